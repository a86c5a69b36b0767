"""Rows as token ids and loss masks, exactly as the contract's section 3 says. SentencePiece's own library does the encoding.

A mask entry of token i says that the prediction *of* token i (made at i - 1) is counted; token 0 of a sequence is never counted.
"""
import json
from dataclasses import dataclass
from pathlib import Path

import sentencepiece

WITH_INPUT = ("Below is an instruction that describes a task, paired with an input that provides further context. "
              "Write a response that appropriately completes the request.\n\n### Instruction:\n{instruction}\n\n### Input:\n{input}\n\n### Response:")
WITHOUT_INPUT = ("Below is an instruction that describes a task. Write a response that appropriately completes the request.\n\n"
                 "### Instruction:\n{instruction}\n\n### Response:")


@dataclass
class Sequence:
    ids: list
    loss: list
    label: object = None

    def as_json(self) -> dict:
        entry = {"ids": self.ids, "loss": self.loss}
        if self.label is not None:
            entry["label"] = self.label
        return entry


class Tokenizer:
    def __init__(self, folder: Path):
        self.model = sentencepiece.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))
        config = json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8"))
        self.adds_bos = config.get("add_bos_token", True)
        self.bos, self.eos = self.model.bos_id(), self.model.eos_id()

    def encode(self, text: str) -> list:
        """What the tokenizer itself gives: its start token where it adds one, no end token."""
        return ([self.bos] if self.adds_bos else []) + self.model.encode(text, out_type=int)


def pretrain(tokenizer: Tokenizer, text: str, max_length: int) -> list:
    """Start token, text, end token; all counted but the start; an overlong row becomes consecutive pieces."""
    ids = tokenizer.encode(text) + [tokenizer.eos]
    pieces = [ids[at:at + max_length] for at in range(0, len(ids), max_length)]
    return [Sequence(piece, [0] + [1] * (len(piece) - 1)) for piece in pieces]


def alpaca_prompt(row: dict) -> str:
    return (WITH_INPUT if row.get("input") else WITHOUT_INPUT).format(instruction=row["instruction"], input=row.get("input", ""))


def alpaca(tokenizer: Tokenizer, row: dict, max_length: int) -> Sequence:
    """Prompt and answer tokenized together; the answer begins at the first token that differs from the prompt alone; cut at the end."""
    prompt = tokenizer.encode(alpaca_prompt(row))
    ids = tokenizer.encode(alpaca_prompt(row) + row["output"]) + [tokenizer.eos]
    begin = 0
    while begin < len(prompt) and begin < len(ids) and prompt[begin] == ids[begin]:
        begin += 1
    mask = [0] * begin + [1] * (len(ids) - begin)
    mask[0] = 0
    return Sequence(ids[:max_length], mask[:max_length])


def labelled(tokenizer: Tokenizer, text: str, label, max_length: int) -> Sequence:
    """What the tokenizer gives, no end token; the model reads the last token."""
    ids = tokenizer.encode(text)[:max_length]
    return Sequence(ids, [0] * len(ids), label)
