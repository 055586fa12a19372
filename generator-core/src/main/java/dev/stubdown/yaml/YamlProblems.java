package dev.stubdown.yaml;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Collects what is wrong with a YAML file, and those that belong to it, while they are read. Belongs to one reader on one thread. */
public final class YamlProblems {

    private final String file;
    private final List<Diagnostic> found;

    /** For the file of that name, as users see it. */
    public YamlProblems(String file) {
        this(file, new ArrayList<>());
    }

    private YamlProblems(String file, List<Diagnostic> found) {
        this.file = file;
        this.found = found;
    }

    /** For another file that belongs to this one; what is wrong with it is collected here, too. */
    public YamlProblems of(String another) {
        return new YamlProblems(another, found);
    }

    String file() {
        return file;
    }

    /** The problems so far, in the order in which they were met. */
    public List<Diagnostic> found() {
        return List.copyOf(found);
    }

    /** Notes a value that is not what its key takes. */
    public void wrongValue(SourceSpan place, String message) {
        found.add(Diagnostic.of(DiagnosticCode.CONFIG_WRONG_VALUE, place, message));
    }

    void notYaml(Optional<Mark> mark, String message) {
        found.add(Diagnostic.of(DiagnosticCode.CONFIG_NOT_YAML, place(mark), "This is not YAML: " + message));
    }

    void unknownKey(SourceSpan place, String key, Collection<String> known) {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.CONFIG_UNKNOWN_KEY, place, "Unknown key '" + key + "'");
        found.add(diagnostic.withHint(Suggestion.nearest(key, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(null)));
    }

    SourceSpan place(Optional<Mark> mark) {
        return mark.map(m -> new SourceSpan(m.getName(), m.getLine() + 1, m.getColumn() + 1, 0))
                .orElse(SourceSpan.startOf(file));
    }
}
