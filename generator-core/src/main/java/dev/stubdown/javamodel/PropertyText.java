package dev.stubdown.javamodel;

import dev.stubdown.model.Property;
import dev.stubdown.model.Prose;
import java.util.ArrayList;
import java.util.List;

/** What the comment of a property says: its description, which mostly holds the remarks too; without one, what else is known. */
final class PropertyText {

    private PropertyText() {}

    /** Paragraphs parted by blank lines; empty where nothing is known. */
    static Prose of(Property property) {
        Prose description = property.description();
        return description.isBlank() ? Prose.plain(notes(property)) : description;
    }

    private static String notes(Property property) {
        List<String> notes = new ArrayList<>();
        if (property.readOnly()) {
            notes.add("Read-only.");
        }
        if (property.required()) {
            notes.add("Required.");
        }
        if (property.defaultValue() != null) {
            notes.add("Default: " + property.defaultValue() + '.');
        }
        if (!property.allowedValues().isEmpty()) {
            notes.add("Allowed values: " + String.join(", ", property.allowedValues()) + '.');
        }
        return String.join(" ", notes);
    }
}
