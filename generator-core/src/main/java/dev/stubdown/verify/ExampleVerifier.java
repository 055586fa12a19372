package dev.stubdown.verify;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageReview;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.work.Parallel;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lets the documented examples go through generated types. Stateless. */
public final class ExampleVerifier {

    private final Set<JacksonVersion> versions;

    /** @param versions those that an example has to pass with */
    public ExampleVerifier(Set<JacksonVersion> versions) {
        this.versions = Set.copyOf(versions);
    }

    /** False where the Java that runs this comes without a compiler, which verifying needs. */
    public static boolean canCompile() {
        return MemoryCompiler.isThere();
    }

    /** What became of the examples, and a finding for everything that did not come out as it went in. */
    public record Verified(Account account, List<Diagnostic> findings) {}

    /**
     * Verifies the examples of all pages.
     *
     * @param pages all pages of the set
     * @param model what the pages became; its types keep everything that they read
     * @param open names of the classes that may have properties that they do not list
     * @param classes the types of the model, printed
     * @throws IllegalStateException where they do not compile
     */
    public Verified verify(List<PageReview> pages, JavaModel model, Set<String> open, List<GeneratedFile> classes) {
        ExampleBodies.Found found = ExampleBodies.in(pages, model);
        ClassLoader loader = MemoryCompiler.load(classes);
        Predicate<Class<?>> isOpen = type -> open.contains(type.getName());
        SortedMap<JacksonVersion, Jackson> jacksons = new TreeMap<>();
        versions.forEach(version -> jacksons.put(version, version.with(loader, isOpen)));
        List<SortedMap<JacksonVersion, List<Diagnostic>>> misses =
                Parallel.map(found.bodies(), body -> verify(body, jacksons));
        return new Verified(
                account(misses, found.skipped()),
                misses.stream()
                        .flatMap(body -> body.values().stream())
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    private Account account(
            List<SortedMap<JacksonVersion, List<Diagnostic>>> misses, SortedMap<SkipReason, Integer> skipped) {
        int missed = (int) misses.stream().filter(body -> !body.isEmpty()).count();
        SortedMap<JacksonVersion, Integer> missedWith = new TreeMap<>();
        versions.forEach(version -> missedWith.put(version, (int)
                misses.stream().filter(body -> body.containsKey(version)).count()));
        return new Account(misses.size() - missed, missed, missedWith, skipped);
    }

    /** What a body misses, by the versions with which it does; empty where it passes. */
    private static SortedMap<JacksonVersion, List<Diagnostic>> verify(
            ExampleBody body, SortedMap<JacksonVersion, Jackson> jacksons) {
        Misses misses = new Misses(body);
        Object shown = PlainJson.of(body.json());
        String json = PlainJson.text(shown);
        SortedMap<JacksonVersion, List<Diagnostic>> found = new TreeMap<>();
        jacksons.forEach((version, jackson) -> {
            List<Diagnostic> findings = body.type() == null
                    ? List.of(misses.withoutType())
                    : through(jackson, misses, shown, json, JacksonTypes.name(body.type()));
            if (!findings.isEmpty()) {
                found.put(version, findings);
            }
        });
        return found;
    }

    private static List<Diagnostic> through(
            Jackson jackson, Misses misses, @Nullable Object shown, String json, String type) {
        try {
            return misses.of(shown, jackson.through(json, type));
        } catch (Jackson.UnreadableException e) {
            return List.of(misses.of(e));
        }
    }
}
