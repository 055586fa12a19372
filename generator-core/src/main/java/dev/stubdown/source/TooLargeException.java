package dev.stubdown.source;

import java.io.IOException;

/** A file has more bytes than may be read. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLargeException(int most) {
        super("it has more than " + most + " bytes");
    }
}
