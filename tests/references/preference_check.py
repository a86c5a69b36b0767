#!/usr/bin/env python3
"""Runs the specifications of preference_golden.py through TRL's own trainers on the same rows and says how far they are from the plain loop's values.

Nothing is written. TRL's tokenization is passed over, since rows are the contract's. `python preference_check.py [NAME…]`
"""
import json
import logging
import math
import os
import sys
import tempfile

os.environ.setdefault("TRL_EXPERIMENTAL_SILENCE", "1")

import torch
from datasets import Dataset
from transformers import AutoTokenizer
from trl import DPOConfig, DPOTrainer, KTOConfig, KTOTrainer, RewardConfig, RewardTrainer
from trl.experimental.cpo import CPOConfig, CPOTrainer
from trl.experimental.orpo import ORPOConfig, ORPOTrainer

import preference_data
from places import STORIES
from preference_golden import specs
from training_data import OUT
from training_golden import SCHEDULES, load


def begin(row) -> int:
    return row.loss.index(1)


def as_ids(rows: list) -> Dataset:
    """DPO and the reward model: prompt and answers apart."""
    return Dataset.from_list([{"prompt_ids": c.ids[:begin(c)], "chosen_ids": c.ids[begin(c):], "rejected_ids": r.ids[begin(r):]} for c, r in rows])


def whole_ids(rows: list) -> Dataset:
    return Dataset.from_list([{"chosen_ids": c.ids, "rejected_ids": r.ids} for c, r in rows])


def labelled(row) -> list:
    return [token if counts else -100 for token, counts in zip(row.ids, row.loss)]


def old_columns(rows: list) -> Dataset:
    """ORPO and CPO, which still have the columns of older versions."""
    made = []
    for chosen, rejected in rows:
        made.append({"prompt": "", "chosen": "", "rejected": "", "prompt_input_ids": chosen.ids[:begin(chosen)], "prompt_attention_mask": [1] * begin(chosen)})
        for name, row in (("chosen", chosen), ("rejected", rejected)):
            made[-1] |= {f"{name}_input_ids": row.ids, f"{name}_attention_mask": [1] * len(row.ids), f"{name}_labels": labelled(row)}
    return Dataset.from_list(made)


def rated(rows: list, size: int) -> Dataset:
    made = []
    for first in range(0, len(rows), size):
        part = rows[first:first + size]
        for row, other in zip(part, preference_data.mixed(part)):
            made.append({"prompt_ids": row.ids[:begin(row)], "completion_ids": row.ids[begin(row):], "KL_completion_ids": other.ids[begin(row):], "label": row.label})
    return Dataset.from_list(made)


def peer_for(run: dict, rows: list, folder: str, total: int):
    trainer, optimizer, schedule, how = run["trainer"], run["optimizer"], run["schedule"], run["objective"]
    usual = {"output_dir": folder, "per_device_train_batch_size": trainer["batch_size"], "gradient_accumulation_steps": trainer["accumulation"],
             "max_steps": total, "learning_rate": optimizer["lr"], "weight_decay": optimizer["weight_decay"], "max_grad_norm": trainer["max_grad_norm"],
             "lr_scheduler_type": SCHEDULES[schedule["kind"]], "warmup_steps": math.ceil(schedule["warmup_ratio"] * total), "logging_steps": 1,
             "save_strategy": "no", "report_to": [], "use_cpu": True, "remove_unused_columns": False, "disable_tqdm": True, "seed": trainer["seed"],
             "bf16": False, "gradient_checkpointing": False}
    tokenizer = AutoTokenizer.from_pretrained(STORIES)
    tokenizer.pad_token = tokenizer.unk_token
    task, beta = run["task"], how.get("beta", 0.1)
    model = load(dict(run, task="regression") if task == "reward" else run, torch.float32)
    copy = None if run["model"].get("adapter") else load(run, torch.float32) if task in ("dpo", "kto") else None
    common = {"model": model, "processing_class": tokenizer}
    if task == "dpo":
        kind = {"ipo": "ipo", "robust": "robust"}.get(how.get("loss"), "sigmoid")
        smoothing = how.get("label_smoothing", 0.0)
        if kind == "sigmoid" and smoothing > 0:  # TRL keeps cDPO's formula only in "aot", which sorts the pairs of a batch: one at a time it is cDPO
            kind, usual["per_device_train_batch_size"], usual["gradient_accumulation_steps"] = "aot", 1, trainer["batch_size"] * trainer["accumulation"]
        options = DPOConfig(**usual, beta=beta, loss_type=[kind], label_smoothing=smoothing, max_length=None, train_sampling_strategy="sequential")
        return DPOTrainer(ref_model=copy, args=options, train_dataset=as_ids(rows), **common)
    if task == "kto":
        options = KTOConfig(**usual, beta=beta, desirable_weight=how.get("desirable_weight", 1.0), undesirable_weight=how.get("undesirable_weight", 1.0),
                            max_length=None, train_sampling_strategy="sequential")
        return KTOTrainer(ref_model=copy, args=options, train_dataset=rated(rows, trainer["batch_size"]), **common)
    if task == "reward":
        options = RewardConfig(**usual, center_rewards_coefficient=how.get("center_rewards") or None, max_length=None, train_sampling_strategy="sequential")
        return RewardTrainer(args=options, train_dataset=whole_ids(rows), **common)
    if task == "orpo":
        options = ORPOConfig(**usual, beta=beta, max_length=10**6)
        return ORPOTrainer(args=options, train_dataset=old_columns(rows), **common)
    options = CPOConfig(**usual, beta=beta, loss_type="simpo", simpo_gamma=how["gamma"], cpo_alpha=0.0, max_length=10**6)
    return CPOTrainer(args=options, train_dataset=old_columns(rows), **common)


def listening(peer):
    """The peer in file order, with the loss of each micro-batch at full precision and the norms of the steps."""
    losses = []
    peer._get_train_sampler = lambda dataset=None: torch.utils.data.SequentialSampler(peer.train_dataset)
    step = peer.training_step

    def told(*arguments, **keywords):
        loss = step(*arguments, **keywords)
        losses.append(loss.item())
        return loss
    peer.training_step = told
    return losses


def untouched() -> None:
    """No trainer tokenizes or filters: rows come with their ids."""
    for trainer in (DPOTrainer, KTOTrainer, RewardTrainer):
        trainer._prepare_dataset = lambda self, dataset, *_, **__: dataset
    for trainer in (ORPOTrainer, CPOTrainer):
        trainer.tokenize_row = lambda self, feature, model=None: feature
    for module in ("trl.experimental.orpo.orpo_trainer", "trl.experimental.cpo.cpo_trainer"):
        sys.modules[module].maybe_extract_prompt = lambda row: row
        sys.modules[module].maybe_apply_chat_template = lambda row, **_: row


def main() -> None:
    logging.disable(logging.WARNING)
    untouched()
    wanted, worst = sys.argv[1:], 0.0
    data = preference_data.everything()
    for run in specs():
        if wanted and run["name"] not in wanted:
            continue
        golden = json.loads((OUT / f"{run['name']}.json").read_text(encoding="utf-8"))
        total = len(golden["steps"])
        with tempfile.TemporaryDirectory() as folder:
            peer = peer_for(run, data[run["data"]["train"]], folder, total)
            losses = listening(peer)
            peer.train()
        norms = [entry["grad_norm"] for entry in peer.state.log_history if "grad_norm" in entry]
        each = len(losses) // total
        mean = [sum(losses[at * each:(at + 1) * each]) for at in range(total)]
        if each > 1 and max(abs(mean[0] / golden["steps"][0]["loss"] - each), 0) < 0.1:  # not yet divided by the accumulation
            mean = [value / each for value in mean]
        loss = max(abs(value / step["loss"] - 1) for value, step in zip(mean, golden["steps"], strict=True))
        norm = max(abs(value / step["grad_norm"] - 1) for value, step in zip(norms, golden["steps"], strict=True))
        worst = max(worst, loss, norm)
        print(f"{run['name']}: TRL against the loop: loss {loss:.1e}, norm {norm:.1e}", flush=True)
    raise SystemExit(0 if worst < 1e-3 else 4)


if __name__ == "__main__":
    main()
