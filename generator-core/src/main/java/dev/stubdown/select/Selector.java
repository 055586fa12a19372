package dev.stubdown.select;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Heirs;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes a model smaller. First, types and operations are left out that the user does not want: nothing is lost on the wire by that, for what a
 * type inherits from one that is left out it has by itself, and what refers to one holds any JSON. Then, of the rest, only what the roots need
 * stays. Stateless: several threads may share one.
 */
public final class Selector {

    private final Selection selection;

    /** @param selection one without {@link Selection#problems()} */
    public Selector(Selection selection) {
        this.selection = selection;
    }

    /** The part of the model that is wanted. Selecting from it once more changes nothing. */
    public Selected select(ApiModel model) {
        if (selection.isEverything()) {
            return new Selected(model, List.of(), List.of());
        }
        Choice choice = new Choice(selection);
        Set<QualifiedName> leftOut = model.types().stream()
                .map(TypeDefinition::name)
                .filter(name -> !choice.keeps(name))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Operation> operations =
                model.operations().stream().filter(choice::keeps).toList();
        Heirs heirs = new Heirs(model, leftOut);
        ApiModel rest = new ApiModel(heirs.rest(), operations);
        ApiModel needed = choice.hasRoots() ? needed(rest, choice) : rest;
        return new LeftOutTypes(model, leftOut, heirs).cutFrom(needed, choice.unused(model));
    }

    private static ApiModel needed(ApiModel rest, Choice choice) {
        List<Operation> operations = filter(rest.operations(), choice::startsWith);
        Reach reach = new Reach(rest);
        operations.forEach(reach::need);
        filter(rest.types(), type -> choice.startsWith(type.name())).forEach(type -> reach.need(type.name()));
        return new ApiModel(filter(rest.types(), type -> reach.reaches(type.name())), operations);
    }

    private static <T> List<T> filter(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
