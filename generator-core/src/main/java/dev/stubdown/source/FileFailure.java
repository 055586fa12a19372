package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What to tell users of an exception of the file system, whose message is often the name of the file and nothing more. */
public final class FileFailure {

    private FileFailure() {}

    /** What went wrong, with the file where the exception names one. */
    public static String sentence(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "the file '" + missing.getFile() + "' does not exist";
        }
        if (failure instanceof FileSystemException disk && disk.getFile() != null) {
            return "'" + disk.getFile() + "': " + reason(failure);
        }
        return reason(failure);
    }

    /** What went wrong, without the file. */
    public static String reason(IOException failure) {
        String name = failure.getClass().getSimpleName();
        if (failure instanceof FileSystemException disk) {
            return disk.getReason() == null ? name : disk.getReason();
        }
        return failure.getMessage() == null ? name : failure.getMessage();
    }
}
