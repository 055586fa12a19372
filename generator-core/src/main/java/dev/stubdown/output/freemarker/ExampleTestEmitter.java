package dev.stubdown.output.freemarker;

import dev.stubdown.output.GeneratedFile;
import java.util.List;
import java.util.Map;

/** Prints the JUnit class of a user's build that lets the documented examples go through the generated types, and what compares for it. */
public final class ExampleTestEmitter {

    private static final String TEST = "DocumentedExamplesTest.java";

    /** A class of ours, as it stands, but for its package: so both compare alike. */
    private static final String COMPARING = "JsonDifferences.java";

    private static final String OUR_PACKAGE = "package dev.stubdown.verify;";

    private final TextTemplate test = TextTemplate.named(TEST + ".ftl");
    private final TextTemplate comparing = TextTemplate.named(COMPARING);

    /**
     * What the class is made for.
     *
     * @param packageName of the class
     * @param newer it is Jackson 3 that the project has, not 2
     * @param nulls a member that is null differs from one that is not there
     */
    public record Settings(String packageName, boolean newer, boolean nulls) {

        /** The folder of the package, with {@code /} at its end. */
        public String folder() {
            return packageName.replace('.', '/') + '/';
        }
    }

    /** The files, sorted. Beside them belongs {@code documented-examples.json}. */
    public List<GeneratedFile> emit(Settings settings) {
        Map<String, String> values = Map.of(
                "packageName", settings.packageName(),
                "jackson", settings.newer() ? "tools.jackson" : "com.fasterxml.jackson",
                "modules", settings.newer() ? "" : ".findAndAddModules()",
                "failure", settings.newer() ? "tools.jackson.core.JacksonException" : "IOException",
                "nulls", String.valueOf(settings.nulls()));
        String compares = comparing.fill(Map.of()).replace(OUR_PACKAGE, "package " + settings.packageName() + ';');
        return List.of(
                new GeneratedFile(settings.folder() + TEST, test.fill(values)),
                new GeneratedFile(settings.folder() + COMPARING, compares));
    }
}
