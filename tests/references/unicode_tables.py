#!/usr/bin/env python3
"""Writes core/tokenizers/unicode/tables.inc: what kind of character each code point is for Hugging Face `tokenizers`, by asking it.

Its parts know different versions of Unicode (Oniguruma's, Rust's and older tables), so no one library has them all. Needs the T5 tokenizer.json of the
shared assets for how grapheme clusters are cut.
"""
import unicodedata

from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers

from places import ROOT, shared_assets

OUT = ROOT / "core" / "tokenizers" / "unicode" / "tables.inc"
CODES = [code for code in range(0x110000) if not 0xD800 <= code <= 0xDFFF]


def matched(expression: str) -> set:
    """Code points that are one match each."""
    found = set(CODES)
    for _, (begin, end) in pre_tokenizers.Split(Regex(expression), "removed").pre_tokenize_str("".join(map(chr, CODES))):
        found.difference_update(CODES[begin:end])
    return found


def parted(pre_tokenizer, pieces) -> set:
    """Code points that, between two letters, make so many pieces."""
    return {code for code in CODES if pieces(len(pre_tokenizer.pre_tokenize_str(f"a{chr(code)}a")))}


def removed(normalizer) -> set:
    return {code for code in CODES if normalizer.normalize_str(chr(code)) == ""}


def bert(**switches) -> object:
    return normalizers.BertNormalizer(**{"clean_text": False, "handle_chinese_chars": False, "strip_accents": False, "lowercase": False, **switches})


def extending() -> set:
    """What joins the character before it to one cluster: after U+00BD, which the map of T5 replaces together with all of its cluster."""
    normalizer = Tokenizer.from_file(str(shared_assets() / "tokenizers" / "t5" / "tokenizer.json")).normalizer
    half = normalizer.normalize_str("½")
    return {code for code in CODES if code < 0x10000 and normalizer.normalize_str("½" + chr(code)) != half + normalizer.normalize_str(chr(code))}


def scripts() -> list:
    """gap, length, script of runs of code points; the numbers of scripts mean nothing else. Of what is left out any script may be."""
    cut = pre_tokenizers.UnicodeScripts().pre_tokenize_str
    alike = lambda one, other: len(cut(one + other)) == 1  # noqa: E731
    known, of = [], {}
    before, script = None, None
    for code in CODES:
        if alike("A", chr(code)) and alike("あ", chr(code)):
            continue
        if before is None or not alike(before, chr(code)):
            script = next((index for index, letter in enumerate(known) if alike(letter, chr(code))), len(known))
            if script == len(known):
                known.append(chr(code))
        of[code], before = script, chr(code)
    out, end = [], 0
    for code, script in of.items():
        if out and code == end and out[-1] == script:
            out[-2] += 1
        else:
            out += [code - end, 1, script]
        end = code + 1
    return out


def runs(codes: set) -> list:
    out, end = [], 0
    for code in sorted(codes):
        if out and code == end:
            out[-1] += 1
        else:
            out += [code - end, 1]
        end = code + 1
    return out


def wrapped(name: str, numbers: list) -> str:
    lines, line = [], name
    for number in numbers:
        word = f"{number},"
        if len(line) + len(word) > 150:
            lines.append(line)
            line = ""
        line += word
    return "\n".join(lines + [line.rstrip(",") + ")"])


def main() -> None:
    whitespace = pre_tokenizers.Whitespace()
    spaces = matched(r"\s")
    punctuation = parted(pre_tokenizers.Punctuation(), lambda count: count == 3)
    controls = {code for code in CODES if unicodedata.category(chr(code)) in ("Cc", "Zl", "Zp")
                or (unicodedata.category(chr(code)) == "Cf" and code not in (0x200C, 0x200D))} - extending()
    sets = {
        "kUpper": matched(r"\p{Lu}"), "kLower": matched(r"\p{Ll}"), "kTitle": matched(r"\p{Lt}"), "kModifier": matched(r"\p{Lm}"),
        "kOtherLetter": matched(r"\p{Lo}"), "kNumber": matched(r"\p{N}"), "kMark": matched(r"\p{M}"), "kSpace": spaces,
        "kWord": parted(whitespace, lambda count: count == 1), "kNumeric": parted(pre_tokenizers.Digits(True), lambda count: count == 3),
        "kPunctuation": punctuation, "kCleaned": removed(bert(clean_text=True)), "kAccent": removed(bert(strip_accents=True)),
        "kCombining": removed(normalizers.StripAccents()), "kExtending": extending(), "kUncombined": controls,
    }
    assert spaces == parted(pre_tokenizers.WhitespaceSplit(), lambda count: count == 2)
    assert punctuation == parted(pre_tokenizers.BertPreTokenizer(), lambda count: count == 3)
    assert sets["kUpper"] | sets["kLower"] | sets["kTitle"] | sets["kModifier"] | sets["kOtherLetter"] == matched(r"\p{L}")
    steps, before = [], 0
    lowercase = normalizers.Lowercase()
    for code in CODES:
        lower = lowercase.normalize_str(chr(code))
        if lower != chr(code) and code != 0x130:
            assert len(lower) == 1, hex(code)
            steps += [code - before, ord(lower) - code]
            before = code
    assert lowercase.normalize_str("İ") == "i̇"
    parts = ["// Written by tests/references/unicode_tables.py; classes.cpp says how to read it."]
    parts += [wrapped(f"CLASS({name},", runs(codes)) for name, codes in sets.items()]
    parts += [wrapped("LOWER(", steps), wrapped("SCRIPT(", scripts())]
    OUT.write_text("\n".join(parts) + "\n", encoding="utf-8", newline="\n")
    print(f"{OUT.relative_to(ROOT)}: {OUT.stat().st_size} bytes; " + ", ".join(f"{name} {len(codes)}" for name, codes in sets.items()))


if __name__ == "__main__":
    main()
