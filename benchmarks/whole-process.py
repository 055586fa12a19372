#!/usr/bin/env python3
"""Whole cold processes: stubdown's commands beside flexmark that parses the same pages and does nothing else.

    mvn verify
    benchmarks/whole-process.py [DOCS] [-n ROUNDS] [--java-option=-XX:...] [--launcher BIN/STUBDOWN]

Every round runs flexmark, a generation into an empty folder, a second generation with nothing changed, 'model' and 'check', one
after the other, so that whatever else the machine does meets all of them. The figures are medians over the rounds; only the
ratios can be compared with those of another machine. The last line is the median of each round's ratio of 'check' to 'model'. Takes the JDK from JAVA_HOME. Works where os.wait4 does (Linux, macOS).
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMAND = ROOT / "cli/target/stubdown.jar"
FLOOR = ROOT / "benchmarks/target/benchmarks.jar"
SAMPLE = ROOT / "sample-project/src/main/docs"
MEBIBYTE = 1024 * 1024
RSS_UNIT = 1 if sys.platform == "darwin" else 1024
FINDINGS = 1  # exit code of a run that did its work and found fault with pages


def java():
    home = os.environ.get("JAVA_HOME")
    return str(Path(home, "bin/java")) if home else "java"


def run(arguments, accepted=(0,)):
    """Runs one process; returns seconds of wall clock, seconds of CPU and peak memory in MiB."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(arguments, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in accepted:
            output.seek(0)
            sys.stderr.write(output.read().decode(errors="replace")[-4000:])
            sys.exit(f"{' '.join(arguments)} ended with {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * RSS_UNIT / MEBIBYTE


def command_of(launcher, java_options):
    """The words that start stubdown: those of the jar, or a launcher whose class cache is made."""
    if launcher is None:
        return [java(), *java_options, "-jar", str(COMMAND)]
    os.environ["STUBDOWN_OPTS"] = " ".join(java_options)
    subprocess.run([str(launcher), "--version"], check=True, stdout=subprocess.DEVNULL, env={**os.environ, "STUBDOWN_CLASS_CACHE": "create"})
    return [str(launcher)]


def forget_states(cache):
    """Removes what runs have kept, but not the launcher's class cache."""
    for kept in (cache / "stubdown").glob("*"):
        if kept.name != "classes":
            shutil.rmtree(kept)


def rounds(docs, count, java_options, launcher, scratch):
    floor = [java(), "-cp", str(FLOOR), "dev.stubdown.benchmarks.FlexmarkFloor", str(docs)]
    output = scratch / "out"
    cache = scratch / "cache"
    os.environ["XDG_CACHE_HOME"] = str(cache)
    command = command_of(launcher, java_options)
    generate = [*command, "generate", str(docs), "-o", str(output), "--base-package", "com.example"]
    model = [*command, "model", str(docs), "-o", str(scratch / "model.json")]
    check = [*command, "check", str(docs)]
    figures = {"flexmark": [], "generate": [], "unchanged": [], "model": [], "check": []}
    for number in range(count):
        figures["flexmark"].append(run(floor))
        shutil.rmtree(output, ignore_errors=True)
        forget_states(cache)
        figures["generate"].append(run(generate, (0, FINDINGS)))
        figures["unchanged"].append(run(generate, (0, FINDINGS)))
        figures["model"].append(run(model, (0, FINDINGS)))
        figures["check"].append(run(check, (0, FINDINGS)))
        print(f"round {number + 1} of {count}: "
              + ", ".join(f"{name} {runs[-1][0]:.2f} s" for name, runs in figures.items()), file=sys.stderr)
    return figures


def medians(runs):
    return [statistics.median(column) for column in zip(*runs)]


def report(figures):
    floor = medians(figures["flexmark"])
    print(f"{'':<26}{'wall s':>8}{'CPU s':>8}{'MiB':>7}   ratio to flexmark: {'wall':>5}{'CPU':>7}{'memory':>8}")
    labels = {"flexmark": "flexmark alone", "generate": "generate, empty folder", "unchanged": "generate, nothing changed",
              "model": "model", "check": "check"}
    for name, label in labels.items():
        wall, cpu, memory = medians(figures[name])
        ratios = [mine / base for mine, base in zip((wall, cpu, memory), floor)]
        print(f"{label:<26}{wall:>8.2f}{cpu:>8.2f}{memory:>7.0f}   {'':<19}{ratios[0]:>5.2f}{ratios[1]:>7.2f}{ratios[2]:>8.2f}")
    wall, cpu, memory = (statistics.median(c / m for c, m in zip(checks, models))
                         for checks, models in zip(zip(*figures["check"]), zip(*figures["model"])))
    print(f"check to model: wall {wall:.2f}, CPU {cpu:.2f}, memory {memory:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("docs", nargs="?", type=Path, default=SAMPLE, help="folder of pages (default: those of the sample project)")
    parser.add_argument("-n", "--rounds", type=int, default=7, help="rounds (default: 7)")
    parser.add_argument("--java-option", action="append", default=[], help="for the runs of stubdown, not for flexmark's; may be repeated")
    parser.add_argument("--launcher", type=Path, help="bin/stubdown of the unpacked archive, to start in place of the jar")
    options = parser.parse_args()
    for needed in (COMMAND, FLOOR, options.docs):
        if not needed.exists():
            sys.exit(f"{needed} does not exist; run 'mvn verify' first")
    with tempfile.TemporaryDirectory() as scratch:
        report(rounds(options.docs, options.rounds, options.java_option, options.launcher, Path(scratch)))


if __name__ == "__main__":
    main()
