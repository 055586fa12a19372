package dev.stubdown.link;

import dev.stubdown.model.Property;
import dev.stubdown.term.QualifiedName;

/**
 * A property that no page of its type lists, such as a navigation property that a path shows.
 *
 * @param property with {@link Property#inferred()} set
 */
record InferredProperty(QualifiedName owner, Property property) {}
