#!/usr/bin/env python3
"""Writes resources/manual/parity.md: trains every specification of tests/golden/training and says how far each step is from the reference's.

    tests/references/parity_table.py build/dev/bin/anneal-cli [--check]

Needs no Python package: the references' numbers stand in tests/golden. `--check` writes nothing and fails (status 4) where a run is further away than it may be.
"""
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

from places import GOLDEN, ROOT

FOLDER = GOLDEN / "training"
PREFERENCES = ("dpo", "orpo", "simpo", "kto", "reward")
LIMITS = {"loss": 1e-5, "preference": 1e-4, "norm": 1e-4}


def curve(run: Path) -> dict:
    steps = {}
    for line in (run / "events.jsonl").read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        if event["type"] == "metrics" and "train/loss" in event["values"]:
            steps[event["step"]] = event["values"]
    return steps


def apart(values: dict, steps: list, ours: str, theirs: str, least: float = 0.0) -> float:
    return max(abs(values[step["step"]][ours] - step[theirs]) / max(abs(step[theirs]), least) for step in steps)


def measured(program: str, file: Path) -> dict:
    golden = json.loads(file.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as temporary:
        spec = FOLDER / f".{file.stem}.spec.json"  # beside the data, so that relative paths hold
        spec.write_text(json.dumps(golden["spec"]))
        try:
            subprocess.run([program, "train", str(spec), "--run", f"{temporary}/run", "--project", f"{temporary}/project", "--quiet"], check=True)
        finally:
            spec.unlink()
        values = curve(Path(temporary) / "run")
    preference = golden["spec"]["task"] in PREFERENCES
    loss, norm = ("loss_float64", "grad_norm_float64") if preference else ("loss", "grad_norm")
    least = math.log(2) if preference else 0.0  # the loss of a pair may be nought: by that of a model without a preference
    jumps = {"adamw8bit": 100, "lion": 10}.get(golden["spec"]["optimizer"]["kind"], 1)
    return {"name": file.stem, "spec": golden["spec"], "steps": len(golden["steps"]), "versions": golden["versions"],
            "loss": apart(values, golden["steps"], "train/loss", loss, least), "norm": apart(values, golden["steps"], "train/grad_norm", norm),
            "own": max(abs(step["loss"] - step["loss_float64"]) / max(abs(step["loss_float64"]), least) for step in golden["steps"]),
            "limit": jumps * LIMITS["preference" if preference else "loss"], "norm_limit": jumps * LIMITS["norm"]}


def what(spec: dict) -> str:
    """What of a specification is of interest, in its own keys."""
    words = []
    for group, plain in (("objective", {}), ("method", {"kind", "rank", "alpha", "dropout", "targets"}), ("schedule", {"warmup_ratio", "warmup_steps"})):
        words += [f"{key} {value}" for key, value in spec.get(group, {}).items() if key not in plain and not (group == "schedule" and value == "linear")]
    if spec["optimizer"]["kind"] != "adamw":
        words.append(spec["optimizer"]["kind"])
    if spec["optimizer"].get("layer_decay"):
        words.append(f"layer_decay {spec['optimizer']['layer_decay']}")
    if spec["trainer"]["accumulation"] > 1:
        words.append(f"accumulation {spec['trainer']['accumulation']}")
    return ", ".join(words).replace("{", "").replace("}", "").replace("'", "")


HEAD = """# Parity

How far the losses and gradient norms of whole trainings are from those of the reference implementations, in float32, over all steps of each: the largest
relative difference. Rows, initial weights and settings are the same. The references are plain loops over Transformers {transformers}, PEFT {peft} and torch
{torch}, whose meaning `trainer_check.py` and `preference_check.py` hold against Transformers' Trainer and TRL's trainers
(`tests/references`). The models are small, stories260K and a tiny Llama, so that forty steps of each take a second.

| run | task | method | what is special | steps | loss | norm | float32 itself |
|---|---|---|---|---|---|---|---|
"""
TAIL = """
*float32 itself*: how far the reference's float32 losses are from its own in float64; nothing can be expected to be nearer than that. Losses are to be within
10⁻⁵ (of preferences 10⁻⁴ of at least ln 2: they are differences of large sums, and are held against float64), norms within 10⁻⁴. This page is written by
`tests/references/parity_table.py`; the test `training/golden` holds every line.

Where Anneal means something else than a reference on purpose:

- **KTO and ORPO with accumulation**: the reference point and the mean over tokens are those of the whole step; TRL takes each micro-batch.
- **Class weights**: the loss is a mean over rows. torch's `CrossEntropyLoss(weight=…)` divides by the sum of the weights instead.
- **PiSSA and OLoRA**: the weight stays as it is, and what the matrices began with is subtracted beside it; PEFT changes the weight. The products are the same, and
  what is stored opens in PEFT over the unchanged base, with twice the rank.
- **NEFTune**: the noise has PEFT's and Transformers' distribution, with the length of each row; Transformers takes that of the padded batch. Its numbers are our
  own, so that a step is the same however it is cut.
- **AdamW, 8-bit state** is held against a port of what bitsandbytes computes. A number that lies between two bytes falls to either side by the last digit of
  float32, so its curves part sooner than others; its limit is 10⁻³.
- **Lion** has no implementation in Transformers for processors; the reference is the paper's algorithm. Its steps are signs, so the last digit counts here, too;
  its limit is 10⁻⁴.
- **cDPO** is left in TRL only as `aot` with one pair a batch, which it is held against.
"""


def main() -> None:
    program, check = sys.argv[1], "--check" in sys.argv
    lines, failed, versions = [], [], {}
    for file in sorted(FOLDER.glob("*.json")):
        run = measured(program, file)
        versions = versions or run["versions"]
        if run["loss"] > run["limit"] or run["norm"] > run["norm_limit"]:
            failed.append(run["name"])
        lines.append(f"| `{run['name']}` | `{run['spec']['task']}` | `{run['spec']['method']['kind']}` | {what(run['spec'])} | {run['steps']} "
                     f"| {run['loss']:.1e} | {run['norm']:.1e} | {run['own']:.1e} |\n")
        print(lines[-1], end="", flush=True)
    if not check:
        (ROOT / "resources" / "manual" / "parity.md").write_text(HEAD.format(**versions) + "".join(lines) + TAIL, encoding="utf-8")
    if failed:
        print("error: further from the reference than they may be: " + ", ".join(failed))
        raise SystemExit(4)


if __name__ == "__main__":
    main()
