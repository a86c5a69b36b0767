"""One import case: a file, the rows that must be kept, the lines that must be rejected, or the error of a file in which no row can be kept."""
import json
import shutil
from dataclasses import dataclass, field

from places import CASES


@dataclass
class Case:
    data: bytes
    rows: list | None = None            # dicts, or strings that are written as they are (numbers as the source has them)
    rejected: list = field(default_factory=list)   # (line, "alternatives|of|words")
    error: str | None = None            # "alternatives|of|words"
    options: dict = field(default_factory=dict)    # encoding, delimiter, header: as a person would choose them in the import sheet


def write(kind: str, extension: str, cases: dict) -> None:
    folder = CASES / "formats" / kind
    shutil.rmtree(folder, ignore_errors=True)
    for name, case in cases.items():
        place = folder / name
        place.mkdir(parents=True)
        (place / f"input.{extension}").write_bytes(case.data)
        if case.options:
            (place / "options.json").write_text(json.dumps(case.options) + "\n", encoding="utf-8")
        if case.error is not None:
            (place / "expected_error.txt").write_text(case.error.replace("|", "\n") + "\n", encoding="utf-8")
        if case.rows is not None:
            lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in case.rows]
            (place / "expected.jsonl").write_text("".join(line + "\n" for line in lines), encoding="utf-8", newline="\n")
        if case.rejected:
            lines = [json.dumps({"line": line, "reason_contains": words.split("|")}, ensure_ascii=False) for line, words in case.rejected]
            (place / "expected_rejected.jsonl").write_text("".join(line + "\n" for line in lines), encoding="utf-8", newline="\n")
    print(f"{kind}: {len(cases)} cases")
