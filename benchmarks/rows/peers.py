"""Other generators of the same API, and javac on what each of them writes."""

import json
import os
import re
import shutil
from pathlib import Path

from compare import COMMENT, JSONSCHEMA2POJO, PACKAGE, TEMPLATES, class_bytes, figures, libraries, model_of, project
from other_schemas import JsonSchema, OpenApi

from .command import Stubdown
from .processes import run
from .table import Row
from .whole import row

# Ours as a share of openapi-generator's: 2.5 times as fast on JDK 17, 3.5 times on JDK 25, 20 times where nothing changed, half the memory.
COLD = {17: 1 / 2.5, 25: 1 / 3.5}
UNCHANGED = 1 / 20
MEMORY = 1 / 2
JAVAC = 0.6

OPENAPI = "openapi-generator"
POJO = "jsonschema2pojo"


class Tools:
    """The other generators, and what they read."""

    def __init__(self, docs, openapi, schemas, jdk, scratch):
        self.scratch = scratch
        scratch.mkdir()
        self.class_path, self.openapi_jar = libraries(scratch)
        model = model_of(docs, scratch / "model.json")
        self.openapi, self.schemas = openapi, schemas
        if openapi is None:
            self.openapi = scratch / "openapi.json"
            self.openapi.write_text(json.dumps(OpenApi(model).document(), ensure_ascii=False), encoding="utf-8")
        if schemas is None:
            self.schemas = scratch / "schemas"
            JsonSchema(model, PACKAGE).write(self.schemas)
        self.pojo_path = self.pojo_command(jdk)

    def pojo_command(self, jdk):
        folder = self.scratch / "pojo-command"
        project(folder, "jsonschema2pojo-core.xml", {"version": JSONSCHEMA2POJO})
        run(["mvn", "-q", "-B", "-ntp", "-f", folder / "pom.xml", "process-sources"])
        path = f"{folder / 'class-path'}/*"
        run([jdk.tool("javac"), "-cp", path, "-d", folder / "classes", TEMPLATES / "FromSchemas.java"])
        return f"{folder / 'classes'}{os.pathsep}{path}"

    def out(self, name):
        return self.scratch / name

    def empty(self, name):
        shutil.rmtree(self.out(name), ignore_errors=True)
        self.out(name).mkdir()

    def openapi_generator(self, jdk, name, *options):
        """Interfaces and types, of which the examples are left out: with them, a large API takes more memory than there is."""
        words = [jdk.tool("java"), "-jar", self.openapi_jar, "generate", "-g", "jaxrs-spec", "-i", self.openapi, "-o", self.out(name)]
        packages = ["--model-package", PACKAGE, "--api-package", "com.example.api", "--additional-properties", "interfaceOnly=true,sourceFolder=src"]
        return run([*words, *packages, "--skip-validate-spec", "--skip-operation-example", *options])

    def pojo(self, jdk, name):
        return run([jdk.tool("java"), "-cp", self.pojo_path, "FromSchemas", self.schemas, self.out(name), PACKAGE])


def measure(docs, jdks, launcher, rounds, scratch, openapi=None, schemas=None):
    """First and second runs of each tool on each JDK, then the Java of each."""
    tools = Tools(docs, openapi, schemas, jdks[0], scratch)
    commands = [Stubdown(jdk, scratch, launcher) for jdk in jdks]
    runs = {jdk.name: {what: [] for what in ("ours", "ours again", OPENAPI, OPENAPI + " again", POJO)} for jdk in jdks}
    for command in commands:
        command.warm(docs)
    for _ in rounds.each("other generators"):
        for command in commands:
            one_round(docs, command, tools, runs[command.jdk.name])
    for command in commands:
        yield from generator_rows(command, runs[command.jdk.name])
    yield from java_rows(tools, commands[0], rounds)


def one_round(docs, command, tools, runs):
    tools.empty(OPENAPI)
    runs[OPENAPI].append(tools.openapi_generator(command.jdk, OPENAPI))
    runs["ours"].append(command.first(docs))
    runs[OPENAPI + " again"].append(tools.openapi_generator(command.jdk, OPENAPI, "--minimal-update"))
    runs["ours again"].append(command.again(docs))
    tools.empty(POJO)
    runs[POJO].append(tools.pojo(command.jdk, POJO))


def generator_rows(command, runs):
    jdk = command.jdk
    first, again = f"first run, {command.how}, JDK {jdk.name}", f"nothing changed, {command.how}, JDK {jdk.name}"
    yield row(first, runs["ours"], OPENAPI, runs[OPENAPI], COLD.get(jdk.major))
    yield row(first, runs["ours"], OPENAPI, runs[OPENAPI], MEMORY, "mib")
    yield row(again, runs["ours again"], OPENAPI, runs[OPENAPI + " again"], UNCHANGED)
    yield row(first, runs["ours"], POJO, runs[POJO])
    yield row(first, runs["ours"], POJO, runs[POJO], None, "mib")
    yield row(again, runs["ours again"], POJO, runs[POJO])


def java_rows(tools, command, rounds):
    """javac on all that we write, beside javac on the types alone that the others write; and how much each is."""
    tools.empty("types")
    tools.openapi_generator(command.jdk, "types", "--global-property", "models,modelDocs=false,modelTests=false")
    files = {
        "ours": java_files(command.output),
        f"{OPENAPI}, types": java_files(tools.out("types")),
        f"{POJO}, types": java_files(tools.out(POJO)),
    }
    runs = {name: [] for name in files}
    for _ in rounds.each("javac"):
        for name in files:
            runs[name].append(javac(name, files[name], tools, command.jdk))
    own_types = java_files(command.output / Path(*PACKAGE.split(".")))
    for name in list(files)[1:]:
        yield row(f"javac of all we write, JDK {command.jdk.name}", runs["ours"], name, runs[name], JAVAC if OPENAPI in name else None)
        yield row(f"javac of all we write, JDK {command.jdk.name}", runs["ours"], name, runs[name], None, "cpu")
        yield count("class files of all we write", "bytes", class_bytes(tools.out("ours-classes"))[1], name, class_bytes(tools.out(f"{name}-classes"))[1])
        yield count("lines of all we write", "lines", lines_of(files["ours"]), name, lines_of(files[name]))
        yield count("lines of our types", "lines", lines_of(own_types), name, lines_of(files[name]))
        yield count("… without their builders", "lines", lines_without_builders(own_types), name, lines_of(files[name]))


def java_files(folder):
    return sorted(Path(folder).rglob("*.java"))


def javac(name, files, tools, jdk):
    classes = tools.out(f"{name}-classes")
    shutil.rmtree(classes, ignore_errors=True)
    classes.mkdir()
    arguments = tools.out(f"{name}.args")
    arguments.write_text("\n".join(f'"{file}"' for file in files), encoding="utf-8")
    return run([jdk.tool("javac"), "-encoding", "UTF-8", "-cp", tools.class_path, "-d", classes, f"@{arguments}"])


def count(label, unit, mine, name, other):
    return Row(label, unit, [mine], name, [other], None, 0)


def lines_of(files):
    """Lines that are neither blank nor comment."""
    return figures(files)[3]


# A member of a class that stands for its builder: the nested class, what makes one, and the constructor that copies an object for it. Each ends at the first
# line that closes it, four blanks deep.
BUILDER = re.compile(
    rb"^    (?:@Override\n    )?(?:public [a-z ]*class Builder\b"
    rb"|[^\n(=;]*\bBuilder\b[^\n(=;]* (?:builder|toBuilder)\("
    rb"|(?:protected|private) (\w+)\(\s*\1 from\b)"
    rb".*?(?:^    }\n|;\n(?=\n*(?:    [^\s}]|})))", re.MULTILINE | re.DOTALL)


def lines_without_builders(files):
    texts = (BUILDER.sub(b"", COMMENT.sub(b"", file.read_bytes())) for file in files)
    return sum(bool(line.strip()) for text in texts for line in text.split(b"\n"))
