"""Attacks on what reads pages."""

import json
import os
import zipfile

from attack import GENERATE, attack, page

CHECK = ("check", "docs", "-o", "out/report.txt", "--color", "never")
FORMATS = ("json", "sarif", "github", "junit")
MANY = 100_000
MILLION = 1_000_000

RESOURCE = """---
title: "crate resource type"
doc_type: resourcePageType
---

# crate resource type

Namespace: microsoft.graph

A crate.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The id.|
"""

OPERATION = """---
title: "Get crate"
doc_type: apiPageType
---

# Get crate

Gets a crate.

## HTTP request

```http
GET /crates/{id}
```

## Response

If successful, this method returns a `200 OK` response code and a [crate](../resources/crate.md) object.
"""


SECONDS = 180
REVIEWED = []


def everywhere(name, *, check=(0, 1), together=True, **rest):
    """The same pages for `generate` and, unless that has nothing of its own to say about them, for `check`: there several attacks are made at once."""
    rest = {"seconds": SECONDS, **rest}

    def register(make):
        attack(name, **rest)(make)
        if check and together:
            REVIEWED.append((name, make, check))
        elif check:
            attack(f"{name}, reviewed", **{**rest, "ends": check, "command": CHECK, "compiles": False})(with_output(make))
        return make
    return register


def reviewed_together(several):
    """The attacks of several rows on one run of `check`."""
    def make(folder):
        (folder / "docs").rmdir()
        (folder / "out").mkdir()
        for i, (_, each, _) in enumerate(several):
            (folder / f"part{i}" / "docs").mkdir(parents=True)
            each(folder / f"part{i}")
    folders = [f"part{i}/docs" for i in range(len(several))]
    attack("together, reviewed: " + "; ".join(name for name, _, _ in several), seconds=3 * SECONDS, heap="3g", ends=sorted({end for _, _, ends in several for end in ends}),
           compiles=False, few_files=False, command=("check", *folders, "-o", "out/report.txt", "--color", "never"))(make)


def with_output(make):
    def made(folder):
        (folder / "out").mkdir()
        return make(folder)
    return made


def text(name, what, **rest):
    """An attack by one page: of a type with that text at its end, or with everything that the text says where it has front matter or a title."""
    def make(folder):
        written = what() if callable(what) else what
        if isinstance(written, str) and not written.startswith(("---", "# ")):
            written = f"{RESOURCE}\n{written}\n"
        page(folder, "resources/crate.md", written)
    everywhere(name, **rest)(make)


def operation(name, what, **rest):
    """An attack by the page of an operation."""
    def make(folder):
        page(folder, "resources/crate.md", RESOURCE)
        written = what() if callable(what) else what
        page(folder, "api/crate-get.md", written if isinstance(written, bytes) or written.startswith("---") else f"{OPERATION}\n{written}\n")
    everywhere(name, **rest)(make)


def reviewed(name, what):
    """An attack by one page on `check` alone, which reads all that `generate` reads, and more."""
    REVIEWED.append((name, lambda folder: page(folder, "resources/crate.md", what()), (0, 1)))


def row(cells):
    return "|" + "|".join(cells) + "|\n"


def fence(content, language="json"):
    return f"```{language}\n{content}\n```\n"


def example(body, kind="response"):
    return ("## Examples\n\n### Response\n\n<!-- {\n  \"blockType\": \"" + kind + "\",\n  \"@odata.type\": \"microsoft.graph.crate\"\n} -->\n"
            + fence(f"HTTP/1.1 200 OK\nContent-Type: application/json\n\n{body}", "http"))


# --- large ---------------------------------------------------------------------------------------------------------------------------------------

text("a table of 100,000 columns", lambda: "## Relationships\n\n" + row(["a"] * MANY) + row(["-"] * MANY) + row(["a"] * MANY))
text("a properties table of 100,000 columns",
     lambda: "# crate resource type\n\n## Properties\n\n" + row(["Property", "Type"] + ["a"] * MANY) + row(["-"] * MANY) + row(["id", "String"] + ["a"] * MANY))
text("a table of 100,000 rows that is none of ours", lambda: "## Weights\n\n|Crate|Weight|\n|-|-|\n" + "".join(f"|c{i}|{i}|\n" for i in range(MANY)))
text("a table of 100,000 rows of members", lambda: "## Members\n\n|Member|Value|Description|\n|-|-|-|\n" + "".join(f"|c{i}|{i}|m|\n" for i in range(MANY)), compiles=False)
operation("a table of 100,000 query parameters",
          lambda: "## Optional query parameters\n\n|Parameter|Type|Description|\n|-|-|-|\n" + "".join(f"|c{i}|String|p|\n" for i in range(MANY)), compiles=False)
operation("a table of 100,000 status codes", lambda: "## Response codes\n\n|Code|Description|\n|-|-|\n" + "".join(f"|{200 + i % 400}|p{i}|\n" for i in range(MANY)))
text("cells of 1 MB", lambda: f"|Property|Type|Description|\n|-|-|-|\n|{'a ' * 500_000}|{'b ' * 500_000}|{'c ' * 500_000}|\n", check=None)
text("a name of 1 MB", lambda: RESOURCE + f"|{'a' * MILLION}|String|d|\n", compiles=False, check=None)
text("a type of 1 MB", lambda: RESOURCE + f"|a|{'b' * MILLION}|d|\n", compiles=False, check=None)
text("a type cell of 500,000 words", lambda: RESOURCE + f"|a|{'b or ' * 500_000}|d|\n", compiles=False)
text("a description of 10 MB", lambda: RESOURCE + f"|a|String|{'word ' * 2_000_000}|\n", compiles=False, check=None)
text("10 MB of prose on one line", lambda: "word " * 2_000_000, check=None)
text("10 MB of one word", lambda: "w" * 10_000_000, check=None)
text("10 MB of sentences", lambda: "It is so. " * 1_000_000, check=None)
text("10 MB of prose in front of the properties", lambda: "# crate resource type\n\n" + "It is so. " * 1_000_000 + "\n\n## Properties\n\n|Property|Type|Description|\n|-|-|-|\n|id|String|i|\n", check=None)
text("a heading of 10 MB", lambda: "## " + "word " * 2_000_000, check=None)
text("a title of 10 MB", lambda: "# " + "word " * 2_000_000 + " resource type\n", compiles=False)
text("a code block of 10 MB on one line", lambda: fence("word " * 2_000_000, "text"), check=None)
text("a code block of 1,000,000 lines", lambda: fence("word word\n" * MILLION, "http"), check=None)
text("front matter of 10 MB on one line", lambda: '---\ntitle: "' + "word " * 2_000_000 + '"\ndoc_type: resourcePageType\n---\n' + RESOURCE[RESOURCE.index("# "):])
text("front matter of 500,000 keys", lambda: "---\n" + "".join(f"key{i}: {i}\n" for i in range(500_000)) + "---\n" + RESOURCE[RESOURCE.index("# "):])
text("front matter that never ends", lambda: "---\n" + "a: b\n" * MILLION)
text("front matter of 500,000 items that never ends", lambda: "---\ntitle: a\nlist:\n" + "- b\n" * 500_000)
text("front matter of 200,000 strays that never ends", lambda: "---\ntitle: a\n" + "stray\n" * 200_000)
text("front matter of 100,000 strays and blank lines", lambda: "---\ntitle: a\n" + "stray\n\n" * MANY + "---\n")
operation("JSON of 10 MB on one line", lambda: example(json.dumps({"id": "w" * 10_000_000})))
operation("JSON of 10 MB", lambda: example(json.dumps([{"id": str(i), "weight": i} for i in range(300_000)], indent=1)))
operation("JSON of 100,000 keys", lambda: example(json.dumps({f"k{i}": i for i in range(MANY)})), compiles=False)
text("100,000 headings", lambda: "".join(f"## h{i}\n\n" for i in range(MANY)))
text("100,000 headings of the same text", lambda: "## h\n\n" * MANY)
text("100,000 headings of ever deeper levels", lambda: "".join(f"{'#' * (i % 6 + 1)} h\n" for i in range(MANY)))
text("100,000 sections of properties", lambda: "## Properties\n\n|Property|Type|Description|\n|-|-|-|\n|a|String|d|\n\n" * 30_000)
text("100,000 links", lambda: "[a](b.md)\n" * MANY)
text("100,000 links in one paragraph of one line", lambda: "[a](b.md) " * MANY)
text("100,000 anchors, each with a link", lambda: "".join(f"## h{i}\n\n[a](#h{i}) [b](#no{i})\n\n" for i in range(MANY)))
text("100,000 code blocks", lambda: fence('{"a": 1}') * MANY, check=None)
text("100,000 tabs", lambda: "".join(f"# [T{i}](#tab/t{i})\n\ntext\n\n" for i in range(MANY)))
text("100,000 groups of tabs", lambda: "# [A](#tab/a)\n\n[x](y.md)\n\n# [B](#tab/b)\n\n[x](y.md)\n\n---\n\n" * MANY)
text("100,000 groups of tabs with what flexmark has to read", lambda: "    # [A](#tab/a)\n\n# [A](#tab/a)\n\n[x](y.md)\n\n# [B](#tab/b)\n\n- a\n\n  - b\n\n```\nx\n```\n\n---\n\n" * 20_000)
text("100,000 paragraphs", lambda: "word word\n\n" * MANY, check=None)
text("100,000 list items", lambda: "- word word\n" * MANY, check=None)
text("100,000 lists", lambda: "- word word\n\ntext\n\n" * MANY, check=None)
text("100,000 list items of permissions", lambda: "## Permissions\n\n" + "- Delegated: `A.Read`, `B.Read`\n" * MANY, check=None)
text("100,000 images", lambda: "![a](b.png) " * MANY)
text("100,000 comments", lambda: "<!-- a -->\n\n" * MANY)
text("100,000 metadata comments", lambda: ('<!-- { "blockType": "resource", "@odata.type": "microsoft.graph.crate" } -->\n' + fence('{"a": "String"}') + "\n") * 30_000)
text("100,000 suppression comments", lambda: "<!-- stubdown-disable-next-line link/broken -->\n[a](b.md)\n\n" * MANY)
text("100,000 line breaks", lambda: "word  \n" * MANY, check=None)
text("100,000 tables", lambda: "|a|b|\n|-|-|\n|c|d|\n\n" * MANY, check=None)
text("100,000 tables with a pipe in code", lambda: "|a|b|\n|-|-|\n|`c|d`|d|\n\n" * MANY, check=None)
text("a table of 100,000 rows with a pipe in code", lambda: "|a|b|\n|-|-|\n" + "|`c|d`|d|\n" * MANY)
@attack("100,000 request lines of an operation, reviewed", seconds=600, heap="2g", ends=(0, 1), command=CHECK, compiles=False)
def many_operations(folder):
    (folder / "out").mkdir()
    page(folder, "resources/crate.md", RESOURCE)
    page(folder, "api/crate-get.md", OPERATION.replace("GET /crates/{id}\n", "".join(f"GET /crates/{{id}}/a{i}\n" for i in range(MANY))))


# --- deep ----------------------------------------------------------------------------------------------------------------------------------------

text("block quotes 100,000 deep", lambda: ">" * MANY + " a", check=None)
text("block quotes 2,000 deep, of many lines", lambda: (">" * 2000 + " a\n") * 500, check=None)
text("lists 100,000 deep on one line", lambda: "- " * MANY + "a", check=None)
text("lists ever deeper, 3,000 lines", lambda: "".join("  " * i + "- a\n" for i in range(3000)), check=None)
text("numbered lists 100,000 deep on one line", lambda: "1. " * MANY + "a", check=None)
text("emphasis 100,000 deep", lambda: "*_" * (MANY // 2) + "a" + "_*" * (MANY // 2), check=None)
text("emphasis 100,000 deep with blanks", lambda: "*a _b " * (MANY // 2) + "a" + " b_ a*" * (MANY // 2), check=None)
text("strong emphasis 100,000 deep", lambda: "**a __b " * (MANY // 2) + "a" + " b__ a**" * (MANY // 2), check=None)
text("emphasis 100,000 deep in a cell", lambda: RESOURCE + "|a|String|" + "*a _b " * (MANY // 2) + "a" + " b_ a*" * (MANY // 2) + "|\n", check=None)
text("brackets 100,000 deep", lambda: "[" * MANY + "a" + "]" * MANY, check=None)
text("brackets 100,000 deep with targets", lambda: "[" * MANY + "a" + "](b)" * MANY, check=None)
text("brackets 100,000 deep that never close", lambda: "[" * MANY, check=None)
text("images 100,000 deep", lambda: "![" * MANY + "a" + "](b)" * MANY)
text("parentheses 100,000 deep", lambda: "(" * MANY + "a" + ")" * MANY, check=None)
text("a link's target of 100,000 parentheses", lambda: "[a](" + "(" * MANY + "b" + ")" * MANY + ")")
text("HTML 100,000 deep", lambda: "a " + "<b>" * MANY + "a" + "</b>" * MANY, check=None)
text("HTML blocks 100,000 deep", lambda: "<div>\n\n" * MANY + "a\n\n" + "</div>\n\n" * MANY, check=None)
text("HTML 100,000 deep in a cell", lambda: RESOURCE + "|a|String|" + "<b>" * MANY + "a" + "</b>" * MANY + "|\n", check=None)
for name, open_, close in (("arrays", "[", "]"), ("objects", '{"a":', "}")):
    operation(f"JSON {name} 100,000 deep", lambda o=open_, c=close: example(o * MANY + "1" + c * MANY))
    operation(f"JSON {name} 100,000 deep that never close", lambda o=open_: example(o * MANY))
    operation(f"JSON {name} 900 deep", lambda o=open_, c=close: example(o * 900 + "1" + c * 900), compiles=False)
    text(f"JSON {name} of a representation 100,000 deep", lambda o=open_, c=close:
         '## JSON representation\n\n<!-- {\n  "blockType": "resource",\n  "@odata.type": "microsoft.graph.crate"\n} -->\n' + fence('{"b": ' + o * MANY + "1" + c * MANY + "}"))
    text(f"JSON {name} in a metadata comment 100,000 deep", lambda o=open_, c=close: f'<!-- {{ "blockType": {o * MANY}1{c * MANY} }} -->\n' + fence('{"a": 1}'))
operation("JSON deep in text", lambda: example(json.dumps({"id": '{"a":' * MANY})))
operation("a request line of nested parentheses", lambda: OPERATION.replace("/crates/{id}", "/crates" + "(a=" * MANY + "1" + ")" * MANY))
operation("a request line of nested braces", lambda: OPERATION.replace("/crates/{id}", "/crates/" + "{" * MANY + "a" + "}" * MANY))
operation("a request line of nested angles", lambda: OPERATION.replace("/crates/{id}", "/crates/" + "<" * MANY + "a" + ">" * MANY))
operation("a path of 10,000 segments", lambda: OPERATION.replace("/crates/{id}", "/crates" + "/a" * 10_000), compiles=False)
operation("a path of 1,000,000 segments", lambda: OPERATION.replace("/crates/{id}", "/a" * MILLION), compiles=False)
operation("a path of 1,000 placeholders", lambda: OPERATION.replace("/crates/{id}", "/crates" + "".join(f"/{{a{i}}}" for i in range(1000))), compiles=False)
operation("a path of 100,000 placeholders", lambda: OPERATION.replace("/crates/{id}", "/crates" + "".join(f"/{{a{i}}}" for i in range(MANY))), compiles=False)
operation("a path of 100,000 placeholders in one segment", lambda: OPERATION.replace("/crates/{id}", "/crates/" + "".join(f"{{a{i}}}" for i in range(MANY))), compiles=False)
operation("a path of 100,000 arguments", lambda: OPERATION.replace("/crates/{id}", "/crates/f(" + ",".join(f"a{i}={{a{i}}}" for i in range(MANY)) + ")"), compiles=False)
operation("a path of 1 MB of percent signs", lambda: OPERATION.replace("/crates/{id}", "/crates/" + "%25" * 333_333), compiles=False)
operation("a query of 100,000 options", lambda: OPERATION.replace("/crates/{id}", "/crates/{id}?" + "&".join(f"a{i}={{b{i}}}" for i in range(MANY))), compiles=False)
operation("a request line of 10 MB", lambda: OPERATION.replace("/crates/{id}", "/crates/" + "a" * 10_000_000), compiles=False)
text("collections of collections 100,000 deep", lambda: RESOURCE + "|a|" + "Collection(" * MANY + "String" + ")" * MANY + "|d|\n", check=None)
text("collections of collections 500 deep", lambda: RESOURCE + "|a|" + "Collection(" * 500 + "String" + ")" * 500 + "|d|\n", check=None)
text("collections that never close", lambda: RESOURCE + "|a|" + "Collection(" * MANY + "|d|\n", check=None)
text("a type of 100,000 links", lambda: RESOURCE + "|a|" + "[b](b.md) or " * MANY + "|d|\n", check=None)
text("a type of 100,000 words with dots", lambda: RESOURCE + "|a|" + "b." * MANY + "|d|\n", check=None)

# --- quadratic -----------------------------------------------------------------------------------------------------------------------------------

for name, part in (
        ("code spans that never close", "`a ``b "), ("comments that never close", "a <!-- "), ("processing instructions that never close", "a <? "),
        ("declarations that never close", "a <!A "), ("CDATA that never closes", "a <![CDATA[ "), ("images that never close", "!["),
        ("emphasis that never closes", "*a **a "), ("emphasis of underscores that never closes", "_a __a "), ("emphasis in words", "a**b"),
        ("links that never close", "[a](b "), ("links with titles that never close", '[a](b "c '), ("links with angles that never close", "[a](<b "),
        ("reference links", "[a][b] "), ("autolinks that never close", "<http://a "), ("autolinks", "<http://a.example/b> "),
        ("e-mail autolinks", "<a@b.example> "), ("e-mail autolinks that never close", "<a@b.c"), ("entities", "&amp; &#x41; &#65; "), ("entities that never end", "&a"),
        ("entities of many digits", "&#" + "1" * 50), ("tags that never close", "<a b "), ("attributes that never close", '<a b="'), ("closing tags that never close", "</a "),
        ("backslashes", "\\"), ("pipes", "|"), ("pipes in text", "a | b "), ("quotes", "\"'"), ("brackets and braces", "[{("), ("dashes", "- "), ("colons", ":"),
        ("tildes", "~"), ("hashes", "# "), ("equals signs", "="), ("stars", "* "), ("alerts", "[!NOTE] "), ("includes", "[!INCLUDE [a](b.md)] "), ("bare addresses", "https://a.example/b "),
        ("addresses that never end", "https://"), ("parentheses that never close", "(a "), ("blanks", " "), ("tabulators", "\t"), ("commas", "a, "), ("dots", "."),
        ("line feeds", "\n"), ("carriage returns", "\r"), ("words of the dialect", "Read-only. Nullable. Required. Default value is 1. Possible values are: a, b. "),
        ("values that never end", "Possible values are: `a`, "), ("words in front of phrases", "the supported possible allowed values "),
        ("sentences of responses", "returns a `200 OK` response code and a collection of [crate](crate.md) objects in the response body. "),
        ("sentences of responses that never end", "If successful, this method returns a "), ("limits", "The maximum length is 99999999999999999999 characters. "),
        ("base sentences", "Inherits from [crate](crate.md). "), ("words of request bodies", "In the request body, supply a JSON representation of the ")):
    reviewed(f"{name}, 1 MB in a paragraph and 300 kB in a cell", lambda p=part: RESOURCE + "|a|String|" + (p * (300_000 // len(p))).replace("\n", " ").replace("\r", " ")
             + "|\n\n" + p * (MILLION // len(p)) + "\n")
text("backtick runs of rising length", lambda: "".join("`" * i + "a " for i in range(1, 1500)))
text("definitions of links, 100,000", lambda: "".join(f"[a{i}]: b\n" for i in range(MANY)))
text("definitions of links, 100,000, all used", lambda: "".join(f"[a{i}]: b\n" for i in range(MANY)) + "\n" + "".join(f"[a{i}] " for i in range(MANY)))
text("definitions of links that never end", lambda: "[a]: <b\n" * MANY)
text("definitions of links with titles that never end", lambda: "[a]: b '\n" * MANY)
text("definitions of links of 1 MB", lambda: "[" + "a" * MILLION + "]: b\n\n[" + "a" * MILLION + "]\n")
text("a table without delimiters, 100,000 rows", lambda: "|a|b|\n" * MANY, check=None)
text("a table with 1,000,000 empty cells", lambda: row(["a"] * 1000) + row(["-"] * 1000) + row([""] * 1000) * 1000)
text("a table with 1,000 columns and short rows", lambda: row(["a"] * 1000) + row(["-"] * 1000) + "|a|\n" * 50_000)
text("pipes without end under a delimiter row", lambda: "|a|b|\n|-|-|\n" + "|" * MILLION, check=None)
text("delimiter rows, 100,000", lambda: "|a|b|\n" + "|-|-|\n" * MANY, check=None)
text("a delimiter row of 1 MB", lambda: "|a|b|\n|" + "-" * MILLION + "|-|\n|a|b|\n", check=None)
text("setext headings of 100,000 lines", lambda: "word\n" * MANY + "===\n", check=None)
text("setext headings, 100,000", lambda: "word\n===\n" * MANY, check=None)
text("fences that never close, 100,000", lambda: "".join("`" * (3 + i % 5) + "a\n" for i in range(MANY)), check=None)
text("fences of rising length", lambda: "".join("`" * (i + 3) + "\na\n" for i in range(1, 1500)), check=None)
text("fences in list items, 50,000", lambda: "- a\n\n  ```\n  b\n  ```\n\n" * 50_000, check=None)
text("indented code, 100,000 lines", lambda: "    a\n\n" * MANY, check=None)
text("thematic breaks, 100,000", lambda: "* * *\n" * MANY, check=None)
text("thematic breaks of 1 MB", lambda: "* " * (MILLION // 2) + "a\n", check=None)
text("HTML comments of many lines, 100,000", lambda: "<!--\na\n-->\n" * MANY)
text("HTML tables of 100,000 rows", lambda: "<table>\n" + "<tr><td>a</td><td><a href='b.md'>b</a></td></tr>\n" * MANY + "</table>\n")
text("lazy continuation, 100,000 lines", lambda: "> a\n" + "b\n" * MANY, check=None)
text("block quotes that alternate, 100,000", lambda: "> a\n\n>> b\n\n" * 50_000, check=None)
text("list items with many blank lines", lambda: ("- a\n" + "\n" * 50) * 20_000, check=None)

# --- patterns ------------------------------------------------------------------------------------------------------------------------------------


def dialect(name, yaml, *, page_text="", **rest):
    """An attack by a dialect file, on a page of a type."""
    def make(folder):
        written = yaml() if callable(yaml) else yaml
        (folder / "bad.yaml").write_text(written, "utf-8")
        page(folder, "resources/crate.md", f"{RESOURCE}{page_text}\n")
        return ["--dialect", "bad.yaml"]
    everywhere(name, together=False, **rest)(make)


ABS = f"|a|String|{'ab' * 5000}|\n|b|String|{'xy ' * 10_000}|\n"
for name, pattern in (
        ("of repeated repetitions", "(?:(a+)+)+[0]"), ("of alternatives that overlap", "(a|b|ab)*[0]"), ("with a group that is meant again", r"(a|b|ab)*\1?([0])"),
        ("of many stars", ".*" + "a.*" * 20 + "[0]"), ("with a look behind", "(?<=a{0,900})[0]"), ("of a million repetitions", "(?:a|b){1,1000000}[0]")):
    dialect(f"a pattern {name} on 10,000 characters", f"extends: graph\nid: bad\nremarks:\n  default: '{pattern}'\n  flags: '{pattern}'\n", page_text=ABS)
dialect("a pattern of many stars on 200 pages", "extends: graph\nid: bad\nremarks:\n  default: '" + ".*" + "a.*" * 20 + "[0]'\n", page_text=ABS)
REFUSED = dict(check=None, ends=(2,), compiles=False)
dialect("a pattern of 100,000 parentheses", lambda: "extends: graph\nid: bad\nremarks:\n  default: '" + "(" * MANY + ")" * MANY + "'\n", **REFUSED)
dialect("a pattern of 4,000 parentheses", lambda: "extends: graph\nid: bad\nremarks:\n  default: '" + "(" * 4000 + "a" + ")" * 4000 + "'\n", check=None, ends=(0, 2))
dialect("a dialect that extends itself", "extends: bad.yaml\nid: bad\n", **REFUSED)
dialect("a dialect of lists 100,000 deep", lambda: "extends: graph\nid: bad\nremarks: " + "[" * MANY + "]" * MANY + "\n", **REFUSED)
dialect("a dialect of lists that never close", lambda: "extends: graph\nid: " + "[" * MANY, **REFUSED)
dialect("a dialect of indented lists 10,000 deep", lambda: "extends: graph\nid:\n" + "".join(" " * i + "-\n" for i in range(1, 10_000)), **REFUSED)
dialect("a dialect that laughs a billion times", lambda: "extends: graph\nid: bad\na0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 12)), **REFUSED)
dialect("a dialect of mappings that laugh", lambda: "extends: graph\nid: bad\nremarks: &a0 {x: y}\n"
        + "".join(f"a{i}: &a{i} {{{', '.join(f'k{j}: *a{i - 1}' for j in range(9))}}}\n" for i in range(1, 12)), **REFUSED)
dialect("a dialect with an anchor in itself", "extends: graph\nid: bad\nremarks: &a\n  default: *a\n  x: *a\n", **REFUSED)
dialect("a dialect of 100,000 keys twice", lambda: "extends: graph\nid: bad\n" + "k: v\n" * MANY, **REFUSED)
dialect("a dialect of 100,000 keys", lambda: "extends: graph\nid: bad\n" + "".join(f"k{i}: v\n" for i in range(MANY)), **REFUSED)
dialect("a dialect with a text of 10 MB", lambda: "extends: graph\nid: " + "a" * 10_000_000 + "\n", check=None, ends=(0, 2))


@attack("an include pattern of many stars", compiles=False, ends=(0, 2), command=GENERATE)
def star_glob(folder):
    page(folder, "a" * 200 + ".md", RESOURCE)
    return ["--include", "*a" * 60 + "b.md"]


@attack("an include pattern that is 100,000 long", compiles=False, ends=(0, 2))
def long_glob(folder):
    page(folder, "a" * 200 + ".md", RESOURCE)
    return ["--include", "{a,*}" * 20_000]


@attack("a pattern of operations of many stars", compiles=False, ends=(0, 2))
def star_operation(folder):
    page(folder, "resources/crate.md", RESOURCE)
    page(folder, "api/crate-get.md", OPERATION.replace("/crates/{id}", "/" + "a/" * 99))
    return ["--root", "/**" + "/**/a/**" * 60 + "/b"]


@attack("a pattern of types of many stars", compiles=False, ends=(0, 2))
def star_type(folder):
    page(folder, "resources/crate.md", RESOURCE.replace("Namespace: microsoft.graph", "Namespace: " + ".".join(["a"] * 200)))
    return ["--include-type", "**" + ".a**" * 60 + ".b"]

# --- files of options ----------------------------------------------------------------------------------------------------------------------------


def option(name, words, files, **rest):
    """An attack by files that options name, whose texts are made when they are needed."""
    def make(folder):
        page(folder, "resources/crate.md", RESOURCE)
        for path, content in files.items():
            made = content() if callable(content) else content
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(made if isinstance(made, bytes) else made.encode("utf-8"))
        return words
    attack(name, **{"ends": (2,), "compiles": False, "seconds": SECONDS, **rest})(make)


LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 12))
DEEP = {"arrays": ("[", "]"), "objects": ('{"a":', "}")}
option("a stubdown.yaml that laughs a billion times", [], {"stubdown.yaml": LAUGHS})
option("a stubdown.yaml 100,000 deep", [], {"stubdown.yaml": lambda: "docs: " + "[" * MANY + "]" * MANY})
option("a stubdown.yaml of 100,000 APIs", [], {"stubdown.yaml": lambda: "apis:\n" + "".join(f"  a{i}:\n    basePackage: x\n" for i in range(MANY))}, ends=(0, 2))
option("a stubdown.yaml with an API in itself", [], {"stubdown.yaml": "apis: &a\n  one: *a\n"})
option("a stubdown.yaml of 10 MB", [], {"stubdown.yaml": lambda: "docs: " + "a" * 10_000_000})
option("a stubdown.yaml of control characters", [], {"stubdown.yaml": bytes(range(256))})
option("a names lock that laughs a billion times", ["--names-lock", "lock.yaml"], {"lock.yaml": LAUGHS})
option("a names lock 100,000 deep", ["--names-lock", "lock.yaml"], {"lock.yaml": lambda: "types: " + "[" * MANY + "]" * MANY})
option("a names lock of 500,000 names", ["--names-lock", "lock.yaml"], {"lock.yaml": lambda: "types:\n" + "".join(f"  a.b{i}: B{i}\n" for i in range(500_000))}, ends=(0, 2))
for kind, (open_, close) in DEEP.items():
    option(f"a baseline of {kind} 100,000 deep", ["--baseline", "b.json"], {"b.json": lambda o=open_, c=close: o * MANY + "1" + c * MANY}, command=CHECK)
    option(f"an imported model of {kind} 100,000 deep", ["--import-model", "module"],
           {"module/META-INF/stubdown/a/model.json": lambda o=open_, c=close: '{"types": ' + o * MANY + "1" + c * MANY + "}", "module/META-INF/stubdown/a/classes.json": "{}"})
    option(f"imported classes of {kind} 100,000 deep", ["--import-model", "module"],
           {"module/META-INF/stubdown/a/model.json": "{}", "module/META-INF/stubdown/a/classes.json": lambda o=open_, c=close: '{"types": ' + o * MANY + "1" + c * MANY + "}"})
option("a baseline of 500,000 findings", ["--baseline", "b.json"], {"b.json": lambda: json.dumps({"version": 1, "findings": [{"fingerprint": f"{i:032x}"} for i in range(500_000)]})},
       command=CHECK, ends=(0, 1, 2))
option("a baseline of 100 MB", ["--baseline", "b.json"], {"b.json": lambda: b"[" + b" " * 100_000_000 + b"]"}, command=CHECK, ends=(3,), says="more than")
option("an imported model of 100 MB", ["--import-model", "module"],
       {"module/META-INF/stubdown/a/model.json": lambda: b"{" + b" " * 100_000_000 + b"}", "module/META-INF/stubdown/a/classes.json": "{}"})
option("an imported model that is a list", ["--import-model", "module"], {"module/META-INF/stubdown/a/model.json": "[]", "module/META-INF/stubdown/a/classes.json": "[]"})
option("an imported model of wrong kinds", ["--import-model", "module"],
       {"module/META-INF/stubdown/a/model.json": '{"types": [{"name": 1, "kind": [], "properties": "x"}], "operations": {}}', "module/META-INF/stubdown/a/classes.json": '{"types": 1}'})
option("an imported model with numbers beyond all measure", ["--import-model", "module"],
       {"module/META-INF/stubdown/a/model.json": '{"types": [{"name": "a.b", "kind": "object", "properties": [{"name": "x", "type": {"scalar": "String"}, "limits": {"maxLength": 1e999999999}}]}]}',
        "module/META-INF/stubdown/a/classes.json": "{}"})

# --- archives ------------------------------------------------------------------------------------------------------------------------------------


def archive(name, fill, **rest):
    """An attack by a zip file of pages."""
    def make(folder):
        (folder / "docs").rmdir()
        with zipfile.ZipFile(folder / "docs.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
            fill(packed)
    command = tuple("docs.zip" if word == "docs" else word for word in GENERATE)
    attack(name, **{"ends": (2,), "command": command, "compiles": False, "seconds": SECONDS, **rest})(make)


def zeros(packed):
    with packed.open("resources/bomb.md", "w", force_zip64=True) as entry:
        block = b"0" * (1 << 20)
        for _ in range(10_240):
            entry.write(block)


def many_bombs(packed):
    for i in range(1000):
        packed.writestr(f"resources/bomb{i}.md", b"0" * 10_000_000)


archive("a zip file with a page of 10 GB", zeros, seconds=SECONDS, ends=(3,), says="maxPageSize")
archive("a zip file with 1,000 pages of 10 MB", many_bombs, seconds=SECONDS)
archive("a zip file with a file of 10 GB that is no page", lambda packed: (packed.writestr("a.md", RESOURCE), zeros_aside(packed)), ends=(0,), seconds=SECONDS)
archive("a zip file that leads outside", lambda packed: [packed.writestr(path, RESOURCE) for path in ("../../evil.md", "/etc/evil.md", "a/../../evil.md", "..\\evil.md", "./b.md")], ends=(0, 2))
archive("a zip file with one name twice", lambda packed: [packed.writestr("a.md", RESOURCE) for _ in range(2)], ends=(0, 2))
archive("a zip file of 1,000,000 entries", lambda packed: [packed.writestr(f"f{i}/a.txt", b"") for i in range(MILLION)], seconds=SECONDS, ends=(2,))
archive("a zip file of 1,000,000 pages", lambda packed: [packed.writestr(f"f{i}.md", b"") for i in range(MILLION)], seconds=SECONDS, ends=(2,))
archive("a zip file 1,000 folders deep", lambda packed: packed.writestr("a/" * 1000 + "a.md", RESOURCE), ends=(0, 2))


def zeros_aside(packed):
    with packed.open("aside.bin", "w", force_zip64=True) as entry:
        block = b"0" * (1 << 20)
        for _ in range(10_240):
            entry.write(block)


@attack("a zip file that is cut off", ends=(2,), compiles=False, command=tuple("docs.zip" if word == "docs" else word for word in GENERATE))
def cut_archive(folder):
    with zipfile.ZipFile(folder / "whole.zip", "w") as packed:
        packed.writestr("a.md", RESOURCE * 1000)
    (folder / "docs.zip").write_bytes((folder / "whole.zip").read_bytes()[:20_000])


@attack("a zip file whose sizes lie", ends=(0, 2, 3), compiles=False, command=tuple("docs.zip" if word == "docs" else word for word in GENERATE))
def lying_archive(folder):
    with zipfile.ZipFile(folder / "whole.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.md", "a" * 50_000_000)
    raw = (folder / "whole.zip").read_bytes()
    (folder / "docs.zip").write_bytes(raw.replace((50_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little")))

# --- many pages, and what links them -------------------------------------------------------------------------------------------------------------


def pages(name, make_all, **rest):
    """An attack by many pages."""
    def make(folder):
        make_all(lambda path, written: page(folder, path, written))
    everywhere(name, **{"check": None, **rest})(make)


def type_page(name, *, base=None, rows="", more=""):
    inherits = f"Inherits from [{base}]({base}.md).\n\n" if base else ""
    return f"""---
title: "{name} resource type"
doc_type: resourcePageType
---

# {name} resource type

Namespace: microsoft.graph

{inherits}## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The id.|
{rows}
{more}
"""


def many_empty(folder):
    for i in range(1000):
        sub = folder / "docs" / f"f{i}"
        sub.mkdir()
        for j in range(1000):
            os.close(os.open(sub / f"p{j}.md", os.O_CREAT | os.O_WRONLY))


attack("1,000,000 empty pages", ends=(2,), says="maxPages", compiles=False, few_files=False, seconds=SECONDS)(many_empty)
attack("1,000,000 empty pages that are allowed", compiles=False, few_files=False, seconds=600, heap="3g")(
    lambda folder: many_empty(folder) or ["--max-pages", "2000000"])


def all_pages(write, count, each):
    for i in range(count):
        write(f"resources/f{i // 1000}/t{i}.md", each(i))


pages("100,000 pages of types of one name", lambda write: all_pages(write, MANY, lambda i: type_page("crate")), compiles=False, few_files=False, seconds=300, heap="1g")
pages("100,000 pages of one title and no type", lambda write: all_pages(write, MANY, lambda i: "# a\n\nb\n"), compiles=False, few_files=False, seconds=300, heap="1g")
pages("base types in a circle of 1,000", lambda write: [write(f"t{i}.md", type_page(f"t{i}", base=f"t{(i + 1) % 1000}")) for i in range(1000)], check=(0, 1))
pages("a base type that is the type itself", lambda write: write("t.md", type_page("t", base="t")), check=(0, 1))
pages("base types in a chain of 10,000", lambda write: [write(f"t{i}.md", type_page(f"t{i}", base=f"t{i + 1}" if i < 9999 else None)) for i in range(10_000)],
      compiles=False, few_files=False, seconds=300, heap="1g")
pages("300 types that refer to each other", lambda write: [write(f"t{i}.md", type_page(f"t{i}", rows="".join(f"|p{j}|[t{j}](t{j}.md) collection|d|\n" for j in range(300)))) for i in range(300)],
      few_files=False, seconds=SECONDS)
pages("pages that include each other", lambda write: [write(f"t{i}.md", type_page(f"t{i}", more=f"[!INCLUDE [x](t{(i + 1) % 50}.md)]\n[!INCLUDE [x](t{i}.md)]\n")) for i in range(50)], check=(0, 1))
pages("20,000 paths that may mean the same", lambda write: [write(f"api/o{i}.md", OPERATION.replace("/crates/{id}", "/crates/" + "/".join(
    f"{{p{i}}}" if i >> bit & 1 else f"s{bit}" for bit in range(15)))) for i in range(20_000)] and write("resources/crate.md", RESOURCE),
      compiles=False, few_files=False, seconds=600, heap="2g")
pages("2,000 paths that may mean the same", lambda write: [write(f"api/o{i}.md", OPERATION.replace("/crates/{id}", "/crates/" + "/".join(
    f"{{p{i}}}" if i >> bit & 1 else f"s{bit}" for bit in range(11)))) for i in range(2000)] and write("resources/crate.md", RESOURCE),
      compiles=False, few_files=False, seconds=SECONDS)
pages("5,000 operations of one path", lambda write: [write(f"api/o{i}.md", OPERATION) for i in range(5000)], compiles=False, few_files=False, seconds=SECONDS)
pages("a page in a folder 400 deep", lambda write: write("a/" * 400 + "a.md", RESOURCE), few_files=False)

# --- numbers and bytes ---------------------------------------------------------------------------------------------------------------------------

for name, number in (("1e999999999", "1e999999999"), ("1e-999999999", "1e-999999999"), ("1,000,000 digits", "9" * MILLION), ("1e99999999999999999999", "1e99999999999999999999"),
                     ("-0.0", "-0.0"), ("1e2147483647", "1e2147483647")):
    def number_everywhere(folder, number=number):
        page(folder, "resources/crate.md", RESOURCE
             + f"|a|Int32|The maximum length is {number} characters. Default value is {number}. Must be between {number} and {number}.|\n")
        page(folder, "api/crate-get.md", OPERATION + example(f'{{"id": "a", "a": {number}, "size": [{number}, {number}]}}'))
    everywhere(f"a number in JSON and in a table: {name}")(number_everywhere)
for name, raw in (
        ("all bytes", bytes(range(256)) * 100), ("control characters", bytes(range(32)) * 1000), ("NUL", b"\0" * MILLION), ("lone surrogates", b"\xed\xa0\x80\xed\xbf\xbf" * 1000),
        ("overlong UTF-8", b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf" * 1000), ("byte order marks in the middle", "a\ufeffb ".encode() * 10_000),
        ("bidi and zero width marks", "a\u202eb\u200bc\u2066d ".encode() * 10_000), ("combining marks", ("a" + "\u0301" * 1000).encode() * 100),
        ("characters beyond the first plane", "\U0001f600\U00020000".encode() * 10_000), ("line separators", "a\u2028b\u2029c\u0085".encode() * 10_000)):
    def bytes_everywhere(folder, raw=raw):
        cell = raw.replace(b"\n", b" ").replace(b"\r", b" ").replace(b"|", b" ")
        page(folder, "resources/crate.md", RESOURCE.encode() + b"|a" + cell[:5000] + b"|String|" + cell + b"|\n\n" + raw + b"\n")
        page(folder, "api/crate-get.md", OPERATION.encode().replace(b"/crates/", b"/crates" + cell[:3000] + b"/") + example('{"id": "@"}').encode().replace(b"@", raw))
    everywhere(f"{name} in a cell, a paragraph, a path and in JSON")(bytes_everywhere)
text("UTF-16", lambda: RESOURCE.encode("utf-16"), ends=(3,), check=(3,))
text("carriage returns for line ends", lambda: RESOURCE.replace("\n", "\r"))
text("line ends of all kinds", lambda: RESOURCE.replace("\n", "\n\r", 5).replace("\n", "\r\n"))


@attack("a sparse page of 1 GB", ends=(3,), says="more than 16777216 bytes", compiles=False)
def sparse(folder):
    page(folder, "resources/crate.md", RESOURCE)
    with open(folder / "docs" / "sparse.md", "wb") as file:
        file.truncate(1 << 30)


@attack("a sparse page of 1 GB, reviewed", ends=(3,), compiles=False, command=CHECK)
def sparse_reviewed(folder):
    sparse(folder)
    (folder / "out").mkdir()


text("a page of 15 MB of ordinary sections", lambda: "".join(f"## Section {i}\n\nSome *text* with [a link](crate.md) and `code`.\n\n- one\n- two\n\n" for i in range(150_000)), heap="2g", check=None)

# --- reports -------------------------------------------------------------------------------------------------------------------------------------

for kind in FORMATS:
    attack(f"1,000,000 findings as {kind}", compiles=False, ends=(0, 1), seconds=300, heap="3g", command=("check", "docs", "-o", "report", "--format", kind), few_files=False)(
        lambda folder: [page(folder, f"p{i}.md", "# a\n\n" + "[a](b.md)\n\n" * 10_000) for i in range(100)] and None)
    attack(f"50,000 findings in a line of 500 kB as {kind}", compiles=False, ends=(0, 1), command=("check", "docs", "-o", "report", "--format", kind), few_files=False)(
        lambda folder: page(folder, "p.md", "# a\n\n|a|\n|-|\n|" + "[a](b.md) " * 50_000 + "|\n"))

for first in range(0, len(REVIEWED), 8):
    reviewed_together(REVIEWED[first:first + 8])
