package dev.stubdown.spi;

/**
 * Something that is added to a run. It has a public constructor without parameters and no state; all of a kind run in the order of their
 * classes' names. What it throws ends the run before anything is written, with a message that names it.
 */
public interface Extension {

    /**
     * The version of the extension: what it makes of the same model may only differ where this differs. By default what the manifest of its jar
     * says of its package, and empty where that says nothing.
     */
    default String version() {
        String version = getClass().getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
