"""Attacks on what emits Java, and on what it is told by options."""

import json

from attack import GENERATE, attack as registered, page

ALL = ("--track-nulls", "--validation", "--additional-properties", "all")
CONTRACT = ("--companions", "pages,errors", "--micro-profile", "openapi,rest-client")
STYLES = ("bean", "record", "immutable")
CUT = "config/over-limit"


def attack(name, *, seconds=180, **settings):
    """As any attack, with time for machines that do other things besides."""
    return registered(name, seconds=seconds, **settings)


def resource(folder, name, rows, *, namespace="shop", said="", head=""):
    """The page of a type: its rows are names, or names with types."""
    lines = [f"|{row}|String|It is.|" if "|" not in row else f"|{row}|" for row in rows]
    page(folder, f"resources/{namespace[:60]}-{name[:60].lower()}.md", "\n".join([
        "---", "doc_type: resourcePageType", "---", f"# {name} resource type", "", f"Namespace: {namespace}", "", said or "A thing.", "", head,
        "## Properties", "", "|Property|Type|Description|", "|:---|:---|:---|", *lines, "",
        "## JSON representation", "", f'<!-- {{"blockType": "resource", "@odata.type": "{namespace}.{name}"}} -->', "```json", "{}", "```", ""]))


def enumeration(folder, name, members, namespace="shop"):
    rows = [f"|{member}|{number}|It is.|" for number, member in enumerate(members)]
    page(folder, f"resources/{namespace[:60]}-{name[:60].lower()}.md", "\n".join([
        "---", "doc_type: enumPageType", "---", f"# {name} enum type", "", f"Namespace: {namespace}", "", "Kinds.", "", "## Members", "",
        "|Member|Value|Description|", "|:---|:---|:---|", *rows, ""]))


def operation(folder, name, line, *, query=(), headers=(), body=(), answer="", said="Does it.", file=None):
    """The page of an operation: a request line, rows of query options, headers and properties of the body, and the type that it answers with."""
    def table(title, column, rows):
        return [f"## {title}", "", f"|{column}|Type|Description|", "|:---|:---|:---|", *(f"|{row}|String|It is.|" for row in rows), ""] if rows else []
    page(folder, f"api/{(file or name)[:60]}.md", "\n".join([
        "---", "doc_type: apiPageType", "---", f"# {name}", "", "Namespace: shop", "", said, "", "## HTTP request", "", "```http", line, "```", "",
        *table("Query parameters", "Name", query), *table("Request headers", "Name", headers), *table("Request body", "Parameter", body),
        "## Response", "", f"If successful, this method returns a `200 OK` response code and {answer or 'a String'} in the response body.", ""]))


def in_styles(name, **settings):
    """An attack in each style, with all that its classes can have."""
    def register(make):
        for style in STYLES:
            attack(f"{name}, as {style}", **settings)(lambda folder, style=style: [*(make(folder) or []), "--style", style, *ALL])
        return make
    return register


def names(count, start="property"):
    return [f"{start}{number}" for number in range(count)]


def types(count):
    """Rows whose types take turns, those with the most code among them."""
    kinds = ("Edm.String", "Collection(shop.state)", "shop.state", "Binary", "Edm.DateTimeOffset", "Collection(shop.leaf)", "shop.flags")
    return [f"property{number}|{kinds[number % len(kinds)]}|It is. Maximum length is {number + 1} characters." for number in range(count)]


def parts(folder):
    enumeration(folder, "state", ["on", "off"])
    enumeration(folder, "flags", ["one", "two"])
    resource(folder, "leaf", ["id"])


# Types ------------------------------------------------------------------------------------------------------------------------------------


@in_styles("a type with 300 properties")
def some_properties(folder):
    parts(folder)
    resource(folder, "wide", types(300))


@in_styles("a type with 1,000 properties", seconds=240)
def many_properties(folder):
    parts(folder)
    resource(folder, "wide", types(1_000))


@in_styles("a type with 3,000 properties", seconds=240, says=CUT)
def more_properties(folder):
    parts(folder)
    resource(folder, "wide", types(3_000))


@in_styles("a type with 50,000 properties", seconds=300, heap="1g", says=CUT)
def most_properties(folder):
    parts(folder)
    resource(folder, "wide", types(50_000))


@in_styles("a hierarchy that has 3,000 properties, none of its types more than 300", seconds=240, says=CUT)
def inherited_properties(folder):
    parts(folder)
    for level in range(10):
        rows = [f"level{level}{row}" for row in types(300)]
        resource(folder, f"level{level}", rows, said=f"Inherits from [level{level - 1}](shop-level{level - 1}.md)." if level else "")


@in_styles("a chain of 1,000 base types", seconds=300, heap="1g", says=CUT, few_files=False)
def long_chain(folder):
    for level in range(1_000):
        resource(folder, f"link{level}", [f"p{level}"], said=f"Inherits from [link{level - 1}](shop-link{level - 1}.md)." if level else "")


@attack("a chain of 1,000 base types of which the last one is the root", seconds=300, heap="1g", few_files=False)
def root_of_chain(folder):
    long_chain(folder)
    return ["--root", "shop.link999"]


@attack("a chain of 1,000 base types without every second of them", seconds=300, heap="1g", few_files=False)
def gaps_in_chain(folder):
    long_chain(folder)
    return ["--exclude-type", "shop.link*1", "--exclude-type", "shop.link*3", "--exclude-type", "shop.link*5"]


@in_styles("a base type with 20,000 derived types, which something refers to", seconds=300, heap="1g", says=CUT, few_files=False)
def many_subtypes(folder):
    resource(folder, "root", ["id"])
    resource(folder, "holder", ["one|shop.root|It is."])
    for number in range(20_000):
        resource(folder, f"sub{number}", [f"p{number}"], said="Inherits from [root](shop-root.md).")


@in_styles("types that derive from one another and hold one another in circles")
def circles(folder):
    for number in range(50):
        resource(folder, f"ring{number}", [f"next|shop.ring{(number + 1) % 50}|It is.", f"all|Collection(shop.ring{number})|It is."],
                 said=f"Inherits from [ring{(number + 1) % 50}](shop-ring{(number + 1) % 50}.md).")
    resource(folder, "own", ["self|shop.own|It is."], said="Inherits from [own](shop-own.md).")


@in_styles("254 properties of types with long names in long namespaces")
def long_descriptors(folder):
    space = ".".join("n" * 40 + str(number) for number in range(4))
    for number in range(254):
        resource(folder, f"t{number:03}{'x' * 170}", ["id"], namespace=space)
    for file in sorted((folder / "docs/resources").iterdir()):
        file.unlink()
    for number in range(254):
        name = f"t{number:03}{'x' * 170}"
        page(folder, f"resources/t{number}.md", f"---\ndoc_type: resourcePageType\n---\n# {name} resource type\n\nNamespace: {space}\n\n"
             f"## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|It is.|\n")
    resource(folder, "wide", [f"p{number}|{space}.t{number:03}{'x' * 170}|It is." for number in range(254)])


@in_styles("200 properties with names of 600 characters")
def long_labels(folder):
    resource(folder, "wide", [f"p{number}{'y' * 600}" for number in range(200)])


@in_styles("names of 10,000 and 70,000 characters", says="config/")
def long_names(folder):
    enumeration(folder, "e" * 10_000, ["m" * 10_000, "k" * 70_000, "ok"])
    resource(folder, "t" * 10_000, ["p" * 10_000, "q" * 70_000, "ok"])
    operation(folder, "o" * 10_000, f"GET /{'a' * 10_000}/{{{'b' * 10_000}}}", query=["c" * 10_000, "d" * 70_000], headers=["X-" + "e" * 70_000])
    operation(folder, "long", f"GET /{'z' * 70_000}")
    return CONTRACT


@attack("an enum with 3,000 members", says=CUT)
def many_members(folder):
    enumeration(folder, "kind", names(3_000, "member"))


@attack("an enum with 10,000 members, a flags one", says=CUT)
def most_members(folder):
    enumeration(folder, "kind", names(10_000, "member"))


@attack("an enum with 10,000 members in a description")
def listed_members(folder):
    values = ", ".join(f"`member{number}`" for number in range(10_000))
    resource(folder, "thing", [f"kind|String|Possible values are: {values}."])


@attack("5,000 types that differ in letter case only", few_files=False, says="type/duplicate", seconds=240)
def letter_case(folder):
    for number in range(5_000):
        name = "".join(c.upper() if number >> bit & 1 else c for bit, c in enumerate("abcdefghijklm"))
        page(folder, f"resources/{number}.md", f"# {name} resource type\n\nNamespace: shop\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|It is.|\n")


@attack("20,000 types whose names are one in Java", few_files=False, seconds=300, heap="1g", says="config/name-clash")
def same_names(folder):
    for number in range(20_000):
        name = "a" + "".join("-"  if number >> bit & 1 else "b" for bit in range(15))
        name = "x" + "".join(("-y", "Y")[number >> bit & 1] for bit in range(15))
        page(folder, f"resources/{number}.md", f'# {name} resource type\n\nNamespace: shop\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|It is.|\n\n'
             f'## JSON representation\n\n<!-- {{"blockType": "resource", "@odata.type": "shop.{name}"}} -->\n```json\n{{}}\n```\n')


@attack("20,000 properties whose names are one in Java", says=CUT)
def same_properties(folder):
    resource(folder, "wide", ["x" + "".join(("-y", "Y")[number >> bit & 1] for bit in range(15)) for number in range(20_000)])


@attack("a namespace of 500 segments")
def deep_namespace(folder):
    resource(folder, "thing", ["id"], namespace=".".join(f"segment{number}" for number in range(500)))


@attack("10,000 namespaces", seconds=300, heap="1g", few_files=False)
def many_namespaces(folder):
    for number in range(10_000):
        page(folder, f"resources/{number}.md", f"# thing resource type\n\nNamespace: shop.n{number}\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|It is.|\n"
             f'\n## JSON representation\n\n<!-- {{"blockType": "resource", "@odata.type": "shop.n{number}.thing"}} -->\n```json\n{{}}\n```\n')


@attack("a namespace with a segment of 10,000 characters")
def long_namespace(folder):
    page(folder, "resources/thing.md", f"# thing resource type\n\nNamespace: shop.{'n' * 10_000}\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|It is.|\n")


@attack("collections of collections, 1,000 deep")
def nested_collections(folder):
    resource(folder, "thing", [f"deep|{'Collection(' * 1_000}String{')' * 1_000}|It is."])


# Operations -------------------------------------------------------------------------------------------------------------------------------


@attack("20,000 operations of one group", few_files=False, seconds=300, heap="1g", says=CUT)
def many_operations(folder):
    for number in range(20_000):
        operation(folder, f"thing-get{number}", f"GET /things/{{id}}/part{number}", query=["$top"], answer="a String")
    return CONTRACT


@attack("2,000 operations of one group, each with 30 query options", few_files=False, seconds=300, heap="1g")
def heavy_operations(folder):
    for number in range(2_000):
        operation(folder, f"thing-get{number}", f"GET /things/{{id}}/part{number}", query=[f"q{number}x{each}" for each in range(30)])
    return CONTRACT


@attack("an operation with 500 query options")
def query_options(folder):
    operation(folder, "thing-list", "GET /things", query=names(500))
    return CONTRACT


@attack("an operation with 500 required headers and query options", says="config/")
def required_options(folder):
    text = "\n".join(f"|p{number}|String|It is. Required.|" for number in range(500))
    page(folder, "api/thing-list.md", "# thing-list\n\nNamespace: shop\n\n## HTTP request\n\n```http\nGET /things\n```\n\n## Query parameters\n\n|Name|Type|Description|\n|:---|:---|:---|\n"
         + text + "\n\n## Request headers\n\n|Name|Value|\n|:---|:---|\n" + "\n".join(f"|X-H{number}|Text. Required.|" for number in range(500))
         + "\n\n## Response\n\nIf successful, this method returns a `204 No Content` response code.\n")
    return CONTRACT


@attack("an operation with 5,000 query options, as one object", says=CUT)
def options_object(folder):
    operation(folder, "thing-list", "GET /things", query=names(5_000))
    return ["--bean-params-from", "3"]


@attack("a path with 500 placeholders")
def placeholders(folder):
    operation(folder, "thing-get", "GET /things" + "".join(f"/{{p{number}}}" for number in range(500)))
    return CONTRACT


@in_styles("a body with 50,000 properties", seconds=300, heap="1g", says=CUT)
def wide_body(folder):
    operation(folder, "thing-act", "POST /things/act", body=names(50_000))


@attack("an operation with 5,000 request lines", seconds=240)
def request_lines(folder):
    operation(folder, "thing-get", "\n".join(f"GET /things/part{number}" for number in range(5_000)))
    return CONTRACT


# Texts ------------------------------------------------------------------------------------------------------------------------------------


@attack("descriptions of 1 MB and of 100,000 lines", seconds=240)
def long_texts(folder):
    resource(folder, "thing", ["id", "text|String|" + "word " * 200_000], said="word " * 200_000)
    resource(folder, "other", ["id"], said="a line\n" * 100_000)
    operation(folder, "thing-get", "GET /things/{id}", said="long " * 200_000, query=["$top"])
    return CONTRACT


@attack("a description of 1 MB without a blank", seconds=240)
def long_word(folder):
    resource(folder, "thing", ["id"], said="w" * 1_000_000)
    operation(folder, "thing-get", "GET /things/{id}", said="w" * 1_000_000)
    return CONTRACT


@attack("texts that end comments, literals and lines, in each place")
def hostile_texts(folder):
    hostile = "*/ } \\u002a\\u002f \" \\\" \\ ${x} <#if> $L $T {@link x} @see &amp; \u2028 \u202e \\u000a }"
    resource(folder, "thing", [f"`p{hostile.replace('|', '')}`|String|{hostile}"], said=hostile)
    enumeration(folder, "kind", [hostile])
    operation(folder, "thing-get", "GET /things/{id}", said=hostile, query=[hostile], headers=[hostile])
    return CONTRACT


# Options ----------------------------------------------------------------------------------------------------------------------------------

REFUSED = {"ends": (2,), "compiles": False}


def small(folder):
    resource(folder, "thing", ["id", "kind|shop.kind|It is."])
    enumeration(folder, "kind", ["on", "off"])
    operation(folder, "thing-get", "GET /things/{id}", answer="a [thing](../resources/shop-thing.md) object")


def refused(name, says, *words):
    @attack(name, says=says, **REFUSED)
    def make(folder):
        small(folder)
        return words


for what, package in {"that is code": "a; class X {} //", "of 10,000 segments": ".".join(["a"] * 10_000), "of 10,000 characters": "a" * 10_000}.items():
    attack(f"a base package {what}", says="not a name of a Java package", command=("generate", "docs", "-o", "out"), **REFUSED)(
        lambda folder, package=package: [*(small(folder) or []), "--base-package", package])
refused("a type prefix that is code", "type prefix", "--type-prefix", "/*")
refused("a type suffix with an escape", "type suffix", "--type-suffix", "\\u007d")
refused("a page URL that is code", "page", "--page-url", '"><script>*/')
refused("a limit of 0", "maxProperties", "--max-properties", "0")
refused("limits that Java has not", "maxMembers", "--max-members", "1000000")


@attack("a page URL of 100,000 characters with a star and a slash")
def page_url(folder):
    small(folder)
    return ["--page-url", "https://example.com/*/" + "a" * 100_000 + "/{path}"]


@attack("a licence header that ends its comment")
def header(folder):
    small(folder)
    (folder / "header").write_text("*/ class Evil {} /* \\u002a\\u002f class Worse {} \u2028 // \n**/ /*/ \n" * 1_000, "utf-8")
    return ["--license-header", "header"]


@attack("a licence header of 1 MB of blanks")
def blank_header(folder):
    small(folder)
    (folder / "header").write_text("/*" + " " * 1_000_000 + "x\n */", "utf-8")
    return ["--license-header", "header"]


def configured(folder, text):
    small(folder)
    (folder / "stubdown.yaml").write_text(text, "utf-8")


def template(name, text, says, *, output="out.txt", seconds=300, ends=(2,)):
    @attack(f"a template {name}", says=says, ends=ends, compiles=False, seconds=seconds)
    def make(folder):
        configured(folder, f"templates:\n  - template: evil.ftl\n    output: {json.dumps(output)}\n")
        (folder / "evil.ftl").write_text(text, "utf-8")


template("that makes a Java object", '${"freemarker.template.utility.Execute"?new()("id")}', "evil.ftl:1:")
template("that asks for the API of a value", "${types?api.class}", "evil.ftl:1:")
template("that reads itself as a template", '<#assign t = "<#list 1..2 as x>${x}</#list>"?interpret><@t/>', "", ends=(0, 2))
template("that includes a file", '<#include "/etc/passwd">', "evil.ftl:1:")
template("that imports a file", '<#import "file:///etc/passwd" as p>', "evil.ftl:1:")
template("that calls itself for ever", "<#macro f><@f/></#macro><@f/>", "evil.ftl")
template("whose function calls itself for ever", "<#function f x><#return f(x + 1)></#function>${f(1)}", "evil.ftl")
template("that never ends", "<#list 1.. as x></#list>", "evil.ftl", seconds=300)
template("that writes for ever", "<#list 1.. as x>${x} and more and more and more</#list>", "evil.ftl", seconds=300)
template("that doubles a text for ever", '<#assign t = "12345678"><#list 1.. as x><#assign t = t + t></#list>', "evil.ftl", seconds=300)
template("that leaves the output folder", "x", "", ends=(2, 3), output="../stray.txt")
template("with an absolute output", "x", "", ends=(2, 3), output="/tmp/attack-stray.txt")
template("whose output is a Java file of ours", "x", "", ends=(2, 3), output="com/example/attack/model/shop/Thing.java")
template("whose output has no end", "x", "", ends=(2, 3), output="a/" * 10_000 + "x")
template("nested 100,000 deep", "<#if true>" * 100_000 + "</#if>" * 100_000, "evil.ftl")
template("with an expression nested 100,000 deep", "${" + "(" * 100_000 + "1" + ")" * 100_000 + "}", "evil.ftl")


@attack("a template with 10,000 outputs", few_files=False, compiles=False, seconds=300)
def many_outputs(folder):
    for number in range(10_000):
        page(folder, f"resources/{number}.md", f"# thing{number} resource type\n\nNamespace: shop\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|It is.|\n")
    (folder / "stubdown.yaml").write_text("templates:\n  - template: t.ftl\n    output: t/${type.name}.md\n    each: type\n", "utf-8")
    (folder / "t.ftl").write_text("# ${type.name}\n", "utf-8")


@attack("a names lock with names that are code", says="names.yaml:", **REFUSED)
def hostile_lock(folder):
    small(folder)
    (folder / "names.yaml").write_text('types:\n  shop.thing: "Thing { static { System.exit(0); } } //"\nproperties:\n  shop.thing#id: "\\\\u0041"\n'
                                       'methods:\n  GET /things/{id}: "a b"\n', "utf-8")
    return ["--names-lock", "names.yaml"]


@attack("a names lock with names that Java cannot hold", says="names.yaml:", **REFUSED)
def long_lock(folder):
    small(folder)
    (folder / "names.yaml").write_text(f'types:\n  shop.thing: {"T" * 70_000}\nproperties:\n  shop.thing#id: {"p" * 70_000}\n', "utf-8")
    return ["--names-lock", "names.yaml"]


@attack("names of the user's that Java cannot hold", says="stubdown.yaml:", **REFUSED)
def long_chosen(folder):
    configured(folder, f"names:\n  packages:\n    shop: {'.'.join(['a' * 100] * 100)}\n  types:\n    shop.kind: {'K' * 300}\n")


def published(folder, classes):
    small(folder)
    home = folder / "module/META-INF/stubdown/com.example.other"
    home.mkdir(parents=True)
    (home / "model.json").write_text(json.dumps({"formatVersion": 1, "generator": {"name": "stubdown", "version": "x"}, "types": [
        {"kind": "object", "namespace": "bank", "name": "account", "baseType": None, "description": "",
         "source": {"file": "a.md", "line": 1, "column": 1, "length": 0}, "properties": []}]}), "utf-8")
    (home / "classes.json").write_text(json.dumps({"formatVersion": 1, "basePackage": "com.example.other", **classes}), "utf-8")
    resource(folder, "user", ["account|bank.account|It is."])
    return ["--import-model", "module"]


for what, given in {
    "code": "com.example.Account; class Evil {}",
    "an expression of the template language": "${evil}",
    "a keyword": "com.example.class",
    "of 10,000 characters": "com.example." + "A" * 10_000,
    "of 10,000 segments": ".".join(["a"] * 10_000) + ".B",
    "type arguments nested 10,000 deep": "java.util.List<" * 10_000 + "java.lang.String" + ">" * 10_000,
}.items():
    for whose in ("classes", "otherClasses"):
        attack(f"an imported model whose {whose} have a name that is {what}", says="module", **REFUSED)(
            lambda folder, given=given, whose=whose: published(folder, {"classes": {}, "otherClasses": {}, whose: {"bank.account": given}}))


@attack("imported classes that are no texts", says="module", **REFUSED)
def classes_are_numbers(folder):
    return published(folder, {"classes": [[[1]]], "otherClasses": 7})


@attack("an imported model nested 100,000 deep", says="module", **REFUSED)
def deep_import(folder):
    words = published(folder, {"classes": {}, "otherClasses": {}})
    (folder / "module/META-INF/stubdown/com.example.other/model.json").write_text('{"types":' + "[" * 100_000 + "]" * 100_000 + "}", "utf-8")
    return words


@attack("classes of the user's that are code", says="types", **REFUSED)
def own_classes(folder):
    configured(folder, "types:\n  shop.thing: 'com.Evil {} class X'\n  Guid: " + "java.util.List<" * 1_000 + "java.lang.String" + ">" * 1_000 + "\n")


# Examples and differences -----------------------------------------------------------------------------------------------------------------

VERIFY = ("verify-examples", "docs", "--color", "never")


def example(folder, body, kind="Edm.Decimal"):
    parts(folder)
    resource(folder, "thing", ["id", f"number|{kind}|It is.", "text|String|It is.", "all|Collection(String)|It is."])
    page(folder, "api/thing-get.md", "---\ndoc_type: apiPageType\n---\n# Get thing\n\nNamespace: shop\n\nGets it.\n\n## HTTP request\n\n```http\nGET /things/{id}\n```\n\n## Response\n\n"
         "If successful, this method returns a `200 OK` response code and a [thing](../resources/shop-thing.md) object in the response body.\n\n## Example\n\n### Response\n\n"
         '<!-- {"blockType": "response", "truncated": false, "@odata.type": "shop.thing"} -->\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n' + body + "\n```\n")


def verified(name, body, kind="Edm.Decimal", *, seconds=300, ends=(0, 1), heap="512m"):
    for jackson in ("2", "3"):
        attack(f"an example with {name}, by Jackson {jackson}", command=VERIFY, compiles=False, seconds=seconds, ends=ends, heap=heap)(
            lambda folder, jackson=jackson: [*(example(folder, body() if callable(body) else body, kind) or []), "--jackson", jackson])


verified("a body of 10 MB", lambda: json.dumps({"id": "1", "text": "x" * 10_000_000}), seconds=240, heap="1g")
verified("a list of 1,000,000 texts", lambda: json.dumps({"id": "1", "all": ["x"] * 1_000_000}), seconds=240, heap="1g")
verified("JSON nested 100,000 deep", lambda: '{"id": "1", "more": ' + "[" * 100_000 + "]" * 100_000 + "}")
verified("objects nested 100,000 deep", lambda: '{"more": ' * 100_000 + "1" + "}" * 100_000)
verified("an open JSON property nested 900 deep", lambda: '{"number": ' + "[" * 900 + "]" * 900 + "}", "Edm.Untyped")
NUMBERS = ("1e999999999", "-1e999999999", "1e-999999999", "1E+2147483647", "1e99999999999999999999", "9" * 100_000)
KINDS = ("Decimal", "Int32", "Int64", "Double", "Single", "String", "DateTimeOffset", "Duration", "Boolean", "Untyped")


def numbers(folder):
    resource(folder, "thing", [f"{kind.lower()}{number}|Edm.{kind}|It is." for kind in KINDS for number in range(len(NUMBERS))])
    bodies = "\n\n".join(
        f'### Response\n\n<!-- {{"blockType": "response", "truncated": false, "@odata.type": "shop.thing"}} -->\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n'
        f'{{"{kind.lower()}{number}": {text}}}\n```' for kind in KINDS for number, text in enumerate(NUMBERS))
    page(folder, "api/thing-get.md", "---\ndoc_type: apiPageType\n---\n# Get thing\n\nNamespace: shop\n\nGets it.\n\n## HTTP request\n\n```http\nGET /things/{id}\n```\n\n## Response\n\n"
         "If successful, this method returns a `200 OK` response code and a [thing](../resources/shop-thing.md) object in the response body.\n\n## Examples\n\n" + bodies + "\n")


for jackson in ("2", "3"):
    attack(f"examples with numbers that nothing can hold, of all types, by Jackson {jackson}", command=VERIFY, compiles=False, ends=(0, 1))(
        lambda folder, jackson=jackson: [*(numbers(folder) or []), "--jackson", jackson])


@attack("a difference between models of 20,000 types", command=("diff", "a.json", "b.json", "--base-package", "com.example"), compiles=False, ends=(0, 1), heap="1g", seconds=300)
def huge_difference(folder):
    def model(word, count):
        place = {"file": "a.md", "line": 1, "column": 1, "length": 0}
        return {"formatVersion": 1, "generator": {"name": "stubdown", "version": "x"}, "operations": [], "types": [
            {"kind": "object", "namespace": "shop", "name": f"{word}{number:05}", "baseType": f"shop.{word}{number - 1:05}" if number % 100 else None, "description": "", "source": place,
             "properties": [{"name": f"p{each}", "type": {"name": "String"}, "description": "", "source": place} for each in range(count)]} for number in range(20_000)]}
    (folder / "a.json").write_text(json.dumps(model("old", 5)), "utf-8")
    (folder / "b.json").write_text(json.dumps(model("new", 6)), "utf-8")


@attack("a difference between chains of 5,000 base types", command=("diff", "a.json", "b.json", "--base-package", "com.example"), compiles=False, ends=(0, 1), heap="1g", seconds=300)
def chain_difference(folder):
    place = {"file": "a.md", "line": 1, "column": 1, "length": 0}
    for file, kind in (("a.json", "String"), ("b.json", "Int32")):
        (folder / file).write_text(json.dumps({"formatVersion": 1, "generator": {"name": "stubdown", "version": "x"}, "operations": [], "types": [
            {"kind": "object", "namespace": "shop", "name": f"link{number:05}", "baseType": f"shop.link{number - 1:05}" if number else None, "description": "", "source": place,
             "properties": [{"name": f"p{number}", "type": {"name": kind}, "description": "", "source": place}]} for number in range(5_000)]}), "utf-8")
