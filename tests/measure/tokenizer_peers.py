#!/usr/bin/env python3
"""Our tokenizers against Hugging Face `tokenizers`: tokenizer_peers.py [FAMILY…] [--tokens N] [--megabytes N] [--rounds N] [--json]

Of each family: the ids of N random tokens and what they decode to, where every difference counts; the speed of either side in one thread on prose in English and
Japanese, in bytes for a second of processor time (theirs is the faster of `encode` and `encode_batch_fast`); and how ours scales: twice the processor time of one thread over
that of two which each do all of it, so that a busy machine does not count. Status 4 on a difference, where ours is less than 5 times as fast, or, for byte-level BPE, slower than
20 MB/s. --tokens 0 leaves out the one, --megabytes 0 the other.
"""
import argparse
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import time

os.environ["TOKENIZERS_PARALLELISM"] = "false"
os.environ["RAYON_NUM_THREADS"] = "1"

import tokenizer_models  # noqa: E402
from tokenizer_texts import Texts  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
CRASHED = ([], "")
BYTE_LEVEL = {"gpt2", "neox", "llama3", "qwen2", "gpt4o", "tekken"}


def program() -> str:
    return str(pathlib.Path(os.environ.get("ANNEAL_BUILD_DIR", ROOT / "build/release")) / "measure/measure_tokenizers")


def write_texts(file: pathlib.Path, texts: list) -> None:
    with file.open("wb") as out:
        for text in texts:
            raw = text.encode("utf-8")
            out.write(struct.pack("<I", len(raw)) + raw)


def ours(folder: pathlib.Path, texts: list, scratch: pathlib.Path) -> list:
    """Per text its ids and decoded text, or None where it was refused."""
    write_texts(scratch / "texts", texts)
    subprocess.run([program(), "ids", str(folder), str(scratch / "texts"), str(scratch / "ids")], check=True)
    raw, at, out = (scratch / "ids").read_bytes(), 0, []
    while at < len(raw):
        count = struct.unpack_from("<I", raw, at)[0]
        at += 4
        if count == 0xFFFFFFFF:
            out.append(None)
            continue
        ids = list(struct.unpack_from(f"<{count}i", raw, at))
        at += 4 * count
        length = struct.unpack_from("<I", raw, at)[0]
        at += 4
        out.append((ids, raw[at:at + length].decode("utf-8")))
        at += length
    return out


def theirs(tokenizer, text: str):
    try:
        ids = tokenizer.encode(text).ids
        return ids, tokenizer.decode(ids)
    except Exception:  # a refused text: the other side must refuse it, too
        return None
    except BaseException as problem:  # pyo3's PanicException: a defect there, nothing to compare with
        if type(problem).__name__ != "PanicException":
            raise
        return CRASHED


def show(family: str, text: str, mine, other) -> None:
    if mine is None or other is None:
        print(f"  {family}: only one side refuses {text[:80]!r}", file=sys.stderr)
        return
    for kind, a, b in (("ids", *(x[0] for x in (mine, other))), ("decoded", *(x[1] for x in (mine, other)))):
        if a != b:
            at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
            print(f"  {family}: {kind} differ at {at}: {a[max(0, at - 3):at + 6]!r}, theirs {b[max(0, at - 3):at + 6]!r}; text {text[:60]!r}", file=sys.stderr)


def compare(family: str, tokenizer, folder: pathlib.Path, prose: str, tokens: int, scratch: pathlib.Path) -> dict:
    seen = differences = checked = 0
    texts = Texts(20240601, prose)
    while seen < tokens:
        batch = list(texts.texts(min(4_000_000, tokens * 3)))
        for text, mine in zip(batch, ours(folder, batch, scratch), strict=True):
            other = theirs(tokenizer, text)
            checked += 1
            seen += len(other[0]) if other else 0
            if mine != other and other is not CRASHED:
                differences += 1
                if differences <= 5:
                    show(family, text, mine, other)
    return {"tokens": seen, "texts": checked, "differences": differences}


def speed(tokenizer, folder: pathlib.Path, prose: str, megabytes: float, rounds: int, scratch: pathlib.Path) -> dict:
    whole = (prose * (int(megabytes * 1e6 / len(prose.encode())) + 1)).encode("utf-8")[:int(megabytes * 1e6)].decode("utf-8", "ignore")
    texts = [whole[at:at + 2000] for at in range(0, len(whole), 2000)]
    write_texts(scratch / "speed", texts)
    size = len(whole.encode("utf-8"))

    def mine(threads: int) -> float:
        run = subprocess.run([program(), "time", str(folder), str(scratch / "speed"), str(rounds), str(threads)], check=True, capture_output=True, text=True)
        return json.loads(run.stdout)["processor"]

    def timed(call) -> float:
        begin = time.process_time()
        call()
        return time.process_time() - begin

    best = {"ours": 1e300, "encode": 1e300, "batch": 1e300}
    for _ in range(rounds):
        best["ours"] = min(best["ours"], mine(1))
        best["encode"] = min(best["encode"], timed(lambda: [tokenizer.encode(text) for text in texts]))
        best["batch"] = min(best["batch"], timed(lambda: tokenizer.encode_batch_fast(texts)))
    return {"ours": size / best["ours"] / 1e6, "peer": size / min(best["encode"], best["batch"]) / 1e6, "scaling": 2 * best["ours"] / mine(2)}


def prose_of(assets: pathlib.Path) -> str:
    """English and Japanese books."""
    texts = [(ROOT / "resources/datasets/grimm/GrimmsFairyTales.txt").read_text(encoding="utf-8")]
    texts += [(assets / "sentencepiece-own/data" / name).read_text(encoding="utf-8") for name in ("botchan.txt", "wagahaiwa_nekodearu.txt")]
    return "\n".join(text[:280_000] for text in texts)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("families", nargs="*", default=tokenizer_models.FAMILIES)
    parser.add_argument("--tokens", type=int, default=10_000_000)
    parser.add_argument("--megabytes", type=float, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    assets = pathlib.Path(os.environ.get("ANNEAL_SHARED", ROOT.parent / "shared")) / "assets/tokenizers"
    if not assets.is_dir():
        sys.exit(f"error: {assets} is not there; set ANNEAL_SHARED to the folder that holds assets/")
    prose, good, table = prose_of(assets), True, {}
    with tempfile.TemporaryDirectory() as place:
        scratch = pathlib.Path(place)
        for family in given.families:
            tokenizer = tokenizer_models.family(family, assets, scratch / family, prose)
            row = {}
            if given.tokens:
                row |= compare(family, tokenizer, scratch / family, prose, given.tokens, scratch)
                good = good and row["differences"] == 0
            if given.megabytes:
                row |= speed(tokenizer, scratch / family, prose, given.megabytes, given.rounds, scratch)
                row["fast"] = row["ours"] >= 5 * row["peer"] and (family not in BYTE_LEVEL or row["ours"] >= 20)
                good = good and row["fast"]
            table[family] = row
            if not given.json:
                print(f"{family:11}" + (f" {row['tokens']:12,} tokens, {row['differences']} differences" if given.tokens else "") +
                      (f"; ours {row['ours']:7.1f} MB/s, theirs {row['peer']:6.2f}, {row['ours'] / row['peer']:6.1f} times; two threads scale by {2 * row['scaling']:.2f}"
                       f"{'' if row['fast'] else '  MISSED'}" if given.megabytes else ""), flush=True)
    if given.json:
        print(json.dumps(table))
    sys.exit(0 if good else 4)


if __name__ == "__main__":
    main()
