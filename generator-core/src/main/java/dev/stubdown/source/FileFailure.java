package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

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

    /** The same failure with the name of its file: the system does not say which it was where it finds out while it reads or writes. */
    public static FileSystemException named(Path file, IOException failure) {
        if (failure instanceof FileSystemException named) {
            return named;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    /** What went wrong, without the file; the exception's own name where nothing better is known. */
    public static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "a file stands where a folder is needed";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "a folder stands where a file is needed";
        }
        String message = failure instanceof FileSystemException disk ? disk.getReason() : failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
