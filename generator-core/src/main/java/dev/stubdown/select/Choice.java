package dev.stubdown.select;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The patterns of one run, asked about each type and operation. */
final class Choice {

    private final Patterns<RootPattern> roots;
    private final Patterns<TypePattern> includedTypes;
    private final Patterns<TypePattern> excludedTypes;
    private final Patterns<OperationPattern> includedOperations;
    private final Patterns<OperationPattern> excludedOperations;

    Choice(Selection selection) {
        this.roots = Patterns.of(selection.root(), RootPattern::parse);
        this.includedTypes = Patterns.of(selection.includeType(), TypePattern::parse);
        this.excludedTypes = Patterns.of(selection.excludeType(), TypePattern::parse);
        this.includedOperations = Patterns.of(selection.includeOperation(), OperationPattern::parse);
        this.excludedOperations = Patterns.of(selection.excludeOperation(), OperationPattern::parse);
    }

    boolean keeps(QualifiedName type) {
        boolean included = includedTypes.matchOrNone(type, TypePattern::matches);
        boolean excluded = excludedTypes.match(type, TypePattern::matches);
        return included && !excluded;
    }

    boolean keeps(Operation operation) {
        boolean included = includedOperations.matchOrNone(operation, OperationPattern::matches);
        boolean excluded = excludedOperations.match(operation, OperationPattern::matches);
        return included && !excluded;
    }

    boolean hasRoots() {
        return !roots.isEmpty();
    }

    boolean startsWith(QualifiedName type) {
        return roots.match(type, RootPattern::matches);
    }

    boolean startsWith(Operation operation) {
        return roots.match(operation, RootPattern::matches);
    }

    /** A sentence for each pattern that nothing of the model matched; for a root, nothing that is not left out. */
    List<String> unused(ApiModel model) {
        return Stream.of(
                        roots.unused(root -> unusedRoot(model, root)),
                        includedTypes.unused(
                                "no type matches '%s', which is to be included", type -> types(model, type)),
                        excludedTypes.unused(
                                "no type matches '%s', which is to be left out", type -> types(model, type)),
                        includedOperations.unused(
                                "no operation matches '%s', which is to be included",
                                operation -> operations(model, operation)),
                        excludedOperations.unused(
                                "no operation matches '%s', which is to be left out",
                                operation -> operations(model, operation)))
                .flatMap(List::stream)
                .toList();
    }

    private static String unusedRoot(ApiModel model, RootPattern root) {
        boolean leftOut = model.operations().stream().anyMatch(root::matches)
                || model.types().stream().map(TypeDefinition::name).anyMatch(root::matches);
        return leftOut
                ? "all that matches the root '" + root + "' is left out"
                : "no operation or type matches the root '" + root + "'"
                        + Suggestion.ending(root.toString(), subjects(model, root));
    }

    private static Collection<String> subjects(ApiModel model, RootPattern root) {
        List<String> subjects = new ArrayList<>();
        model.operations().forEach(operation -> subjects.add(root.compared(operation)));
        model.types().forEach(type -> subjects.add(root.compared(type.name())));
        return subjects;
    }

    private static Collection<String> types(ApiModel model, TypePattern pattern) {
        return model.types().stream()
                .map(TypeDefinition::name)
                .map(pattern::compared)
                .toList();
    }

    private static Collection<String> operations(ApiModel model, OperationPattern pattern) {
        return model.operations().stream().map(pattern::compared).toList();
    }
}
