"""Where things lie, and how golden files are written. Shared by the reference scripts; imports nothing heavy."""
import json
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
FIXTURES = ROOT / "tests" / "fixtures"
GOLDEN = ROOT / "tests" / "golden"
CASES = ROOT / "tests" / "cases"
STORIES = RESOURCES / "models" / "stories260K"


def shared_assets() -> Path:
    """The folder of large assets that are not in the repository; a script that needs it says so when it is missing."""
    folder = Path(os.environ.get("ANNEAL_SHARED", ROOT.parent / "shared")) / "assets"
    if not folder.is_dir():
        raise SystemExit(f"error: {folder} is not there; set ANNEAL_SHARED to the folder that holds assets/")
    return folder


def write_json(path: Path, value, limit: int = 300_000) -> None:
    """One line for each top-level key, so that a change can be read in a diff; floats keep all their digits."""
    path.parent.mkdir(parents=True, exist_ok=True)
    parts = []
    for key, entry in value.items():
        if isinstance(entry, list) and entry and isinstance(entry[0], dict):
            body = "[\n    " + ",\n    ".join(compact(item) for item in entry) + "\n  ]"
        else:
            body = compact(entry)
        parts.append(f"  {json.dumps(key)}: {body}")
    text = "{\n" + ",\n".join(parts) + "\n}\n"
    path.write_text(text, encoding="utf-8", newline="\n")
    if path.stat().st_size > limit:
        raise SystemExit(f"error: {path} has {path.stat().st_size} bytes, more than {limit}")


def compact(value) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def rounded(value: float, digits: int = 9) -> float:
    return float(f"{value:.{digits}g}")


def versions() -> dict:
    from importlib.metadata import version
    return {name: version(name) for name in ("torch", "transformers", "peft", "sentencepiece", "safetensors")}
