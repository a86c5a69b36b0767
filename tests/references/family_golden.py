#!/usr/bin/env python3
"""Writes tests/fixtures/families and tests/golden/families: a tiny seeded model of every family (family_cases.py), and what Transformers makes of it in float64.

tests/fixtures/families/NAME/{config.json, model.safetensors}; where PEFT's adapters are of interest also adapter/, made by PEFT on all linear layers.
tests/golden/families/NAME.json: {"model", "rows", "loss", "counted", "nll", "greedy": {"prompt", "ids", "smallest_margin"}, "targets": PEFT's default ones,
"all_linear": the modules that PEFT finds, "adapter_logits": of the last token of row 0 with the adapter}; NAME.safetensors: "logits.R", "grad.PARAMETER" and, for
families with a head for classes, "score.weight" and "classes" [rows, 3]. tests/golden/families/released.json: numbers of weights of released models.
"""
import json
import logging
import math
import shutil
import sys
import zlib

import torch
from safetensors.torch import save_file
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSequenceClassification

from exact import check, exact
from family_cases import CASES, RELEASED
from places import FIXTURES, GOLDEN, ROOT, rounded, versions, write_json

MODELS, OUT = FIXTURES / "families", GOLDEN / "families"
WITH_ADAPTER = ("qwen3", "phi3", "gpt2", "gpt_neox", "falcon-new", "gemma3")
PROMPT, NEW_TOKENS = 5, 20


def rows_of(seed: int, vocabulary: int) -> list:
    """Row 0 counts every token but the first, row 1 only its second half, as an answer would."""
    generator = torch.Generator().manual_seed(seed)
    first, second = (torch.randint(3, vocabulary, (count,), generator=generator).tolist() for count in (21, 11))
    return [{"ids": first, "loss": [0] + [1] * 20}, {"ids": second, "loss": [0] * 5 + [1] * 6}]


def seed_weights(model, config: dict, seed: int) -> None:
    """Float32 numbers that make every gradient well above rounding; norms differ from what changes nothing."""
    generator = torch.Generator().manual_seed(seed)
    centre = 0.0 if config["model_type"].startswith("gemma") else 1.0
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            number = torch.randn(parameter.shape, generator=generator, dtype=torch.float32)
            if parameter.dim() == 1:
                number = 0.1 * number + (centre if name.endswith("weight") else 0.0)
            elif "embed" in name or "wte" in name or "wpe" in name:
                number = 0.5 * number
            else:
                number = number / math.sqrt(parameter.shape[0 if "c_" in name.split(".")[-2] else 1])
            parameter.copy_(number.double())


def in_files(config: dict, name: str) -> str:
    """Transformers 5 renamed one weight, but reads and writes it under its old name."""
    return name.replace("lm_head.", "embed_out.") if config["model_type"] == "gpt_neox" else name


def build(kind, folder, **changes):
    config = AutoConfig.from_pretrained(folder, **changes)
    model = kind.from_config(config, dtype=torch.float64, attn_implementation="eager").eval()
    check(model)
    return model


def forward(model, rows: list):
    total, counted, all_logits, all_nll = 0.0, 0, [], []
    for row in rows:
        ids, mask = torch.tensor([row["ids"]]), torch.tensor(row["loss"][1:], dtype=torch.float64)
        logits = model(input_ids=ids, use_cache=False).logits[0]
        nll = torch.nn.functional.cross_entropy(logits[:-1], ids[0, 1:], reduction="none")
        total, counted = total + (nll * mask).sum(), counted + int(mask.sum())
        all_logits.append(logits.detach())
        all_nll.append([rounded(value, 12) for value in nll.tolist()])
    return total / counted, counted, all_logits, all_nll


def greedy(model, prompt: list) -> dict:
    ids, margin = list(prompt), math.inf
    with torch.no_grad():
        for _ in range(NEW_TOKENS):
            top = model(input_ids=torch.tensor([ids]), use_cache=False).logits[0, -1].topk(2)
            margin = min(margin, (top.values[0] - top.values[1]).item())
            ids.append(int(top.indices[0]))
    return {"prompt": prompt, "ids": ids[len(prompt):], "smallest_margin": rounded(margin)}


def classes(folder, model, rows: list, seed: int) -> dict:
    """The same blocks under a head for three classes."""
    try:
        other = build(AutoModelForSequenceClassification, folder, num_labels=3, pad_token_id=0)
    except ValueError:
        return {}
    state = model.state_dict()
    with torch.no_grad():
        for name, parameter in other.named_parameters():
            if name == "score.weight":
                parameter.copy_(torch.randn(parameter.shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float32).double() * 0.3)
            else:
                parameter.copy_(state[name])
        out = [other(input_ids=torch.tensor([row["ids"]]), use_cache=False).logits[0] for row in rows]
    return {"score.weight": other.score.weight.detach(), "classes": torch.stack(out)}


def adapter(folder, model, rows: list, seed: int) -> dict:
    from peft import LoraConfig, get_peft_model
    generator = torch.Generator().manual_seed(seed)
    tuned = get_peft_model(model, LoraConfig(r=2, lora_alpha=6, target_modules="all-linear", task_type="CAUSAL_LM"))
    with torch.no_grad():
        for name, parameter in tuned.named_parameters():
            if "lora_" in name:
                parameter.copy_((torch.randn(parameter.shape, generator=generator, dtype=torch.float32) * 0.3).double())
        last = tuned(input_ids=torch.tensor([rows[0]["ids"]]), use_cache=False).logits[0, -1]
    modules = sorted({name.split(".lora_A")[0].removeprefix("base_model.model.") for name, _ in tuned.named_parameters() if ".lora_A" in name})
    tuned.save_pretrained(folder / "adapter")
    for extra in ("README.md",):
        (folder / "adapter" / extra).unlink(missing_ok=True)
    from safetensors.torch import load_file
    path = folder / "adapter" / "adapter_model.safetensors"
    save_file({key: value.float().contiguous() for key, value in load_file(str(path)).items()}, str(path), metadata={"format": "pt"})
    path.chmod(0o644)
    settings = json.loads((folder / "adapter" / "adapter_config.json").read_text(encoding="utf-8"))
    settings["base_model_name_or_path"] = None
    settings["target_modules"] = sorted(settings["target_modules"])
    (folder / "adapter" / "adapter_config.json").write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")
    return {"all_linear": modules, "adapter_logits": [rounded(value, 12) for value in last.tolist()]}


def default_targets(model_type: str) -> list:
    from peft.utils.constants import TRANSFORMERS_MODELS_TO_LORA_TARGET_MODULES_MAPPING as known
    found = known.get(model_type, [])
    return sorted(found) if not isinstance(found, str) else []


def make(name: str, config: dict) -> None:
    number = zlib.crc32(name.encode()) % 100_000  # so that a further family changes no other
    folder = MODELS / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    with exact():
        model = build(AutoModelForCausalLM, folder)
        seed_weights(model, config, 1000 + number)
        weights = {in_files(config, key): value.detach().float().contiguous() for key, value in model.named_parameters()}
        save_file(weights, str(folder / "model.safetensors"), metadata={"format": "pt"})
        (folder / "model.safetensors").chmod(0o644)
        rows = rows_of(2000 + number, config["vocab_size"])
        loss, counted, logits, nll = forward(model, rows)
        loss.backward()
        tensors = {f"logits.{at}": row for at, row in enumerate(logits)} | {f"grad.{in_files(config, key)}": value.grad for key, value in model.named_parameters()}
        golden = {"made_by": "tests/references/family_golden.py", "versions": versions(), "model": str(folder.relative_to(ROOT)), "rows": rows, "loss": loss.item(),
                  "counted": counted, "nll": nll, "greedy": greedy(model, rows[1]["ids"][:PROMPT]), "targets": default_targets(config["model_type"])}
        tensors |= classes(folder, model, rows, 3000 + number)
        if name in WITH_ADAPTER:
            golden |= adapter(folder, model, rows, 4000 + number)
    OUT.mkdir(parents=True, exist_ok=True)
    save_file({key: value.float().contiguous() for key, value in tensors.items()}, str(OUT / f"{name}.safetensors"))
    (OUT / f"{name}.safetensors").chmod(0o644)
    write_json(OUT / f"{name}.json", golden)
    size = sum(path.stat().st_size for path in [*folder.rglob("*.*"), *OUT.glob(f"{name}.*")])
    print(f"{name}: loss {loss.item():.9f}, smallest margin {golden['greedy']['smallest_margin']:.4f}, {size} bytes")


def released() -> None:
    out = []
    for name, config in RELEASED.items():
        folder = OUT / "released"
        folder.mkdir(parents=True)
        (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
        with torch.device("meta"):
            model = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(folder))
        shutil.rmtree(folder)
        shapes = {in_files(config, key): list(value.shape) for key, value in model.named_parameters()}
        out.append({"name": name, "config": config, "weights": len(shapes), "parameters": sum(math.prod(shape) for shape in shapes.values()),
                    "last": sorted(shapes)[-1], "shape": shapes[sorted(shapes)[-1]]})
        print(f"{name}: {out[-1]['parameters']} parameters")
    write_json(OUT / "released.json", {"made_by": "tests/references/family_golden.py", "models": out})


def main() -> None:
    logging.disable(logging.WARNING)
    for name, config in CASES.items():
        if not sys.argv[1:] or name in sys.argv[1:]:
            make(name, config)
    if not sys.argv[1:]:
        released()


if __name__ == "__main__":
    main()
