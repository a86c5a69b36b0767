#!/usr/bin/env python3
"""Import against Hugging Face `datasets`, by turns: import_peers.py FOLDER [--rounds N] [--format F…] [--anneal-cli PATH] [--peer-python PATH]

FOLDER is what import_rows.py wrote. Each round imports every file once with either side, each followed by a `sync`, and what was made is removed.
Ours is the whole program from its start; of the peer only `load_dataset` itself is counted, into an empty cache. Prints a table and, with --json, one
JSON object: the median seconds of either side, processor seconds, the peak of anonymous memory (RssAnon, looked at every 5 ms), and rows.
Status 4 where ours is slower than the peer or takes more than 300 MB.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT = 300e6
PEER = """
import json, os, resource, sys, time
os.environ["HF_HOME"] = sys.argv[3]
os.environ["HF_HUB_OFFLINE"] = "1"
import datasets
datasets.disable_progress_bars()
begin = time.monotonic()
rows = datasets.load_dataset(sys.argv[1], data_files=sys.argv[2], split="train", cache_dir=sys.argv[3])
os.sync()
print(json.dumps({"seconds": time.monotonic() - begin, "rows": rows.num_rows}))
"""


def run(command: list, env: dict | None = None) -> tuple:
    """Standard output, wall seconds, processor seconds, peak anonymous bytes of one program."""
    before = os.times()
    begin = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env)
    peak = 0
    while child.poll() is None:
        try:
            status = pathlib.Path(f"/proc/{child.pid}/status").read_text()
            peak = max(peak, *(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("RssAnon")))
        except (OSError, ValueError, TypeError):
            pass
        time.sleep(0.005)
    seconds = time.monotonic() - begin
    out, err = child.communicate()
    if child.returncode != 0:
        sys.exit(f"error: {' '.join(map(str, command))}: {err.strip()[-2000:]}")
    after = os.times()
    return out, seconds, after.children_user + after.children_system - before.children_user - before.children_system, peak


def ours(cli: str, file: pathlib.Path, scratch: pathlib.Path) -> dict:
    project = scratch / "project"
    begin = time.monotonic()
    out, _, processor, peak = run([cli, "import", str(file), "--json", "--quiet", "--project", str(project)])
    os.sync()
    seconds = time.monotonic() - begin
    answer = json.loads(out)
    shutil.rmtree(project)
    return {"seconds": seconds, "processor": processor, "peak": peak, "rows": answer["rows"], "rejected": len(answer["rejected"])}


def theirs(python: str, kind: str, file: pathlib.Path, scratch: pathlib.Path) -> dict:
    cache = scratch / "cache"
    out, _, processor, peak = run([python, "-c", PEER, kind, str(file), str(cache)])
    answer = json.loads(out.strip().splitlines()[-1])
    shutil.rmtree(cache)
    return {"seconds": answer["seconds"], "processor": processor, "peak": peak, "rows": answer["rows"], "rejected": 0}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--format", nargs="*", default=["jsonl", "csv", "parquet"])
    parser.add_argument("--anneal-cli", default=str(pathlib.Path(os.environ.get("ANNEAL_BUILD_DIR", "build/release")) / "bin/anneal-cli"))
    parser.add_argument("--peer-python", default=os.environ.get("ANNEAL_PEER_PYTHON", sys.executable))
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    kinds = {"jsonl": "json", "csv": "csv", "parquet": "parquet"}
    found: dict = {name: {"ours": [], "peer": []} for name in given.format}
    with tempfile.TemporaryDirectory(dir=given.folder) as place:
        scratch = pathlib.Path(place)
        for _ in range(given.rounds):
            for name in given.format:
                file = given.folder / f"rows.{name}"
                clean = given.folder / f"clean-rows.{name}"
                found[name]["ours"].append(ours(given.anneal_cli, file, scratch))
                found[name]["peer"].append(theirs(given.peer_python, kinds[name], clean if clean.exists() else file, scratch))
    good = True
    table = {}
    for name, sides in found.items():
        row = {side: {key: (statistics.median if key in ("seconds", "processor") else max)(one[key] for one in all_)
                      for key in ("seconds", "processor", "peak", "rows", "rejected")} for side, all_ in sides.items()}
        ratios = [a["seconds"] / b["seconds"] for a, b in zip(sides["ours"], sides["peer"])]
        row["ratio"] = statistics.median(ratios)
        row["good"] = row["ratio"] <= 1.0 and row["ours"]["peak"] <= LIMIT
        good = good and row["good"]
        table[name] = row
    if given.json:
        print(json.dumps(table))
    else:
        print(f"{'':8} {'ours, s':>9} {'peer, s':>9} {'ratio':>6} {'ours, CPU s':>12} {'peer, CPU s':>12} {'ours, MB':>9} {'peer, MB':>9} {'rows':>10} {'rejected':>9}")
        for name, row in table.items():
            a, b = row["ours"], row["peer"]
            print(f"{name:8} {a['seconds']:9.2f} {b['seconds']:9.2f} {row['ratio']:6.2f} {a['processor']:12.2f} {b['processor']:12.2f} "
                  f"{a['peak'] / 1e6:9.0f} {b['peak'] / 1e6:9.0f} {a['rows']:10,} {a['rejected']:9,}{'' if row['good'] else '  MISSED'}")
    sys.exit(0 if good else 4)


if __name__ == "__main__":
    main()
