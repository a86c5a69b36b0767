#!/usr/bin/env python3
"""Writes tests/golden/schedules.json: the multiplier of the learning rate at steps 0 … total of every schedule, as Transformers' get_scheduler
gives it, and torch's own for what Transformers lacks."""
import torch
from transformers import get_scheduler

from places import GOLDEN, versions, write_json

# our name, Transformers' name, our further keys (min_lr_ratio), Transformers' keyword arguments for the same curve
KINDS = [
    ("constant", "constant_with_warmup", {}, {}),
    ("linear", "linear", {}, {}),
    ("cosine", "cosine", {}, {}),
    ("cosine", "cosine_with_min_lr", {"min_lr_ratio": 0.1}, {"min_lr_rate": 0.1}),
    ("cosine_restarts", "cosine_with_restarts", {}, {"num_cycles": 1}),
    ("polynomial", "polynomial", {}, {"lr_end": 1e-7, "power": 1.0}),
    ("inverse_sqrt", "inverse_sqrt", {}, {}),
    ("wsd", "warmup_stable_decay", {}, {}),
    ("one_cycle", "torch.optim.lr_scheduler.OneCycleLR", {}, {}),
]
SHAPES = [(40, 0), (40, 4), (7, 2), (1, 0), (100, 10)]
PEAK = 1e-3


def curve(name: str, total: int, warmup: int, keywords: dict) -> list:
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=PEAK)
    if name.endswith("OneCycleLR"):
        scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=PEAK, total_steps=total, pct_start=warmup / total, cycle_momentum=False)
        values = [optimizer.param_groups[0]["lr"] / PEAK]
        for _ in range(total - 1):
            optimizer.step()
            scheduler.step()
            values.append(optimizer.param_groups[0]["lr"] / PEAK)
        return values
    if name == "warmup_stable_decay":
        keywords = keywords | {"num_decay_steps": max(1, total // 10)}
    scheduler = get_scheduler(name, optimizer, num_warmup_steps=warmup, num_training_steps=total, scheduler_specific_kwargs=keywords)
    values = []
    for _ in range(total + 1):
        values.append(optimizer.param_groups[0]["lr"] / PEAK)
        optimizer.step()
        scheduler.step()
    return values


def main() -> None:
    curves = []
    for kind, theirs, ours, keywords in KINDS:
        for total, warmup in SHAPES:
            if kind == "one_cycle" and warmup < 2:  # torch divides by the steps of the climb less one
                continue
            note = {"decay_steps": max(1, total // 10)} if kind == "wsd" else {}
            curves.append({"kind": kind, "transformers": theirs, "keywords": keywords, "total_steps": total, "warmup_steps": warmup, **ours, **note,
                           "peak": PEAK, "multipliers": curve(theirs, total, warmup, keywords)})
    write_json(GOLDEN / "schedules.json", {"made_by": "tests/references/schedules_golden.py", "versions": versions(), "curves": curves})
    print(f"{len(curves)} curves")


if __name__ == "__main__":
    main()
