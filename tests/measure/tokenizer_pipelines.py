#!/usr/bin/env python3
"""Random tokenizer.json files with random texts, ours against Hugging Face's: tokenizer_pipelines.py [FILES] [--seed N]. Every normalizer, pre-tokenizer, model,
post-processor, decoder and added-token flag in random order and number. Status 4 on a difference."""
import argparse
import json
import os
import pathlib
import random
import sys
import tempfile

from tokenizers import Tokenizer

from tokenizer_models import GPT2_SPLIT, GPT4O_SPLIT, LLAMA3_SPLIT, QWEN2_SPLIT, TEKKEN_SPLIT, empty
from tokenizer_peers import CRASHED, ROOT, ours, prose_of, show, theirs
from tokenizer_texts import Texts

BEHAVIOURS = ["Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous"]
REGEXES = [GPT2_SPLIT, LLAMA3_SPLIT, QWEN2_SPLIT, GPT4O_SPLIT, TEKKEN_SPLIT, r"\s+", r"[aeiou]+", r"\d{1,3}(?=(?:\d{3})*\b)", r"[^a-z]", r"a*", r"(?i:the)", r"^.", r"\w+|[^\w\s]",
           r"\d", r"[一-龥]+", r".$", r"(?<=[a-z])(?=[A-Z])", "x?"]
STRINGS = [" ", "e", "▁", "th", "  ", ".", "é", "Ġ"]
REPLACEMENTS = [("String", " ", "▁"), ("String", "e", ""), ("Regex", " {2,}", " "), ("Regex", r"\d", "0"), ("Regex", r"^\s+", ""), ("String", "▁", " "), ("Regex", "a|b", "ab")]


class Maker:
    def __init__(self, seed: int, assets: pathlib.Path, prose: str):
        self.rng, self.prose = random.Random(seed), prose
        gpt2 = json.loads((assets / "gpt2/gpt2_bpe_encoder.json").read_text(encoding="utf-8"))
        self.letters = sorted(gpt2, key=gpt2.get)[:256]
        self.words = sorted({word for word in prose.split() if len(word) < 12})

    def pattern(self) -> dict:
        return {"Regex": self.rng.choice(REGEXES)} if self.rng.random() < 0.7 else {"String": self.rng.choice(STRINGS)}

    def normalizer(self, deep: int = 0):
        rng = self.rng
        kinds = ["NFC", "NFD", "NFKC", "NFKD", "Lowercase", "StripAccents", "Nmt", "Strip", "Prepend", "Replace", "BertNormalizer", "ByteLevel", "Sequence"]
        kind = rng.choice(kinds[:-1] if deep else kinds + ["Sequence"] * 6)
        node = {"type": kind}
        if kind == "Sequence":
            node["normalizers"] = [self.normalizer(1) for _ in range(rng.randint(0, 4))]
        elif kind == "Strip":
            node |= {"strip_left": rng.random() < 0.5, "strip_right": rng.random() < 0.5}
        elif kind == "Prepend":
            node["prepend"] = rng.choice(["▁", "xx", " "])
        elif kind == "Replace":
            form, what, content = rng.choice(REPLACEMENTS)
            node |= {"pattern": {form: what}, "content": content}
        elif kind == "BertNormalizer":
            node |= {"clean_text": rng.random() < 0.5, "handle_chinese_chars": rng.random() < 0.5, "strip_accents": rng.choice([None, True, False]),
                     "lowercase": rng.random() < 0.5}
        return node

    def pre_tokenizer(self, deep: int = 0):
        rng = self.rng
        kinds = ["ByteLevel", "Split", "Metaspace", "BertPreTokenizer", "Whitespace", "WhitespaceSplit", "Punctuation", "Digits", "CharDelimiterSplit", "FixedLength", "UnicodeScripts", "Sequence"]
        kind = rng.choice(kinds[:-1] if deep else kinds + ["Sequence"] * 6)
        node = {"type": kind}
        if kind == "Sequence":
            node["pretokenizers"] = [self.pre_tokenizer(1) for _ in range(rng.randint(0, 3))]
        elif kind == "ByteLevel":
            node |= {"add_prefix_space": rng.random() < 0.5, "trim_offsets": True, "use_regex": rng.random() < 0.7}
        elif kind == "Split":
            node |= {"pattern": self.pattern(), "behavior": rng.choice(BEHAVIOURS), "invert": rng.random() < 0.3}
        elif kind == "Metaspace":
            node |= {"replacement": rng.choice("▁_"), "prepend_scheme": "always" if deep else rng.choice(["always", "first", "never"]), "split": rng.random() < 0.7}
        elif kind == "Punctuation":
            node["behavior"] = rng.choice(BEHAVIOURS)
        elif kind == "Digits":
            node["individual_digits"] = rng.random() < 0.5
        elif kind == "CharDelimiterSplit":
            node["delimiter"] = rng.choice(" e.▁")
        elif kind == "FixedLength":
            node["length"] = rng.randint(1, 9)
        return node

    def model(self) -> dict:
        rng = self.rng
        kind = rng.choice(["BPE", "BPE", "WordPiece", "Unigram", "WordLevel"])
        parts = sorted({word[at:at + size] for word in rng.sample(self.words, 900) for at in range(len(word)) for size in (1, 2, 3, 5)})
        rng.shuffle(parts)
        chars = [c for c in self.letters if rng.random() < 0.97] + [c for c in "▁ _éа日" if rng.random() < 0.8]
        if kind == "WordLevel":
            tokens = ["[UNK]"] + rng.sample(self.words, 800) + chars
            return {"type": kind, "vocab": {token: index for index, token in enumerate(dict.fromkeys(tokens))}, "unk_token": "[UNK]"}
        if kind == "WordPiece":
            prefix = rng.choice(["##", "##", "", "@"])
            tokens = ["[UNK]"] + parts[:1500] + [prefix + part for part in parts[:1500]] + chars
            return {"type": kind, "vocab": {token: index for index, token in enumerate(dict.fromkeys(tokens))}, "unk_token": "[UNK]",
                    "continuing_subword_prefix": prefix, "max_input_chars_per_word": rng.choice([5, 20, 100])}
        extra = [f"<0x{byte:02X}>" for byte in range(256) if rng.random() < 0.99 or rng.random() < 0.5]
        if kind == "Unigram":
            tokens = list(dict.fromkeys(["<unk>"] + parts[:1500] + chars + ["▁" + part for part in parts[:500]] + extra))
            return {"type": kind, "unk_id": rng.choice([0, 0, 3]), "vocab": [[token, round(-rng.random() * 12, 3)] for token in tokens], "byte_fallback": rng.random() < 0.4}
        return self.bpe(chars, extra)

    def bpe(self, chars: list, extra: list) -> dict:
        rng = self.rng
        prefix, suffix = (rng.choice(["##", ""]), rng.choice(["</w>", ""])) if rng.random() < 0.3 else ("", "")
        vocabulary = {}
        add = lambda token: vocabulary.setdefault(token, len(vocabulary))  # noqa: E731
        for token in ["<unk>"] + chars + [prefix + c for c in chars] + [c + suffix for c in chars] + [prefix + c + suffix for c in chars] + extra:
            add(token)
        merges, seen = [], set()
        whole = [token for token in vocabulary if token not in extra and token != "<unk>"]
        common = [token for token in whole if token.removeprefix(prefix).removesuffix(suffix) in "etaoinshrdlu▁Ġ "] * 20
        for _ in range(rng.choice([0, 300, 1500])):
            left, right = rng.choice(whole + common), rng.choice(whole + common)
            if (suffix and left.endswith(suffix)) or (prefix and not right.startswith(prefix)) or (left, right) in seen or len(left + right) > 14:
                continue
            seen.add((left, right))
            merged = left + right[len(prefix):]
            add(merged)
            whole.append(merged)
            common.append(merged)
            merges.append([left, right])
        return {"type": "BPE", "dropout": rng.choice([None, None, None, 0.0, 1.0]), "unk_token": rng.choice([None, "<unk>"]), "continuing_subword_prefix": prefix or None,
                "end_of_word_suffix": suffix or None, "fuse_unk": rng.random() < 0.5, "byte_fallback": rng.random() < 0.3, "ignore_merges": rng.random() < 0.3,
                "vocab": vocabulary, "merges": merges}

    def decoder(self, deep: int = 0):
        rng = self.rng
        kinds = ["ByteLevel", "WordPiece", "Metaspace", "ByteFallback", "Fuse", "Strip", "Replace", "BPEDecoder", "CTC", "Sequence"]
        kind = rng.choice(kinds[:-1] if deep else kinds + ["Sequence"] * 6)
        node = {"type": kind}
        if kind == "Sequence":
            node["decoders"] = [self.decoder(1) for _ in range(rng.randint(0, 4))]
        elif kind == "ByteLevel":
            node |= {"add_prefix_space": True, "trim_offsets": True, "use_regex": True}
        elif kind == "WordPiece":
            node |= {"prefix": rng.choice(["##", "@"]), "cleanup": rng.random() < 0.5}
        elif kind == "Metaspace":
            node |= {"replacement": "▁", "prepend_scheme": rng.choice(["always", "first", "never"]), "split": True}
        elif kind == "Strip":
            node |= {"content": rng.choice(" ae"), "start": rng.randint(0, 2), "stop": 0}
        elif kind == "Replace":
            form, what, content = rng.choice(REPLACEMENTS)
            node |= {"pattern": {form: what}, "content": content}
        elif kind == "BPEDecoder":
            node["suffix"] = "</w>"
        elif kind == "CTC":
            node |= {"pad_token": "<pad>", "word_delimiter_token": "|", "cleanup": rng.random() < 0.5}
        return node

    def added(self, size: int, vocabulary: set) -> list:
        rng, out = self.rng, []
        choices = ["<pad>", "[SEP]", "<|endoftext|>", "the", "  ", "   ", "Ab", "é", "▁", "<0x0A>", "##a", "…", "\n\n", "ing", "<x> ", "日本"]
        for content in rng.sample(choices, rng.randint(0, 8)):
            if content in vocabulary:
                continue
            out.append({"id": size + len(out), "content": content, **{flag: rng.random() < 0.3 for flag in ("single_word", "lstrip", "normalized", "special")},
                        "rstrip": rng.random() < 0.2})
        return out

    def post_processor(self, size: int, added: list):
        rng = self.rng
        names = [token["content"] for token in added]
        if not names or rng.random() < 0.3:
            return rng.choice([None, {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}])
        ids = {token["content"]: token["id"] for token in added}
        first, last = rng.choice(names), rng.choice(names)
        if rng.random() < 0.3:
            kind = rng.choice(["BertProcessing", "RobertaProcessing"])
            return {"type": kind, "sep": [last, ids[last]], "cls": [first, ids[first]], **({"trim_offsets": True, "add_prefix_space": True} if kind[0] == "R" else {})}
        text, special = {"Sequence": {"id": "A", "type_id": 0}}, lambda name: {"SpecialToken": {"id": name, "type_id": 0}}
        single = [special(first)] * rng.randint(0, 2) + [text] + [special(last)] * rng.randint(0, 2)
        template = {"type": "TemplateProcessing", "single": single, "pair": [text, {"Sequence": {"id": "B", "type_id": 1}}],
                    "special_tokens": {name: {"id": name, "ids": [ids[name]], "tokens": [name]} for name in {first, last}}}
        return template if rng.random() < 0.7 else {"type": "Sequence", "processors": [{"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}, template]}

    def file(self) -> dict:
        rng = self.rng
        model = self.model()
        vocabulary = {token for token, _ in model["vocab"]} if isinstance(model["vocab"], list) else set(model["vocab"])
        added = self.added(len(model["vocab"]), vocabulary)
        maybe = lambda make: make() if rng.random() < 0.75 else None  # noqa: E731
        normalizer, pre_tokenizer = maybe(self.normalizer), maybe(self.pre_tokenizer)
        # Where a normalizer drops the first character, "first" asks where the next one stood; that is not followed here.
        if normalizer and pre_tokenizer and pre_tokenizer.get("prepend_scheme") == "first":
            pre_tokenizer["prepend_scheme"] = "always"
        return empty(model, added_tokens=added, normalizer=normalizer, pre_tokenizer=pre_tokenizer, decoder=maybe(self.decoder),
                     post_processor=self.post_processor(len(model["vocab"]), added))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="?", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    assets = pathlib.Path(os.environ.get("ANNEAL_SHARED", ROOT.parent / "shared")) / "assets/tokenizers"
    prose = prose_of(assets)
    differences = texts_seen = tokens = 0
    with tempfile.TemporaryDirectory() as place:
        scratch = pathlib.Path(place)
        for number in range(given.files):
            made = Maker(given.seed * 100_003 + number, assets, prose).file()
            text = json.dumps(made, ensure_ascii=False)
            (scratch / "tokenizer.json").write_text(text, encoding="utf-8")
            tokenizer = Tokenizer.from_str(text)
            # A token that is normalized to nothing matches everywhere there, inside characters too; of two that look the same either may be found.
            looks = [tokenizer.normalizer.normalize_str(token["content"]) if made["normalizer"] and token["normalized"] else token["content"] for token in made["added_tokens"]]
            if "" in looks or len(set(looks)) < len(looks):
                continue
            texts = list(Texts(number, prose).texts(12_000))
            for one, mine in zip(texts, ours(scratch, texts, scratch), strict=True):
                other = theirs(tokenizer, one)
                texts_seen += 1
                tokens += len(other[0]) if other else 0
                if mine != other and other is not CRASHED:
                    differences += 1
                    show(f"{number}", one, mine, other)
                    parts = {key: value for key, value in made.items() if key != "model"} | {key: value for key, value in made["model"].items() if key not in ("vocab", "merges")}
                    print("   ", json.dumps(parts, ensure_ascii=False)[:1500], file=sys.stderr)
                    break
    print(f"{given.files} files, {texts_seen:,} texts, {tokens:,} tokens: {differences} files with differences")
    sys.exit(4 if differences else 0)


if __name__ == "__main__":
    main()
