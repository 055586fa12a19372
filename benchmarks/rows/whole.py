"""Whole cold processes beside flexmark that parses the same pages, and beside a command that does nothing."""

import re
import shutil

from .command import ANY_CODE, Stubdown, floor, tree
from .table import Fact, Row

# Of wall clock and memory, as ratios to flexmark (F) or to an empty command (H) on the same JDK.
COLD = {17: 0.9, 25: 0.6}
PLAIN = 1.3
UNCHANGED = 1.5
ONE_PAGE = 3.0
MEMORY = 1.0
CHECK = 1.3
SMALL_HEAP = "64m"

PROPERTY = re.compile(r"(\n#+ Properties\n(?:(?!\n#).)*?\n\|[ :|-]+\|\n\|[^\n]*[^\n| ]) *\|", re.DOTALL)


class Pages:
    """A copy of the pages, of which one is edited now and then."""

    def __init__(self, docs, folder):
        self.folder = folder
        shutil.copytree(docs, folder)
        self.editable = [page for page in sorted(folder.rglob("*.md")) if PROPERTY.search(text_of(page))]

    def edit(self, number):
        """Gives the description of a property one more sentence, on another page and in other words each time."""
        page = self.editable[(number * 97 + len(self.editable) // 2) % len(self.editable)]
        edited, count = PROPERTY.subn(rf"\1 Edit {number} says more.|", text_of(page), count=1)
        assert count == 1, page
        page.write_text(edited, encoding="utf-8", newline="")


def text_of(page):
    with open(page, encoding="utf-8", newline="") as file:
        return file.read().replace("\r\n", "\n")


class Whole:
    """The runs of one JDK."""

    def __init__(self, command, pages):
        self.command, self.pages = command, pages
        self.runs = {}

    def round(self, number):
        docs = self.pages.folder
        self.take("F", floor(self.command.jdk, docs))
        self.take("cold", self.command.first(docs))
        self.take("H", self.command.empty())
        self.take("unchanged", self.command.again(docs))
        self.pages.edit(number)
        self.take("one page", self.command.again(docs))
        if self.command.launcher:
            self.take("plain", self.command.first(docs, plain=True))

    def take(self, what, usage):
        self.runs.setdefault(what, []).append(usage)

    def rows(self):
        jdk, how = self.command.jdk, self.command.how
        yield self.row(f"first run, {how}", "cold", "F", COLD.get(jdk.major) if self.command.launcher else PLAIN)
        yield self.row(f"first run, {how}", "cold", "F", MEMORY, "mib")
        if self.command.launcher:
            yield self.row("first run, java -jar", "plain", "F", PLAIN)
            yield self.row("first run, java -jar", "plain", "F", MEMORY, "mib")
        yield self.row(f"nothing changed, {how}", "unchanged", "H", UNCHANGED)
        yield self.row(f"one page changed, {how}", "one page", "H", ONE_PAGE)
        yield self.row(f"first run, {how}", "cold", "F", None, "cpu")

    def row(self, label, what, beside, limit, unit="wall"):
        return row(f"{label}, JDK {self.command.jdk.name}", self.runs[what], beside, self.runs[beside], limit, unit)


def row(label, ours, beside, others, limit=None, unit="wall"):
    shown = {"wall": "s", "cpu": "CPU s", "mib": "MiB"}[unit]
    values = [[getattr(usage, unit) for usage in usages] for usages in (ours, others)]
    return Row(label, shown, values[0], beside, values[1], limit, 0 if unit == "mib" else 2)


def measure(docs, jdks, launcher, rounds, scratch):
    """The rows of first and second runs, on every JDK in turn."""
    pages = Pages(docs, scratch / "docs")
    commands = [Stubdown(jdk, scratch, launcher) for jdk in jdks]
    for command in commands:
        command.warm(pages.folder)
    measured = [Whole(command, pages) for command in commands]
    for number in rounds.each("whole runs"):
        for each in measured:
            each.round(number)
    for each in measured:
        yield from each.rows()
    yield small_heap(Stubdown(jdks[0], scratch / "usual"), Stubdown(jdks[0], scratch / "small", heap=SMALL_HEAP), pages.folder)


def small_heap(usual, small, docs):
    """Whether a small heap makes a difference to what comes out."""
    expected, found = usual.first(docs), small.first(docs, accepted=ANY_CODE)
    same = found.code == expected.code and tree(small.output) == tree(usual.output)
    text = f"{found.wall:.2f} s, exit code and files " + ("as without" if same else f"differ (ended with {found.code})")
    return Fact(f"first run, java -Xmx{SMALL_HEAP} -jar, JDK {usual.jdk.name}", text, missed=not same)


def measure_check(docs, jdk, rounds, scratch):
    """What 'check' costs beside 'model'."""
    command = Stubdown(jdk, scratch)
    scratch.mkdir()
    checks, models = [], []
    for _ in rounds.each("check"):
        models.append(command.run(["model", docs, "-o", scratch / "model.json"]))
        checks.append(command.run(["check", docs, "--fail-on", "never"]))
    yield row(f"check, java -jar, JDK {jdk.name}", checks, "model", models, CHECK, "cpu")
