#!/usr/bin/env python3
"""Writes the files that `import_peers.py` imports: import_rows.py FOLDER MEGABYTES [FORMAT…], FORMAT jsonl, csv or parquet.

Instruction rows of mixed length in several scripts, with quotes, line breaks, tabs and escapes, seeded: the same bytes on every machine. One in
fifty thousand lines of jsonl and csv is no row, as in files that people have; `datasets` cannot read those, so its copy has none (`clean-`).
"""
import csv
import io
import json
import pathlib
import random
import sys

WORDS = ("the of and to in that he was it his is with as had for she her not on at but by they have from this all be which one you so him "
         "their said could would when them been what more up out if no about into there than time only some like now then man day made other "
         "first old come before over such good little very after must well great know make never see how any much upon down own house thing").split()
OTHERS = ["Straße", "façade", "naïve", "日本語の文章", "中文文本", "привет", "καλημέρα", "مرحبا", "😀", "“quoted”", "it’s", "—", "₤20", "ﬁne"]


def sentence(rng: random.Random) -> str:
    words = rng.choices(WORDS, k=rng.randint(4, 22))
    if rng.random() < 0.15:
        words[rng.randrange(len(words))] = rng.choice(OTHERS)
    text = " ".join(words).capitalize()
    return text + rng.choices([".", "?", "!", ", \"" + rng.choice(WORDS) + "\".", ":\n\t- " + rng.choice(WORDS)], [70, 10, 6, 8, 6])[0]


def rows(seed: int):
    rng = random.Random(seed)
    # Sentences come from a pool: making each of them anew would take longer than everything that is measured.
    pool = [sentence(rng) for _ in range(20000)]
    at = 0
    while True:
        length = min(40, int(rng.expovariate(0.2)) + 1)
        start = rng.randrange(len(pool) - 60)
        yield {"id": at, "instruction": f"{at}: " + " ".join(pool[start:start + 2]), "input": pool[start + 2] if at % 3 == 0 else "",
               "output": " ".join(pool[start + 3:start + 3 + length]), "score": round(rng.random(), 4)}
        at += 1


def write_lines(path: pathlib.Path, size: int, line_of, head: str, bad: str | None) -> None:
    written = 0
    with path.open("w", encoding="utf-8", newline="") as out:
        out.write(head)
        for at, row in enumerate(rows(7)):
            text = bad if bad is not None and at % 50000 == 49999 else line_of(row)
            out.write(text)
            written += len(text.encode())
            if written >= size:
                return


def csv_line(row: dict) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(row.values())
    return text.getvalue()


def write_parquet(path: pathlib.Path, size: int) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq
    schema = pa.schema([("id", pa.int64()), ("instruction", pa.string()), ("input", pa.string()), ("output", pa.string()), ("score", pa.float64())])
    written, batch = 0, []
    with pq.ParquetWriter(path, schema) as out:  # snappy, as pyarrow does where nothing is said
        for row in rows(7):
            batch.append(row)
            written += sum(len(str(value).encode()) for value in row.values())
            if len(batch) == 100_000 or written >= size:
                out.write_table(pa.Table.from_pylist(batch, schema))
                batch = []
            if written >= size:
                return


def main() -> None:
    folder, size = pathlib.Path(sys.argv[1]), int(float(sys.argv[2]) * 1e6)
    folder.mkdir(parents=True, exist_ok=True)
    head = "id,instruction,input,output,score\r\n"
    for name in sys.argv[3:] or ["jsonl", "csv", "parquet"]:
        if name == "jsonl":
            line = lambda row: json.dumps(row, ensure_ascii=row["id"] % 2 == 0) + "\n"
            write_lines(folder / "rows.jsonl", size, line, "", '{"id": 1, "instruction": "it breaks off\n')
            write_lines(folder / "clean-rows.jsonl", size, line, "", None)
        elif name == "csv":
            write_lines(folder / "rows.csv", size, csv_line, head, "1,two cells\r\n")
            write_lines(folder / "clean-rows.csv", size, csv_line, head, None)
        else:
            write_parquet(folder / "rows.parquet", size)
    for path in sorted(folder.iterdir()):
        print(f"{path}  {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
