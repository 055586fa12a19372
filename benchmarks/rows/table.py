"""The table that benchmarks/run prints."""

import statistics
import sys
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """
    Figures of pairs that were measured in turn: ours, and what each is compared with. A limit is the greatest ratio of ours to the other that is
    good enough, None if there is no goal.
    """

    label: str
    unit: str
    ours: list
    beside: str
    others: list
    limit: float = None
    digits: int = 2

    @property
    def ratios(self):
        return [mine / other for mine, other in zip(self.ours, self.others)]

    @property
    def missed(self):
        return self.limit is not None and statistics.median(self.ratios) > self.limit

    def cells(self):
        goal = "" if self.limit is None else f"≤ {self.limit:.3g}"
        mark = "" if self.limit is None else "MISSED" if self.missed else "met"
        return [self.label, self.unit, spread(self.ours, self.digits), self.beside, spread(self.others, self.digits), spread(self.ratios, 2),
                str(len(self.ratios)), goal, mark]


@dataclass(frozen=True)
class Fact:
    """Something that is so or is not, or that is only told: 'missed' is None then."""

    label: str
    text: str
    missed: bool = None

    def cells(self):
        return [self.label, "", self.text, "", "", "", "", "", {None: "", True: "MISSED", False: "met"}[self.missed]]


HEAD = ["what", "unit", "median (least–most)", "beside", "median (least–most)", "ratio (least–most)", "pairs", "goal", ""]


def spread(values, digits):
    """The median, and from where to where the values go if there are several."""
    text = number(statistics.median(values), digits)
    return text if len(values) < 2 else f"{text} ({number(min(values), digits)}–{number(max(values), digits)})"


def number(value, digits):
    return f"{value:,.{digits}f}".replace(",", " ")


def print_table(rows, head=HEAD):
    lines = [head, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    lines.insert(1, ["-" * width for width in widths])
    for cells in lines:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths)) + " |")


@dataclass
class Rounds:
    """How often pairs are measured: so many times, or fewer where time is up before; once in any case."""

    count: int
    seconds: float

    def each(self, what):
        """Counts from 0, and tells on standard error where it is."""
        start = time.monotonic()
        for turn in range(self.count):
            if turn and time.monotonic() - start > self.seconds:
                print(f"{what}: time is up after {turn} of {self.count} rounds", file=sys.stderr)
                return
            print(f"{what}: round {turn + 1} of {self.count}", file=sys.stderr, flush=True)
            yield turn
