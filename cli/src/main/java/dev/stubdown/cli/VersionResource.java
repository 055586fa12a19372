package dev.stubdown.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into {@code version.properties}. */
final class VersionResource implements IVersionProvider {

    private static final String RESOURCE = "version.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"stubdown " + version()};
    }

    /** Such as {@code 1.2.3}. */
    static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream resource = VersionResource.class.getResourceAsStream(RESOURCE)) {
            properties.load(Objects.requireNonNull(resource, RESOURCE));
        }
        return properties.getProperty("version");
    }
}
