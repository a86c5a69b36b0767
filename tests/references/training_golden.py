#!/usr/bin/env python3
"""Writes tests/golden/training: what Transformers (and PEFT) give, step by step, for run specifications of the contract.

A plain loop, since its meaning must be in sight: the loss of a step is the sum of its counted tokens' losses divided by their number
(classification and regression: the mean over its rows), the gradient is clipped by torch's clip_grad_norm_, AdamW decays neither norms nor
biases, and the learning rate of step s is Transformers' schedule at s - 1. `python training_golden.py [NAME…]` makes some or all.
"""
import json
import logging
import math
import shutil
import sys

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from peft.optimizers import create_loraplus_optimizer
from torch.nn.functional import cross_entropy, mse_loss
from transformers import Adafactor, AutoModelForCausalLM, AutoModelForSequenceClassification, get_scheduler

import exact_llama
import training_data
from places import FIXTURES, STORIES, versions, write_json
from training_data import OUT

STEPS = 40
LINEAR_LAYERS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
SCHEDULES = {"constant": "constant_with_warmup", "linear": "linear", "cosine": "cosine"}


def spec(name: str, task: str, train: str, path: str = "bundled:stories260K", **parts) -> dict:
    data = {"train": train, "validation_fraction": 0.0, "shuffle": False} | ({"template": "alpaca", "loss_on": "answer"} if task == "sft" else {})
    trainer = {"max_steps": STEPS, "batch_size": 8, "accumulation": 1, "max_grad_norm": 1.0, "precision": "fp32",
               "activation_checkpointing": "none", "seed": 42} | parts.get("trainer", {})
    return {"name": name, "task": task, "model": {"path": path, "max_length": 128} | parts.get("model", {}), "data": data,
            "objective": parts.get("objective", {}), "method": {"kind": "full"} | parts.get("method", {}), "optimizer": {"kind": "adamw", "lr": 1e-3, "weight_decay": 0.0} | parts.get("optimizer", {}),
            "schedule": {"kind": "linear", "warmup_ratio": 0.1} | parts.get("schedule", {}), "trainer": trainer}


def specs() -> list:
    grimm, tasks = "grimm_excerpt.jsonl", "seed_tasks_excerpt.jsonl"
    lora = {"kind": "lora", "rank": 8, "alpha": 16.0, "dropout": 0.0, "targets": ["all-linear"]}
    long = {"max_length": 320}
    classify, regress = "../../fixtures/tiny-llama-classify", "../../fixtures/tiny-llama-regress"
    return [
        spec("pretrain-full", "pretrain", grimm),
        spec("pretrain-accumulation", "pretrain", grimm, trainer={"batch_size": 4, "accumulation": 2}),
        spec("pretrain-cosine-decay", "pretrain", grimm, optimizer={"weight_decay": 0.1, "beta2": 0.99, "eps": 1e-6},
             schedule={"kind": "cosine", "warmup_ratio": 0.0, "warmup_steps": 5}, trainer={"max_grad_norm": 0.5}),
        spec("pretrain-constant-sgd", "pretrain", grimm, optimizer={"kind": "sgd", "lr": 0.1}, schedule={"kind": "constant", "warmup_ratio": 0.05}),
        spec("pretrain-partial-epoch", "pretrain", grimm, trainer={"max_steps": 0, "epochs": 2.0, "batch_size": 12}),
        spec("pretrain-lora", "pretrain", grimm, model={"adapter": "pretrain-lora-start"}, method=lora, optimizer={"lr": 5e-3}),
        spec("sft-full", "sft", tasks, model=long),
        spec("sft-lora", "sft", tasks, model=long | {"adapter": "sft-lora-start"}, method=lora, optimizer={"lr": 5e-3}, schedule={"kind": "cosine"}),
        spec("sft-lora-rs-qv", "sft", tasks, model=long | {"adapter": "sft-lora-rs-qv-start"},
             method=lora | {"rank": 4, "alpha": 8.0, "targets": ["q_proj", "v_proj"], "rs_scaling": True},
             optimizer={"lr": 5e-3, "weight_decay": 0.01}, schedule={"kind": "cosine"}, trainer={"batch_size": 4, "accumulation": 2}),
        spec("classification-full", "classification", "queries.jsonl", classify, model={"max_length": 64}, optimizer={"lr": 3e-3, "weight_decay": 0.01}),
        spec("regression-full", "regression", "queries_regression.jsonl", regress, model={"max_length": 64}, optimizer={"lr": 3e-3}),
        spec("sft-dora", "sft", tasks, model=long | {"adapter": "sft-dora-start"}, method=lora | {"kind": "dora"}, optimizer={"lr": 5e-3}),
        spec("sft-lora-plus", "sft", tasks, model=long | {"adapter": "sft-lora-plus-start"}, method=lora | {"lr_ratio": 16.0}, optimizer={"lr": 5e-4, "weight_decay": 0.01}),
        spec("sft-lora-ranks", "sft", tasks, model=long | {"adapter": "sft-lora-ranks-start"},
             method=lora | {"ranks": {"q_proj": "2", "layers.0.mlp.down_proj": "12"}}, optimizer={"lr": 5e-3}),
        spec("pretrain-pissa", "pretrain", grimm, method=lora | {"init": "pissa"}, optimizer={"lr": 1e-3}),
        spec("pretrain-olora", "pretrain", grimm, method=lora | {"init": "olora", "rank": 4, "alpha": 4.0}, optimizer={"lr": 1e-3}),
        spec("pretrain-embeddings", "pretrain", grimm, method={"kind": "embeddings"}),
        spec("pretrain-layer-decay", "pretrain", grimm, optimizer={"layer_decay": 0.8, "weight_decay": 0.1}),
        spec("pretrain-smoothed", "pretrain", grimm, objective={"label_smoothing": 0.1}),
        spec("pretrain-lion", "pretrain", grimm, optimizer={"kind": "lion", "lr": 2e-4, "beta2": 0.99, "weight_decay": 0.1}),
        spec("pretrain-adafactor", "pretrain", grimm, optimizer={"kind": "adafactor", "lr": 1e-3, "weight_decay": 0.01}),
        spec("pretrain-adamw8bit", "pretrain", grimm, optimizer={"kind": "adamw8bit", "lr": 1e-3, "weight_decay": 0.1}),
        spec("pretrain-one-cycle", "pretrain", grimm, schedule={"kind": "one_cycle", "warmup_ratio": 0.3}),
        spec("classification-focal", "classification", "queries.jsonl", classify, model={"max_length": 64}, optimizer={"lr": 3e-3},
             objective={"focal_gamma": 2.0, "class_weights": "balanced"}),
        spec("classification-smoothed", "classification", "queries.jsonl", classify, model={"max_length": 64}, optimizer={"lr": 3e-3},
             objective={"label_smoothing": 0.1}),
    ]


def folder_of(run: dict):
    path = run["model"]["path"]
    return STORIES if path == "bundled:stories260K" else FIXTURES / path.rsplit("/", 1)[1]


def adapter_config(run: dict) -> LoraConfig:
    method = run["method"]
    targets = LINEAR_LAYERS if method["targets"] == ["all-linear"] else method["targets"]
    return LoraConfig(task_type="CAUSAL_LM", r=method["rank"], lora_alpha=method["alpha"], lora_dropout=0.0, target_modules=targets,
                      use_rslora=method.get("rs_scaling", False), bias="none", use_dora=method["kind"] == "dora",
                      rank_pattern={name: int(rank) for name, rank in method.get("ranks", {}).items()}, init_lora_weights=method.get("init", True))


def start_adapter(run: dict) -> None:
    """The adapter that training begins from: PEFT's own initialisation (A random, B zero) under a seed of its own."""
    torch.manual_seed(1234)
    base = AutoModelForCausalLM.from_pretrained(folder_of(run), dtype=torch.float32)
    config = adapter_config(run)
    folder = OUT / run["model"]["adapter"]
    shutil.rmtree(folder, ignore_errors=True)
    get_peft_model(base, config).save_pretrained(folder)
    (folder / "README.md").unlink(missing_ok=True)
    (folder / "adapter_model.safetensors").chmod(0o644)
    written = json.loads((folder / "adapter_config.json").read_text())
    written["base_model_name_or_path"] = "stories260K"
    written["target_modules"] = sorted(written["target_modules"])
    (folder / "adapter_config.json").write_text(json.dumps(written, indent=2, sort_keys=True) + "\n")


def load(run: dict, dtype):
    kind = AutoModelForSequenceClassification if run["task"] in ("classification", "regression") else AutoModelForCausalLM
    model = kind.from_pretrained(folder_of(run), dtype=dtype)
    if run["model"].get("adapter"):
        model = PeftModel.from_pretrained(model, str(OUT / run["model"]["adapter"]), is_trainable=True, autocast_adapter_dtype=False)
    elif run["method"].get("init"):
        model = get_peft_model(model.to(torch.float32), adapter_config(run), autocast_adapter_dtype=False)
    if run["method"]["kind"] == "embeddings":
        model.requires_grad_(False)
        model.get_input_embeddings().requires_grad_(True)
    return model.to(dtype).train()


class Lion(torch.optim.Optimizer):
    """Algorithm 2 of Chen et al. 2023, as the paper writes it."""

    def __init__(self, groups, lr, betas):
        super().__init__(groups, {"lr": lr, "betas": betas, "weight_decay": 0.0})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            first, second = group["betas"]
            for parameter in group["params"]:
                mean = self.state[parameter].setdefault("mean", torch.zeros_like(parameter))
                change = (first * mean + (1 - first) * parameter.grad).sign()
                parameter.mul_(1 - group["lr"] * group["weight_decay"]).add_(change, alpha=-group["lr"])
                mean.mul_(second).add_(parameter.grad, alpha=1 - second)


def dynamic_codes(signed: bool) -> torch.Tensor:
    """bitsandbytes' create_dynamic_map: what a byte stands for."""
    codes = [0.0, 1.0]
    for decade in range(7):
        edges = torch.linspace(0.1, 1, 2 ** (decade if signed else decade + 1) + 1, dtype=torch.float64)
        means = (10.0 ** (decade - 6) * (edges[:-1] + edges[1:]) / 2).tolist()
        codes += means + ([-mean for mean in means] if signed else [])
    return torch.tensor(sorted(codes), dtype=torch.float64)


class AdamW8bit(torch.optim.Optimizer):
    """Dettmers et al. 2022 as bitsandbytes computes it: averages in bytes, 256 of which share a scale; small tensors keep their numbers."""

    def __init__(self, groups, lr, betas, eps):
        super().__init__(groups, {"lr": lr, "betas": betas, "eps": eps, "weight_decay": 0.0})
        self.codes = [dynamic_codes(True), dynamic_codes(False)]

    def stored(self, values, which: int):
        """What is left of the values once they were bytes."""
        if values.numel() < 4096:
            return values
        codes = self.codes[which].to(values.dtype)
        flat = torch.nn.functional.pad(values.flatten(), (0, -values.numel() % 256)).view(-1, 256)
        scale = flat.abs().amax(1, keepdim=True)
        share = torch.where(scale > 0, flat / scale, torch.zeros_like(flat))
        nearest = torch.searchsorted((codes[1:] + codes[:-1]) / 2, share)
        if which == 0:  # a mean keeps its sign
            wrong = torch.signbit(codes[nearest]) != torch.signbit(share)
            nearest = torch.where(wrong, nearest + torch.where(share > 0, 1, -1), nearest)
        return (codes[nearest] * scale).flatten()[:values.numel()].view_as(values)

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            first, second = group["betas"]
            for parameter in group["params"]:
                state = self.state[parameter]
                state["t"] = state.get("t", 0) + 1
                mean = state.get("mean", torch.zeros_like(parameter)) * first + (1 - first) * parameter.grad
                square = state.get("square", torch.zeros_like(parameter)) * second + (1 - second) * parameter.grad ** 2
                root = math.sqrt(1 - second ** state["t"])
                parameter.sub_(group["lr"] * root / (1 - first ** state["t"]) * mean / (square.sqrt() + root * group["eps"]))
                parameter.mul_(1 - group["lr"] * group["weight_decay"])
                state["mean"], state["square"] = self.stored(mean, 0), self.stored(square, 1)


def depth_of(name: str, layers: int) -> int:
    """Embeddings at the bottom, then the blocks, the norm and the head on top."""
    if "embed_tokens" in name:
        return 0
    return int(name.split("layers.")[1].split(".")[0]) + 1 if "layers." in name else layers + 1


def optimizer_for(model, run: dict):
    chosen = run["optimizer"]
    betas, eps = (chosen.get("beta1", 0.9), chosen.get("beta2", 0.999)), chosen.get("eps", 1e-8)
    if run["method"].get("lr_ratio"):
        return create_loraplus_optimizer(model=model, optimizer_cls=torch.optim.AdamW, lr=chosen["lr"], loraplus_lr_ratio=run["method"]["lr_ratio"],
                                         loraplus_weight_decay=chosen["weight_decay"], betas=betas, eps=eps)
    groups, layers = {}, model.config.num_hidden_layers
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            kept = "norm" in name or name.endswith("bias") or parameter.dim() == 1
            rate = chosen["lr"] * chosen.get("layer_decay", 1.0) ** (layers + 1 - depth_of(name, layers))
            group = groups.setdefault((kept, rate), {"params": [], "lr": rate, "weight_decay": 0.0 if kept else chosen["weight_decay"]})
            group["params"].append(parameter)
    groups = sorted(groups.values(), key=lambda group: -group["lr"])  # the first one's rate is what is logged
    if chosen["kind"] == "sgd":
        return torch.optim.SGD(groups, lr=chosen["lr"])
    if chosen["kind"] == "lion":
        return Lion(groups, chosen["lr"], betas)
    if chosen["kind"] == "adamw8bit":
        return AdamW8bit(groups, chosen["lr"], betas, eps)
    if chosen["kind"] == "adafactor":
        return Adafactor(groups, lr=chosen["lr"], scale_parameter=False, relative_step=False)
    return torch.optim.AdamW(groups, lr=chosen["lr"], betas=betas, eps=eps)


def schedule_for(optimizer, run: dict, warmup: int, total: int):
    if run["schedule"]["kind"] == "one_cycle":
        return torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=[group["lr"] for group in optimizer.param_groups], total_steps=total,
                                                   pct_start=warmup / total, cycle_momentum=False)
    return get_scheduler(SCHEDULES[run["schedule"]["kind"]], optimizer, num_warmup_steps=warmup, num_training_steps=total)


def token_loss(model, rows: list, smoothing: float = 0.0):
    """Sum of the counted tokens' losses of one padded micro-batch, and their number."""
    longest = max(len(row.ids) for row in rows)
    ids = torch.tensor([row.ids + [0] * (longest - len(row.ids)) for row in rows])
    seen = torch.tensor([[1] * len(row.ids) + [0] * (longest - len(row.ids)) for row in rows])
    mask = torch.tensor([row.loss + [0] * (longest - len(row.ids)) for row in rows])
    logits = model(input_ids=ids, attention_mask=seen).logits
    labels = ids.masked_fill(mask == 0, -100)[:, 1:]
    return cross_entropy(logits[:, :-1].flatten(0, 1), labels.flatten(), ignore_index=-100, reduction="sum", label_smoothing=smoothing), int((labels != -100).sum())


def class_weights(sequences: list) -> torch.Tensor:
    """scikit-learn's "balanced"."""
    counts = torch.bincount(torch.tensor([row.label for row in sequences])).double()
    return len(sequences) / (len(counts) * counts)


def row_loss(model, rows: list, regression: bool, objective: dict = {}, weights=None):
    """Sum of the rows' losses: the last token's logits, as Transformers' sequence classification takes them."""
    longest = max(len(row.ids) for row in rows)
    ids = torch.tensor([row.ids + [0] * (longest - len(row.ids)) for row in rows])
    seen = torch.tensor([[1] * len(row.ids) + [0] * (longest - len(row.ids)) for row in rows])
    logits = model(input_ids=ids, attention_mask=seen).logits
    if regression:
        return mse_loss(logits[:, 0], torch.tensor([row.label for row in rows], dtype=logits.dtype), reduction="sum"), len(rows)
    labels = torch.tensor([row.label for row in rows])
    losses = cross_entropy(logits, labels, reduction="none", label_smoothing=objective.get("label_smoothing", 0.0))
    if objective.get("focal_gamma"):
        losses = losses * (1 - logits.softmax(1).gather(1, labels[:, None]).squeeze(1)) ** objective["focal_gamma"]
    if objective.get("class_weights") == "balanced":
        losses = losses * weights.to(losses.dtype)[labels]
    return losses.sum(), len(rows)


def train(run: dict, sequences: list, dtype) -> list:
    torch.manual_seed(run["trainer"]["seed"])
    model, trainer, schedule = load(run, dtype), run["trainer"], run["schedule"]
    size = trainer["batch_size"]
    per_step = size * trainer["accumulation"]
    per_epoch = math.ceil(len(sequences) / per_step)
    total = trainer["max_steps"] or math.ceil(trainer["epochs"] * per_epoch)
    warmup = schedule.get("warmup_steps", 0) or math.ceil(schedule["warmup_ratio"] * total)
    optimizer = optimizer_for(model, run)
    scheduler = schedule_for(optimizer, run, warmup, total)
    objective = run.get("objective", {})
    weights = class_weights(sequences) if objective.get("class_weights") else None
    steps = []
    for step in range(total):
        first = step % per_epoch * per_step
        chosen = list(range(first, min(first + per_step, len(sequences))))
        micro = [[sequences[at] for at in chosen[begin:begin + size]] for begin in range(0, len(chosen), size)]
        labelled = run["task"] in ("classification", "regression")
        counted = len(chosen) if labelled else sum(sum(row.loss[1:]) for rows in micro for row in rows)
        loss = 0.0
        for rows in micro:
            part, _ = row_loss(model, rows, run["task"] == "regression", objective, weights) if labelled else token_loss(model, rows, objective.get("label_smoothing", 0.0))
            (part / counted).backward()
            loss += part.item() / counted
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), trainer["max_grad_norm"]).item()
        rate = optimizer.param_groups[0]["lr"]
        optimizer.step()
        scheduler.step()
        optimizer.zero_grad()
        steps.append({"step": step + 1, "rows": [chosen[0], chosen[-1]], "counted": counted, "loss": loss, "grad_norm": norm, "lr": rate})
    return steps


def main() -> None:
    logging.disable(logging.WARNING)
    wanted = sys.argv[1:]
    runs = [run for run in specs() if not wanted or run["name"] in wanted]
    data = {"grimm_excerpt.jsonl": training_data.grimm(), "seed_tasks_excerpt.jsonl": training_data.seed_tasks(),
            "queries.jsonl": training_data.queries(False), "queries_regression.jsonl": training_data.queries(True)}
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
            "made_by": "tests/references/training_golden.py", "versions": versions(), "spec": run,
            "sequences": run["data"]["train"].replace(".jsonl", ".rows.jsonl"),
            "float32_against_float64": {"loss": apart, "grad_norm": apart_norm}, "steps": steps})
        print(f"{run['name']}: {steps[0]['loss']:.6f} -> {steps[-1]['loss']:.6f}, float32 against float64: loss {apart:.1e}, norm {apart_norm:.1e}", flush=True)


if __name__ == "__main__":
    main()
