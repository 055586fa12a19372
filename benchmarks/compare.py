#!/usr/bin/env python3
"""The types of one model as Java by stubdown, openapi-generator's jaxrs-spec and jsonschema2pojo, side by side.

    mvn verify
    benchmarks/compare.py [DOCS] [--types NAME,NAME] [-n ROUNDS] [--keep FOLDER]

Each tool gets the same types, bases, properties and descriptions, and is measured by its defaults and by the settings that come nearest to what
stubdown does. Compiled is what the tool writes for types: no interface, no document. javac runs with the same flags for all, tool by tool in turn,
so that whatever else the machine does meets all of them; the time is the median of its CPU seconds. Other tools come from Maven
Central by Maven. Takes the JDK from JAVA_HOME. Works where os.wait4 does (Linux, macOS).
"""

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from other_schemas import JsonSchema, OpenApi

ROOT = Path(__file__).resolve().parent.parent
COMMAND = ROOT / "cli/target/stubdown.jar"
SAMPLE = ROOT / "sample-project/src/main/docs"
TEMPLATES = Path(__file__).resolve().parent / "compare"
PACKAGE = "com.example.model"
# No generated literal holds the start of a comment: one that did would only make the code look smaller.
COMMENT = re.compile(rb"/\*.*?\*/|(?<=\s)//[^\n]*", re.DOTALL)
FINDINGS = 1  # exit code of a run that did its work and found fault with pages

OPENAPI_GENERATOR = "7.25.0"
JSONSCHEMA2POJO = "1.3.3"

OPENAPI_NEAREST = {
    "dateLibrary": "java8",
    "useJakartaEe": "true",
    "useBeanValidation": "false",
    "useSwaggerAnnotations": "false",
    "openApiNullable": "false",
    "generateBuilders": "true",
    "enumUnknownDefaultCase": "true",
    "enumPropertyNaming": "MACRO_CASE",
    "hideGenerationTimestamp": "true",
}

JSONSCHEMA2POJO_NEAREST = {
    "generateBuilders": "true",
    "dateTimeType": "java.time.OffsetDateTime",
    "dateType": "java.time.LocalDate",
    "timeType": "java.time.LocalTime",
    "includeJsr303Annotations": "false",
    "initializeCollections": "false",
}


def jdk(tool):
    home = os.environ.get("JAVA_HOME")
    return str(Path(home, "bin", tool)) if home else tool


def run(arguments, folder=None, accepted=(0,)):
    """Runs one process; returns what it printed."""
    done = subprocess.run(arguments, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    text = done.stdout.decode(errors="replace")
    if done.returncode not in accepted:
        sys.exit(f"{text[-4000:]}\n{' '.join(map(str, arguments))[:400]} ended with {done.returncode}")
    return text


def stubdown(docs, out, *options):
    command = [jdk("java"), "-jar", COMMAND, "generate", docs, "-o", out, "--base-package", "com.example", *options]
    run(command, accepted=(0, FINDINGS))
    return sorted(Path(out, "com/example/model").rglob("*.java"))


def model_of(docs, file):
    run([jdk("java"), "-jar", COMMAND, "model", docs, "-o", file], accepted=(0, FINDINGS))
    return json.loads(file.read_text(encoding="utf-8"))


def openapi_generator(jar, document, out, properties):
    settings = {**properties, "sourceFolder": "src"}
    options = ",".join(f"{key}={value}" for key, value in settings.items())
    command = [jdk("java"), "-jar", jar, "generate", "-g", "jaxrs-spec", "-i", document, "-o", out]
    kept = ["--global-property", "models,modelDocs=false,modelTests=false", "--model-package", PACKAGE]
    log = run([*command, *kept, "--skip-validate-spec", "--additional-properties", options])
    Path(out, "log.txt").write_text(log, encoding="utf-8")
    return sorted(Path(out, "src").rglob("*.java"))


def jsonschema2pojo(schemas, out, properties):
    settings = "".join(f"<{key}>{value}</{key}>" for key, value in properties.items())
    values = {"version": JSONSCHEMA2POJO, "source": schemas, "target": Path(out, "src"), "package": PACKAGE, "settings": settings}
    project(Path(out), "jsonschema2pojo.xml", values)
    log = run(["mvn", "-B", "-ntp", "-f", Path(out, "pom.xml"), "generate-sources"])
    Path(out, "log.txt").write_text(log, encoding="utf-8")
    return sorted(Path(out, "src").rglob("*.java"))


def project(folder, template, values):
    """Writes a pom.xml for Maven."""
    folder.mkdir(parents=True, exist_ok=True)
    text = Path(TEMPLATES, template).read_text(encoding="utf-8")
    for key, value in values.items():
        text = text.replace("@" + key + "@", str(value))
    Path(folder, "pom.xml").write_text(text, encoding="utf-8")


def libraries(scratch):
    """The jars that the Java of any of the tools needs, and the jar of openapi-generator."""
    folder = scratch / "libraries"
    project(folder, "libraries.xml", {"openapi": OPENAPI_GENERATOR})
    run(["mvn", "-q", "-B", "-ntp", "-f", folder / "pom.xml", "process-sources"])
    path = os.pathsep.join(str(jar) for jar in sorted((folder / "class-path").glob("*.jar")))
    return path, folder / f"tools/openapi-generator-cli-{OPENAPI_GENERATOR}.jar"


def cpu_seconds(arguments):
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(arguments, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return usage.ru_utime + usage.ru_stime, process.returncode, output.read().decode(errors="replace")


def javac(files, class_path, classes, *flags):
    shutil.rmtree(classes, ignore_errors=True)
    classes.mkdir(parents=True)
    arguments = classes.with_suffix(".args")
    arguments.write_text("\n".join(f'"{file}"' for file in files), encoding="utf-8")
    command = [jdk("javac"), "--release", "17", "-proc:none", "-encoding", "UTF-8", "-cp", class_path, "-d", str(classes)]
    return cpu_seconds([*command, *flags, "@" + str(arguments)])


def compiled(name, files, class_path, scratch):
    """Seconds of one compilation, and what became of it."""
    classes = scratch / "classes" / name
    seconds, status, text = javac(files, class_path, classes, "-nowarn", "-Xlint:none")
    if status != 0:
        Path(scratch, name + ".errors").write_text(text, encoding="utf-8")
    return seconds, status == 0


def warnings(name, files, class_path, scratch):
    """What javac says with all its checks on: how often of the code, whose warnings have a word in brackets, and how often of the comments."""
    flags = ("-Xlint:all", "-Xdoclint:all", "-Xmaxwarns", "1000000", "-Xmaxerrs", "1000000")
    _, _, text = javac(files, class_path, scratch / "linted" / name, *flags)
    said = re.findall(r"(?m)^.*\.java:\d+: (.*)$", text)
    of_code = sum(message.startswith("warning: [") for message in said)
    return of_code, len(said) - of_code


def figures(files):
    """Files; lines and bytes of all that stands in them; lines and bytes of the code, which is neither comment nor blank."""
    texts = [file.read_bytes() for file in files]
    code = [line for text in texts for line in COMMENT.sub(b"", text).split(b"\n") if line.strip()]
    return len(files), sum(text.count(b"\n") for text in texts), sum(map(len, texts)), len(code), sum(len(line) + 1 for line in code)


def shown(count):
    return f"{count:,}".replace(",", " ")


def class_bytes(folder):
    found = list(folder.rglob("*.class"))
    return len(found), sum(file.stat().st_size for file in found)


def print_table(rows):
    rows = [[*row, *[""] * (len(rows[0]) - len(row))] for row in rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for number, row in enumerate(rows):
        cells = [cell.ljust(width) if column == 0 else cell.rjust(width) for column, (cell, width) in enumerate(zip(row, widths))]
        print("| " + " | ".join(cells) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 1) + ("-" if column == 0 else ":") for column, width in enumerate(widths)) + "|")


def styles():
    """The styles that this stubdown knows."""
    text = run([jdk("java"), "-jar", COMMAND, "generate", "--help"])
    return ["bean", "record", "immutable"] if "--style" in text else []


def generated(docs, scratch):
    """What each tool wrote, by the tool's name."""
    model = model_of(docs, scratch / "model.json")
    class_path, openapi = libraries(scratch)
    document, schemas = scratch / "openapi.json", scratch / "schemas"
    document.write_text(json.dumps(OpenApi(model).document(), ensure_ascii=False), encoding="utf-8")
    JsonSchema(model, PACKAGE).write(schemas)
    tools = {}
    for style in styles() or [None]:
        name = f"stubdown {style}" if style else "stubdown"
        tools[name] = stubdown(docs, scratch / name, *(["--style", style] if style else []))
    for kind, settings in ("defaults", {}), ("nearest", OPENAPI_NEAREST):
        tools["openapi-generator " + kind] = openapi_generator(openapi, document, scratch / ("openapi-" + kind), settings)
    for kind, settings in ("defaults", {}), ("nearest", JSONSCHEMA2POJO_NEAREST):
        tools["jsonschema2pojo " + kind] = jsonschema2pojo(schemas, scratch / ("pojo-" + kind), settings)
    return tools, class_path


def compare(docs, types, rounds, scratch):
    tools, class_path = generated(docs, scratch)
    times, whole = {name: [] for name in tools}, {}
    for _ in range(rounds):
        for name, files in tools.items():
            seconds, whole[name] = compiled(name, files, class_path, scratch)
            times[name].append(seconds)
    print_whole(tools, times, whole, class_path, scratch)
    for chosen in types:
        print_type(chosen, tools, scratch)


def print_whole(tools, times, whole, class_path, scratch):
    rows = [["all types", "files", "lines", "bytes", "lines of code", "bytes of code", "javac, s CPU", "classes", "class bytes", "-Xlint:all", "-Xdoclint:all"]]
    for name, files in tools.items():
        lint = [shown(count) for count in warnings(name, files, class_path, scratch)]
        time_taken = f"{statistics.median(times[name]):.2f}"
        classes = [shown(n) for n in class_bytes(scratch / "classes" / name)] if whole[name] else ["does not compile", ""]
        rows.append([name, *map(shown, figures(files)), time_taken, *classes, *lint])
    print_table(rows)


def print_type(chosen, tools, scratch):
    """One type, or several that are joined by a plus sign."""
    names = {part.lower() for part in chosen.split("+")}
    rows = [[chosen, "files", "lines", "bytes", "lines of code", "bytes of code", "class bytes"]]
    for name, files in tools.items():
        own = [file for file in files if file.stem.lower() in names]
        classes = [c for c in (scratch / "classes" / name).rglob("*.class") if c.stem.split("$")[0].lower() in names]
        rows.append([name, *map(shown, figures(own)), shown(sum(c.stat().st_size for c in classes))])
    print()
    print_table(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("docs", nargs="?", type=Path, default=SAMPLE, help="pages; those of the sample project by default")
    parser.add_argument("--types", default="", help="classes to show alone, parted by commas; those to be counted together joined by +")
    parser.add_argument("-n", type=int, default=5, dest="rounds", help="compilations per tool; 5 by default")
    parser.add_argument("--keep", type=Path, help="an empty or new folder for all that is made; by default it is removed")
    arguments = parser.parse_args()
    types = [name for name in arguments.types.split(",") if name]
    if arguments.keep:
        arguments.keep.mkdir(parents=True, exist_ok=True)
        compare(arguments.docs, types, arguments.rounds, arguments.keep.resolve())
        return
    with tempfile.TemporaryDirectory() as scratch:
        compare(arguments.docs, types, arguments.rounds, Path(scratch))


if __name__ == "__main__":
    main()
