#!/usr/bin/env python3
"""Writes pages of an API that nobody has, as many as wanted: for measuring what a run costs when there are very many.

    benchmarks/synthetic.py FOLDER PAGES [--seed N]

The API is made of areas, each of 22 pages of types and 38 of operations. Most areas have a first path segment of their own, a few share one, so that types, paths and segments all
grow with the pages. How long the pages are and what stands on them follows a large API documented in the dialect 'graph'. The folder
holds whole areas, at least as many pages as wanted. The same seed writes the same bytes, and fewer pages are a part of more pages.
"""

import argparse
from pathlib import Path

from made_up.api import Area
from made_up.pages import OperationPages, TypePages, base_page

PAGES_OF_AN_AREA = 60


def write(folder, pages, seed=1):
    """Writes the pages into a folder that is empty or not there; returns how many."""
    for name in "resources", "api":
        Path(folder, name).mkdir(parents=True, exist_ok=True)
    put(folder, "resources", "entity", base_page())
    areas = -(-(pages - 1) // PAGES_OF_AN_AREA)
    for number in range(areas):
        area = Area(number, seed)
        operations = dict(OperationPages(area).all())
        for name, text in operations.items():
            put(folder, "api", name, text)
        for name, text in TypePages(area, operations).all():
            put(folder, "resources", name, text)
    return 1 + areas * PAGES_OF_AN_AREA


def put(folder, part, name, text):
    # "x": a name that two pages have would be a page less.
    with open(Path(folder, part, name.lower() + ".md"), "x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="empty, or not there yet")
    parser.add_argument("pages", type=int, help="how many at least")
    parser.add_argument("--seed", type=int, default=1, help="other words in other places (default: 1)")
    options = parser.parse_args()
    print(f"{write(options.folder, options.pages, options.seed)} pages")


if __name__ == "__main__":
    main()
