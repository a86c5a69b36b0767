#!/usr/bin/env python3
"""Writes tests/golden/generation: losses of whole texts and greedy continuations of stories260K in float64.

{"model", "scores": [{"text", "ids", "tokens", "nll" (mean over predicted tokens), "perplexity", "nll_per_token"}],
 "greedy": [{"prompt", "prompt_ids", "ids" (what follows), "text" (prompt and what follows, decoded), "smallest_margin" between the best two logits}]}
Where the shared assets are at hand, the values are held against the independent float64 reference there.
"""
import json
import logging
import math

import torch
from transformers import AutoModelForCausalLM

import exact_llama
from places import GOLDEN, ROOT, STORIES, rounded, shared_assets, versions, write_json
from rows import Tokenizer

TEXTS = [
    "Once upon a time, there was a little girl named Lily. She loved to play outside in the park.",
    'Tom and his mom went to the store. They saw a big red ball. "Can I have it?" Tom asked.',
    "The quick brown fox jumps over the lazy dog.",
    "Zürich liegt am See; 東京 is far away. 🙂 1234",
    "A certain king had a beautiful garden, and in the garden stood a tree\nwhich bore golden apples.",
    "a",
]
PROMPTS = ["Once upon a time", "", "Lily and Tom went to the park", "The king said", "It was a dark night.\n"]
NEW_TOKENS = 100


def score(model, tokenizer: Tokenizer, text: str) -> dict:
    ids = torch.tensor([tokenizer.encode(text)])
    nll = torch.nn.functional.cross_entropy(model(input_ids=ids).logits[0, :-1], ids[0, 1:], reduction="none")
    mean = nll.mean().item()
    return {"text": text, "ids": ids[0].tolist(), "tokens": nll.numel(), "nll": mean, "perplexity": math.exp(mean),
            "nll_per_token": [rounded(value, 12) for value in nll.tolist()]}


def greedy(model, tokenizer: Tokenizer, prompt: str) -> dict:
    ids, margin = tokenizer.encode(prompt), math.inf
    start = len(ids)
    while len(ids) < start + NEW_TOKENS and (len(ids) == start or ids[-1] != tokenizer.eos):
        top = model(input_ids=torch.tensor([ids])).logits[0, -1].topk(2)
        margin = min(margin, (top.values[0] - top.values[1]).item())
        ids.append(int(top.indices[0]))
    return {"prompt": prompt, "prompt_ids": ids[:start], "ids": ids[start:], "text": tokenizer.model.decode(ids), "smallest_margin": rounded(margin)}


def hold_against_shared(golden: dict) -> str:
    try:
        theirs = json.loads((shared_assets() / "models" / "stories260K" / "derived-hf" / "golden.json").read_text(encoding="utf-8"))
    except (SystemExit, OSError):
        return "the shared reference is not at hand"
    scores = {entry["text"]: entry["mean_nll"] for entry in theirs["texts"]}
    apart = [abs(entry["nll"] - scores[entry["text"]]) for entry in golden["scores"] if entry["text"] in scores]
    texts = {entry["prompt"]: entry["ids"] for entry in theirs["greedy"]}
    same = [(entry["prompt_ids"] + entry["ids"])[:len(texts[entry["prompt"]])] == texts[entry["prompt"]] for entry in golden["greedy"] if entry["prompt"] in texts]
    return f"{len(apart)} texts within {max(apart):.1e} nats of the shared reference, {sum(same)} of {len(same)} continuations equal"


def main() -> None:
    logging.disable(logging.WARNING)
    exact_llama.install()
    tokenizer, model = Tokenizer(STORIES), AutoModelForCausalLM.from_pretrained(STORIES, dtype=torch.float64)
    with torch.no_grad():
        golden = {"made_by": "tests/references/generation_golden.py", "versions": versions(), "model": str(STORIES.relative_to(ROOT)),
                  "scores": [score(model, tokenizer, text) for text in TEXTS], "greedy": [greedy(model, tokenizer, prompt) for prompt in PROMPTS]}
    write_json(GOLDEN / "generation" / "stories260K.json", golden)
    print(hold_against_shared(golden))


if __name__ == "__main__":
    main()
