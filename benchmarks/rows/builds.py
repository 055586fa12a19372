"""What the Maven plugin adds to a build."""

import os
import shutil
import subprocess
from pathlib import Path

from .processes import ROOT, run
from .table import Fact, Row

PLUGIN_REPOSITORY = ROOT / "maven-plugin/target/it-repository"
MODULES = 10
MAVEN = str(Path(os.environ["MAVEN_HOME"], "bin/mvn")) if "MAVEN_HOME" in os.environ else "mvn"

POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>{name}</artifactId>
  <version>1</version>
  <packaging>{packaging}</packaging>
  {modules}
  <build>
    <plugins>{plugin}</plugins>
  </build>
</project>
"""

PLUGIN = """
      <plugin>
        <groupId>dev.stubdown</groupId>
        <artifactId>stubdown-maven-plugin</artifactId>
        <version>{version}</version>
        <executions>
          <execution>
            <goals><goal>generate</goal></goals>
            <configuration>
              <docs><doc>{docs}</doc></docs>
              <basePackage>com.example</basePackage>
            </configuration>
          </execution>
        </executions>
      </plugin>
    """


def pom_property(name):
    return (ROOT / "pom.xml").read_text(encoding="utf-8").split(f"<{name}>", 1)[1].split("<", 1)[0]


class Projects:
    """Projects with nothing in them but, if wanted, the plugin."""

    def __init__(self, docs, jdk, scratch):
        self.scratch = scratch
        self.plugin = PLUGIN.format(version=pom_property("version"), docs=docs.resolve())
        self.environment = jdk.environment(XDG_CACHE_HOME=scratch / "cache")
        self.settings = scratch / "settings.xml"
        local = subprocess.run([MAVEN, "-q", "-B", "-ntp", "help:evaluate", "-Dexpression=settings.localRepository", "-DforceStdout"],
                               cwd=ROOT, check=True, capture_output=True, text=True).stdout.replace("\x1b[0m", "").strip()
        text = (ROOT / "maven-plugin/src/it/settings.xml").read_text(encoding="utf-8")
        self.settings.write_text(text.replace("@localRepositoryUrl@", Path(local).as_uri()), encoding="utf-8")

    def one(self, name, plugin):
        self.write(Path(name), name, plugin)

    def reactor(self, name, plugin):
        names = [f"{name}-{number}" for number in range(MODULES)]
        modules = "<modules>" + "".join(f"<module>{each}</module>" for each in names) + "</modules>"
        self.write(Path(name), name, "", "pom", modules)
        for each in names:
            self.write(Path(name, each), each, plugin)

    def write(self, folder, name, plugin, packaging="jar", modules=""):
        file = self.scratch / folder / "pom.xml"
        file.parent.mkdir(parents=True)
        file.write_text(POM.format(name=name, packaging=packaging, modules=modules, plugin=plugin), encoding="utf-8")

    def forget(self, name):
        shutil.rmtree(self.scratch / "cache", ignore_errors=True)
        for target in (self.scratch / name).rglob("target"):
            shutil.rmtree(target)

    def build(self, name, *options):
        words = [MAVEN, "-B", "-ntp", "-s", self.settings, f"-Dmaven.repo.local={PLUGIN_REPOSITORY}", *options, "generate-sources"]
        return run(words, environment=self.environment, folder=self.scratch / name)


def measure(docs, jdk, rounds, scratch):
    """Builds with the plugin beside the same without it: of one module, and of ten at a time in a reactor."""
    if not PLUGIN_REPOSITORY.exists():
        yield Fact("Maven", f"not measured: there is no {PLUGIN_REPOSITORY.relative_to(ROOT)}, run 'mvn verify'", missed=None)
        return
    scratch.mkdir()
    projects = Projects(docs, jdk, scratch)
    for kind, name, options in (projects.one, "one module", ()), (projects.reactor, f"{MODULES} modules, -T2", ("-T2",)):
        without, plugin = name.replace(" ", "-").replace(",", "") + "-without", name.replace(" ", "-").replace(",", "") + "-plugin"
        kind(without, "")
        kind(plugin, projects.plugin)
        yield from compared(projects, name, without, plugin, options, rounds)


def compared(projects, name, without, plugin, options, rounds):
    runs = {"without": [], "first run": [], "nothing changed": []}
    # Plugins of Maven's own that neither project has used before come in here, and not in a measured run.
    projects.build(without, *options)
    projects.build(plugin, *options)
    options = ("-o", *options)
    for _ in rounds.each(f"Maven, {name}"):
        runs["without"].append(projects.build(without, *options))
        projects.forget(plugin)
        runs["first run"].append(projects.build(plugin, *options))
        runs["nothing changed"].append(projects.build(plugin, *options))
    bare = [usage.wall for usage in runs["without"]]
    for what in "first run", "nothing changed":
        walls = [usage.wall for usage in runs[what]]
        yield Row(f"Maven, {name}, plugin, {what}", "s", walls, "no plugin", bare)
        yield Row("… what the plugin adds", "s", [mine - other for mine, other in zip(walls, bare)], "no plugin", bare)
