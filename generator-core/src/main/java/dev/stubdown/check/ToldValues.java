package dev.stubdown.check;

import dev.stubdown.dialect.TypeRules;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * What the pages tell of values beside their types.
 *
 * @param listed by the descriptions
 * @param shown by the JSON representations
 * @param words which texts stand for scalar types
 */
record ToldValues(ListedValues listed, ShownKinds shown, TypeRules words) {

    static ToldValues of(CheckedSet set, TypeIndex types) {
        return new ToldValues(
                new ListedValues(set), new ShownKinds(set, types), set.dialect().types());
    }

    /** True where the property's JSON representation shows the same kind of value, other than its table. */
    boolean isShown(JsonTree value, TypeRef type, @Nullable Property property) {
        return property != null && shown.show(value, property.type().collection() && !type.collection(), property);
    }

    /** True for a text that names the type in the place of a value: {@code Boolean}, {@code @odata.type: library.bookState}. */
    boolean names(String text, TypeRef type) {
        String name = type.target().modelName();
        if (type.target() instanceof TypeRef.Scalar scalar) {
            return text.strip().equalsIgnoreCase(name)
                    || words.standsFor(text).filter(scalar.type()::equals).isPresent();
        }
        return Placeholders.isAnnotation(text, name);
    }
}
