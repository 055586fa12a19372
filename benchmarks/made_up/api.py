"""Types and names of the API."""

import random
from dataclasses import dataclass, field

from .words import COMPLEX, ENTITIES, ENUMS, FRAGMENTS, MEMBERS, NOUNS, PROPERTIES, QUALIFIERS

NAMESPACE = "microsoft.graph"
SCALARS = ["String"] * 9 + ["Boolean", "Boolean", "Int32", "Int32", "Int64", "Double", "DateTimeOffset", "DateTimeOffset", "Guid", "Duration"]
EXAMPLES = {"String": "text", "Boolean": True, "Int32": 12, "Int64": 4096, "Double": 2.5, "DateTimeOffset": "2026-01-31T09:30:00Z",
            "Guid": "0b1f0c3e-5a52-4b7c-9a40-5f2d1f3f2a10", "Duration": "PT1H"}
# How many properties a type has: half of them four or fewer, one of ten more than fifteen.
COUNTS = [1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 6, 7, 8, 10, 14, 18, 30]


def upper(name):
    return name[:1].upper() + name[1:]


@dataclass
class Property:
    name: str
    type: str
    collection: bool
    description: str
    member: str = ""

    def shown(self, folder):
        """The type as a cell of a table: a link where it is a page of its own."""
        text = self.type if self.type in EXAMPLES else f"[{self.type}]({folder}{self.type.lower()}.md)"
        return text + (" collection" if self.collection else "")

    def example(self):
        value = self.member or EXAMPLES.get(self.type, {"@odata.type": f"{NAMESPACE}.{self.type}"})
        return [value] if self.collection else value


@dataclass
class Type:
    name: str
    base: str = ""
    properties: list = field(default_factory=list)
    relationships: list = field(default_factory=list)
    enum: str = ""


class Area:
    """The types of one part of the API; those of earlier areas are referred to here and there."""

    def __init__(self, number, seed):
        self.number = number
        self.random = random.Random(f"{seed}/{number}")
        self.name = area_name(number)
        self.entities = [Type(self.name, "entity")] + [Type(self.name + upper(e), "entity") for e in self.random.sample(ENTITIES, 5)]
        self.complex = [Type(self.name + upper(c)) for c in self.random.sample(COMPLEX, 13)]
        self.enums = {self.name + upper(e): self.random.sample(MEMBERS, self.random.randint(3, 9)) for e in self.random.sample(ENUMS, 3)}
        self.entities[5].base = self.entities[4].name
        self.complex[11].base = self.complex[12].base = self.complex[10].name
        for each in self.entities:
            self.fill(each, Property("id", "String", False, "The unique identifier. Inherited from entity. Read-only."))
            each.relationships = self.relationships(each)
        for each in self.complex:
            self.fill(each)

    def fill(self, each, *first):
        """Gives a type its properties, names sorted as pages have them, and to some types an enum on the same page."""
        names = sorted(self.random.sample(PROPERTIES, self.random.choice(COUNTS)))
        if each.base not in ("", "entity"):
            names = [each.name[len(self.name):].lower() + upper(name) for name in names]
        each.properties = [*first, *(self.property(name) for name in names)]
        if self.random.random() < 0.15:
            each.enum = each.name + "Mode"
            each.properties.append(Property("mode", each.enum, False, self.sentence() + f" Possible values are: {codes(MEMBERS[:3])}.", MEMBERS[0]))

    def property(self, name):
        chance, collection = self.random.random(), self.random.random() < 0.12
        text = self.sentence() + self.random.choice(["", "", "", " Read-only.", " Required.", " Optional.", " Supports `$filter` (`eq`, `ne`)."])
        if chance < 0.08:
            enum = self.random.choice(list(self.enums))
            return Property(name, enum, collection, f"{text} Possible values are: {codes(self.enums[enum])}.", self.enums[enum][0])
        if chance < 0.25:
            return Property(name, self.random.choice(self.complex).name, collection, text)
        if chance < 0.28:
            return Property(name, self.earlier(), collection, text)
        return Property(name, self.random.choice(SCALARS), collection, text)

    def relationships(self, each):
        if each is self.entities[0]:
            return [Property(self.navigation(e), e.name, True, self.sentence()) for e in self.entities[1:]]
        return [Property("related" + upper(area_name(self.number // 2)), area_name(self.number // 2), True, self.sentence())][: self.random.randrange(2)]

    def navigation(self, entity):
        tail = entity.name[len(self.name):]
        return plural(tail[:1].lower() + tail[1:])

    def earlier(self):
        """The name of the root of an area that is there already."""
        return area_name(self.random.randrange(self.number + 1))

    def sentence(self):
        return " ".join(self.random.choice(part) for part in FRAGMENTS) + "."

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.random.randint(4, 9)))


def area_name(number):
    """A name of two words, of three and more when those are used up; no two numbers have the same, in any letter case."""
    size, block = len(QUALIFIERS), len(QUALIFIERS) * len(NOUNS)
    first, more, rest = number % size, number % block // size, number // block
    words = QUALIFIERS[first] + upper(NOUNS[(first + more) % len(NOUNS)])
    while rest:
        words, rest = QUALIFIERS[(rest - 1) % size] + upper(words), (rest - 1) // size
    return words


def plural(name):
    return name[:-1] + "ies" if name.endswith("y") else name + "s"


def codes(names):
    return ", ".join(f"`{name}`" for name in names)
