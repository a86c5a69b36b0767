#!/usr/bin/env python3
"""Full fine-tuning by Transformers' Trainer as its quick start says. Prints one JSON object: tokens per second, peak memory, time to the first step, losses."""
from peer_measure import measure


def open_model(folder, spec):
    from transformers import AutoModelForCausalLM
    return AutoModelForCausalLM.from_pretrained(folder / spec["model"]["path"], dtype="float32")


if __name__ == "__main__":
    measure(__doc__, "full", open_model)
