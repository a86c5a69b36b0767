#!/usr/bin/env python3
"""Opens an exported folder in Transformers (or PEFT) and compares its logits with those that Anneal computed. One line; status 0 or 4.

export_check.py FOLDER --expect LOGITS.json [--base FOLDER] [--tolerance 1e-5]

FOLDER with adapter_config.json is an adapter and needs --base. LOGITS.json: {"ids": [...], "logits_last": [...]} or {"rows": [such, …]};
optional in a row: "text" with "text_ids", what the folder's own tokenizer must make of the text, start token included.
"""
import argparse
import json
import logging
import sys
from pathlib import Path


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--base", type=Path)
    parser.add_argument("--expect", type=Path, required=True)
    parser.add_argument("--tolerance", type=float, default=1e-5)
    return parser.parse_args()


def whole_model(folder: Path):
    """A model whose weights are all there and all used; Transformers alone would fill a missing one with noise and only warn."""
    import torch
    from transformers import AutoModelForCausalLM
    model, info = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, output_loading_info=True, local_files_only=True)
    tied = "lm_head.weight" if model.config.tie_word_embeddings else None
    wrong = {kind: [key for key in info[kind] if key != tied] for kind in ("missing_keys", "unexpected_keys", "mismatched_keys")}
    for kind, keys in wrong.items():
        if keys:
            raise ValueError(f"{kind.replace('_', ' ')}: {', '.join(map(str, sorted(keys)[:3]))}")
    return model


def open_model(folder: Path, base: Path | None):
    if not (folder / "adapter_config.json").exists():
        return whole_model(folder), "Transformers"
    if base is None:
        raise ValueError("this is an adapter: name its base with --base")
    from peft import PeftModel
    from peft.utils.save_and_load import get_peft_model_state_dict, load_peft_weights
    model = PeftModel.from_pretrained(whole_model(base), str(folder), autocast_adapter_dtype=False)
    stored, used = set(load_peft_weights(str(folder), device="cpu")), set(get_peft_model_state_dict(model))
    if stored != used:
        raise ValueError(f"PEFT expects other tensors, for instance {sorted(stored ^ used)[0]}")
    return model.float(), "PEFT"


def check_text(folder: Path, row: dict) -> None:
    if "text" not in row or not (folder / "tokenizer_config.json").exists():
        return
    from transformers import AutoTokenizer
    ids = AutoTokenizer.from_pretrained(folder, local_files_only=True)(row["text"])["input_ids"]
    if ids != row["text_ids"]:
        at = next((i for i, (a, b) in enumerate(zip(ids, row["text_ids"])) if a != b), min(len(ids), len(row["text_ids"])))
        raise ValueError(f"Transformers' tokenizer gives other ids from place {at} of {row['text']!r}: {ids[at:at + 5]} instead of {row['text_ids'][at:at + 5]}")


def logits_of(model, rows: list) -> list:
    """float64 tensors of what follows each row's last token."""
    import torch
    model.eval()
    with torch.no_grad():
        return [model(input_ids=torch.tensor([row["ids"]])).logits[0, -1].double() for row in rows]


def worst_difference(got: list, wanted: list) -> float:
    """Of a logit, relative to it where it is larger than 1."""
    worst = 0.0
    for number, (one, want) in enumerate(zip(got, wanted, strict=True)):
        if one.shape != want.shape:
            raise ValueError(f"row {number}: {one.numel()} logits here, {want.numel()} expected")
        difference = ((one - want).abs() / want.abs().clamp(min=1)).max().item()
        if difference != difference:
            raise ValueError(f"row {number}: a logit is not a number")
        worst = max(worst, difference)
    return worst


def rounding(model, rows: list, theirs: list, ours: list) -> str:
    """How far either side is from the same weights in float64, where the reference can compute so: both round, and their difference holds both."""
    if model.config.model_type != "llama":
        return ""
    sys.path.insert(0, str(Path(__file__).parent))
    import exact_llama
    exact_llama.install()
    exact = logits_of(model.double(), rows)
    return f"; from float64 Anneal is {worst_difference(ours, exact):.2e} away, the other {worst_difference(theirs, exact):.2e}"


def main() -> int:
    options = arguments()
    logging.disable(logging.WARNING)
    try:
        expected = json.loads(options.expect.read_text(encoding="utf-8"))
        rows = expected.get("rows", [expected])
        model, opener = open_model(options.folder, options.base)
        for row in rows:
            check_text(options.folder, row)
        import torch
        theirs, ours = logits_of(model, rows), [torch.tensor(row["logits_last"], dtype=torch.float64) for row in rows]
        worst = worst_difference(theirs, ours)
        apart = rounding(model, rows, theirs, ours)
    except Exception as error:  # noqa: BLE001 - every failure ends as one line
        print(f"error: {options.folder}: {str(error).splitlines()[0] if str(error) else type(error).__name__}")
        return 4
    if worst > options.tolerance:
        print(f"error: {options.folder}: {opener} gives logits that differ by {worst:.2e}, more than {options.tolerance:.0e}, over {len(rows)} rows{apart}")
        return 4
    print(f"ok: {options.folder}: {opener} gives the same logits over {len(rows)} rows, largest difference {worst:.2e} (limit {options.tolerance:.0e}){apart}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
