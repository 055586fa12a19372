"""Whole processes, and the machine they run on."""

import os
import platform
import re
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
COMMAND = ROOT / "cli/target/stubdown.jar"
FLOOR = ROOT / "benchmarks/target/benchmarks.jar"
SAMPLE = ROOT / "sample-project/src/main/docs"
MEBIBYTE = 1024 * 1024
RSS_UNIT = 1 if sys.platform == "darwin" else 1024
FINDINGS = 1  # exit code of a run that did its work and found fault with pages
PATIENCE = 900  # seconds after which a process hangs, and is killed


@dataclass(frozen=True)
class Usage:
    """What a process took: seconds of wall clock, seconds of CPU, peak memory in MiB; and the code it ended with."""

    wall: float
    cpu: float
    mib: float
    code: int

    @property
    def worked(self):
        """Whether the work was done; findings in pages are no failure."""
        return self.code in (0, FINDINGS)


@dataclass(frozen=True)
class Jdk:
    """A JDK: what it is called in the table, and its folder."""

    name: str
    home: Path

    @property
    def version(self):
        """As its file 'release' says, such as '17.0.15'."""
        text = (self.home / "release").read_text(encoding="utf-8")
        return re.search(r'JAVA_VERSION="([^"]*)"', text).group(1)

    @property
    def major(self):
        return int(self.version.split(".")[0])

    def tool(self, name):
        return str(self.home / "bin" / name)

    def environment(self, **more):
        return {**os.environ, "JAVA_HOME": str(self.home), **{key: str(value) for key, value in more.items()}}


def current_jdk():
    """The one of JAVA_HOME, or of the java that the path finds."""
    home = os.environ.get("JAVA_HOME")
    if not home:
        said = subprocess.run(["java", "-XshowSettings:properties", "-version"], check=True, capture_output=True, text=True).stderr
        home = re.search(r"java\.home = (.*)", said).group(1).strip()
    jdk = Jdk("", Path(home))
    return Jdk(str(jdk.major), jdk.home)


def installed_jdk(major):
    """One that JAVA_<major>_HOME names, or that lies where Linux has them; None if there is none."""
    named = os.environ.get(f"JAVA_{major}_HOME")
    for home in [*([Path(named)] if named else []), *sorted(Path("/usr/lib/jvm").glob(f"*{major}*"))]:
        if (home / "bin/javac").exists() and (home / "release").exists() and Jdk("", home).major == major:
            return Jdk(str(major), home)
    return None


def run(arguments, accepted=(0,), environment=None, folder=None, log=None):
    """Runs one process by itself. Prints what it said and ends if its exit code is none of the accepted; log is a file that keeps what it said."""
    with open(log, "w+b") if log else tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        words = [str(word) for word in arguments]
        process = subprocess.Popen(words, stdout=output, stderr=subprocess.STDOUT, env=environment, cwd=folder)
        usage, code = wait(process)
        wall = time.perf_counter() - start
        if code not in accepted:
            output.seek(0)
            sys.stderr.write(output.read().decode(errors="replace")[-4000:])
            sys.exit(f"{' '.join(words)[:600]} ended with {code}")
    return Usage(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * RSS_UNIT / MEBIBYTE, code)


def wait(process):
    """What a process and the processes that it waited for used, and its exit code."""
    alarm = threading.Timer(PATIENCE, process.kill)
    alarm.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    finally:
        alarm.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage, process.returncode


def machine(jdks):
    """Lines that tell where the figures come from."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / MEBIBYTE / 1024
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    yield f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()} {platform.machine()}, load before {load}"
    for jdk in jdks:
        yield f"JDK {jdk.name}: {jdk.version}, {jdk.home}"
