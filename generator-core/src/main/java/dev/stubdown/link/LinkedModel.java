package dev.stubdown.link;

import dev.stubdown.model.ApiModel;
import dev.stubdown.term.QualifiedName;
import java.util.Set;

/**
 * The model, and what of it is not from the pages.
 *
 * @param imported the types that no page defines and another module does; their places are in the pages of that module
 */
public record LinkedModel(ApiModel model, Set<QualifiedName> imported) {

    public LinkedModel {
        imported = Set.copyOf(imported);
    }
}
