# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs the benches of a build and writes what they found. Usage: run.py BUILD REPORT [NAME…]

Names: keystroke listing start memory gaps requests changes imports preview undone kills accessibility; without one all.
What is not run keeps its former numbers."""

import contextlib
import datetime
import json
import os
import pathlib
import platform
import re
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import report

HERE = pathlib.Path(__file__).resolve().parent
TESTS = HERE.parent
KEY = "demo-api-key-of-maren-holt"
NO_CLIENT = "npm, node or the package cannot be had here."
START_RUNS = 20
STARTED = "first painted"


class Benches:
    def __init__(self, build):
        self.build = build
        self.program = build / "ui/turnstile"
        self.environment = dict(os.environ, LANG="C.UTF-8", LC_ALL="C.UTF-8", NO_PROXY="127.0.0.1", no_proxy="127.0.0.1")

    @contextlib.contextmanager
    def simulator(self, people, rate=0):
        """A simulator in a process of its own; its address."""
        command = [self.build / "app/simulator/turnstile-simulator", "--users", str(people), "--rps", str(rate),
                   "--classic-members"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            try:
                yield re.search(r"http://\S+", server.stdout.readline()).group()
            finally:
                server.terminate()

    def run(self, name, timeout=1800, **options):
        """The lines a bench printed; a bench that fails is a line of its own, not the end of the others."""
        command = [self.build / "tests/bench" / f"bench_{name}"]
        for option, value in options.items():
            command += [f"--{option.replace('_', '-')}", str(value)]
        with tempfile.TemporaryDirectory() as scratch:
            try:
                done = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=timeout, check=False,
                                      env=dict(self.environment, HOME=scratch))
            except subprocess.TimeoutExpired:
                return [{"what": "problem", "problem": f"bench_{name} ran out of time"}]
        lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        if done.returncode:
            lines.append({"what": "problem", "problem": f"bench_{name} ended with {done.returncode}"})
        return lines

    # 1
    def keystroke(self):
        lines = []
        for people, patience in ((20_000, 180), (100_000, 300)):
            with self.simulator(people) as url:
                lines += self.run("keystroke", server=url, queries=HERE / "queries.txt", proxy_seconds=120,
                                  patience=patience)
        return lines

    # 2
    def listing(self):
        with self.simulator(20_000) as url:
            lines = [dict(line, paced=False) for line in self.run("listing", server=url, paced="no", runs=3)]
            lines += [self.curl(url, 20_000), self.kisi_client(url)]
        with self.simulator(2_000, rate=5) as url:
            lines += [dict(line, paced=True) for line in self.run("listing", server=url, paced="yes", runs=1)]
        return lines

    def curl(self, url, people):
        """One curl that keeps its connection."""
        pages = [f'url = "{url}/users?limit=100&offset={offset}"\noutput = "/dev/null"'
                 for offset in range(0, people, 100)]
        config = "\n".join([f'header = "Authorization: KISI-LOGIN {KEY}"', "silent", "fail"] + pages)
        before = os.times()
        done = subprocess.run(["curl", "--config", "-"], input=config, text=True, env=self.environment, check=False)
        after = os.times()
        cpu = after.children_user + after.children_system - before.children_user - before.children_system
        return {"what": "curl", "people": people, "requests": len(pages), "failed": done.returncode,
                "wallMs": (after.elapsed - before.elapsed) * 1e3, "cpuMs": cpu * 1e3}

    @contextlib.contextmanager
    def kisi_client_package(self):
        """A folder with Kisi's JavaScript client in it; empty text where it cannot be had."""
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "package.json").write_text('{ "private": true }', encoding="utf-8")
            install = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts",
                       "--loglevel", "error", "kisi-client@8"]
            is_there = shutil.which("npm") and shutil.which("node")
            try:
                if is_there:
                    subprocess.run(install, cwd=folder, capture_output=True, timeout=90, check=True)
            except subprocess.SubprocessError:
                is_there = False
            yield folder if is_there else ""

    def kisi_client(self, url):
        skipped = {"what": "kisi-client", "skipped": NO_CLIENT}
        with self.kisi_client_package() as folder:
            if not folder:
                return skipped
            done = subprocess.run(["node", HERE / "kisi_client_listing.mjs", url, folder, KEY], stdout=subprocess.PIPE,
                                  text=True, env=self.environment, check=False)
        return json.loads(done.stdout) if done.returncode == 0 else dict(skipped, skipped="Its script failed.")

    # 3
    def start(self):
        with self.simulator(240) as url, tempfile.TemporaryDirectory() as profile:
            runs = {
                "empty": ([self.build / "tests/bench/bench_emptywindow"], STARTED),
                "word": ([self.build / "tests/bench/bench_emptywindow", "--word"], STARTED),
                "turnstile": ([self.program, "--server", url, "--profile", profile, "--trace-startup"], STARTED),
                "demo": ([self.program, "--demo", "--trace-startup"], "first rows"),
            }
            times = {name: [] for name in runs}
            for run in range(START_RUNS + 2):
                for name, (command, moment) in runs.items():
                    took = self.time_until(command, moment)
                    if run >= 2:  # the first ones only warm the caches
                        times[name].append(took)
        return [{"what": "start", "who": name, "times": found, "medianMs": statistics.median(found)}
                for name, found in times.items()]

    def time_until(self, command, moment):
        """Milliseconds from before the start until the program says that this has come."""
        begin = time.monotonic()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=self.environment) as started:
            said = b""
            while moment.encode() not in said:
                ready, _, _ = select.select([started.stderr], [], [], max(0, begin + 30 - time.monotonic()))
                more = os.read(started.stderr.fileno(), 4096) if ready else b""
                if not more:
                    started.kill()
                    raise RuntimeError(f"{command[0].name} never said “{moment}”: {said.decode(errors='replace')}")
                said += more
            took = (time.monotonic() - begin) * 1e3
            started.kill()
        return took

    # 4
    def memory(self):
        with subprocess.Popen([self.build / "tests/bench/bench_emptywindow"], stderr=subprocess.PIPE,
                              env=self.environment) as window:
            window.stderr.readline()
            time.sleep(2)
            rollup = pathlib.Path(f"/proc/{window.pid}/smaps_rollup").read_text(encoding="utf-8")
            window.kill()
        empty = int(re.search(r"^Pss:\s+(\d+)", rollup, re.M).group(1)) * 1024
        with self.simulator(20_000) as url:
            return [dict(line, emptyWindow=empty) for line in self.run("memory", server=url)]

    # 5
    def gaps(self):
        lines = []
        for people, patience in ((20_000, 180), (100_000, 300)):
            with self.simulator(people) as url:
                lines += [dict(line, of=people) for line in
                          self.run("gaps", server=url, queries=HERE / "queries.txt", patience=patience)]
        return lines

    # 6
    def requests(self):
        lines = self.run("requests", churn="yes", people=2_000, runs=5)
        for people in (50_000, 100_000):
            lines += self.run("requests", churn="no", people=people, patience=300)
        return lines

    # 7
    def changes(self):
        with self.kisi_client_package() as packages:
            lines = self.run("changes", people=20_000, rows=500, clicks=100, packages=packages,
                             script=HERE / "kisi_client_suspending.mjs")
        return lines if packages else lines + [{"what": "script", "skipped": NO_CLIENT}]

    # 8
    def imports(self):
        return self.run("imports", rows=50_000, runs=5)

    # 9
    def preview(self):
        with self.simulator(20_000) as url:
            return self.run("preview", server=url, patience=180)

    # 10
    def undone(self):
        return self.through_the_window("killed/undone", "--people", "500")

    # 11
    def kills(self):
        changer = self.build / "tests/app/changes/turnstile_changer"
        return self.through_the_window("killed/killed", changer, "--kills", "1000", "--each", "50")

    # 12
    def accessibility(self):
        return self.through_the_window("accessibility/random_calls", "--calls", "100000", "--seconds", "1800")

    def through_the_window(self, name, *arguments):
        """The lines of a test that uses the program as people do, at full size."""
        script = TESTS / "ui" / f"{name}.py"
        programs = [self.program, self.build / "app/simulator/turnstile-simulator"]
        command = [TESTS / "support/with-desktop.sh", sys.executable, script, *programs, *arguments]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, timeout=7200, env=self.environment)
        lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        if done.returncode:
            lines.append({"what": "problem", "problem": f"{name}.py ended with {done.returncode}"})
        return lines


def machine(build):
    cpu = re.search(r"model name\s*:\s*(.+)", pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    memory = re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text(encoding="utf-8"))
    system = re.search(r'PRETTY_NAME="(.+)"', pathlib.Path("/etc/os-release").read_text(encoding="utf-8"))
    cache = (build / "CMakeCache.txt").read_text(encoding="utf-8")
    kind = re.search(r"CMAKE_BUILD_TYPE:\w+=(\w+)", cache)
    compiler = subprocess.run(["c++", "--version"], capture_output=True, text=True, check=False).stdout.splitlines()
    qt = subprocess.run(["qmake6", "-query", "QT_VERSION"], capture_output=True, text=True, check=False).stdout.strip() \
        if shutil.which("qmake6") else ""
    return {"processor": cpu.group(1) if cpu else platform.machine(), "cores": os.cpu_count(),
            "memoryGB": round(int(memory.group(1)) / 1e6, 1), "system": system.group(1), "build": kind.group(1),
            "compiler": compiler[0] if compiler else "", "qt": qt}


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    build, page = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    benches = Benches(build)
    names = [name for name, *_ in report.SECTIONS]
    chosen = sys.argv[3:] or names
    if unknown := set(chosen) - set(names):
        sys.exit(f"There is no bench {', '.join(sorted(unknown))}. " + __doc__)
    store = build / "performance.json"
    found = json.loads(store.read_text(encoding="utf-8")) if store.exists() else {"benches": {}}
    found["machine"] = machine(build)
    for name in chosen:
        print(f"{name} …", flush=True)
        begin = time.monotonic()
        try:
            lines = getattr(benches, name)()
        except (OSError, RuntimeError, subprocess.SubprocessError) as error:
            lines = [{"what": "problem", "problem": str(error)}]
        found["benches"][name] = {"date": datetime.date.today().isoformat(),
                                  "seconds": round(time.monotonic() - begin), "lines": lines}
        store.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        page.write_text(report.page(found), encoding="utf-8")
    print(report.table(found))


if __name__ == "__main__":
    main()
