#!/usr/bin/env python3
"""Writes tests/fixtures/tiny-tokenizers (small tokenizers of every family, trained here on the bundled tales), tests/golden/tokenizers (what Hugging Face `tokenizers` makes of texts
with them) and tests/cases/tokenizer_json (files broken in one way each, with the words that the refusal holds)."""
import copy
import json
import shutil
import sys

from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

from places import CASES, FIXTURES, GOLDEN, RESOURCES, write_json

sys.path.insert(0, str(FIXTURES.parent / "measure"))
from tokenizer_models import GPT4O_SPLIT, LLAMA3_SPLIT, added, empty  # noqa: E402

OUT = FIXTURES / "tiny-tokenizers"
BAD = CASES / "tokenizer_json"
PROSE = (RESOURCES / "datasets/grimm/GrimmsFairyTales.txt").read_text(encoding="utf-8")[3000:120_000]
TEXTS = {
    "empty": "", "word": "Hello", "sentence": "Once upon a time, there was a fisherman who lived with his wife in a pigsty.", "spaces": "  two  spaces   three ",
    "lines": "one\ntwo\r\n\r\n three\t\n", "contractions": "I'm, you're, HE'LL; don't 'tis we'Ve", "numbers": "3.14 1234567 ½ 12,000 ²³", "accents": "naïve café Ünïcödé e\u0301 A\u030a",
    "scripts": "Привет мир 日本語のテキスト 한국어 עברית العربية ไทย हिन्दी", "emoji": "😀 👩‍👩‍👧 🏳️‍🌈 ❤️", "signs": "x=f(y)/2; // a->b <tag> \"q\" 'q' … — «»", "specials": "<s>a</s> [MASK] <|end|>b <|end|> [UNK]",
    "blanks": "a\u00a0b\u3000c\u200bd\u2028e\u0085f", "controls": "a\u0000b\u0007c\ufeffd\ufffde", "ligatures": "ﬁ ﬂ ㎏ № ™ Å", "case": "camelCase HTTPServer İstanbul ΑΣ ǅ",
    "rare": "\U0001F9CC\U00010400\U0010FFFF\ue000\u0378", "long": "a" * 300 + " " + "ab" * 80, "marks": "▁a ▁▁b Ġc ##d <0x41>",
}


def trained(model, trainer, **parts) -> Tokenizer:
    tokenizer = Tokenizer(model)
    for name, part in parts.items():
        setattr(tokenizer, name, part)
    tokenizer.train_from_iterator(PROSE.split("\n"), trainer)
    return tokenizer


def byte_bpe() -> dict:
    tokenizer = trained(models.BPE(), trainers.BpeTrainer(vocab_size=500, special_tokens=["<|endoftext|>"], initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False),
                        pre_tokenizer=pre_tokenizers.ByteLevel(add_prefix_space=False), decoder=decoders.ByteLevel())
    tokenizer.add_tokens([AddedToken("<|end|>", lstrip=True, rstrip=True, special=True), AddedToken("  ", normalized=True)])
    return json.loads(tokenizer.to_str())


def word_piece() -> dict:
    specials = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    tokenizer = trained(models.WordPiece(unk_token="[UNK]"), trainers.WordPieceTrainer(vocab_size=600, special_tokens=specials, show_progress=False),
                        normalizer=normalizers.BertNormalizer(), pre_tokenizer=pre_tokenizers.BertPreTokenizer(), decoder=decoders.WordPiece())
    tokenizer.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=[("[CLS]", 2), ("[SEP]", 3)])
    return json.loads(tokenizer.to_str())


def unigram() -> dict:
    tokenizer = trained(models.Unigram(), trainers.UnigramTrainer(vocab_size=600, special_tokens=["<pad>", "</s>", "<unk>"], unk_token="<unk>", show_progress=False),
                        normalizer=normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(" {2,}", " ")]), pre_tokenizer=pre_tokenizers.Metaspace(), decoder=decoders.Metaspace())
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", 1)])
    return json.loads(tokenizer.to_str())


def fallback_bpe() -> dict:
    """As Llama 2's: SentencePiece's marks in the vocabulary, bytes for the rest."""
    steps = [normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]
    specials = ["<unk>", "<s>", "</s>"] + [f"<0x{byte:02X}>" for byte in range(256)]
    tokenizer = trained(models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True), trainers.BpeTrainer(vocab_size=700, special_tokens=specials, show_progress=False),
                        normalizer=normalizers.Sequence(steps), pre_tokenizer=pre_tokenizers.Split("▁", "merged_with_next"))
    made = json.loads(tokenizer.to_str())
    made["added_tokens"] = made["added_tokens"][:3]
    made["pre_tokenizer"] = None
    made["decoder"] = {"type": "Sequence", "decoders": [{"type": "Replace", "pattern": {"String": "▁"}, "content": " "}, {"type": "ByteFallback"}, {"type": "Fuse"},
                                                        {"type": "Strip", "content": " ", "start": 1, "stop": 0}]}
    made["post_processor"] = {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}], "pair": [],
                              "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}}}
    return made


def splits(byte_level: dict, expression: str) -> dict:
    made = copy.deepcopy(byte_level)
    made["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [{"type": "Split", "pattern": {"Regex": expression}, "behavior": "Isolated", "invert": False},
                                                                   {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}]}
    made["model"]["ignore_merges"] = True
    return made


def word_level() -> dict:
    words = sorted(set(PROSE.lower().split()), key=lambda word: (-PROSE.count(word), word))[:400]
    return empty({"type": "WordLevel", "vocab": {"[UNK]": 0, **{word: index + 1 for index, word in enumerate(words)}}, "unk_token": "[UNK]"}, pre_tokenizer={"type": "Whitespace"},
                 normalizer={"type": "Sequence", "normalizers": [{"type": "NFD"}, {"type": "StripAccents"}, {"type": "Lowercase"}, {"type": "Strip", "strip_left": True, "strip_right": True}]})


def golden(name: str, made: dict) -> None:
    folder = OUT / name
    folder.mkdir(parents=True)
    text = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
    (folder / "tokenizer.json").write_text(text + "\n", encoding="utf-8", newline="\n")
    tokenizer = Tokenizer.from_str(text)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    cases = []
    for key, value in TEXTS.items():
        ids = tokenizer.encode(value).ids
        cases.append({"name": key, "text": value, "ids": ids, "plain": tokenizer.encode(value, add_special_tokens=False).ids, "decoded": tokenizer.decode(ids)})
    write_json(GOLDEN / "tokenizers" / f"{name}.json", {"vocabulary": tokenizer.get_vocab_size(), "cases": cases})


SMALL = empty({"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None, "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False,
               "ignore_merges": False, "vocab": {"a": 0, "b": 1, "ab": 2}, "merges": [["a", "b"]]}, added_tokens=[added(3, "<s>")])


def changed(change, base: dict = SMALL) -> str:
    made = copy.deepcopy(base)
    change(made)
    return json.dumps(made)


def model(**values) -> str:
    return changed(lambda made: made["model"].update(values))


def other_model(value) -> str:
    return changed(lambda made: made.update(model=value, added_tokens=[]))


def part(name: str, value) -> str:
    return changed(lambda made: made.update({name: value}))


def one_added(**values) -> str:
    return changed(lambda made: made["added_tokens"][0].update(values))


def without(key: str) -> str:
    return changed(lambda made: made.pop(key))


def without_flag(key: str) -> str:
    return changed(lambda made: made["added_tokens"][0].pop(key))


def template(**values) -> str:
    node = {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}], "pair": [],
            "special_tokens": {"<s>": {"id": "<s>", "ids": [3], "tokens": ["<s>"]}}}
    node.update(values)
    return part("post_processor", node)


def broken_files() -> dict:
    whole, piece = json.dumps(SMALL), {"type": "WordPiece", "vocab": {"a": 0}, "unk_token": "[UNK]"}
    return {
        "empty_file": ("", "empty"), "one_brace": ("{", "JSON"), "cut_to_half": (whole[:len(whole) // 2], "JSON"), "cut_by_one_byte": (whole[:-1], "JSON"),
        "two_documents": (whole + whole, "JSON"), "a_comma_too_many": (whole[:-1] + ",}", "JSON"), "a_comment": ("// x\n" + whole, "JSON"), "single_quotes": (whole.replace('"', "'"), "JSON"),
        "nan": (whole.replace('"dropout": null', '"dropout": NaN'), "JSON"), "bad_utf8": (whole.replace("<s>", "<\udcff>").encode("utf-8", "surrogateescape"), "UTF-8"),
        "a_lone_surrogate": (whole.replace("<s>", "\\ud800"), "JSON"), "nul_bytes": ("\0" * 64, "JSON"), "an_array": ("[]", "object"), "a_text": ('"x"', "object"), "a_number": ("1", "object"), "null": ("null", "object"),
        "a_page": ("<!DOCTYPE html><html></html>", "web page"), "a_large_file_pointer": ("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 7\n", "Git LFS"),
        "nested_a_thousand_deep": (whole.replace('"normalizer": null', '"normalizer": ' + "[" * 1000 + "]" * 1000), "levels deep"),
        "a_key_twice": (whole.replace('"version"', '"model": 1, "version"'), "twice"), "another_version": (part("version", "2.0"), "version 1.0"), "version_a_number": (part("version", 1), "version must be a text"),
        "no_model": (without("model"), 'has no "model"'), "model_null": (part("model", None), 'has no "model"'), "model_a_text": (part("model", "BPE"), "model must be an object"),
        "model_unknown": (model(type="Magic"), "known are BPE, Unigram"), "model_type_a_number": (model(type=3), "model.type must be a text"), "model_without_anything": (other_model({}), 'model has no "type"'),
        "vocabulary_missing": (changed(lambda made: made["model"].pop("vocab")), 'model has no "vocab"'), "vocabulary_a_list": (model(vocab=["a", "b"]), "model.vocab must be an object"),
        "vocabulary_empty": (model(vocab={}, merges=[]), "holds no tokens"), "id_a_text": (model(vocab={"a": "0", "b": 1, "ab": 2}), "model.vocab.a must be a whole number"),
        "id_negative": (model(vocab={"a": -1, "b": 1, "ab": 2}), "whole number from 0"), "id_a_fraction": (model(vocab={"a": 0.5, "b": 1, "ab": 2}), "whole number"),
        "id_enormous": (model(vocab={"a": 4_000_000_000, "b": 1, "ab": 2}), "to 16777216"), "id_over_64_bits": (whole.replace('"a": 0', '"a": 99999999999999999999'), "whole number|JSON|number"),
        "one_id_for_two_tokens": (model(vocab={"a": 0, "b": 0, "ab": 2}), "to two tokens"), "a_token_twice": (whole.replace('"a": 0', '"a": 0, "a": 5'), "twice"),
        "merges_missing": (changed(lambda made: made["model"].pop("merges")), 'model has no "merges"'), "merges_an_object": (model(merges={}), "model.merges must be a list"),
        "a_merge_of_three": (model(merges=["a b a"]), "model.merges[0] must be two tokens"), "a_merge_of_one": (model(merges=["a"]), "model.merges[0] must be two tokens"), "a_merge_a_number": (model(merges=[1]), "model.merges[0]"),
        "a_merge_of_numbers": (model(merges=[[1, 2]]), "model.merges[0]"), "a_merge_of_an_unknown_token": (model(merges=[["a", "c"]]), '"c", which is not in the vocabulary'),
        "a_merge_into_an_unknown_token": (model(merges=[["b", "a"]]), '"ba", which is not in the vocabulary'), "a_merge_shorter_than_the_prefix": (model(continuing_subword_prefix="####", merges=[["a", "b"]]), "shorter than the prefix"),
        "dropout_two": (model(dropout=2.0), "model.dropout must be a number from 0 to 1"), "dropout_negative": (model(dropout=-0.1), "from 0 to 1"), "dropout_a_text": (model(dropout="x"), "model.dropout must be a number"),
        "fuse_unk_a_number": (model(fuse_unk=1), "model.fuse_unk must be true or false"), "byte_fallback_a_text": (model(byte_fallback="yes"), "model.byte_fallback"), "unk_token_a_number": (model(unk_token=0), "model.unk_token must be a text"),
        "word_piece_without_unknown": (other_model({"type": "WordPiece", "vocab": {"a": 0}}), 'has no "unk_token"'), "word_piece_longest_a_text": (other_model({**piece, "max_input_chars_per_word": "x"}), "max_input_chars_per_word"),
        "word_piece_longest_negative": (other_model({**piece, "max_input_chars_per_word": -1}), "max_input_chars_per_word"), "word_level_without_unknown": (other_model({"type": "WordLevel", "vocab": {"a": 0}}), 'has no "unk_token"'),
        "unigram_empty": (other_model({"type": "Unigram", "unk_id": 0, "vocab": []}), "holds no tokens"), "unigram_an_object": (other_model({"type": "Unigram", "unk_id": 0, "vocab": {"a": 0}}), "must be a list"),
        "unigram_without_a_score": (other_model({"type": "Unigram", "unk_id": 0, "vocab": [["a"]]}), "model.vocab[0] must be a token and its score"),
        "unigram_score_a_text": (other_model({"type": "Unigram", "unk_id": 0, "vocab": [["a", "x"]]}), "must be a number"), "unigram_piece_twice": (other_model({"type": "Unigram", "unk_id": 0, "vocab": [["a", -1.0], ["a", -2.0]]}), "twice"),
        "unigram_unknown_outside": (other_model({"type": "Unigram", "unk_id": 1, "vocab": [["a", -1.0]]}), "model.unk_id must be a whole number"), "unigram_unknown_negative": (other_model({"type": "Unigram", "unk_id": -1, "vocab": [["a", -1.0]]}), "model.unk_id"),
        "added_an_object": (part("added_tokens", {}), "added_tokens must be a list"), "added_a_text": (part("added_tokens", ["<s>"]), "added_tokens[0] must be an object"), "added_without_id": (without_flag("id"), 'has no "id"'),
        "added_without_content": (without_flag("content"), 'has no "content"'), "added_without_a_flag": (without_flag("lstrip"), 'has no "lstrip"'), "added_flag_a_text": (one_added(special="yes"), "added_tokens[0].special must be true or false"),
        "added_id_negative": (one_added(id=-3), "added_tokens[0].id"), "added_id_far_off": (one_added(id=77), "its place is 3"), "added_id_of_another_token": (one_added(id=0), "its place is 3"),
        "added_id_twice": (changed(lambda made: made["added_tokens"].append(added(3, "</s>"))), "its place is 4"), "normalizer_unknown": (part("normalizer", {"type": "Magic"}), "normalizer is of the kind"), "normalizer_a_text": (part("normalizer", "NFC"), "normalizer must be an object"),
        "normalizer_without_type": (part("normalizer", {}), 'normalizer has no "type"'), "bert_without_switches": (part("normalizer", {"type": "BertNormalizer"}), 'has no "clean_text"'), "strip_without_sides": (part("normalizer", {"type": "Strip"}), 'has no "strip_left"'),
        "replace_without_pattern": (part("normalizer", {"type": "Replace", "content": "x"}), 'has no "pattern"'), "replace_pattern_of_nothing": (part("normalizer", {"type": "Replace", "pattern": {}, "content": "x"}), '"String" or "Regex"'),
        "replace_bad_expression": (part("normalizer", {"type": "Replace", "pattern": {"Regex": "(a"}, "content": "x"}), "regular expression"), "prepend_a_number": (part("normalizer", {"type": "Prepend", "prepend": 1}), "normalizer.prepend must be a text"),
        "precompiled_missing": (part("normalizer", {"type": "Precompiled"}), 'has no "precompiled_charsmap"'), "precompiled_no_base64": (part("normalizer", {"type": "Precompiled", "precompiled_charsmap": "!!!!"}), "is damaged"),
        "precompiled_cut_short": (part("normalizer", {"type": "Precompiled", "precompiled_charsmap": "ALQCAACEAAAAAACA"}), "is damaged"), "normalizers_in_a_sequence": (part("normalizer", {"type": "Sequence", "normalizers": [{"type": "NFC"}, {"type": "NFX"}]}), "normalizer.normalizers[1]"),
        "pre_tokenizer_unknown": (part("pre_tokenizer", {"type": "Magic"}), "pre_tokenizer is of the kind"), "byte_level_without_switch": (part("pre_tokenizer", {"type": "ByteLevel"}), 'has no "add_prefix_space"'),
        "split_without_behaviour": (part("pre_tokenizer", {"type": "Split", "pattern": {"String": " "}}), 'has no "behavior"'), "split_behaviour_unknown": (part("pre_tokenizer", {"type": "Split", "pattern": {"String": " "}, "behavior": "Cut"}), "known are Removed"),
        "split_bad_expression": (part("pre_tokenizer", {"type": "Split", "pattern": {"Regex": "[a"}, "behavior": "Isolated"}), "regular expression"), "split_expression_that_runs_code": (part("pre_tokenizer", {"type": "Split", "pattern": {"Regex": "\\C"}, "behavior": "Isolated"}), "regular expression"),
        "metaspace_of_two": (part("pre_tokenizer", {"type": "Metaspace", "replacement": "__"}), "must be one character"), "metaspace_scheme_unknown": (part("pre_tokenizer", {"type": "Metaspace", "replacement": "_", "prepend_scheme": "often"}), "known are always"),
        "digits_without_switch": (part("pre_tokenizer", {"type": "Digits"}), 'has no "individual_digits"'), "fixed_length_zero": (part("pre_tokenizer", {"type": "FixedLength", "length": 0}), "pre_tokenizer.length"), "delimiter_empty": (part("pre_tokenizer", {"type": "CharDelimiterSplit", "delimiter": ""}), "must be one character"),
        "post_processor_unknown": (part("post_processor", {"type": "Magic"}), "post_processor is of the kind"), "template_without_text": (template(single=[{"SpecialToken": {"id": "<s>", "type_id": 0}}]), "has no place for the text"),
        "template_token_unexplained": (template(special_tokens={}), "does not explain"), "template_id_outside": (template(special_tokens={"<s>": {"id": "<s>", "ids": [99], "tokens": ["<s>"]}}), "whole number from 0 to 3"), "template_of_b": (template(single=[{"Sequence": {"id": "B", "type_id": 0}}]), "must be A"),
        "bert_processing_without_id": (part("post_processor", {"type": "BertProcessing", "sep": ["<s>"], "cls": ["<s>", 3]}), "must be a token and its id"), "bert_processing_id_outside": (part("post_processor", {"type": "BertProcessing", "sep": ["<s>", 9], "cls": ["<s>", 3]}), "whole number"),
        "decoder_unknown": (part("decoder", {"type": "Magic"}), "decoder is of the kind"), "strip_count_negative": (part("decoder", {"type": "Strip", "content": " ", "start": -1, "stop": 0}), "decoder.start"), "word_piece_decoder_without_prefix": (part("decoder", {"type": "WordPiece"}), 'has no "prefix"'),
        "decoders_in_a_sequence": (part("decoder", {"type": "Sequence", "decoders": [{"type": "Fuse"}, 3]}), "decoder.decoders[1] must be an object"), "truncation_without_length": (part("truncation", {"strategy": "LongestFirst"}), 'has no "max_length"'),
        "truncation_strategy_unknown": (part("truncation", {"max_length": 5, "strategy": "Some"}), "LongestFirst"), "truncation_direction_unknown": (part("truncation", {"max_length": 5, "direction": "Up"}), "Left or Right"), "padding_without_strategy": (part("padding", {"pad_id": 0}), 'has no "strategy"'),
        "padding_strategy_unknown": (part("padding", {"strategy": "Longest", "pad_id": 0, "pad_token": "a"}), "BatchLongest"), "padding_id_a_text": (part("padding", {"strategy": "BatchLongest", "pad_id": "0", "pad_token": "a"}), "padding.pad_id"),
    }


def write_broken() -> int:
    shutil.rmtree(BAD, ignore_errors=True)
    files = broken_files()
    for name, (content, words) in files.items():
        folder = BAD / name
        folder.mkdir(parents=True)
        (folder / "tokenizer.json").write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        (folder / "expected.txt").write_text("\n".join(words.split("|")) + "\n", encoding="utf-8")
    for name, config, words in [("bos_not_in_the_vocabulary", {"bos_token": "<bos>"}, "bos_token"), ("eos_not_in_the_vocabulary", {"eos_token": "<eos>"}, "eos_token")]:
        folder = BAD / name
        folder.mkdir()
        (folder / "tokenizer.json").write_text(json.dumps(SMALL), encoding="utf-8")
        (folder / "tokenizer_config.json").write_text(json.dumps(config), encoding="utf-8")
        (folder / "expected.txt").write_text(words + "\n", encoding="utf-8")
    return len(files) + 2


def main() -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    byte_level = byte_bpe()
    golden("byte-bpe", byte_level)
    golden("byte-bpe-llama3", splits(byte_level, LLAMA3_SPLIT))
    golden("byte-bpe-gpt4o", splits(byte_level, GPT4O_SPLIT))
    golden("word-piece", word_piece())
    golden("unigram", unigram())
    golden("fallback-bpe", fallback_bpe())
    golden("word-level", word_level())
    (OUT / "SOURCE.txt").write_text("Trained by tests/references/tokenizer_json_cases.py on resources/datasets/grimm (public domain). CC0-1.0.\n", encoding="utf-8")
    print(f"{write_broken()} broken files")


if __name__ == "__main__":
    main()
