"""Attacks on what reads pages."""

from attack import attack, page


@attack("a table of 100,000 columns")
def wide_table(folder):
    row = "|" + "a|" * 100_000
    page(folder, "resources/wide.md", f"# wide resource type\n\n## Properties\n\n{row}\n{row.replace('a', '-')}\n{row}\n")
