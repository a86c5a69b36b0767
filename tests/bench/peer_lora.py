#!/usr/bin/env python3
"""LoRA fine-tuning by Transformers' Trainer and PEFT as their quick starts say. Prints one JSON object, as peer_full.py does."""
from peer_measure import measure


def open_model(folder, spec):
    from peft import PeftModel
    from transformers import AutoModelForCausalLM
    base = AutoModelForCausalLM.from_pretrained(folder / spec["model"]["path"], dtype="float32")
    return PeftModel.from_pretrained(base, str(folder / spec["model"]["adapter"]), is_trainable=True)


if __name__ == "__main__":
    measure(__doc__, "LoRA r 16", open_model)
