#!/usr/bin/env python3
"""Writes tests/golden/sentencepiece: ids that the SentencePiece library gives for difficult texts, and what it decodes them to.

NAME.json: {"tokenizer", "bos", "eos", "unk", "pad", "adds_bos", "cases": [{"name", "text" | "base64", "ids", "decoded"}]}.
`ids` are without start and end tokens (as `--no-special` gives them). A text that holds NUL or is not UTF-8 stands as base64 of its bytes.
"""
import base64
import random

import sentencepiece

from places import GOLDEN, ROOT, STORIES, shared_assets, versions, write_json

OUT = GOLDEN / "sentencepiece"


def plain_cases() -> dict:
    return {
        "empty": "", "one_space": " ", "two_spaces": "  ", "seventeen_spaces": " " * 17, "leading_space": " hello", "trailing_space": "hello ",
        "spaces_inside": "a  b   c    d", "tab": "\t", "tabs_and_spaces": "\t \t  \t", "newline": "\n", "newlines": "\n\n\n", "carriage_return": "a\r\nb\rc",
        "vertical_tab_and_form_feed": "a\x0bb\x0cc", "no_break_space": "a\u00a0b", "ideographic_space": "a\u3000b", "thin_and_zero_width": "a\u2009b\u200bc\ufeffd",
        "word": "hello", "sentence": "Once upon a time, there was a little girl named Lily.", "capitals": "HELLO WORLD", "digits": "0123456789 3.14159 1,000,000",
        "punctuation": "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "code": "for (int i = 0; i < n; ++i) {\n\treturn a[i];\n}", "url": "https://example.org/a?b=c&d=%20#e",
        "underscore_of_sentencepiece": "▁hello▁world", "underscore_alone": "▁", "underscore_and_space": " ▁ ▁", "control_bos": "<s>", "control_eos": "</s>",
        "control_in_text": "a<s>b</s>c", "unk_piece": "<unk>", "byte_piece": "<0x0A>", "byte_pieces": "<0x41><0x42>", "pad_piece": "<pad>", "inst": "[INST] hi [/INST]",
        "accents": "naïve café façade Ærøskøbing Łódź", "combining": "e\u0301 a\u0308 n\u0303", "german": "Größenwahn, Straße, Übermut", "russian": "Жил-был царь.",
        "greek": "Ἐν ἀρχῇ ἦν ὁ λόγος", "hebrew": "בראשית ברא אלהים", "arabic": "بسم الله الرحمن الرحيم", "devanagari": "नमस्ते दुनिया", "thai": "สวัสดีชาวโลก", "chinese": "从前有一个国王。",
        "japanese": "昔々、あるところに", "korean": "옛날 옛적에", "fullwidth": "ＡＢＣ１２３", "ligatures": "ﬁ ﬂ ﬀ ﬃ", "roman_numerals": "Ⅷ ⅳ", "superscripts": "x² y³ H₂O",
        "quotes": "“double” ‘single’ «guillemets» „low“", "dashes": "a-b–c—d―e", "emoji": "😀", "emoji_family": "👨‍👩‍👧‍👦", "flags": "🇩🇪🇫🇷🇯🇵", "skin_tones": "👍🏽👋🏿",
        "math": "∀x∈ℝ: ⌈x⌉ = −⌊−x⌋", "beyond_the_basic_plane": "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈 𠜎", "private_use": "\ue000\uf8ff", "highest": "\U0010ffff", "replacement": "\ufffd",
        "right_to_left_marks": "a\u200fb\u202ec\u202c", "soft_hyphen": "co\u00adoperate", "controls": "a\x01b\x02c\x1fd\x7fe", "long_word": "Donaudampfschifffahrtsgesellschaft" * 8,
        "one_letter_repeated": "a" * 1000, "pairs_repeated": "ab" * 500, "spaces_a_thousand": " " * 1000, "grimm": "THE GOLDEN BIRD\n\n\nA certain king had a beautiful garden, and in the garden stood a tree\nwhich bore golden apples.",
        "alpaca": "Below is an instruction that describes a task. Write a response that appropriately completes the request.\n\n### Instruction:\nSay hi.\n\n### Response:",
        "json": '{"messages": [{"role": "user", "content": "hi"}]}', "html": "<p>Hello&nbsp;<b>world</b></p>", "markdown": "# A\n\n* b\n* c\n\n```\nd\n```\n",
        "zalgo": "H\u0335e\u0338l\u0334l\u0336o\u0337", "mixed": "abc 中文 😀\tдом\n▁ <s>",
    }


def byte_cases() -> dict:
    return {"nul": b"\x00", "nul_inside": b"a\x00b", "nul_at_the_end": b"ab\x00", "lone_continuation": b"a\x80b", "cut_sequence": b"a\xe2\x82", "overlong": b"\xc0\x80",
            "surrogate_in_utf8": b"\xed\xa0\x80", "latin_1": b"caf\xe9", "byte_ff": b"\xff\xfe", "beyond_unicode": b"\xf4\x90\x80\x80"}


def random_cases(count: int) -> dict:
    """Seeded runs of characters from mixed blocks."""
    source = random.Random(7)
    blocks = [(0x20, 0x7E), (0x20, 0x7E), (0x61, 0x7A), (0xA0, 0x17F), (0x400, 0x44F), (0x3040, 0x30FF), (0x4E00, 0x4FFF), (0x1F600, 0x1F64F), (0x20, 0x20), (0x2581, 0x2581)]
    return {f"random_{at}": "".join(chr(source.randint(*source.choice(blocks))) for _ in range(source.randint(1, 60))) for at in range(count)}


def make(name: str, model_file, label: str, adds_bos: bool) -> None:
    model = sentencepiece.SentencePieceProcessor(model_file=str(model_file))
    cases = []
    for case, text in (plain_cases() | random_cases(40)).items():
        ids = model.encode(text, out_type=int)
        cases.append({"name": case, "text": text, "ids": ids, "decoded": model.decode(ids)})
    for case, data in byte_cases().items():
        ids = model.encode(data, out_type=int)
        cases.append({"name": case, "base64": base64.b64encode(data).decode(), "ids": ids, "decoded": model.decode(ids)})
    write_json(OUT / f"{name}.json", {"made_by": "tests/references/sentencepiece_golden.py", "versions": versions(), "tokenizer": label, "bos": model.bos_id(), "eos": model.eos_id(),
                                      "unk": model.unk_id(), "pad": model.pad_id(), "vocabulary": model.get_piece_size(), "adds_bos": adds_bos, "cases": cases})
    print(f"{name}: {len(cases)} texts")


def main() -> None:
    make("stories260K", STORIES / "tokenizer.model", str((STORIES / "tokenizer.model").relative_to(ROOT)), True)
    make("mistral", shared_assets() / "tokenizers" / "mistral" / "tokenizer.model.v1", "assets/tokenizers/mistral/tokenizer.model.v1", True)
    make("t5", shared_assets() / "tokenizers" / "t5" / "t5_tokenizer_base.model", "assets/tokenizers/t5/t5_tokenizer_base.model", False)


if __name__ == "__main__":
    main()
