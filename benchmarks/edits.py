#!/usr/bin/env python3
"""What a build does after an edit: stale Java, files touched for nothing, work of the compiler. By Stubdown and by two other Maven plugins that write Java.

  benchmarks/edits.py [TOOL ...]   of: stubdown openapi-generator openapi-generator-unchanged protobuf

Every tool gets the same three types in its own language, in a project of its own. An edit starts from a build of that project. Afterwards the output is compared
with that of a build of the same inputs in an empty folder. Prints a table. MAVEN_HOME names the Maven, which has to be 3.9 or newer for the plugin of protobuf;
the one of Stubdown comes from maven-plugin/target/it-repository (mvn verify), the others from Maven Central.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
MVN = str(Path(os.environ["MAVEN_HOME"]) / "bin/mvn") if "MAVEN_HOME" in os.environ else "mvn"
START = {"Order": {"id": "string", "customer": "Customer"}, "Customer": {"name": "string"}, "Note": {"text": "string"}}

POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>edits</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>{dependencies}</dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>{group}</groupId>
        <artifactId>{artifact}</artifactId>
        <version>{version}</version>
        {common}
        <executions>{executions}</executions>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>{compiler}</version>
      </plugin>
    </plugins>
  </build>
</project>
"""


def pom_property(name):
    return (REPOSITORY / "pom.xml").read_text("utf-8").split(f"<{name}>", 1)[1].split("<", 1)[0]


class Tool:
    common = ""
    words = []
    goals = "<goals><goal>generate</goal></goals>"
    older = None

    def project(self, folder, state):
        (folder / "pom.xml").write_text(POM.format(
            group=self.group, artifact=self.artifact, version=state["version"] or self.version, common=self.common,
            compiler=pom_property("maven-compiler-plugin.version"),
            dependencies="".join(f"<dependency><groupId>{g}</groupId><artifactId>{a}</artifactId><version>{v}</version></dependency>"
                                 for g, a, v in self.dependencies),
            executions="".join(f"<execution><id>{name}</id>{self.goals}<configuration>{self.configuration(state, name)}"
                               "</configuration></execution>" for name in state["executions"])), "utf-8")
        shutil.rmtree(folder / "src", ignore_errors=True)
        for name, text in self.inputs(state):
            file = folder / "src/main" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")


class Stubdown(Tool):
    group, artifact = "dev.stubdown", "stubdown-maven-plugin"
    version = pom_property("version")
    dependencies = [("com.fasterxml.jackson.core", "jackson-annotations", "2.23"),
                    ("jakarta.ws.rs", "jakarta.ws.rs-api", pom_property("jaxrs.version")),
                    ("org.jspecify", "jspecify", pom_property("jspecify.version"))]
    wordings = {"string": "String"}

    def configuration(self, state, name):
        option = "<typeSuffix>Dto</typeSuffix>" if state["option"] else ""
        return (f"<basePackage>com.example.{name}</basePackage>{option}"
                f"<outputDirectory>${{project.build.directory}}/generated-sources/{name}</outputDirectory>")

    def inputs(self, state):
        for name, members in state["types"].items():
            rows = "".join(f"|{member}|{self.wordings.get(kind, f'[{kind}]({kind.lower()}.md)')}|Text.|\n"
                           for member, kind in members.items())
            yield f"docs/resources/{name.lower()}.md", (
                f"# {name.lower()} resource type\n\nNamespace: shop\n\nA thing.\n\n## Properties\n\n"
                f"|Property|Type|Description|\n|:---|:---|:---|\n{rows}")
        if state["broken"]:
            yield "docs/../../../stubdown.yaml", "nonsense: [\n"


class OpenApiGenerator(Tool):
    group, artifact, version, older = "org.openapitools", "openapi-generator-maven-plugin", "7.25.0", "7.24.0"
    dependencies = [("com.fasterxml.jackson.core", "jackson-annotations", "2.23"),
                    ("jakarta.ws.rs", "jakarta.ws.rs-api", "3.1.0"),
                    ("jakarta.annotation", "jakarta.annotation-api", "2.1.1")]
    more = ""

    def configuration(self, state, name):
        option = "<modelNameSuffix>Dto</modelNameSuffix>" if state["option"] else ""
        flags = "".join(f"<{flag}>{value}</{flag}>" for flag, value in [
            ("sourceFolder", "src/gen/java"), ("interfaceOnly", "true"), ("useJakartaEe", "true"), ("useSwaggerAnnotations", "false"),
            ("useBeanValidation", "false"), ("openApiNullable", "false"), ("hideGenerationTimestamp", "true"), ("dateLibrary", "java8")])
        return (f"<inputSpec>${{project.basedir}}/src/main/openapi/api.yaml</inputSpec><generatorName>jaxrs-spec</generatorName>"
                f"<output>${{project.build.directory}}/generated-sources/{name}</output>"
                f"<apiPackage>com.example.{name}.api</apiPackage><modelPackage>com.example.{name}.model</modelPackage>{option}{self.more}"
                f"<configOptions>{flags}</configOptions>")

    def inputs(self, state):
        text = 'openapi: 3.0.3\ninfo: {title: Shop, version: "1"}\npaths: {}\ncomponents:\n  schemas:\n'
        for name, members in state["types"].items():
            text += f"    {name}:\n      type: object\n      properties:\n"
            for member, kind in members.items():
                text += f"        {member}: " + ("{type: string}\n" if kind == "string" else f'{{$ref: "#/components/schemas/{kind}"}}\n')
        yield "openapi/api.yaml", text + ("nonsense: [\n" if state["broken"] else "")


class OpenApiGeneratorUnchanged(OpenApiGenerator):
    more = "<skipIfSpecIsUnchanged>true</skipIfSpecIsUnchanged>"


class Protobuf(Tool):
    group, artifact, version, older = "io.github.ascopes", "protobuf-maven-plugin", "5.1.12", "5.1.11"
    dependencies = [("com.google.protobuf", "protobuf-java", "4.31.1")]
    common = "<configuration><protoc>4.31.1</protoc></configuration>"

    def configuration(self, state, name):
        option = "<liteOnly>true</liteOnly>" if state["option"] else ""
        return (f"{option}<sourceDirectories><sourceDirectory>src/main/{name}</sourceDirectory></sourceDirectories>"
                f"<outputDirectory>${{project.build.directory}}/generated-sources/{name}</outputDirectory>")

    def inputs(self, state):
        for execution in state["executions"]:
            for name, members in state["types"].items():
                imports = "".join(f'import "{kind.lower()}.proto";\n' for kind in members.values() if kind != "string")
                fields = "".join(f"  {kind} {member} = {number};\n" for number, (member, kind) in enumerate(members.items(), 1))
                yield f"{execution}/{name.lower()}.proto", (
                    f'syntax = "proto3";\npackage {execution};\n{imports}option java_package = "com.example.{execution}";\n'
                    f"option java_multiple_files = true;\nmessage {name} {{\n{fields}}}\n" + ("nonsense {\n" if state["broken"] else ""))


TOOLS = {"stubdown": Stubdown, "openapi-generator": OpenApiGenerator, "openapi-generator-unchanged": OpenApiGeneratorUnchanged,
         "protobuf": Protobuf}


def state(types=START, **more):
    return {"types": types, "option": False, "version": None, "broken": False, "executions": ["one"]} | more


EMAIL = START | {"Customer": {"name": "string", "email": "string"}}
RENAMED = {"Order": {"id": "string", "customer": "Client"}, "Client": {"name": "string"}, "Note": {"text": "string"}}
LESS = {name: members for name, members in START.items() if name != "Note"}
TWO = ["one", "two"]


class Build:
    def __init__(self, tool, folder, settings):
        self.tool, self.folder, self.settings = tool, folder, settings

    def start(self, log):
        words = [MVN, "-B", "-ntp", *self.settings, "compile"]
        return subprocess.Popen(words, cwd=self.folder, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)

    def run(self):
        with tempfile.TemporaryFile() as log:
            status = self.start(log).wait(900)
            log.seek(0)
            return status, log.read().decode("utf-8", "replace")

    def good(self, what):
        status, log = self.run()
        if status != 0:
            raise SystemExit(f"{what}: the build failed\n{log[-3000:]}")
        return log

    def java(self):
        """Text and time of each generated Java file."""
        root = self.folder / "target/generated-sources"
        return {str(file.relative_to(root)): (file.read_text("utf-8"), file.stat().st_mtime_ns) for file in sorted(root.rglob("*.java"))}

    def classes(self):
        root = self.folder / "target/classes"
        return {str(file.relative_to(root)) for file in root.rglob("*.class")}


def kill_while_writing(build):
    """Kills a build when it has written, or changed, its first Java file."""
    before = build.java()
    with tempfile.TemporaryFile() as log:
        process = build.start(log)
        while process.poll() is None and build.java() == before:
            time.sleep(0.001)
        process.kill()
        process.wait()


def javac(log):
    compiled = re.findall(r"Compiling (\d+) source files? with javac", log)
    return f"javac: {compiled[-1]} files" if compiled else "no javac"


def outcome(build, clean, before, log):
    """What is wrong beside a clean build, what was touched though its bytes are the same, what javac did."""
    found, right = build.java(), clean.java()
    wrong = [f"stale {Path(name).name}" for name in found if name in right and found[name][0] != right[name][0]]
    wrong += [f"left over {Path(name).name}" for name in found if name not in right]
    wrong += [f"missing {Path(name).name}" for name in right if name not in found]
    if not wrong and build.classes() != clean.classes():
        wrong = ["left over classes" if build.classes() > clean.classes() else "missing classes"]
    touched = sum(name in before and before[name][0] == found[name][0] and before[name][1] != found[name][1] for name in found)
    return f"{', '.join(wrong) or 'right'}; {touched} of {len(found)} touched for nothing; {javac(log)}"


class Edits:
    def __init__(self, tool, scratch, settings):
        self.tool = tool
        self.build, self.clean = (Build(tool, scratch / name, settings) for name in ("edited", "clean"))

    def fresh(self, build, now):
        shutil.rmtree(build.folder, ignore_errors=True)
        build.folder.mkdir(parents=True)
        self.tool.project(build.folder, now)

    def after(self, edit, then, first=None, between=None):
        """The outcome of one build after an edit. `between` does something else with the build before that."""
        self.fresh(self.clean, then)
        self.clean.good(f"{edit}, clean")
        self.fresh(self.build, first or state())
        self.build.good(f"{edit}, before")
        before = self.build.java()
        time.sleep(0.05)
        if between:
            between(self.build)
        self.tool.project(self.build.folder, then)
        status, log = self.build.run()
        text = outcome(self.build, self.clean, before, log) if status == 0 else "the build fails"
        print(f"| {edit} | {text} |", flush=True)

    def broken_run(self, build):
        self.tool.project(build.folder, state(EMAIL, broken=True))
        if build.run()[0] == 0:
            raise SystemExit("the broken input did not break the build")
        (build.folder / "stubdown.yaml").unlink(missing_ok=True)

    @staticmethod
    def customer(build):
        return next(file for file in sorted((build.folder / "target/generated-sources").rglob("Customer.java")))

    def kill(self, build):
        self.tool.project(build.folder, state(EMAIL))
        kill_while_writing(build)

    def all(self):
        self.after("nothing", state())
        self.after("an input edited", state(EMAIL))
        self.after("a type added", state(), first=state(LESS))
        self.after("a type renamed", state(RENAMED))
        self.after("a type deleted", state(LESS))
        self.after("an option changed", state(option=True))
        if self.tool.older:
            self.after("a new version of the plugin", state(), first=state(version=self.tool.older))
        self.after("an output file deleted", state(), between=lambda build: self.customer(build).unlink())
        self.after("an output file edited by hand", state(),
                   between=lambda build: self.customer(build).write_text(self.customer(build).read_text("utf-8") + "// mine\n", "utf-8"))
        self.after("an input edited, two executions", state(EMAIL, executions=TWO), first=state(executions=TWO))
        self.after("an input edited, after a run that failed", state(EMAIL), between=self.broken_run)
        self.after("an input edited, after a kill -9 while writing", state(EMAIL), between=self.kill)


def main():
    local = subprocess.run(["mvn", "-q", "-B", "-ntp", "help:evaluate", "-Dexpression=settings.localRepository", "-DforceStdout"],
                           cwd=REPOSITORY, check=True, capture_output=True, text=True).stdout.replace("\x1b[0m", "").strip()
    with tempfile.TemporaryDirectory() as name:
        settings = Path(name) / "settings.xml"
        text = (REPOSITORY / "maven-plugin/src/it/settings.xml").read_text("utf-8")
        settings.write_text(text.replace("@localRepositoryUrl@", Path(local).as_uri()), "utf-8")
        for tool in sys.argv[1:] or TOOLS:
            own = ["-s", str(settings), f"-Dmaven.repo.local={REPOSITORY}/maven-plugin/target/it-repository"] if tool == "stubdown" else []
            print(f"\n| {tool} {TOOLS[tool].version} | |\n|---|---|", flush=True)
            Edits(TOOLS[tool](), Path(name), own).all()


main()
