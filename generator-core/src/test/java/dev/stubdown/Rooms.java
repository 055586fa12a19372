package dev.stubdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rooms of the house, floor by floor, and who may look into which: docs/architecture.md, 'Layering'. */
final class Rooms {

    static final String ROOT = "dev.stubdown";

    /** The room of the package {@code dev.stubdown} itself. */
    static final String FACADE = "";

    private static final List<Set<String>> FLOORS = List.of(
            Set.of("work"),
            Set.of("source", "term"),
            Set.of("diagnostic", "document", "model"),
            Set.of("yaml"),
            Set.of("fact", "dialect", "markdown"),
            Set.of("extract"),
            Set.of("link", "select", "check", "triage", "naming"),
            Set.of("javamodel", "explain"),
            Set.of("surface"),
            Set.of("output"),
            Set.of("spi"),
            Set.of("extension"),
            Set.of(
                    "output.javapoet",
                    "output.freemarker",
                    "output.modeljson",
                    "output.openapi",
                    "output.report",
                    "output.surface"),
            Set.of("incremental", "write", "verify"),
            Set.of("config"),
            Set.of(FACADE));

    /** Neighbours on one floor do not see each other, but for these. */
    private static final Map<String, Set<String>> SEES_NEIGHBOUR =
            Map.of("model", Set.of("diagnostic"), "output.freemarker", Set.of("output.modeljson"));

    /** What a law hides although it stands below. Reading ends at the facts, deciding ends at the Java model. */
    private static final Map<String, Set<String>> DOES_NOT_SEE = Map.ofEntries(
            Map.entry("fact", Set.of("document", "yaml")),
            Map.entry("extract", Set.of("markdown", "yaml")),
            Map.entry("link", Set.of("document", "markdown", "yaml", "extract")),
            Map.entry("select", Set.of("document", "markdown", "yaml", "dialect", "fact", "extract")),
            Map.entry("check", Set.of("document", "markdown", "yaml", "extract")),
            Map.entry("triage", Set.of("document", "markdown", "yaml", "dialect", "extract")),
            Map.entry("explain", Set.of("document", "markdown", "yaml", "dialect", "extract")),
            Map.entry("naming", Set.of("document", "markdown", "yaml", "dialect", "fact", "extract")),
            Map.entry(
                    "javamodel", Set.of("document", "markdown", "yaml", "dialect", "fact", "extract", "link", "check")),
            Map.entry(
                    "surface",
                    Set.of(
                            "document",
                            "markdown",
                            "yaml",
                            "dialect",
                            "fact",
                            "extract",
                            "link",
                            "select",
                            "check",
                            "explain")),
            Map.entry(
                    "spi",
                    Set.of(
                            "document",
                            "markdown",
                            "yaml",
                            "dialect",
                            "fact",
                            "extract",
                            "link",
                            "select",
                            "check",
                            "triage",
                            "naming",
                            "javamodel",
                            "explain",
                            "surface")),
            Map.entry(
                    "extension",
                    Set.of(
                            "document",
                            "markdown",
                            "yaml",
                            "dialect",
                            "fact",
                            "extract",
                            "link",
                            "select",
                            "check",
                            "triage",
                            "naming",
                            "javamodel",
                            "explain",
                            "surface")),
            Map.entry("verify", Set.of("document", "markdown", "yaml", "dialect", "extract", "link", "select")),
            Map.entry(
                    "output",
                    Set.of("document", "markdown", "yaml", "dialect", "fact", "extract", "link", "select", "check")));

    private Rooms() {}

    static Stream<String> all() {
        return FLOORS.stream().flatMap(Set::stream);
    }

    static boolean isOurs(String packageName) {
        return packageName.equals(ROOT) || packageName.startsWith(ROOT + '.');
    }

    /** The room of a package of ours; empty where the plan knows none. */
    static Optional<String> of(String packageName) {
        if (packageName.equals(ROOT)) {
            return Optional.of(FACADE);
        }
        String path = packageName.substring(ROOT.length() + 1) + '.';
        return all().filter(room -> !room.equals(FACADE) && path.startsWith(room + '.'))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    static boolean maySee(String from, String to) {
        if (from.equals(to) || SEES_NEIGHBOUR.getOrDefault(from, Set.of()).contains(to)) {
            return true;
        }
        return floorOf(to) < floorOf(from) && !hidden(from, to);
    }

    private static boolean hidden(String from, String to) {
        if (from.equals("output.javapoet") && to.equals("model")) {
            return true;
        }
        String rules = from.startsWith("output") ? "output" : from;
        return DOES_NOT_SEE.getOrDefault(rules, Set.of()).contains(to);
    }

    private static int floorOf(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        throw new IllegalArgumentException("no such room: " + room);
    }
}
