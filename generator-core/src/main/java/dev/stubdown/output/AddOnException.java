package dev.stubdown.output;

/** Something that the user added to the run, an extension or a template, failed. It is not our bug; nothing has been written. */
public final class AddOnException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param message one sentence that names what was added, without its full stop
     * @param cause what it did
     */
    public AddOnException(String message, Throwable cause) {
        super(message, cause);
    }
}
