package dev.stubdown.maven;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.source.PageFolder;
import dev.stubdown.source.SourceOptions;
import dev.stubdown.source.SourceSpan;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/**
 * The editor that builds a project, if one does. It marks the lines of pages that have findings, knows what its user has edited since the last
 * build, and has to be told what was written. Plain Maven has none of that.
 */
final class Workspace {

    private final BuildContext context;
    private final boolean plain;

    /**
     * @param context that of the editor, or one of Maven that asks the other
     * @param older by which older editors make themselves known
     */
    @Inject
    Workspace(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext older) {
        this.context = context;
        this.plain = context instanceof DefaultBuildContext
                && older instanceof org.sonatype.plexus.build.incremental.DefaultBuildContext;
    }

    /** True where there is an editor. Maven's own context would print each finding a second time. */
    boolean isEditor() {
        return !plain;
    }

    /** True where the editor builds what its user has edited, and nothing of these was. */
    boolean isUnchanged(Collection<Path> inputs) {
        return context.isIncremental() && inputs.stream().map(Path::toFile).noneMatch(context::hasDelta);
    }

    /** Takes away the marks of an earlier build. */
    void clear(Collection<Path> pages) {
        pages.stream().map(Path::toFile).forEach(context::removeMessages);
    }

    /** Marks the places of findings; there is no mark for remarks. */
    void mark(SourceOptions pages, List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            Optional<Path> file = PageFolder.fileOf(finding.source().file(), pages.docs());
            if (file.isPresent()) {
                mark(file.get(), finding);
            }
        }
    }

    private void mark(Path file, Diagnostic finding) {
        SourceSpan place = finding.source();
        String hint = finding.hint() == null ? "" : "; " + finding.hint();
        String text = finding.message() + hint + " [" + finding.code().id() + "]";
        switch (finding.severity()) {
            case ERROR -> mark(file, place, text, BuildContext.SEVERITY_ERROR);
            case WARNING -> mark(file, place, text, BuildContext.SEVERITY_WARNING);
            case INFO -> {}
        }
    }

    private void mark(Path file, SourceSpan place, String text, int severity) {
        context.addMessage(file.toFile(), place.line(), place.column(), text, severity, null);
    }

    /** Has the editor look at a folder again. Without cause, it would build again for that. */
    void refresh(Path folder) {
        context.refresh(folder.toFile());
    }
}
