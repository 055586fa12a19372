"""The types of a model.json as input of other generators: one OpenAPI document, and one JSON Schema a type.

Both say what the model says and no more: the same types, bases, properties, descriptions and enum values. What a generator cannot compile
is left out for it, and told beside the line that does so.
"""

import json
from collections import Counter
from pathlib import Path

DISCRIMINATOR = "@odata.type"

SCALARS = {
    "String": {"type": "string"},
    "Boolean": {"type": "boolean"},
    "Byte": {"type": "integer", "format": "int32"},
    "SByte": {"type": "integer", "format": "int32"},
    "Int16": {"type": "integer", "format": "int32"},
    "Int32": {"type": "integer", "format": "int32"},
    "Int64": {"type": "integer", "format": "int64"},
    "Single": {"type": "number", "format": "float"},
    "Double": {"type": "number", "format": "double"},
    "Decimal": {"type": "number"},
    "Guid": {"type": "string", "format": "uuid"},
    "Date": {"type": "string", "format": "date"},
    "DateTimeOffset": {"type": "string", "format": "date-time"},
    "TimeOfDay": {"type": "string", "format": "time"},
    "Duration": {"type": "string", "format": "duration"},
    "Binary": {"type": "string", "format": "byte"},
    "Stream": {"type": "string", "format": "byte"},
    "Json": {},
}


def class_name(name):
    return name[:1].upper() + name[1:]


class Schemas:
    """The types of a model, each under a name that no other has in any letter case."""

    def __init__(self, model):
        self.types = {qualified(t): t for t in model["types"]}
        short = Counter(t["name"].lower() for t in self.types.values())
        self.names = {
            full: class_name(t["name"])
            if short[t["name"].lower()] == 1
            else class_name(t["namespace"].split(".")[-1]) + class_name(t["name"])
            for full, t in self.types.items()
        }
        self.derived = {}
        for full, t in self.types.items():
            if t.get("baseType") in self.types:
                self.derived.setdefault(t["baseType"], []).append(full)
        self.used = set(uses(model))

    def above(self, full):
        """The base of a type, the base of that, and so on."""
        base = self.types[full].get("baseType")
        return [base, *self.above(base)] if base in self.types else []

    def below(self, full):
        """A type and all that derive from it."""
        found = [full]
        for other in self.derived.get(full, []):
            found.extend(self.below(other))
        return found

    def is_polymorphic(self, full):
        """Something refers to the type, and what stands there may be of another type."""
        return full in self.used and full in self.derived

    def own_properties(self, full):
        """The properties of a type without those that a base has already, which no class may declare anew."""
        inherited = {p["name"] for base in self.above(full) for p in self.types[base].get("properties", [])}
        return [p for p in self.types[full].get("properties", []) if p["name"] not in inherited]

    def described(self, schema, thing):
        if thing.get("description"):
            # A backslash before a 'u' ends up in comments of jsonschema2pojo as it is, and they do not compile.
            schema["description"] = thing["description"].replace("\\u", "\\ u")
        if thing.get("deprecated"):
            schema["deprecated"] = True
        return schema

    def enum(self, t):
        return self.described({"type": "string", "enum": [m["name"] for m in t["members"]]}, t)


class OpenApi(Schemas):
    """
    An OpenAPI 3.0 document with all types and no path. It does not say which types are open: the builder of a type below an open one would
    not compile.
    """

    def document(self):
        schemas = {self.names[full]: self.type(full, t) for full, t in self.types.items()}
        info = {"title": "The types of a model", "version": "1"}
        return {"openapi": "3.0.3", "info": info, "paths": {}, "components": {"schemas": schemas}}

    def reference(self, full):
        return {"$ref": "#/components/schemas/" + self.names[full]}

    def type(self, full, t):
        if t["kind"] == "enum":
            return self.enum(t)
        schema = {"type": "object", "properties": {p["name"]: self.property(p) for p in self.own_properties(full)}}
        if self.is_polymorphic(full):
            if not any(self.is_polymorphic(base) for base in self.above(full)):
                schema["properties"].setdefault(DISCRIMINATOR, {"type": "string"})
            mapping = {"#" + other: self.reference(other)["$ref"] for other in self.below(full)}
            schema["discriminator"] = {"propertyName": DISCRIMINATOR, "mapping": mapping}
        if t.get("baseType") in self.types:
            return self.described({"allOf": [self.reference(t["baseType"]), schema]}, t)
        return self.described(schema, t)

    def property(self, p):
        name = p["type"]["name"]
        schema = dict(SCALARS[name]) if name in SCALARS else self.reference(name) if name in self.types else {}
        if p["type"].get("collection"):
            return self.described({"type": "array", "items": schema}, p)
        if "$ref" in schema:
            return self.described({"allOf": [schema]}, p)
        return self.described(schema, p)


class JsonSchema(Schemas):
    """One JSON Schema a type, in a file of its own."""

    def __init__(self, model, package):
        super().__init__(model)
        self.package = package

    def write(self, folder):
        folder.mkdir(parents=True)
        for full, t in self.types.items():
            text = json.dumps(self.type(full, t), indent=1, ensure_ascii=False)
            Path(folder, self.names[full] + ".json").write_text(text, encoding="utf-8")

    def reference(self, full):
        return {"$ref": self.names[full] + ".json"}

    def type(self, full, t):
        if t["kind"] == "enum":
            # Without it, an enum becomes a part of the class that refers to it first.
            return {"javaType": f"{self.package}.{self.names[full]}", **self.enum(t)}
        schema = {"type": "object", "properties": {p["name"]: self.property(p) for p in self.own_properties(full)}}
        if t.get("baseType") in self.types:
            schema["extends"] = self.reference(t["baseType"])
        if not t.get("openType"):
            schema["additionalProperties"] = False
        return self.described(schema, t)

    def property(self, p):
        name = p["type"]["name"]
        schema = dict(SCALARS[name]) if name in SCALARS else self.reference(name) if name in self.types else {}
        if name == "Json":
            schema = {"existingJavaType": "java.lang.Object"}
        if name in ("Binary", "Stream"):
            schema = {"type": "string", "media": {"binaryEncoding": "base64"}}
        if p["type"].get("collection"):
            schema = {"type": "array", "items": schema}
        return self.described(schema, p)


def qualified(t):
    return f"{t['namespace']}.{t['name']}" if t["namespace"] else t["name"]


def uses(model):
    """The names of all types that a property or an operation refers to."""
    for t in model["types"]:
        for p in t.get("properties", []):
            yield p["type"]["name"]
    for operation in model["operations"]:
        request = operation.get("request") or {}
        for reference in [request.get("type"), *(r.get("type") for r in operation.get("responses", []))]:
            if reference:
                yield reference["name"]
        for p in request.get("properties", []):
            yield p["type"]["name"]
