package dev.stubdown.config;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.naming.NameEntry;
import dev.stubdown.naming.NameKind;
import dev.stubdown.naming.NamesLock;
import dev.stubdown.source.SourceFile;
import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import dev.stubdown.yaml.YamlText;
import java.util.List;

/** A names lock as a file: the sections of {@code names} in {@code stubdown.yaml}, sorted, with a line for each name. */
public final class NamesLockFormat {

    private static final String HEAD = """
            # The Java names of what the documentation names. stubdown adds new ones, and never changes one; so an edit of a page renames nothing.
            # Keep this file with the pages. A name may be edited here, and a line may be removed.
            """;

    private NamesLockFormat() {}

    /** Reads a file. What is wrong with it has its line and column. */
    public static Outcome<NamesLock> parse(SourceFile file) {
        YamlProblems problems = new YamlProblems(file.path());
        YamlMapping kinds = YamlMapping.parseLarge(file.text(), problems);
        NamesLock lock = new NamesLock(new NamesReader(kinds, problems).locked());
        List<Diagnostic> found = problems.found().stream().sorted().toList();
        return new Outcome<>(lock, found);
    }

    /** The text of the file; the same lock gives the same text. */
    public static String text(NamesLock lock) {
        StringBuilder text = new StringBuilder(HEAD);
        NameKind section = null;
        for (NameEntry entry : lock.entries()) {
            if (entry.kind() != section) {
                section = entry.kind();
                text.append(section.key()).append(":\n");
            }
            text.append("  ")
                    .append(YamlText.entry("  ", entry.subject(), entry.java()))
                    .append('\n');
        }
        return text.toString();
    }
}
