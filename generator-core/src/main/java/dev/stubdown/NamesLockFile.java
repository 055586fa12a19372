package dev.stubdown;

import dev.stubdown.config.NamesLockFormat;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.javamodel.JavaMapping;
import dev.stubdown.naming.NamesLock;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceReader;
import dev.stubdown.write.WholeFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The file that keeps the names of a project. */
final class NamesLockFile {

    private NamesLockFile() {}

    /**
     * What the file says; nothing where it is not there yet.
     *
     * @param file null for none
     * @throws InvalidRequestException where it is no names lock
     */
    static NamesLock read(@Nullable Path file) throws IOException {
        if (file == null) {
            return NamesLock.EMPTY;
        }
        try {
            Outcome<NamesLock> lock =
                    NamesLockFormat.parse(new SourceReader().read(new SourceLocation(file, file.toString())));
            if (!lock.diagnostics().isEmpty()) {
                throw InvalidRequestException.of(lock.diagnostics());
            }
            return lock.value();
        } catch (NoSuchFileException e) {
            return NamesLock.EMPTY;
        }
    }

    /**
     * The file to be, where there is to be one, unless it says the same already.
     *
     * @param names asked only where there is a file
     */
    static WholeFile.Waiting stage(@Nullable Path file, Supplier<NamesLock> names) throws IOException {
        return file == null ? WholeFile.Waiting.NOTHING : new WholeFile(file).stage(NamesLockFormat.text(names.get()));
    }

    /**
     * The mapping, if every name that was asked for could be given.
     *
     * @throws InvalidRequestException where one could not, or where an entry speaks of nothing
     */
    static JavaMapping checked(JavaMapping mapping) {
        List<Diagnostic> problems = NameProblems.of(mapping.problems(), mapping.unmatched());
        if (!problems.isEmpty()) {
            throw InvalidRequestException.of(problems);
        }
        return mapping;
    }
}
