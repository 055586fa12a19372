package dev.stubdown;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaMapping;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.naming.NameEntry;
import dev.stubdown.naming.NamesLock;
import dev.stubdown.select.Selector;
import dev.stubdown.surface.Comparison;
import dev.stubdown.surface.Difference;
import dev.stubdown.surface.Surface;
import dev.stubdown.surface.SurfaceReader;
import dev.stubdown.term.QualifiedName;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The steps of a comparison: both models are read and mapped alike, and callers' views of them are compared. Writes nothing. */
final class Diff {

    private final DiffRequest request;
    private final Stages stages;

    Diff(DiffRequest request, Stages stages) {
        this.request = request;
        this.stages = stages;
    }

    /**
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a file cannot be read
     */
    Difference run() throws IOException {
        NamesLock lock = NamesLockFile.read(request.java().namesLock());
        JavaMapper mapper = new JavaMapper(request.java(), DialectOptions.wire(Dialects.load(request.dialect())));
        ApiModel before = ModelFile.read(request.before());
        ApiModel after = ModelFile.read(request.after());
        checkPatterns(before, after);
        ApiModel wantedBefore = wanted(before);
        ApiModel wantedAfter = wanted(after);
        return stages.run(Stage.MAP, () -> compare(mapper.map(wantedBefore, lock), mapper.map(wantedAfter, lock)));
    }

    private ApiModel wanted(ApiModel model) {
        return new Selector(request.selection()).select(model).model();
    }

    /** A pattern is wrong if it matches nothing of either: what it names may be new, or gone. */
    private void checkPatterns(ApiModel before, ApiModel after) {
        Map<QualifiedName, TypeDefinition> types = new LinkedHashMap<>();
        Stream.of(before, after).flatMap(model -> model.types().stream()).forEach(type -> types.put(type.name(), type));
        List<Operation> operations = Stream.of(before, after)
                .flatMap(model -> model.operations().stream())
                .toList();
        ApiModel either = new ApiModel(List.copyOf(types.values()), operations);
        List<String> unused = new Selector(request.selection()).select(either).unused();
        if (!unused.isEmpty()) {
            throw new InvalidRequestException(unused);
        }
    }

    private static Difference compare(JavaMapping before, JavaMapping after) {
        List<NameEntry> unmatched =
                before.unmatched().stream().filter(after.unmatched()::contains).toList();
        List<Diagnostic> problems = NameProblems.of(
                Stream.concat(before.problems().stream(), after.problems().stream())
                        .toList(),
                unmatched);
        if (!problems.isEmpty()) {
            throw InvalidRequestException.of(problems);
        }
        return Comparison.of(surface(before), surface(after));
    }

    private static Surface surface(JavaMapping mapping) {
        return SurfaceReader.read(mapping.model(), mapping.subjects());
    }
}
