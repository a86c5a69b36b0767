#!/usr/bin/env python3
"""Writes tests/golden/forward: logits, loss and every gradient of each fixture model, computed in float64 by Transformers (exact_llama.py says what that takes).

NAME.json         {"model", "rows": [{"ids", "loss"}], "loss", "counted", "nll": one list a row, "gradients": {name: {...}}, "tensors": "NAME.safetensors"}
NAME.safetensors  F32: "logits.R" [tokens, vocabulary] of row R, "grad.NAME" of every parameter. stories260K has only the JSON, with norms and samples.
The loss is the sum of the counted tokens' losses over both rows divided by their number; rows do not see each other.
"""
import logging

import torch
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM

import exact_llama
from places import FIXTURES, GOLDEN, ROOT, STORIES, rounded, versions, write_json
from rows import Tokenizer

OUT = GOLDEN / "forward"
TEXTS = ["Once upon a time there was a king.", "“Wolf,” said she — naïve!\n"]
SAMPLES = 16


def sample_rows(folder) -> list:
    """Row 0 counts every token but the first, row 1 only its second half, as an answer would."""
    tokenizer = Tokenizer(folder)
    first, second = (tokenizer.encode(text) + [tokenizer.eos] for text in TEXTS)
    half = len(second) // 2
    return [{"ids": first, "loss": [0] + [1] * (len(first) - 1)}, {"ids": second, "loss": [0] * half + [1] * (len(second) - half)}]


def forward(model, rows: list):
    total, counted, all_logits, all_nll = 0.0, 0, [], []
    for row in rows:
        ids, mask = torch.tensor([row["ids"]]), torch.tensor(row["loss"][1:], dtype=torch.float64)
        logits = model(input_ids=ids).logits[0]
        nll = torch.nn.functional.cross_entropy(logits[:-1], ids[0, 1:], reduction="none")
        total = total + (nll * mask).sum()
        counted += int(mask.sum())
        all_logits.append(logits.detach())
        all_nll.append([rounded(value, 12) for value in nll.tolist()])
    return total / counted, counted, all_logits, all_nll


def describe(gradient) -> dict:
    """Norm, sum and evenly spaced samples: enough to tell a wrong gradient, small enough for a large matrix."""
    flat = gradient.flatten()
    step = max(1, flat.numel() // SAMPLES)
    places = list(range(0, flat.numel(), step))[:SAMPLES]
    return {"norm": rounded(flat.norm().item(), 12), "sum": rounded(flat.sum().item(), 12), "places": places,
            "values": [rounded(flat[place].item()) for place in places]}


def make(folder, with_tensors: bool) -> None:
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float64, attn_implementation="eager")
    rows = sample_rows(folder)
    loss, counted, logits, nll = forward(model, rows)
    loss.backward()
    gradients = {name: parameter.grad for name, parameter in model.named_parameters()}
    name = folder.name
    golden = {"made_by": "tests/references/forward_golden.py", "versions": versions(), "model": str(folder.relative_to(ROOT)), "rows": rows,
              "loss": loss.item(), "counted": counted, "nll": nll, "argmax": [row.argmax(-1).tolist() for row in logits],
              "last_logits": [[rounded(value) for value in row[-1].tolist()] for row in logits],
              "gradients": {key: describe(value) for key, value in gradients.items()}}
    if with_tensors:
        golden["tensors"] = f"{name}.safetensors"
        tensors = {f"logits.{at}": row.float().contiguous() for at, row in enumerate(logits)}
        tensors |= {f"grad.{key}": value.float().contiguous() for key, value in gradients.items()}
        OUT.mkdir(parents=True, exist_ok=True)
        save_file(tensors, str(OUT / f"{name}.safetensors"))
        (OUT / f"{name}.safetensors").chmod(0o644)
    write_json(OUT / f"{name}.json", golden)
    print(f"{name}: loss {loss.item():.12f} over {counted} tokens")


def main() -> None:
    logging.disable(logging.WARNING)
    exact_llama.install()
    for name in ("tiny-llama", "tiny-llama-tied", "tiny-llama-scaled"):
        make(FIXTURES / name, with_tensors=True)
    for name in ("tiny-llama-bf16", "tiny-llama-f16", "tiny-llama-sharded"):
        make(FIXTURES / name, with_tensors=False)
    make(STORIES, with_tensors=False)


if __name__ == "__main__":
    main()
