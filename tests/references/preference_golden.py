#!/usr/bin/env python3
"""Writes tests/golden/training/{dpo,orpo,simpo,kto,reward}-*.json: what a plain loop gives, step by step, in float32 and in float64.

Its meaning of the losses is TRL's, which `preference_check.py` shows by running TRL's own trainers on the same rows. Losses are means over the pairs or
rated answers of a step; the reference is the model without its trained part. `python preference_golden.py [NAME…]` makes some or all.
"""
import logging
import math
import sys

import torch
from torch.nn.functional import logsigmoid

import exact_llama
import preference_data
from places import versions, write_json
from training_data import OUT
from training_golden import load, optimizer_for, schedule_for, spec, start_adapter


def specs() -> list:
    lora = {"kind": "lora", "rank": 8, "alpha": 16.0, "dropout": 0.0, "targets": ["all-linear"]}
    long, tuned = {"max_length": preference_data.MAX_LENGTH}, {"lr": 1e-4}
    regress = "../../fixtures/tiny-llama-regress"

    def make(name, task, objective=None, train="pairs.jsonl", path="bundled:stories260K", **parts):
        made = spec(name, task, train, path, objective=objective or {}, **({"model": long, "optimizer": tuned} | parts))
        made["data"] |= {"template": "plain" if task == "reward" else "alpaca"}
        return made

    return [
        make("dpo-full", "dpo", {"beta": 0.1}),
        make("dpo-lora", "dpo", {"beta": 0.2}, model=long | {"adapter": "dpo-lora-start"}, method=lora, optimizer={"lr": 3e-4}),
        make("dpo-conservative", "dpo", {"beta": 0.1, "label_smoothing": 0.1}, trainer={"batch_size": 4, "accumulation": 2}),
        make("dpo-ipo", "dpo", {"beta": 0.1, "loss": "ipo"}),
        make("dpo-robust", "dpo", {"beta": 0.1, "loss": "robust", "label_smoothing": 0.2}),
        make("orpo-full", "orpo", {"beta": 0.1}),
        make("orpo-lora", "orpo", {"beta": 0.5}, model=long | {"adapter": "orpo-lora-start"}, method=lora, optimizer={"lr": 3e-4}),
        make("simpo-full", "simpo", {"beta": 2.0, "gamma": 1.0}),
        make("kto-full", "kto", {"beta": 0.1, "desirable_weight": 1.0, "undesirable_weight": 1.5}, train="ratings.jsonl"),
        make("kto-lora", "kto", {"beta": 0.3}, train="ratings.jsonl", model=long | {"adapter": "kto-lora-start"}, method=lora, optimizer={"lr": 3e-4}),
        make("reward-full", "reward", {"center_rewards": 0.01}, "pairs_short.jsonl", regress, model={"max_length": 128}, optimizer={"lr": 3e-4}),
    ]


def padded(rows: list):
    longest = max(len(row.ids) for row in rows)
    ids = torch.tensor([row.ids + [0] * (longest - len(row.ids)) for row in rows])
    seen = torch.tensor([[1] * len(row.ids) + [0] * (longest - len(row.ids)) for row in rows])
    counted = torch.tensor([row.loss + [0] * (longest - len(row.ids)) for row in rows])
    counted[:, 0] = 0
    return ids, seen, counted


def token_logps(model, rows: list):
    """log p of every token but the first, [rows, longest - 1], and which of them are seen and counted."""
    ids, seen, counted = padded(rows)
    logits = model(input_ids=ids, attention_mask=seen).logits[:, :-1]
    return logits.log_softmax(-1).gather(2, ids[:, 1:, None]).squeeze(2), seen[:, 1:], counted[:, 1:]


def answers(model, rows: list):
    """Sum of each row's counted log-probabilities, and how many they are."""
    logps, _, counted = token_logps(model, rows)
    return (logps * counted).sum(1), counted.sum(1)


def reference_of(run: dict, model, dtype):
    """Answers of the model without its trained part: the adapter switched off, or a copy made at the start."""
    if run["model"].get("adapter"):
        def ask(rows):
            with torch.no_grad(), model.disable_adapter():
                return answers(model, rows)[0]
        return ask
    frozen = load(run, dtype).eval()

    def ask_copy(rows):
        with torch.no_grad():
            return answers(frozen, rows)[0]
    return ask_copy


def dpo(model, rows, how, ask, _):
    chosen, rejected = [c for c, _ in rows], [r for _, r in rows]
    (good, good_count), (bad, bad_count) = answers(model, chosen), answers(model, rejected)
    good, bad = good - ask(chosen), bad - ask(rejected)
    beta, wrong = how["beta"], how.get("label_smoothing", 0.0)
    if how.get("loss") == "ipo":
        return ((good / good_count - bad / bad_count) - 1 / (2 * beta)) ** 2
    delta = beta * (good - bad)
    if how.get("loss") == "robust":
        return (-(1 - wrong) * logsigmoid(delta) + wrong * logsigmoid(-delta)) / (1 - 2 * wrong)
    return -(1 - wrong) * logsigmoid(delta) - wrong * logsigmoid(-delta)


def log1mexp(x):
    return torch.where(x < -math.log(2), torch.log1p(-torch.exp(x)), torch.log(-torch.expm1(x)))


def orpo(model, rows, how, _, step):
    logps, seen, counted = token_logps(model, [c for c, _ in rows])
    good = (logps * counted).sum(1) / counted.sum(1)
    total, count = answers(model, [r for _, r in rows])
    bad = total / count
    odds = (good - bad) - (log1mexp(good) - log1mexp(bad))
    tokens = sum(len(c.ids) - 1 for c, _ in step)
    return -(logps * seen).sum(1) * len(step) / tokens - how["beta"] * logsigmoid(odds)


def simpo(model, rows, how, _, __):
    (good, good_count), (bad, bad_count) = answers(model, [c for c, _ in rows]), answers(model, [r for _, r in rows])
    return -logsigmoid(how["beta"] * (good / good_count - bad / bad_count) - how["gamma"])


def kto(model, rows, how, ask, step):
    others = preference_data.mixed(step)
    with torch.no_grad():
        point = (answers(model, others)[0] - ask(others)).mean().clamp(min=0)
    gains = answers(model, rows)[0] - ask(rows)
    losses = []
    for row, gain in zip(rows, gains):
        weight = how.get("desirable_weight", 1.0) if row.label else how.get("undesirable_weight", 1.0)
        losses.append(weight * (1 - torch.sigmoid(how["beta"] * (gain - point if row.label else point - gain))))
    return torch.stack(losses)


def reward(model, rows, how, _, __):
    def score(sequences):
        ids, seen, _ = padded(sequences)
        return model(input_ids=ids, attention_mask=seen).logits[:, 0]
    good, bad = score([c for c, _ in rows]), score([r for _, r in rows])
    return -logsigmoid(good - bad) + how.get("center_rewards", 0.0) * (good + bad) ** 2


LOSSES = {"dpo": dpo, "orpo": orpo, "simpo": simpo, "kto": kto, "reward": reward}


def tokens_of(run: dict, row) -> int:
    both = row if isinstance(row, tuple) else (row,)
    return sum(len(one.ids) if run["task"] == "reward" else sum(one.loss[1:]) for one in both)


def train(run: dict, sequences: list, dtype) -> list:
    torch.manual_seed(run["trainer"]["seed"])
    as_loaded = dict(run, task="regression") if run["task"] == "reward" else run
    model, trainer, schedule = load(as_loaded, dtype), run["trainer"], run["schedule"]
    ask = reference_of(run, model, dtype) if run["task"] in ("dpo", "kto") else None
    size, total = trainer["batch_size"], trainer["max_steps"]
    per_step = size * trainer["accumulation"]
    per_epoch = math.ceil(len(sequences) / per_step)
    optimizer = optimizer_for(model, run)
    scheduler = schedule_for(optimizer, run, math.ceil(schedule["warmup_ratio"] * total), total)
    steps = []
    for step in range(total):
        first = step % per_epoch * per_step
        rows = sequences[first:first + per_step]
        loss = 0.0
        for begin in range(0, len(rows), size):
            part = LOSSES[run["task"]](model, rows[begin:begin + size], run["objective"], ask, rows).sum() / len(rows)
            part.backward()
            loss += part.item()
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), trainer["max_grad_norm"]).item()
        rate = optimizer.param_groups[0]["lr"]
        optimizer.step()
        scheduler.step()
        optimizer.zero_grad()
        steps.append({"step": step + 1, "rows": [first, first + len(rows) - 1], "counted": sum(tokens_of(run, row) for row in rows),
                      "loss": loss, "grad_norm": norm, "lr": rate})
    return steps


def main() -> None:
    logging.disable(logging.WARNING)
    wanted = sys.argv[1:]
    runs = [run for run in specs() if not wanted or run["name"] in wanted]
    data = preference_data.everything()
    for run in runs:
        if run["model"].get("adapter"):
            start_adapter(run)
    single = [train(run, data[run["data"]["train"]], torch.float32) for run in runs]
    exact_llama.install()
    for run, steps in zip(runs, single):
        double = train(run, data[run["data"]["train"]], torch.float64)
        for step, exact in zip(steps, double):
            step["loss_float64"], step["grad_norm_float64"] = exact["loss"], exact["grad_norm"]
        apart = max(abs(step["loss"] / step["loss_float64"] - 1) for step in steps)
        apart_norm = max(abs(step["grad_norm"] / step["grad_norm_float64"] - 1) for step in steps)
        write_json(OUT / f"{run['name']}.json", {
            "made_by": "tests/references/preference_golden.py", "versions": versions(), "spec": run,
            "float32_against_float64": {"loss": apart, "grad_norm": apart_norm}, "steps": steps})
        print(f"{run['name']}: {steps[0]['loss']:.6f} -> {steps[-1]['loss']:.6f}, float32 against float64: loss {apart:.1e}, norm {apart_norm:.1e}", flush=True)


if __name__ == "__main__":
    main()
