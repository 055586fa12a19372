package dev.stubdown;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * How much was read.
 *
 * @param pages files that were found, readable or not
 * @param types object types of the model
 * @param enums enum types of the model
 * @param operations operations of the model
 */
public record Counts(int pages, int types, int enums, int operations) {

    /**
     * The counts of a model that came from so many pages.
     *
     * @param imported types that did not, and are not counted
     */
    public static Counts of(int pages, ApiModel model, Set<QualifiedName> imported) {
        List<TypeDefinition> types = model.types().stream()
                .filter(type -> !imported.contains(type.name()))
                .toList();
        int enums = (int) types.stream().filter(EnumType.class::isInstance).count();
        return new Counts(pages, types.size() - enums, enums, model.operations().size());
    }
}
