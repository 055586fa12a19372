"""Attacks on where a run reads and writes: links, devices, names, and what somebody has put in the place of an output or a state."""

import os
import socket
import zipfile

from attack import attack, page

CACHE = ("--cache-directory", "out/cache", "--color", "never")
CHECK = ("check", "docs", "--fail-on", "never", "--color", "never")
ZIP = ("generate", "docs.zip", "-o", "out", "--base-package", "com.example.attack", *CACHE)

TYPE = """---
title: "{0} resource type"
description: "One."
doc_type: resourcePageType
---

# {0} resource type

Namespace: microsoft.graph

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|What it is called.|
{1}"""


def docs(folder):
    page(folder, "resources/order.md", TYPE.format("order", ""))


def link(folder, name, target):
    (folder / "docs" / name).symlink_to(target)


@attack("paths: a page is a link to a file of the machine", says=r"page/link-not-followed")
def _(folder):
    docs(folder)
    link(folder, "passwd.md", "/etc/passwd")


@attack("paths: a folder is a link to the whole machine", says=r"page/link-not-followed")
def _(folder):
    docs(folder)
    link(folder, "all", "/")


@attack("paths: ten folders that link to one another", heap="512m", seconds=120, compiles=False)
def _(folder):
    for start in range(10):
        page(folder, f"{start}/p.md", TYPE.format(f"part{start}", ""))
        for end in range(10):
            link(folder, f"{start}/l{end}", folder / "docs" / str(end))


@attack("paths: two hundred folders that link to one another", heap="1g", seconds=240, command=CHECK, compiles=False, few_files=False)
def _(folder):
    for start in range(200):
        page(folder, f"{start}/p.md", TYPE.format(f"part{start}", ""))
        for end in range(200):
            link(folder, f"{start}/l{end}", folder / "docs" / str(end))


@attack("paths: a hundred links to the folder above, and to itself")
def _(folder):
    docs(folder)
    for number in range(100):
        link(folder, f"up{number}", "..")
        link(folder, f"self{number}", ".")
        link(folder, f"resources/up{number}", "..")


@attack("paths: a link that leads to itself", ends=(3,), says=r"page/unreadable", compiles=False)
def _(folder):
    docs(folder)
    link(folder, "loop.md", "loop.md")


@attack("paths: a page is a pipe that nobody writes to", says=r"page/no-file")
def _(folder):
    docs(folder)
    os.mkfifo(folder / "docs/pipe.md")


@attack("paths: a page is a device without end, behind a link", says=r"page/link-not-followed")
def _(folder):
    docs(folder)
    link(folder, "zero.md", "/dev/zero")


@attack("paths: a device without end, where links may lead there", says=r"page/no-file")
def _(folder):
    docs(folder)
    link(folder, "zero.md", "/dev/zero")
    return ["--links-within", "/dev"]


@attack("paths: a page is a socket", says=r"page/no-file")
def _(folder):
    docs(folder)
    here = os.getcwd()
    os.chdir(folder / "docs")
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("socket.md")
    finally:
        os.chdir(here)


@attack("paths: links of pages that lead to the machine", command=CHECK, says=r"link/outside", compiles=False)
def _(folder):
    page(folder, "resources/order.md", TYPE.format("order", "\n".join(
        f"See [it]({target}).\n" for target in (
            "../../../../../../../../etc/passwd", "../..", "%2e%2e/%2e%2e/etc/passwd", "..\\..\\etc\\passwd", "file:///etc/passwd", "//host/share/x",
            "C:\\x", "x\0y", "../" * 5000 + "x", "a" * 100000, "con", "nul.txt", "x.md:stream"))))


@attack("paths: names of pages that no terminal should see", command=CHECK, compiles=False)
def _(folder):
    for name in ("a\nb", "a\rb", "a\x1b[31mb", "a\\b", 'a"b', "a'b", "a b ", "a.", "con", "nul.txt", "a:b", "a|b", "-o", "a" * 250, "é", "e\u0301", "A", "\u202egnp"):
        page(folder, f"{name}.md", TYPE.format("order", "[x](nowhere.md)\n"))


@attack("paths: a name that is no text", ends=(0, 3), compiles=False, command=CHECK)
def _(folder):
    docs(folder)
    with open(os.fsencode(folder / "docs") + b"/\xff\xfe.md", "wb") as file:
        file.write(b"# Page\n")


@attack("paths: types that differ by letter case and by how accents are encoded")
def _(folder):
    for number, name in enumerate(("caf\u00e9", "cafe\u0301", "CAF\u00c9", "order", "ORDER", "Order", "con", "aux", "nul")):
        page(folder, f"{number}.md", TYPE.format(name, ""))


@attack("paths: a staging folder that is a link", ends=(3,), says=r"error: '.*\.out\.stubdown-staging' is a link", compiles=False)
def _(folder):
    docs(folder)
    (folder / "victim/new").mkdir(parents=True)
    (folder / ".out.stubdown-staging").symlink_to("victim")


@attack("paths: a staging folder full of links")
def _(folder):
    docs(folder)
    (folder / "victim").mkdir()
    (folder / ".out.stubdown-staging").mkdir()
    for name in ("new", "old", "killed"):
        (folder / ".out.stubdown-staging" / name).symlink_to("../victim")
    (folder / ".out.stubdown-staging/lock").symlink_to("../victim/lock")


@attack("paths: a pipe in the place of the lock, and a manifest that is a pipe")
def _(folder):
    docs(folder)
    (folder / ".out.stubdown-staging").mkdir()
    (folder / "out").mkdir()
    os.mkfifo(folder / ".out.stubdown-staging/lock")
    os.mkfifo(folder / "out/.stubdown-manifest")


@attack("paths: an output with links that lead out", ends=(3,), says=r"leaves the output folder", compiles=False)
def _(folder):
    docs(folder)
    (folder / "victim").mkdir()
    (folder / "out").mkdir()
    (folder / "out/com").symlink_to("../victim")


@attack("paths: a manifest that names other files")
def _(folder):
    docs(folder)
    (folder / "victim").write_text("b", "utf-8")
    (folder / "out").mkdir()
    lines = "".join(f"{'3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d'}  {name}\n" for name in (
        "../victim", str(folder / "victim"), "a/../../victim", "..\\victim", "\0", "x" * 10000, "/"))
    (folder / "out/.stubdown-manifest").write_text(lines, "utf-8")


@attack("paths: an archive whose files are named as if they stood elsewhere", ends=(2,), says=r"error: ", compiles=False, command=ZIP)
def _(folder):
    with zipfile.ZipFile(folder / "docs.zip", "w") as archive:
        archive.writestr("../../order.md", TYPE.format("order", ""))
        archive.writestr("/etc/order.md", TYPE.format("order", ""))


@attack("paths: an archive with a link in it", ends=(0,), command=ZIP)
def _(folder):
    with zipfile.ZipFile(folder / "docs.zip", "w") as archive:
        archive.writestr("order.md", TYPE.format("order", ""))
        entry = zipfile.ZipInfo("passwd.md")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")


@attack("paths: the output folder is the documentation folder", few_files=False, compiles=False,
        command=("generate", "docs", "-o", "docs", "--base-package", "com.example.attack", "--cache-directory", "docs/cache", "--color", "never"))
def _(folder):
    docs(folder)
