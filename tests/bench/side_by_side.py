#!/usr/bin/env python3
"""Anneal and its peer by turns on one workload, with nothing set but what the workload says: tokens per second, peak memory, loss curves.

side_by_side.py full|lora… [--rounds N] [--steps N] [--folder F]

Both sides take the rows of make_bench_model.py in file order, eight to a step, from the same weights. Anneal runs with precision auto; the peer is
Transformers' Trainer (with PEFT for LoRA) as its quick start runs it in float32. Rates are medians over the steps after the fifth and over the rounds.
"""
import argparse
import json
import statistics
import subprocess
import sys
from pathlib import Path

from anneal_run import curve_difference, table, train

HERE = Path(__file__).resolve().parent
ASKED_RATE, ASKED_MEMORY, CURVES = 3.0, 0.6, 0.01


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("workloads", nargs="+", choices=["full", "lora"])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--steps", type=int, default=12, help="of both sides: the learning rates of a schedule depend on it")
    parser.add_argument("--folder", type=Path, default=Path("/tmp/anneal-bench"))
    return parser.parse_args()


def run_json(command: list) -> dict:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"error: {' '.join(map(str, command))}\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def prepared(workload: str, folder: Path, steps: int) -> Path:
    subprocess.run([sys.executable, HERE / "make_bench_model.py", workload, folder, "--steps", str(steps)], check=True, stdout=subprocess.DEVNULL)
    return folder / "spec.json"


def measured(workload: str, options) -> list:
    folder = options.folder / workload
    spec = prepared(workload, folder, options.steps)
    own, exact, peers = [], None, []
    for turn in range(options.rounds):
        own.append(train(spec, folder / "run", {}))
        print(f"{workload} {turn + 1}/{options.rounds}: Anneal {own[-1]['tokens_per_second']:.0f} tokens/s in {own[-1]['precision']}", file=sys.stderr)
        peers.append(run_json([sys.executable, HERE / f"peer_{workload}.py", folder]))
        print(f"{workload} {turn + 1}/{options.rounds}: peer {peers[-1]['tokens_per_second']:.0f} tokens/s", file=sys.stderr)
    if own[0]["precision"] != "fp32":  # the curves are laid side by side in the peer's precision as well
        exact = train(spec, folder / "run-fp32", {"trainer.precision": "fp32"})
    rate = statistics.median(run["tokens_per_second"] for run in own)
    peer_rate = statistics.median(run["tokens_per_second"] for run in peers)
    memory = max(run["peak_memory_bytes"] for run in own)
    peer_memory = statistics.median(run["peak_memory_bytes"] for run in peers)
    difference = curve_difference(own[0]["losses"], peers[0]["losses"])
    exactly = curve_difference(exact["losses"], peers[0]["losses"]) if exact else difference
    return [workload, own[0]["precision"], f"{rate:,.0f}", f"{peer_rate:,.0f}", f"{rate / peer_rate:.2f}", f"{memory / 2**30:.2f}",
            f"{peer_memory / 2**30:.2f}", f"{memory / peer_memory:.2f}", f"{difference:.1e}", f"{exactly:.1e}", f"{own[0]['seconds_to_first_step']:.1f}",
            f"{peers[0]['seconds_to_first_step']:.1f}"], rate / peer_rate >= ASKED_RATE and memory / peer_memory <= ASKED_MEMORY and difference < CURVES


def main() -> int:
    options = arguments()
    rows, good = [], True
    for workload in options.workloads:
        row, holds = measured(workload, options)
        rows.append(row)
        good = good and holds
    table(["workload", "auto is", "tokens/s", "peer's", "ratio", "peak GiB", "peer's", "ratio", "curves apart", "in fp32", "first step s", "peer's"], rows)
    print(f"asked: tokens/s at least {ASKED_RATE} times, peak memory at most {ASKED_MEMORY} times, curves within {CURVES:.0%}: {'held' if good else 'MISSED'}")
    return 0 if good else 4


if __name__ == "__main__":
    sys.exit(main())
