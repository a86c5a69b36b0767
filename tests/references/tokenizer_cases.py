#!/usr/bin/env python3
"""Writes tests/cases/tokenizer: tokenizer.model and tokenizer_config.json broken in one way each. --check also asks the SentencePiece library.

NAME/tokenizer.model, tokenizer_config.json with expected.txt (refused: the one-line message contains, in any case, at least one of its lines) or, for
good ones, expected.json: {"text", "ids"} with the start token where the configuration adds one.
"""
import json
import shutil
import struct
import sys
import tempfile

import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as protobuf

from places import CASES, STORIES

OUT = CASES / "tokenizer"
MODEL = (STORIES / "tokenizer.model").read_bytes()
CONFIG = (STORIES / "tokenizer_config.json").read_text(encoding="utf-8")
UNREADABLE = "tokenizer.model|SentencePiece"
TEXT = "Once upon a time"


def changed(change) -> bytes:
    model = protobuf.ModelProto()
    model.ParseFromString(MODEL)
    change(model)
    return model.SerializeToString()


def cut_to(count: int):
    def change(model):
        del model.pieces[count:]
    return change


def set_piece(place: int, **values):
    def change(model):
        for key, value in values.items():
            setattr(model.pieces[place], key, value)
    return change


def all_of_type(kind: int):
    def change(model):
        for piece in model.pieces:
            piece.type = kind
    return change


def no_pieces(model) -> None:
    del model.pieces[:]


def no_bytes(model) -> None:
    del model.pieces[3:259]


def bad_map(model) -> None:
    model.normalizer_spec.precompiled_charsmap = struct.pack("<I", 0xFFFFFFF0) + b"\1\2\3"


def bad_utf8_piece() -> bytes:
    """A piece whose text is no UTF-8: written by hand, since the protobuf package refuses to write it."""
    raw = changed(set_piece(300, piece="qqqq"))
    return raw.replace(b"qqqq", b"q\xff\xfeq", 1)


def broken_models() -> dict:
    return {
        "empty_file": (b"", UNREADABLE),
        "one_byte": (b"\x0a", UNREADABLE),
        "nul_bytes": (b"\0" * 1000, UNREADABLE),
        "every_byte": (bytes(range(256)) * 8, UNREADABLE),
        "a_page": (b"<!DOCTYPE html><html><body>404</body></html>", UNREADABLE),
        "a_large_file_pointer": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 7522\n", UNREADABLE + "|Git LFS"),
        "json": (b'{"version": "1.0", "model": {"type": "BPE"}}', UNREADABLE),
        "a_zip": (b"PK\x03\x04" + b"\0" * 60, UNREADABLE),
        "a_pickle": (b"\x80\x04\x95\x10\0\0\0\0\0\0\0}\x94.", UNREADABLE),
        "cut_to_half": (MODEL[:len(MODEL) // 2], UNREADABLE),
        "cut_by_one_byte": (MODEL[:-1], UNREADABLE),
        "cut_to_ten_bytes": (MODEL[:10], UNREADABLE),
        "first_length_enormous": (b"\x0a\xff\xff\xff\xff\x7f" + MODEL[2:], UNREADABLE),
        "first_length_over_64_bits": (b"\x0a" + b"\xff" * 10 + MODEL[2:], UNREADABLE),
        "bytes_after_the_end": (MODEL + b"\xff\xff\xff", UNREADABLE),
        "first_byte_changed": (b"\x0f" + MODEL[1:], UNREADABLE),
        "text_of_the_vocabulary": (b"<unk>\t0\n<s>\t0\n</s>\t0\n", UNREADABLE),
        "no_pieces": (changed(no_pieces), UNREADABLE + "|piece|empty"),
        "only_control_pieces": (changed(cut_to(3)), UNREADABLE + "|piece|byte"),
        "two_unknown_pieces": (changed(set_piece(5, type=2)), UNREADABLE + "|unk"),
        "every_piece_unknown": (changed(all_of_type(2)), UNREADABLE + "|unk"),
        "a_piece_twice": (changed(set_piece(300, piece="▁t")), UNREADABLE + "|twice|duplicate|already"),
        "an_empty_piece": (changed(set_piece(300, piece="")), UNREADABLE + "|piece|empty"),
        "a_piece_with_nul_bytes": (changed(set_piece(300, piece="\0\0")), UNREADABLE + "|piece|NUL"),
        "a_byte_piece_with_a_wrong_name": (changed(set_piece(10, piece="<0xZZ>")), UNREADABLE + "|byte"),
        "byte_fallback_without_byte_pieces": (changed(no_bytes), UNREADABLE + "|byte"),
        "bad_utf8_in_a_piece": (bad_utf8_piece(), UNREADABLE + "|UTF-8"),
        "normalisation_table_too_long": (changed(bad_map), UNREADABLE + "|normal|charsmap"),
    }


def broken_configs() -> dict:
    return {
        "config_empty": ("", "tokenizer_config.json|JSON"),
        "config_not_json": ("{add_bos_token: true}", "tokenizer_config.json|JSON"),
        "config_cut_short": (CONFIG[:60], "tokenizer_config.json|JSON"),
        "config_an_array": ("[]", "tokenizer_config.json|object"),
        "config_bos_as_text": (CONFIG.replace('"add_bos_token": true', '"add_bos_token": "yes"'), "add_bos_token|tokenizer_config.json"),
        "config_eos_a_number": (CONFIG.replace('"add_eos_token": false', '"add_eos_token": 1'), "add_eos_token|tokenizer_config.json"),
        "config_nested_a_hundred_thousand_deep": ('{"x": ' + "[" * 100_000, "tokenizer_config.json|JSON|deep"),
        "config_template_a_number": (CONFIG.replace('"legacy": true', '"chat_template": 7'), "chat_template|tokenizer_config.json"),
    }


def good() -> dict:
    """NAME: (model, config or None, adds the start token, adds the end token)"""
    return {
        "good": (MODEL, CONFIG, True, False),
        "good_config_missing": (MODEL, None, True, False),
        "good_no_start_token": (MODEL, CONFIG.replace('"add_bos_token": true', '"add_bos_token": false'), False, False),
        "good_start_and_end_token": (MODEL, CONFIG.replace('"add_eos_token": false', '"add_eos_token": true'), True, True),
        "good_special_tokens_as_objects": (MODEL, CONFIG.replace('"bos_token": "<s>"', '"bos_token": {"__type": "AddedToken", "content": "<s>", "lstrip": false}'), True, False),
        "good_further_keys": (MODEL, CONFIG.replace('"legacy": true', '"legacy": false, "some_future_key": [1, {}]'), True, False),
        "good_enormous_model_max_length": (MODEL, CONFIG.replace('"model_max_length": 512', '"model_max_length": 1000000000000000019884624838656'), True, False),
    }


def put(name: str, model: bytes | None, config: str | None, words: str | None = None, expected: dict | None = None) -> None:
    folder = OUT / name
    folder.mkdir(parents=True)
    if model is not None:
        (folder / "tokenizer.model").write_bytes(model)
    if config is not None:
        (folder / "tokenizer_config.json").write_text(config, encoding="utf-8")
    if words is not None:
        (folder / "expected.txt").write_text(words.replace("|", "\n") + "\n", encoding="utf-8")
    if expected is not None:
        (folder / "expected.json").write_text(json.dumps(expected) + "\n", encoding="utf-8")


def accepted(model: bytes) -> bool:
    try:
        with tempfile.NamedTemporaryFile() as file:
            file.write(model)
            file.flush()
            return sentencepiece.SentencePieceProcessor().Load(file.name)
    except Exception:  # noqa: BLE001 - any refusal is one
        return False


def main() -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    ids = sentencepiece.SentencePieceProcessor(model_proto=MODEL).encode(TEXT)
    for name, (model, words) in broken_models().items():
        put(name, model, CONFIG, words)
        if "--check" in sys.argv and accepted(model):
            print(f"the library accepts: {name}")
    for name, (config, words) in broken_configs().items():
        put(name, MODEL, config, words)
    put("no_tokenizer_at_all", None, CONFIG, "tokenizer")
    for name, (model, config, bos, eos) in good().items():
        put(name, model, config, expected={"text": TEXT, "ids": [1] * bos + ids + [2] * eos})
    print(f"{len(broken_models()) + len(broken_configs()) + 1} broken and {len(good())} good tokenizers")


if __name__ == "__main__":
    main()
