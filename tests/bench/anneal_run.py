"""Anneal as the benches run it: `anneal-cli train` into a fresh folder, and what its events say."""
import json
import os
import resource
import shutil
import statistics
import subprocess
import time
from pathlib import Path

WARM_UP = 5


def cli() -> Path:
    program = Path(os.environ["ANNEAL_BUILD_DIR"]) / "bin" / "anneal-cli"
    if not program.exists():
        raise SystemExit(f"error: {program} is not there; ./dev bench builds it")
    return program


def train(spec: Path, run: Path, settings: dict) -> dict:
    """Runs to the end and gives steps, rates, losses and the summary. `settings` are --set's."""
    if run.exists():
        shutil.rmtree(run)
    command = [str(cli()), "train", str(spec), "--run", str(run), "--project", str(run.parent / "project"), "--quiet"]
    for key, value in settings.items():
        command += ["--set", f"{key}={value}"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.time()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    ended = time.time()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise SystemExit(f"error: {' '.join(command)}\n{done.stderr[-2000:]}")
    return outcome(run, began, ended, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def outcome(run: Path, began: float, ended: float, processor_seconds: float) -> dict:
    events = [json.loads(line) for line in (run / "events.jsonl").read_text(encoding="utf-8").splitlines()]
    steps = {event["step"]: event for event in events if event["type"] == "metrics" and "train/loss" in event["values"]}
    summary = next(event for event in events if event["type"] == "finished")["summary"]
    rates = [steps[step]["values"]["train/tokens_per_second"] for step in sorted(steps)]
    resolved = json.loads((run / "run.json").read_text(encoding="utf-8"))
    trainer = resolved.get("trainer") or resolved["spec"]["trainer"]
    return {"steps": len(steps), "precision": trainer["precision"], "tokens_per_second": statistics.median(rates[WARM_UP:] or rates),
            "losses": [steps[step]["values"]["train/loss"] for step in sorted(steps)], "times": [steps[step]["time"] for step in sorted(steps)],
            "checkpoints": [event["step"] for event in events if event["type"] == "checkpoint"], "peak_memory_bytes": summary["peak_memory_bytes"],
            "seconds_to_first_step": summary["seconds_to_first_step"], "wall_seconds": ended - began, "processor_seconds": processor_seconds}


def curve_difference(one: list, other: list) -> float:
    """The largest relative difference of two loss curves."""
    return max(abs(a / b - 1.0) for a, b in zip(one, other, strict=True))


def table(head: list, rows: list) -> None:
    widths = [max(len(str(row[i])) for row in [head, *rows]) for i in range(len(head))]
    for row in [head, ["-" * width for width in widths], *rows]:
        print("| " + " | ".join(str(cell).ljust(width) for cell, width in zip(row, widths)) + " |")
