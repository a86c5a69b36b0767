#!/usr/bin/env python3
"""What Anneal's own parts cost, on the full workload: a 500-step curve in bf16 beside fp32, logging every step, writing checkpoints.

own_costs.py [--steps N] [--cost-steps N] [--folder F]
"""
import argparse
import json
import statistics
import sys
from pathlib import Path

from anneal_run import WARM_UP, curve_difference, table, train
from side_by_side import prepared

SMOOTHED = 25
ROOT = Path(__file__).resolve().parents[2]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--cost-steps", type=int, default=60)
    parser.add_argument("--folder", type=Path, default=Path("/tmp/anneal-bench"))
    return parser.parse_args()


def step_seconds(run: dict) -> list:
    return [after - before for before, after in zip(run["times"], run["times"][1:])][WARM_UP:]


def smoothed(losses: list) -> list:
    return [statistics.fmean(losses[max(0, at - SMOOTHED + 1):at + 1]) for at in range(len(losses))]


def longer_after(step: int, saving: dict, plain: list) -> float:
    """How much longer the step after a checkpoint took than the same step, which has the same rows, took without; times[i] is of step i + 1."""
    took = [run["times"][step] - run["times"][step - 1] for run in plain]
    return saving["times"][step] - saving["times"][step - 1] - statistics.median(took)


def seconds_of_an_event(folder: Path) -> float:
    """Processor seconds that logging one step costs: what a tiny model, whose steps are short, takes longer when each of many is logged."""
    many = 2000
    spec = folder / "tiny.json"
    spec.write_text(json.dumps({"task": "pretrain", "model": {"path": str(ROOT / "tests/fixtures/tiny-llama"), "max_length": 32},
                                "data": {"train": str(ROOT / "resources/datasets/grimm/GrimmsFairyTales.txt")},
                                "trainer": {"max_steps": many, "batch_size": 1, "eval_every": many, "checkpoint_every": many,
                                            "checkpoint_minutes": 0.0}}), encoding="utf-8")
    logged, silent = [], []
    for _ in range(3):
        logged.append(train(spec, folder / "run", {"trainer.log_every": 1})["processor_seconds"])
        silent.append(train(spec, folder / "run", {"trainer.log_every": many})["processor_seconds"])
    return max(0.0, min(logged) - min(silent)) / many


def main() -> int:
    options = arguments()
    folder = options.folder / "full"
    spec = prepared("full", folder, options.steps)
    common = {"trainer.max_steps": options.steps}
    fp32 = train(spec, folder / "run-fp32", {**common, "trainer.precision": "fp32"})
    bf16 = train(spec, folder / "run-bf16", {**common, "trainer.precision": "bf16"})
    point = curve_difference(bf16["losses"], fp32["losses"])
    mean = curve_difference(smoothed(bf16["losses"]), smoothed(fp32["losses"]))
    short = {"trainer.max_steps": options.cost_steps, "trainer.checkpoint_every": options.cost_steps * 10}
    loud = [train(spec, folder / "run", short) for _ in range(3)]
    saving = train(spec, folder / "run", {"trainer.max_steps": options.cost_steps, "trainer.checkpoint_every": 10})
    plain = statistics.median(step_seconds(loud[0]))
    stall = statistics.median([longer_after(step, saving, loud) for step in saving["checkpoints"] if WARM_UP < step < options.cost_steps])
    metrics = seconds_of_an_event(folder)
    rows = [[f"bf16 curve beside fp32 over {options.steps} steps, every step", f"{point:.2%}", "1 %", point < 0.01],
            [f"the same, means of {SMOOTHED} steps", f"{mean:.2%}", "1 %", mean < 0.01],
            ["processor time of the metrics of a step", f"{metrics * 1e6:.0f} us of {plain * 1000:.0f} ms", "1 % of a step", metrics < 0.01 * plain],
            ["step after a checkpoint longer by", f"{stall * 1000:.0f} ms of {plain * 1000:.0f} ms", "one step", stall < plain]]
    table(["what", "measured", "asked", "held"], [[name, value, asked, "yes" if held else "NO"] for name, value, asked, held in rows])
    return 0 if all(row[3] for row in rows) else 4


if __name__ == "__main__":
    sys.exit(main())
