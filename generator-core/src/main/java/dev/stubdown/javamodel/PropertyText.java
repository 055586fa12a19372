package dev.stubdown.javamodel;

import dev.stubdown.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the comment of a property says: its description, then what its columns and remarks told. */
final class PropertyText {

    private PropertyText() {}

    /** Paragraphs parted by blank lines; empty where nothing is known. */
    static String of(Property property) {
        return Stream.of(property.description().strip(), notes(property))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
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
