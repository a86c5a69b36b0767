"""Cuts the small training files of tests/golden/training out of the bundled data sets, and says how each becomes sequences."""
import csv
import json
import re

from places import FIXTURES, GOLDEN, RESOURCES, STORIES, compact
from rows import Tokenizer, alpaca, labelled, pretrain

OUT = GOLDEN / "training"
PIECES, ANSWERS, QUERIES = 160, 80, 160


def write_rows(name: str, rows: list) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (OUT / name).write_text(text, encoding="utf-8", newline="\n")


def write_sequences(name: str, sequences: list) -> None:
    text = "".join(compact(sequence.as_json()) + "\n" for sequence in sequences)
    (OUT / name).write_text(text, encoding="utf-8", newline="\n")
    if len(text) > 300_000:
        raise SystemExit(f"error: {name} has {len(text)} bytes")


def grimm() -> list:
    """Paragraphs of Grimm that make exactly PIECES pieces of at most 128 tokens, so that epochs are whole steps."""
    tokenizer = Tokenizer(STORIES)
    text = (RESOURCES / "datasets" / "grimm" / "GrimmsFairyTales.txt").read_text(encoding="utf-8")
    rows, sequences = [], []
    for passage in re.split(r"\n(?:[ \t]*\n)+", text.strip("\n")):
        pieces = pretrain(tokenizer, passage, 128)
        if len(sequences) + len(pieces) <= PIECES:
            rows.append({"text": passage})
            sequences += pieces
        if len(sequences) == PIECES:
            break
    write_rows("grimm_excerpt.jsonl", rows)
    write_sequences("grimm_excerpt.rows.jsonl", sequences)
    return sequences


def seed_tasks() -> list:
    """Seed tasks of which some are cut at 320 tokens but all keep counted tokens."""
    tokenizer = Tokenizer(STORIES)
    lines = (RESOURCES / "datasets" / "alpaca-seed" / "seed_tasks_instruction.jsonl").read_text(encoding="utf-8").splitlines()
    rows, sequences = [], []
    for line in lines:
        row = json.loads(line)
        row = {key: row[key] for key in ("instruction", "input", "output")}
        sequence, whole = alpaca(tokenizer, row, 320), alpaca(tokenizer, row, 10**9)
        if sum(sequence.loss) < 4 or len(whole.ids) > 420:
            continue
        rows.append(row)
        sequences.append(sequence)
        if len(sequences) == ANSWERS:
            break
    write_rows("seed_tasks_excerpt.jsonl", rows)
    write_sequences("seed_tasks_excerpt.rows.jsonl", sequences)
    return sequences


def queries(regression: bool) -> list:
    """Bank queries of eight intents in turn; for regression the label is the number of words divided by ten."""
    labels = json.loads((FIXTURES / "tiny-llama-classify" / "config.json").read_text(encoding="utf-8"))["label2id"]
    tokenizer = Tokenizer(FIXTURES / "tiny-llama-classify")
    with open(RESOURCES / "datasets" / "banking77" / "train.csv", newline="", encoding="utf-8") as file:
        everything = list(csv.DictReader(file))
    found = {label: [row["text"].strip() for row in everything if row["category"] == label] for label in labels}
    rows, sequences = [], []
    for at in range(QUERIES):
        label = list(labels)[at % len(labels)]
        text = found[label][at // len(labels)]
        value = len(text.split()) / 10 if regression else label
        rows.append({"text": text, "label": value})
        sequences.append(labelled(tokenizer, text, value if regression else labels[label], 64))
    name = "queries_regression" if regression else "queries"
    write_rows(f"{name}.jsonl", rows)
    write_sequences(f"{name}.rows.jsonl", sequences)
    return sequences
