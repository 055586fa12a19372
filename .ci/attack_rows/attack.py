"""The register of attacks: what each module of this folder adds to."""

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Sequence

GENERATE = ("generate", "docs", "-o", "out", "--base-package", "com.example.attack", "--cache-directory", "out/cache", "--color", "never")


@dataclass(frozen=True)
class Attack:
    """One attack, and how its run has to end."""

    name: str
    make: Callable[[Path], Sequence[str] | None]
    seconds: int
    heap: str
    ends: tuple[int, ...]
    says: str
    happens: str
    compiles: bool
    few_files: bool
    command: tuple[str, ...]


ATTACKS: list[Attack] = []


def attack(name, *, seconds=60, heap="512m", ends=(0,), says="", happens="", compiles=True, few_files=True, command=GENERATE):
    """Registers a function that writes pages to the folder `docs` of the folder that it is given, and returns further words for the command.

    seconds, heap: what the run may take; ends: the statuses that it may end with (0 passed, 1 findings, 2 a wrong request, 3 unreadable pages);
    says: a regular expression that has to be found in what it prints; happens: what the table tells of a run that ended well;
    compiles: whether the compiler is asked about the output; few_files: false spares looking for files outside the output where there are very many.
    """
    def register(make):
        ATTACKS.append(Attack(name, make, seconds, heap, tuple(ends), says, happens, compiles, few_files, tuple(command)))
        return make
    return register


def page(folder, path, text):
    """Writes one page below `docs`: text or bytes."""
    file = folder / "docs" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
