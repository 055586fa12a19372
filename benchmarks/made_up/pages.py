"""Pages of the API, in the dialect 'graph'."""

import json
from dataclasses import dataclass, field

from .api import EXAMPLES, NAMESPACE, Property, Type, plural, upper
from .words import MEMBERS, PROPERTIES, VERBS

SHARED = 30  # one of so many areas has no first path segment of its own
LANGUAGES = {"C#": "csharp", "JavaScript": "javascript", "Objective-C": "objc", "Java": "java"}


def table(head, rows):
    return "\n".join(["|" + "|".join(row) + "|" for row in [head, [":---"] * len(head), *rows]]) + "\n"


ANNOTATION = """
<!-- uuid: 00000000-0000-4000-8000-000000000000
2026-01-31 09:30:00 UTC -->
<!-- {
  "type": "#page.annotation",
  "description": "%s",
  "keywords": "",
  "section": "documentation",
  "tocPath": ""
}-->
"""


def front(title, description, kind):
    return f'---\ntitle: "{title}"\ndescription: "{description}"\nauthor: "nobody"\nlocalization_priority: Normal\ndoc_type: {kind}\n---\n\n'


class TypePages:
    """The pages under `resources`."""

    def __init__(self, area, operations):
        self.area = area
        self.operations = operations

    def all(self):
        for entity in self.area.entities:
            yield entity.name, self.page(entity, self.methods(entity))
        for each in self.area.complex:
            yield each.name, self.page(each, "")
        for name, members in self.area.enums.items():
            yield name, self.enum_page(name, members)

    def methods(self, entity):
        own = [name for name in self.operations if name.startswith(entity.name + "-")]
        rows = [[f"[{upper(name.split('-')[1])} {entity.name}](../api/{name.lower()}.md)",
                 "None" if name.endswith("delete") else f"[{entity.name}]({entity.name.lower()}.md)", self.area.sentence()] for name in own]
        return "## Methods\n\n" + table(["Method", "Return type", "Description"], rows) + "\n"

    def page(self, each, methods):
        about = self.area.sentence()
        text = front(each.name + " resource type", about, "resourcePageType")
        text += f"# {each.name} resource type\n\nNamespace: {NAMESPACE}\n\n{about} {self.area.paragraph()}\n\n"
        if each.base not in ("", "entity"):
            text += f"Inherits from [{each.base}]({each.base.lower()}.md).\n\n"
        text += methods + "## Properties\n\n"
        text += table(["Property", "Type", "Description"], [[p.name, self.cell(each, p), p.description] for p in each.properties])
        text += self.values(each) + "\n## Relationships\n\n"
        rows = [[p.name, p.shown(""), p.description] for p in each.relationships]
        text += (table(["Relationship", "Type", "Description"], rows) if rows else "None.\n") + "\n"
        return text + self.representation(each)

    def cell(self, each, p):
        return f"[{p.type}](#{p.type.lower()}-values)" if p.type == each.enum else p.shown("")

    def values(self, each):
        if not each.enum:
            return ""
        rows = [[member, str(number), self.area.sentence()] for number, member in enumerate(MEMBERS[:3])]
        return f"\n### {each.enum} values\n\n" + table(["Member", "Value", "Description"], rows)

    def representation(self, each):
        about = {"blockType": "resource", "@odata.type": f"{NAMESPACE}.{each.name}"}
        if each.base:
            about["baseType"] = f"{NAMESPACE}.{each.base}"
        if each in self.area.entities:
            about["keyProperty"] = "id"
        # The texts of the representation name types, as `"id": "String (identifier)"`; what is a type of its own stands as an object.
        value = {"@odata.type": f"#{NAMESPACE}.{each.name}"}
        value |= {p.name: [said(p)] if p.collection else said(p) for p in each.properties}
        return (f"## JSON representation\n\nHere is the resource as JSON.\n\n<!-- {json.dumps(about, indent=2)}\n-->\n"
                f"```json\n{json.dumps(value, indent=2)}\n```\n" + ANNOTATION % each.name)

    def enum_page(self, name, members):
        about = self.area.sentence()
        rows = [[member, str(number), self.area.sentence()] for number, member in enumerate(members)]
        return (front(name + " enum type", about, "enumPageType") + f"# {name} enum type\n\nNamespace: {NAMESPACE}\n\n{about}\n\n"
                f"## Members\n\n" + table(["Member", "Value", "Description"], rows))


def said(p):
    if p.type in EXAMPLES or p.member:
        return "String (identifier)" if p.name == "id" else "String" if p.member else p.type
    return {"@odata.type": f"{NAMESPACE}.{p.type}"}


@dataclass
class Operation:
    title: str
    requests: list
    sends: str
    code: str
    returns: object = None
    collection: bool = False
    body: object = None
    function: list = field(default_factory=list)


class OperationPages:
    """The pages under `api`."""

    def __init__(self, area):
        self.area = area
        self.set = plural(area.name)
        shared = area.number % SHARED == SHARED - 1
        self.roots = [f"/users/{{user-id}}/{self.set}", f"/me/{self.set}"] if shared else [f"/{self.set}"]

    def all(self):
        root = self.area.entities[0]
        for entity in self.area.entities:
            yield from self.five(entity, self.places(entity))
        for number, verb in enumerate(self.area.random.sample(VERBS, 6)):
            entity = self.area.entities[number // 2]
            yield f"{entity.name}-{verb}", self.action(entity, verb)
        yield f"{root.name}-delta", self.page(Operation(f"{root.name}: delta", [f"GET {self.roots[0]}/delta"], "", "200 OK", root, True))
        yield f"{root.name}-find", self.find(root)

    def places(self, entity):
        """The paths of a collection: that of its area, and at times one through an earlier area."""
        if entity is self.area.entities[0]:
            return self.roots
        path = f"{{{self.area.name}-id}}/{self.area.navigation(entity)}"
        paths = [f"{root}/{path}" for root in self.roots]
        if self.area.number and self.area.random.random() < 0.5:
            other = self.area.earlier()
            paths.append(f"/{plural(other)}/{{{other}-id}}/{self.set}/{path}")
        return paths

    def five(self, entity, places):
        name, one = entity.name, [f"{place}/{{{entity.name}-id}}" for place in places]
        yield f"{name}-list", self.page(Operation(f"List {plural(name)}", lines("GET", places), "", "200 OK", entity, True))
        yield f"{name}-get", self.page(Operation(f"Get {name}", lines("GET", one), "", "200 OK", entity))
        yield f"{name}-post", self.page(Operation(f"Create {name}", lines("POST", places), "object", "201 Created", entity, body=entity))
        yield f"{name}-update", self.page(Operation(f"Update {name}", lines("PATCH", one), "table", "200 OK", entity, body=entity))
        yield f"{name}-delete", self.page(Operation(f"Delete {name}", lines("DELETE", one), "", "204 No Content"))

    def action(self, entity, verb):
        body = Type("", properties=[self.area.property(name) for name in self.area.random.sample(PROPERTIES, self.area.random.randint(1, 4))])
        paths = [f"{place}/{{{entity.name}-id}}/{verb}" for place in self.places(entity)[:1]]
        returns = entity if self.area.random.random() < 0.4 else None
        return self.page(Operation(f"{entity.name}: {verb}", lines("POST", paths), "parameters", "200 OK" if returns else "204 No Content", returns, body=body))

    def find(self, root):
        parameters = [Property("text", "String", False, self.area.sentence()), Property("limit", "Int32", False, self.area.sentence())]
        request = [f"GET {self.roots[0]}/find(text='{{text}}',limit={{limit}})"]
        return self.page(Operation(f"{root.name}: find", request, "", "200 OK", root, True, function=parameters))

    def page(self, operation):
        about = self.area.sentence()
        text = front(operation.title, about, "apiPageType") + f"# {operation.title}\n\nNamespace: {NAMESPACE}\n\n{about} {self.area.paragraph()}\n\n"
        text += f"> **Note:** {self.area.paragraph()}\n\n" if self.area.random.random() < 0.5 else ""
        text += self.permissions() + "## HTTP request\n\n<!-- { \"blockType\": \"ignored\" } -->\n```http\n" + "\n".join(operation.requests) + "\n```\n\n"
        if operation.function:
            rows = [[p.name, p.type, p.description] for p in operation.function]
            text += "## Function parameters\n\n" + table(["Parameter", "Type", "Description"], rows) + "\n"
        elif operation.requests[0].startswith("GET"):
            text += "## Optional query parameters\n\nThis method supports `$select` and `$top`.\n\n"
        text += "## Request headers\n\n" + table(["Name", "Description"], self.headers(operation)) + "\n"
        return text + self.body(operation) + self.response(operation) + self.examples(operation) + ANNOTATION % operation.title

    def permissions(self):
        allowed = f"{upper(self.area.name)}.Read.All, {upper(self.area.name)}.ReadWrite.All"
        rows = [["Delegated (work or school account)", allowed], ["Delegated (personal account)", "Not supported."], ["Application", allowed]]
        return "## Permissions\n\nOne of these permissions is needed. [Permissions](/graph/permissions-reference) tells how to choose.\n\n" + table(["Permission type", "Permissions (from least to most)"], rows) + "\n"

    @staticmethod
    def headers(operation):
        rows = [["Authorization", "Bearer {token}. Required."]]
        return rows + [["Content-Type", "application/json. Required."]] * bool(operation.sends)

    @staticmethod
    def body(operation):
        text = "## Request body\n\n"
        if not operation.sends:
            return text + "Do not supply a request body for this method.\n\n"
        if operation.sends == "object":
            return text + f"In the request body, supply a JSON representation of the {link(operation.body)} object.\n\n"
        kind = "Parameter" if operation.sends == "parameters" else "Property"
        rows = [[p.name, p.shown("../resources/"), p.description] for p in operation.body.properties if p.name not in ("id", "mode")]
        return text + f"In the request body, supply these values as a JSON object.\n\n{table([kind, 'Type', 'Description'], rows)}\n"

    @staticmethod
    def response(operation):
        text = f"## Response\n\nIf successful, this method returns a `{operation.code}` response code"
        if operation.returns is None:
            return text + ". It does not return anything in the response body.\n\n"
        what = "a collection of " + link(operation.returns) + " objects" if operation.collection else "a " + link(operation.returns) + " object"
        return text + f" and {what} in the response body.\n\n"

    def examples(self, operation):
        method, path = operation.requests[0].split(" ", 1)
        request = f"{method} https://graph.microsoft.com/v1.0{path}\n"
        if operation.sends:
            request += "Content-Type: application/json\n\n" + json.dumps(shown_values(operation.body), indent=2) + "\n"
        name = operation.title.lower().replace(": ", "_").replace(" ", "_")
        block = f'<!-- {{\n  "blockType": "request",\n  "name": "{name}"\n}}-->\n```http\n{request}```\n'
        return f"## Example\n\n### Request\n\nHere is an example of the request.\n\n{self.tabbed(name, block)}\n### Response\n\nHere is an example of the response.\n\n{self.answer(operation)}"

    def tabbed(self, name, block):
        """The request among its translations, on rather more than half of the pages."""
        if self.area.random.random() > 0.55:
            return block
        text = "# [HTTP](#tab/http)\n" + block
        for language, folder in LANGUAGES.items():
            text += (f"# [{language}](#tab/{folder})\n[!INCLUDE [sample-code](../includes/snippets/{folder}/{name}-{folder}-snippets.md)]\n"
                     f"[!INCLUDE [sdk-documentation](../includes/snippets/snippets-sdk-documentation-link.md)]\n\n")
        return text + "---\n\n"

    def answer(self, operation):
        about = {"blockType": "response", "truncated": True}
        text = f"HTTP/1.1 {operation.code}\n"
        if operation.returns is not None:
            about["@odata.type"] = f"{NAMESPACE}.{operation.returns.name}"
            value = shown_values(operation.returns)
            if operation.collection:
                about["isCollection"] = True
                value = {"value": [value] * self.area.random.randint(1, 3)}
            text += "Content-Type: application/json\n\n" + json.dumps(value, indent=2) + "\n"
        return f"<!-- {json.dumps(about, indent=2)}\n-->\n```http\n{text}```\n"


def lines(method, paths):
    return [f"{method} {path}" for path in paths]


def link(each):
    return f"[{each.name}](../resources/{each.name.lower()}.md)"


def shown_values(each):
    return {p.name: p.example() for p in each.properties[:16]}


def base_page():
    text = front("entity resource type", "What all entities have.", "resourcePageType")
    text += f"# entity resource type\n\nNamespace: {NAMESPACE}\n\nWhat all entities have.\n\n## Properties\n\n"
    text += table(["Property", "Type", "Description"], [["id", "String", "The unique identifier. Read-only."]])
    about = {"blockType": "resource", "@odata.type": f"{NAMESPACE}.entity", "keyProperty": "id", "abstract": True}
    return text + f"\n## JSON representation\n\n<!-- {json.dumps(about, indent=2)}\n-->\n```json\n{json.dumps({'id': 'String (identifier)'}, indent=2)}\n```\n"
