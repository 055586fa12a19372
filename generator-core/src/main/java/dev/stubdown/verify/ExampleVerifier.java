package dev.stubdown.verify;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageReview;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
        List<Jackson> jacksons = versions.stream()
                .sorted()
                .map(version -> version.with(loader, isOpen))
                .toList();
        List<List<Diagnostic>> misses = found.bodies().parallelStream()
                .map(body -> verify(body, jacksons))
                .toList();
        int missed =
                (int) misses.stream().filter(findings -> !findings.isEmpty()).count();
        Account account = new Account(misses.size() - missed, missed, found.skipped());
        return new Verified(
                account, misses.stream().flatMap(List::stream).distinct().toList());
    }

    private static List<Diagnostic> verify(ExampleBody body, List<Jackson> jacksons) {
        Misses misses = new Misses(body);
        if (body.type() == null) {
            return List.of(misses.withoutType());
        }
        Object shown = PlainJson.of(body.json());
        String json = PlainJson.text(shown);
        String type = JacksonTypes.name(body.type());
        List<Diagnostic> findings = new ArrayList<>();
        for (Jackson jackson : jacksons) {
            try {
                findings.addAll(misses.of(shown, jackson.through(json, type)));
            } catch (Jackson.UnreadableException e) {
                findings.add(misses.of(e));
            }
        }
        return findings.stream().distinct().toList();
    }
}
