package dev.stubdown.output.modeljson;

import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.output.JsonText;
import java.io.IOException;

/** Prints types, properties and members. */
final class TypeJson {

    private final JsonText json;
    private final ProseJson prose;

    TypeJson(JsonText json) {
        this.json = json;
        this.prose = new ProseJson(json);
    }

    void type(TypeDefinition type) throws IOException {
        json.open();
        if (type instanceof ObjectType object) {
            object(object);
        } else if (type instanceof EnumType values) {
            enumeration(values);
        }
        json.source(type.source());
        json.listIfAny("alsoIn", type.alsoIn(), json::sourceValue);
        json.close();
    }

    private void object(ObjectType type) throws IOException {
        json.text("kind", "object");
        json.name(type.name());
        json.textOrNull("baseType", type.baseType());
        json.flag("abstract", type.isAbstract());
        json.flag("openType", type.openType());
        json.flag("deprecated", type.deprecated());
        origin(type);
        json.list("properties", type.properties(), this::property);
    }

    private void enumeration(EnumType type) throws IOException {
        json.text("kind", "enum");
        json.name(type.name());
        json.flag("deprecated", type.deprecated());
        origin(type);
        json.list("members", type.members(), this::member);
        json.flag("flags", type.flags());
        json.flag("evolvable", type.evolvable());
    }

    private void origin(TypeDefinition type) throws IOException {
        json.flag("inferred", type.inferred());
        json.evidence(type.evidence());
        prose.description(type.description());
    }

    /** One property, on one line. */
    void property(Property property) throws IOException {
        json.openCompact();
        json.text("name", property.name());
        json.type("type", property.type());
        json.flag("navigation", property.navigation());
        json.flag("key", property.key());
        json.flag("readOnly", property.readOnly());
        json.flagOrNull("nullable", property.nullable());
        json.flag("required", property.required());
        json.flag("deprecated", property.deprecated());
        json.textIfKnown("default", property.defaultValue());
        json.texts("allowedValues", property.allowedValues());
        json.limits(property.limits());
        json.flag("annotation", property.annotation());
        json.flag("inferred", property.inferred());
        json.evidence(property.evidence());
        prose.description(property.description());
        json.source(property.source());
        json.closeCompact();
    }

    private void member(EnumMember member) throws IOException {
        json.openCompact();
        json.text("name", member.name());
        json.textOrNull("value", member.value());
        json.flag("inferred", member.inferred());
        json.evidence(member.evidence());
        prose.description(member.description());
        json.source(member.source());
        json.closeCompact();
    }
}
