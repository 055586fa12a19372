"""The commands that are measured: stubdown by its launcher and by its jar, and flexmark alone."""

import tarfile
from pathlib import Path

from .processes import COMMAND, FINDINGS, FLOOR, ROOT, run


def found_launcher():
    """The archive that a build makes, or None."""
    return next(iter(sorted((ROOT / "cli/target").glob("stubdown-*.tar.gz"))), None)


def unpacked(launcher, scratch):
    """The script itself, of an archive that holds it too."""
    if launcher is None or not launcher.name.endswith(".tar.gz"):
        return launcher and launcher.resolve()
    folder = scratch / "launcher"
    # Newer versions of Python want to be told that no archive may write elsewhere, older ones know no such word.
    safely = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
    with tarfile.open(launcher) as archive:
        archive.extractall(folder, **safely)
    return next(iter(sorted(folder.rglob("bin/stubdown"))))


ANY_CODE = range(-64, 256)  # below 0: killed by that signal


class Stubdown:
    """
    The command on one JDK, with cache folders of its own. What is known of pages is kept in one folder, what the launcher keeps in another, so
    that the one can be forgotten and the other stay.
    """

    def __init__(self, jdk, scratch, launcher=None, heap=None):
        self.jdk = jdk
        self.launcher = launcher
        self.heap = [f"-Xmx{heap}"] if heap else []
        self.folder = scratch / f"on-{jdk.name}"
        self.forgotten = 0
        self.environment = jdk.environment(XDG_CACHE_HOME=self.folder / "cache", STUBDOWN_CLASS_CACHE="auto")

    @property
    def pages(self):
        return self.folder / f"pages-{self.forgotten}"

    @property
    def output(self):
        return self.folder / f"out-{self.forgotten}"

    @property
    def how(self):
        return "launcher" if self.launcher else "java -jar"

    def started(self, plain=False):
        return [self.jdk.tool("java"), *self.heap, "-jar", COMMAND] if plain or not self.launcher else [self.launcher]

    def warm(self, docs):
        """Lets the launcher make its class cache, and has the pages in the memory of the system."""
        run([*self.started(), "--version"], environment={**self.environment, "STUBDOWN_CLASS_CACHE": "create"})
        self.first(docs)

    def first(self, docs, plain=False, accepted=(0, FINDINGS)):
        """A run that finds nothing of the runs before."""
        self.forget()
        return self.run(self.generate_words(docs), plain, accepted)

    def again(self, docs):
        """A run that finds what the one before has written."""
        return self.run(self.generate_words(docs))

    def forget(self):
        """Goes on in folders that are new. Those of before stay: a file that is made while others have just been removed costs ext4 ten times as much."""
        self.forgotten += 1

    def generate_words(self, docs):
        return ["generate", docs, "-o", self.output, "--base-package", "com.example", "--cache-directory", self.pages]

    def empty(self):
        """A command that does no more than tell its version."""
        return self.run(["--version"])

    def run(self, words, plain=False, accepted=(0, FINDINGS)):
        return run([*self.started(plain), *words], accepted, self.environment)


def floor(jdk, docs):
    """flexmark parses the pages on one thread and nothing else is done."""
    return run([jdk.tool("java"), "-cp", FLOOR, "dev.stubdown.benchmarks.FlexmarkFloor", docs])


def tree(folder):
    """The bytes of every file of a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(Path(folder).rglob("*")) if file.is_file()}
