"""Pairs and ratings for tests/golden/training, made of the seed tasks: the true answer is the better one, another task's answer the worse."""
import json

from places import FIXTURES, RESOURCES, STORIES
from rows import WITHOUT_INPUT, Sequence, Tokenizer
from training_data import write_rows

PAIRS, RATINGS = 64, 64
MAX_LENGTH = 256


def answered(tokenizer: Tokenizer, prompt: str, answers: list, max_length: int) -> list:
    """One sequence an answer, which follows the prompt at once; all begin at the first token that differs from the prompt in any of them."""
    alone = tokenizer.encode(prompt)
    whole = [tokenizer.encode(prompt + answer) + [tokenizer.eos] for answer in answers]
    begin = len(alone)
    for ids in whole:
        shared = 0
        while shared < len(alone) and shared < len(ids) and alone[shared] == ids[shared]:
            shared += 1
        begin = min(begin, shared)
    return [Sequence(ids[:max_length], ([0] * begin + [1] * (len(ids) - begin))[:max_length]) for ids in whole]


def tasks() -> list:
    lines = (RESOURCES / "datasets" / "alpaca-seed" / "seed_tasks_instruction.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [row for row in rows if not row["input"] and row["output"].strip()]


def pairs(name: str, folder, template: str, max_length: int, count: int = PAIRS) -> list:
    """(chosen, rejected) of each row. Some rows are cut, but every answer keeps counted tokens."""
    tokenizer, found = Tokenizer(folder), tasks()
    rows, sequences = [], []
    for at in range(3 * len(found)):
        row, other = found[at % len(found)], found[(at + 7 + at // len(found)) % len(found)]
        prompt = template.format(instruction=row["instruction"])
        made = answered(tokenizer, prompt, [row["output"], other["output"]], max_length)
        whole = answered(tokenizer, prompt, [row["output"], other["output"]], 10**9)
        if any(sum(one.loss) < 4 for one in made) or any(len(one.ids) > 3 * max_length for one in whole):
            continue
        rows.append({"prompt": row["instruction"], "chosen": row["output"], "rejected": other["output"]})
        sequences.append(tuple(made))
        if len(rows) == count:
            break
    if len(rows) < count:
        raise SystemExit(f"error: only {len(rows)} rows for {name}")
    write_rows(name, rows)
    return sequences


def ratings(name: str = "ratings.jsonl") -> list:
    """Answers rated good or bad in no regular order; three good ones to two bad ones."""
    tokenizer, found = Tokenizer(STORIES), tasks()
    rows, sequences = [], []
    for at in range(4 * len(found)):
        row, good = found[at % len(found)], (at * 7 + at // 5) % 5 < 3
        answer = row["output"] if good else found[(at + 11) % len(found)]["output"]
        made = answered(tokenizer, WITHOUT_INPUT.format(instruction=row["instruction"]), [answer], MAX_LENGTH)[0]
        if sum(made.loss) < 4 :
            continue
        made.label = good
        rows.append({"prompt": row["instruction"], "completion": answer, "label": good})
        sequences.append(made)
        if len(rows) == RATINGS:
            break
    write_rows(name, rows)
    return sequences


def mixed(rows: list, max_length: int = MAX_LENGTH) -> list:
    """Each prompt with the answer of the row before, in one micro-batch, as TRL pairs them."""
    def begin(row):
        return row.loss.index(1)
    out = []
    for at, row in enumerate(rows):
        other = rows[at - 1]
        ids = row.ids[:begin(row)] + other.ids[begin(other):]
        loss = [0] * begin(row) + other.loss[begin(other):]
        out.append(Sequence(ids[:max_length], loss[:max_length]))
    return out


def everything() -> dict:
    return {"pairs.jsonl": pairs("pairs.jsonl", STORIES, WITHOUT_INPUT, MAX_LENGTH), "ratings.jsonl": ratings(),
            "pairs_short.jsonl": pairs("pairs_short.jsonl", FIXTURES / "tiny-llama-regress", "{instruction}", 128)}
