package dev.stubdown.extension;

import dev.stubdown.output.AddOnException;
import dev.stubdown.spi.Extension;
import java.util.function.Supplier;

/** Calls extensions. What one throws becomes an error that names it. */
public final class Guard {

    private Guard() {}

    /**
     * What the extension gives.
     *
     * @throws AddOnException if it throws, gives nothing, or lacks a class
     */
    public static <T> T call(Extension extension, Supplier<T> call) {
        try {
            return require(call.get());
        } catch (AddOnException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw failed(extension, e);
        }
    }

    private static <T> T require(T given) {
        if (given == null) {
            throw new NullPointerException("it gave null");
        }
        return given;
    }

    /**
     * Calls an extension that gives nothing.
     *
     * @throws AddOnException if it throws, or lacks a class
     */
    public static void run(Extension extension, Runnable call) {
        call(extension, () -> {
            call.run();
            return extension;
        });
    }

    /** The error for what an extension did: its class, its version, and where it happened. */
    public static AddOnException failed(Extension extension, Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return new AddOnException("the extension " + name(extension) + " failed: " + failure + place, failure);
    }

    /** The class of an extension, with its version where it tells one. */
    private static String name(Extension extension) {
        String name = extension.getClass().getName();
        String version = extension.version();
        return version.isEmpty() ? name : name + ' ' + version;
    }
}
