#!/usr/bin/env python3
"""Flattens seed_tasks.jsonl: one row for each of a task's instances, no text altered. Run it in this folder; it needs nothing."""
import json
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    rows = []
    for line in (HERE / "seed_tasks.jsonl").read_text(encoding="utf-8").splitlines():
        task = json.loads(line)
        for instance in task["instances"]:
            rows.append({"id": task["id"], "name": task["name"], "instruction": task["instruction"], "input": instance["input"],
                         "output": instance["output"], "is_classification": task["is_classification"]})
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (HERE / "seed_tasks_instruction.jsonl").write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(rows)} rows")


if __name__ == "__main__":
    main()
