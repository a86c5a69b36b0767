"""What peer_full.py and peer_lora.py share: the rows, a Trainer that notes each step, and the figures as one JSON object.

Both run Transformers' Trainer as its quick start does (padding to the longest row of a batch, its own AdamW and clipping, a loss every step), on the
rows, the order, the start and the learning rates of FOLDER/spec.json, so that its losses can be laid beside those of `anneal-cli train`.
"""
import argparse
import json
import logging
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "references"))
WARM_UP = 5


def process_start() -> float:
    """Seconds since the epoch at which this process began: importing counts in the time to the first step."""
    ticks = int(Path("/proc/self/stat").read_text().rsplit(")", 1)[1].split()[19])
    uptime = float(Path("/proc/uptime").read_text().split()[0])
    return time.time() - uptime + ticks / os.sysconf("SC_CLK_TCK")


def peak_bytes() -> int:
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def arguments(description: str):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("folder", type=Path, help="as make_bench_model.py wrote it")
    parser.add_argument("--steps", type=int, help="instead of those of spec.json")
    parser.add_argument("--precision", choices=["fp32", "bf16"], default="fp32", help="bf16: the Trainer's autocast")
    parser.add_argument("--group-by-length", action="store_true", help="what a careful person adds; changes the order, so losses are no longer comparable")
    return parser.parse_args()


def sequences(folder: Path, spec: dict) -> list:
    from rows import Tokenizer, alpaca
    tokenizer = Tokenizer(folder / "model")
    found = [alpaca(tokenizer, json.loads(line), spec["model"]["max_length"]) for line in (folder / spec["data"]["train"]).read_text(encoding="utf-8").splitlines()]
    return [{"input_ids": row.ids, "attention_mask": [1] * len(row.ids), "labels": [token if counts else -100 for token, counts in zip(row.ids, row.loss)]}
            for row in found if any(row.loss[1:])]


def collate(rows: list) -> dict:
    import torch
    longest = max(len(row["input_ids"]) for row in rows)
    fill = {"input_ids": 0, "attention_mask": 0, "labels": -100}
    return {key: torch.tensor([row[key] + [value] * (longest - len(row[key])) for row in rows]) for key, value in fill.items()}


def trainer_class():
    import torch
    from transformers import Trainer

    class Noting(Trainer):
        """The Trainer, with the end of each step, its tokens and its loss noted."""

        def __init__(self, *arguments, **keywords):
            super().__init__(*arguments, **keywords)
            self.noted = []

        def _get_train_sampler(self, dataset=None):
            return super()._get_train_sampler(dataset) if self.args.train_sampling_strategy == "group_by_length" else torch.utils.data.SequentialSampler(self.train_dataset)

        def training_step(self, model, inputs, *rest):
            tokens, padded = int(inputs["attention_mask"].sum()), inputs["attention_mask"].numel()
            loss = super().training_step(model, inputs, *rest)
            self.noted.append({"tokens": tokens, "padded": padded, "loss": loss.item()})
            return loss
    return Noting


def step_ends():
    from transformers import TrainerCallback

    class StepEnds(TrainerCallback):
        def __init__(self):
            self.times = []

        def on_step_end(self, *arguments, **keywords):
            self.times.append(time.time())
    return StepEnds()


def measure(description: str, method: str, open_model) -> None:
    """`open_model(folder, spec)` gives the model as the quick start of its library opens it."""
    began, options = process_start(), arguments(description)
    logging.disable(logging.WARNING)
    from transformers import TrainingArguments
    spec = json.loads((options.folder / "spec.json").read_text(encoding="utf-8"))
    trainer, ends = spec["trainer"], step_ends()
    rows, model = sequences(options.folder, spec), open_model(options.folder, spec)
    with tempfile.TemporaryDirectory() as scratch:
        given = TrainingArguments(
            output_dir=scratch, per_device_train_batch_size=trainer["batch_size"], max_steps=options.steps or trainer["max_steps"], learning_rate=spec["optimizer"]["lr"],
            lr_scheduler_type="linear", save_strategy="no", logging_steps=10**9, report_to=[], use_cpu=True, remove_unused_columns=False, disable_tqdm=True,
            bf16=options.precision == "bf16", **({"train_sampling_strategy": "group_by_length"} if options.group_by_length else {}))
        peer = trainer_class()(model=model, args=given, train_dataset=rows, data_collator=collate, callbacks=[ends])
        peer.train()
    print(json.dumps(figures(method, options.precision, began, ends.times, peer.noted)))


def figures(method: str, precision: str, began: float, times: list, noted: list) -> dict:
    rates = [step["tokens"] / (end - before) for before, end, step in zip(times, times[1:], noted[1:])]
    steady = rates[WARM_UP - 1:] or rates
    return {"peer": f"Transformers Trainer, {method}, {precision}", "steps": len(times), "tokens_per_second": statistics.median(steady),
            "tokens_per_second_end_to_end": sum(step["tokens"] for step in noted) / (times[-1] - began), "seconds_to_first_step": times[0] - began,
            "peak_memory_bytes": peak_bytes(), "padding": 1 - sum(step["tokens"] for step in noted) / sum(step["padded"] for step in noted),
            "losses": [step["loss"] for step in noted]}
