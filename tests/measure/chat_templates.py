#!/usr/bin/env python3
"""Renders conversations with chat templates by `anneal-cli chat-render` and by Transformers, and counts the differences.

chat_templates.py ANNEAL_CLI TEMPLATE.jinja… : twelve conversations, each with and without a generation prompt. Templates are, for instance, those that TRL installs
(trl/chat_templates/*.jinja) or those of tests/fixtures/chat-templates. Status 4 where something differs. A template that refuses a conversation counts as equal
where both refuse it.
"""
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "references"))
from chat_conversations import CONVERSATIONS  # noqa: E402
from chat_template_golden import SPECIAL, theirs  # noqa: E402

TOKENIZER = Path(__file__).resolve().parent.parent / "fixtures/tiny-tokenizers/byte-bpe/tokenizer.json"


def ours(program: str, folder: Path, requests: list) -> list:
    """Texts, and {"error"} for what is refused: the program ends there, so the rest is asked again."""
    made = []
    while len(made) < len(requests):
        lines = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests[len(made):])
        done = subprocess.run([program, "chat-render", "--model", str(folder)], input=lines, capture_output=True, text=True, encoding="utf-8")
        made += [json.loads(line) for line in done.stdout.split("\n") if line]
        if done.returncode != 0:
            made.append({"error": done.stderr.strip()})
    return made


def main() -> int:
    program, paths = sys.argv[1], [Path(path) for path in sys.argv[2:]]
    cases = differences = refused = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        shutil.copy(TOKENIZER, folder)
        (folder / "tokenizer_config.json").write_text(json.dumps(SPECIAL), encoding="utf-8")
        for path in paths:
            source = path.read_text(encoding="utf-8")
            (folder / "chat_template.jinja").write_text(source, encoding="utf-8", newline="")
            asked = [(name, {**conversation, "add_generation_prompt": prompt}) for name, conversation in CONVERSATIONS for prompt in (False, True)]
            answers = ours(program, folder, [request for _, request in asked])
            for (name, request), mine in zip(asked, answers, strict=True):
                prompt, right = request["add_generation_prompt"], theirs(source, request)
                cases += 1
                both_refuse = isinstance(mine, dict) and isinstance(right, dict)
                refused += both_refuse
                if mine == right or both_refuse:
                    continue
                differences += 1
                print(f"{path.name} {name} prompt={prompt}\n  ours   {json.dumps(mine, ensure_ascii=False)[:1500]}\n  theirs {json.dumps(right, ensure_ascii=False)[:1500]}")
    print(f"{len(paths)} templates, {cases} conversations, {refused} refused by both, {differences} differences")
    return 4 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
