package dev.stubdown.explain;

import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;

/** A property with the type that declares it. */
record OwnedProperty(ObjectType owner, Property property) {}
