package dev.stubdown.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/maven-plugin.md}, and the projects of {@code src/it} that it quotes. */
final class Manual {

    private static final Path FILE = Path.of("../docs/maven-plugin.md");
    private static final List<Path> POMS = List.of(
            Path.of("src/it/generate/pom.xml"),
            Path.of("src/it/check/pom.xml"),
            Path.of("src/it/docs-artifact/shop/pom.xml"),
            Path.of("src/it/extension/shop/pom.xml"),
            Path.of("src/it/model/pom.xml"),
            Path.of("src/it/parameters-with-parts/pom.xml"),
            Path.of("src/it/several-executions/pom.xml"),
            Path.of("src/it/shared-models/bank/pom.xml"),
            Path.of("src/it/shared-models/shop/pom.xml"),
            Path.of("src/it/verify-examples/pom.xml"));
    /** Its files are no poms; {@code .ci/build-cache} takes them from the manual and builds with them. */
    private static final Pattern OTHER_FILES = Pattern.compile("## Build cache\\n.*?(?=\\n## )", Pattern.DOTALL);

    private static final Pattern XML = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);

    /** The build of the test project puts versions in the place of such words; the manual shows one. */
    private static final Pattern VERSION = Pattern.compile("<version>[^<]*</version>");

    private static final Pattern PROOF = Pattern.compile("\\| `([^`]+)` \\| (.*) \\|");
    private static final Pattern DESCRIPTION = Pattern.compile("<description>(.*?)</description>", Pattern.DOTALL);
    private static final String SHOWN = " docs/maven-plugin.md shows parts of this file.";

    private Manual() {}

    static List<String> lines() throws IOException {
        return Files.readAllLines(FILE);
    }

    static List<String> xmlSnippets() throws IOException {
        List<String> snippets = new ArrayList<>();
        Matcher matcher =
                XML.matcher(OTHER_FILES.matcher(Files.readString(FILE)).replaceFirst(""));
        while (matcher.find()) {
            snippets.add(comparable(matcher.group(1)));
        }
        return snippets;
    }

    static List<String> pomsThatAreBuilt() throws IOException {
        List<String> poms = new ArrayList<>();
        for (Path pom : POMS) {
            poms.add(comparable(Files.readString(pom)));
        }
        return poms;
    }

    /** The rows of the section that tells what the projects of {@code src/it} prove: the name of a project, and what it says of itself. */
    static SortedMap<String, String> proofs() throws IOException {
        SortedMap<String, String> proofs = new TreeMap<>();
        lines().stream()
                .dropWhile(line -> !line.equals("## What is proved"))
                .map(PROOF::matcher)
                .filter(Matcher::matches)
                .forEach(row -> proofs.put(row.group(1), row.group(2)));
        return proofs;
    }

    /** The folders of {@code src/it} that have a pom, with its description. */
    static SortedMap<String, String> projects() throws IOException {
        SortedMap<String, String> projects = new TreeMap<>();
        try (Stream<Path> folders = Files.list(Path.of("src/it"))) {
            for (Path pom : folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList()) {
                Matcher description = DESCRIPTION.matcher(Files.readString(pom));
                String text = description.find() ? description.group(1) : "";
                projects.put(pom.getParent().getFileName().toString(), text.replace(SHOWN, ""));
            }
        }
        return projects;
    }

    private static String comparable(String xml) {
        String text = VERSION.matcher(xml).replaceAll("<version/>");
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
