#!/usr/bin/env python3
"""Runs the specifications of training_golden.py through Transformers' own Trainer and says how far it is from the plain loop's golden values.

Nothing is written: this shows that the loop's meaning of loss, clipping, decay and schedule is the Trainer's. `python trainer_check.py [NAME…]`
"""
import json
import logging
import math
import sys
import tempfile

import torch
from transformers import Trainer, TrainingArguments

from training_data import OUT
from training_golden import SCHEDULES, load


class InFileOrder(Trainer):
    """The Trainer without shuffling, with the loss of each step at full precision."""

    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)
        self.losses = []

    def _get_train_sampler(self, dataset=None):
        return torch.utils.data.SequentialSampler(self.train_dataset)

    def training_step(self, *arguments, **keywords):
        loss = super().training_step(*arguments, **keywords)
        self.losses.append(loss.item())
        return loss


def collate(rows: list) -> dict:
    longest = max(len(row["ids"]) for row in rows)
    batch = {"input_ids": torch.tensor([row["ids"] + [0] * (longest - len(row["ids"])) for row in rows]),
             "attention_mask": torch.tensor([[1] * len(row["ids"]) + [0] * (longest - len(row["ids"])) for row in rows])}
    if "label" in rows[0]:
        batch["labels"] = torch.tensor([row["label"] for row in rows])
    else:
        batch["labels"] = torch.tensor([[token if counts else -100 for token, counts in zip(row["ids"], row["loss"])] + [-100] * (longest - len(row["ids"])) for row in rows])
    return batch


def run(golden: dict) -> None:
    spec = golden["spec"]
    trainer, optimizer, schedule = spec["trainer"], spec["optimizer"], spec["schedule"]
    rows = [json.loads(line) for line in (OUT / golden["sequences"]).read_text(encoding="utf-8").splitlines()]
    total = len(golden["steps"])
    with tempfile.TemporaryDirectory() as folder:
        options = TrainingArguments(
            output_dir=folder, per_device_train_batch_size=trainer["batch_size"], gradient_accumulation_steps=trainer["accumulation"], max_steps=total,
            learning_rate=optimizer["lr"], weight_decay=optimizer["weight_decay"], adam_beta1=optimizer.get("beta1", 0.9), adam_beta2=optimizer.get("beta2", 0.999),
            adam_epsilon=optimizer.get("eps", 1e-8), max_grad_norm=trainer["max_grad_norm"], lr_scheduler_type=SCHEDULES[schedule["kind"]],
            warmup_steps=schedule.get("warmup_steps", 0) or math.ceil(schedule["warmup_ratio"] * total), optim="sgd" if optimizer["kind"] == "sgd" else "adamw_torch",
            logging_steps=1, save_strategy="no", report_to=[], use_cpu=True, remove_unused_columns=False, disable_tqdm=True, seed=trainer["seed"])
        peer = InFileOrder(model=load(spec, torch.float32), args=options, train_dataset=rows, data_collator=collate)
        peer.train()
    each = trainer["accumulation"]
    losses = [sum(peer.losses[at:at + each]) for at in range(0, len(peer.losses), each)]
    logged = [entry for entry in peer.state.log_history if "grad_norm" in entry]
    worst = max(abs(loss / step["loss"] - 1) for loss, step in zip(losses, golden["steps"]))
    norm = max(abs(float(entry["grad_norm"]) / step["grad_norm"] - 1) for entry, step in zip(logged, golden["steps"]))
    rate = max(abs(entry["learning_rate"] - step["lr"]) for entry, step in zip(logged, golden["steps"]))
    print(f"{spec['name']}: {len(losses)} steps; loss within {worst:.1e}, gradient norm within {norm:.1e}, learning rate within {rate:.1e}", flush=True)


def main() -> None:
    logging.disable(logging.WARNING)
    for path in sorted(OUT.glob("*.json")):
        golden = json.loads(path.read_text(encoding="utf-8"))
        if not sys.argv[1:] or path.stem in sys.argv[1:]:
            run(golden)


if __name__ == "__main__":
    main()
