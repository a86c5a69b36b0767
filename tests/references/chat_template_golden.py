#!/usr/bin/env python3
"""Writes tests/golden/chat_templates/: what Transformers renders of tests/fixtures/chat-templates/*.jinja with the conversations of chat_conversations.py."""
import datetime
import json

from transformers import PreTrainedTokenizerFast
from transformers.utils import chat_template_utils
from tokenizers import Tokenizer

from chat_conversations import CONVERSATIONS
from chat_template_expressions import sources
from places import FIXTURES, GOLDEN

SPECIAL = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
NOW = datetime.datetime(2025, 3, 4, 15, 6, 7)


class FixedTime(datetime.datetime):
    """strftime_now at a fixed time; dates in goldens would change daily otherwise."""

    @classmethod
    def now(cls, tz=None):
        return NOW


TOKENIZER = PreTrainedTokenizerFast(tokenizer_object=Tokenizer.from_file(str(FIXTURES / "tiny-tokenizers/byte-bpe/tokenizer.json")), **SPECIAL)


def theirs(source: str, request: dict):
    """The text, or {"error"} where the template refuses."""
    try:
        return TOKENIZER.apply_chat_template(chat_template=source, tokenize=False, **{"conversation" if key == "messages" else key: value for key, value in request.items()})
    except Exception as problem:  # noqa: BLE001, whatever a template can do wrong
        return {"error": f"{type(problem).__name__}: {problem}"}


def main() -> None:
    chat_template_utils.datetime = FixedTime
    folder = GOLDEN / "chat_templates"
    folder.mkdir(exist_ok=True)
    for path in sorted((FIXTURES / "chat-templates").glob("*.jinja")):
        source = path.read_text(encoding="utf-8")
        lines = []
        for name, conversation in CONVERSATIONS:
            for prompt in (False, True):
                result = theirs(source, {**conversation, "add_generation_prompt": prompt})
                case = {"conversation": name, "add_generation_prompt": prompt, **({"text": result} if isinstance(result, str) else {"refused": result["error"]})}
                lines.append(json.dumps(case, ensure_ascii=False))
        (folder / f"{path.stem}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
    messages = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]
    lines = []
    for source in sources():
        result = theirs(source, {"messages": messages})
        lines.append(json.dumps({"source": source, **({"text": result} if isinstance(result, str) else {"refused": result["error"]})}, ensure_ascii=False))
    (folder / "expressions.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
    conversations = [json.dumps({"name": name, **conversation}, ensure_ascii=False) for name, conversation in CONVERSATIONS]
    (folder / "conversations.jsonl").write_text("\n".join(conversations) + "\n", encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
