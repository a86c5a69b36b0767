#!/usr/bin/env python3
"""Writes tests/cases/safetensors: files that break one rule each, and good ones. With --check also asks the safetensors package about each.

NAME/input.safetensors and either expected.txt (refused: the one-line message contains, in any case, at least one of its lines)
or expected.json (accepted: {"metadata": {…}, "tensors": {name: {"dtype", "shape", "bytes": hexadecimal}}}).
"""
import json
import shutil
import struct
import sys

from places import CASES

OUT = CASES / "safetensors"
F32 = struct.pack("<4f", 1.0, -2.0, 0.5, 3.25)


def file_of(header, data: bytes = b"", length: int | None = None) -> bytes:
    raw = header if isinstance(header, bytes) else (header if isinstance(header, str) else json.dumps(header, separators=(",", ":"))).encode()
    return struct.pack("<Q", len(raw) if length is None else length) + raw + data


def tensor(dtype="F32", shape=(4,), begin=0, end=16) -> dict:
    return {"dtype": dtype, "shape": list(shape), "data_offsets": [begin, end]}


def with_entry(text: str, data: bytes = F32) -> bytes:
    """A header with one tensor `a` whose entry is written out, for what a JSON writer would never write."""
    return file_of('{"a":' + text + "}", data)


ONE = {"a": tensor()}
ENTRY = '{"dtype":"F32","shape":[4],"data_offsets":[0,16]}'


def broken_frames() -> dict:
    """The eight bytes of length, and the header as bytes."""
    return {
        "empty_file": (b"", "too short|empty|header"),
        "one_byte": (b"\x10", "too short|header"),
        "seven_bytes": (b"\x10" + b"\0" * 6, "too short|header"),
        "only_the_length": (struct.pack("<Q", 50), "header|past the end|beyond"),
        "header_length_zero": (file_of(b"", F32), "header|empty"),
        "header_length_beyond_the_file": (file_of(ONE, F32, 10_000), "header|beyond|past the end"),
        "header_length_one_too_many": (file_of(ONE, b"", len(json.dumps(ONE, separators=(",", ":"))) + 1), "header|beyond|past the end"),
        "header_length_one_too_few": (file_of(ONE, F32, len(json.dumps(ONE, separators=(",", ":"))) - 1), "JSON|header"),
        "header_over_the_limit": (file_of(ONE, F32, 100_000_001), "header|too large|100"),
        "header_length_all_ones": (file_of(ONE, F32, 2**64 - 1), "header|too large"),
        "header_length_overflows_when_eight_is_added": (file_of(ONE, F32, 2**64 - 8), "header|too large"),
        "header_length_negative_if_signed": (file_of(ONE, F32, 2**63), "header|too large"),
        "header_begins_with_a_space": (file_of(" " + json.dumps(ONE), F32), "header|begin|{"),
        "header_begins_with_a_byte_order_mark": (file_of(b"\xef\xbb\xbf" + json.dumps(ONE).encode(), F32), "header|begin|{|JSON"),
        "header_is_an_array": (file_of("[]", b""), "header|object|{"),
        "header_is_a_string": (file_of('"a"', b""), "header|object|{"),
        "header_is_a_number": (file_of("12345678", b""), "header|object|{"),
        "header_is_null": (file_of("null", b""), "header|object|{"),
        "header_is_not_json": (file_of("{not json at all}", b""), "JSON"),
        "header_is_cut_short": (file_of('{"a":{"dtype":"F32","shape":[4],"data_off', b""), "JSON"),
        "header_has_a_trailing_comma": (file_of('{"a":' + ENTRY + ",}", F32), "JSON"),
        "header_has_text_after_its_end": (file_of('{"a":' + ENTRY + "}xyz", F32), "JSON|header"),
        "header_has_a_second_object": (file_of('{"a":' + ENTRY + "}{}", F32), "JSON|header"),
        "header_has_a_comment": (file_of('{/* weights */"a":' + ENTRY + "}", F32), "JSON"),
        "header_with_single_quotes": (file_of("{'a':" + ENTRY.replace('"', "'") + "}", F32), "JSON"),
        "header_padded_with_nul": (file_of(json.dumps(ONE).encode() + b"\0\0\0\0", F32), "JSON|header"),
        "header_is_not_utf8_in_a_name": (file_of(b'{"\xff\xfe":' + ENTRY.encode() + b"}", F32), "UTF-8|JSON"),
        "header_has_an_overlong_utf8_form": (file_of(b'{"a\xc0\x80":' + ENTRY.encode() + b"}", F32), "UTF-8|JSON"),
        "header_has_a_cut_utf8_sequence": (file_of(b'{"a\xe2\x82":' + ENTRY.encode() + b"}", F32), "UTF-8|JSON"),
        "header_has_a_raw_control_character": (file_of(b'{"a\x01":' + ENTRY.encode() + b"}", F32), "JSON|control"),
        "header_has_a_lone_surrogate": (file_of(b'{"a\\ud800":' + ENTRY.encode() + b"}", F32), "JSON|surrogate|UTF-8"),
        "header_nested_ten_thousand_deep": (file_of('{"a":' + "[" * 10_000 + "]" * 10_000 + "}", b""), "JSON|dtype|tensor|deep|entry"),
        "file_is_a_pickle": (b"\x80\x02}q\x00X\x01\x00\x00\x00aq\x01K\x01s.", "pickle"),
        "file_is_a_zip": (b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + b"\0" * 40, "pickle"),
        "file_is_a_page": (b"<!DOCTYPE html><html><body>404 not found</body></html>", "web page"),
        "file_is_a_large_file_pointer": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1044992\n", "Git LFS"),
    }


def broken_offsets() -> dict:
    big = 2**63
    return {
        "end_past_the_data": (file_of({"a": tensor(shape=(8,), end=32)}, F32), "past the end|beyond|'a'"),
        "data_missing_altogether": (file_of(ONE, b""), "past the end|beyond|'a'"),
        "data_one_byte_short": (file_of(ONE, F32[:-1]), "past the end|beyond|'a'"),
        "one_trailing_byte": (file_of(ONE, F32 + b"\0"), "trailing|after|unused|not covered"),
        "many_trailing_bytes": (file_of(ONE, F32 + b"\0" * 100), "trailing|after|unused|not covered"),
        "data_without_tensors": (file_of("{}", F32), "trailing|after|unused|not covered|no tensor"),
        "offsets_reversed": (file_of({"a": tensor(begin=16, end=0)}, F32), "offset"),
        "hole_before_the_first": (file_of({"a": tensor(begin=4, end=20)}, b"\0" * 4 + F32), "hole|gap|offset|not covered"),
        "hole_between_two": (file_of({"a": tensor(), "b": tensor(begin=20, end=36)}, F32 + b"\0" * 4 + F32), "hole|gap|offset|not covered"),
        "two_tensors_overlap": (file_of({"a": tensor(), "b": tensor(begin=8, end=24)}, F32 + F32[:8]), "overlap|offset"),
        "two_tensors_share_all_bytes": (file_of({"a": tensor(), "b": tensor()}, F32), "overlap|offset"),
        "one_tensor_inside_another": (file_of({"a": tensor(), "b": tensor(shape=(1,), begin=4, end=8)}, F32), "overlap|offset"),
        "begin_negative": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":[-16,0]}'), "offset|negative"),
        "end_negative": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":[0,-16]}'), "offset|negative"),
        "offset_a_fraction": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":[0,16.5]}'), "offset"),
        "offset_with_a_decimal_point": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":[0,16.0]}'), "offset"),
        "offset_with_an_exponent": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":[0,1.6e1]}'), "offset"),
        "offset_as_text": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":["0","16"]}'), "offset"),
        "offset_over_64_bits": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":[0,18446744073709551632]}'), "offset|JSON|too large"),
        "offset_near_the_top_of_64_bits": (file_of({"a": tensor(begin=2**64 - 17, end=2**64 - 1)}, F32), "offset|past the end|beyond"),
        "offset_that_wraps_with_the_header": (file_of({"a": tensor(shape=(4,), begin=0, end=2**64 - 8)}, F32), "offset|past the end|beyond|bytes"),
        "offsets_of_one_number": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":[16]}'), "offset"),
        "offsets_of_three_numbers": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":[0,8,16]}'), "offset"),
        "offsets_an_object": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":{"begin":0,"end":16}}'), "offset"),
        "offsets_null": (with_entry('{"dtype":"F32","shape":[4],"data_offsets":null}'), "offset"),
        "offsets_missing": (with_entry('{"dtype":"F32","shape":[4]}'), "offset"),
        "empty_tensor_past_the_end": (file_of({"a": tensor(), "b": tensor(shape=(0,), begin=big, end=big)}, F32), "offset|past the end|beyond|hole|gap"),
    }


def broken_entries() -> dict:
    return {
        "dtype_unknown": (file_of({"a": tensor("F33")}, F32), "dtype|type|F33"),
        "dtype_in_small_letters": (file_of({"a": tensor("f32")}, F32), "dtype|type|f32"),
        "dtype_of_numpy": (file_of({"a": tensor("float32")}, F32), "dtype|type|float32"),
        "dtype_empty": (file_of({"a": tensor("")}, F32), "dtype|type"),
        "dtype_a_number": (file_of({"a": tensor(32)}, F32), "dtype|type"),
        "dtype_null": (with_entry('{"dtype":null,"shape":[4],"data_offsets":[0,16]}'), "dtype|type"),
        "dtype_missing": (with_entry('{"shape":[4],"data_offsets":[0,16]}'), "dtype|type"),
        "shape_missing": (with_entry('{"dtype":"F32","data_offsets":[0,16]}'), "shape"),
        "shape_a_number": (with_entry('{"dtype":"F32","shape":4,"data_offsets":[0,16]}'), "shape"),
        "shape_null": (with_entry('{"dtype":"F32","shape":null,"data_offsets":[0,16]}'), "shape"),
        "shape_nested": (with_entry('{"dtype":"F32","shape":[[2],[2]],"data_offsets":[0,16]}'), "shape"),
        "shape_of_text": (with_entry('{"dtype":"F32","shape":["4"],"data_offsets":[0,16]}'), "shape"),
        "shape_negative": (with_entry('{"dtype":"F32","shape":[-4],"data_offsets":[0,16]}'), "shape|negative"),
        "shape_two_negatives": (with_entry('{"dtype":"F32","shape":[-2,-2],"data_offsets":[0,16]}'), "shape|negative"),
        "shape_a_fraction": (with_entry('{"dtype":"F32","shape":[4.5],"data_offsets":[0,16]}'), "shape"),
        "shape_true": (with_entry('{"dtype":"F32","shape":[true],"data_offsets":[0,4]}', F32[:4]), "shape"),
        "shape_too_large_for_the_bytes": (file_of({"a": tensor(shape=(5,))}, F32), "shape|bytes"),
        "shape_too_small_for_the_bytes": (file_of({"a": tensor(shape=(3,))}, F32), "shape|bytes"),
        "shape_of_zero_with_bytes": (file_of({"a": tensor(shape=(0,))}, F32), "shape|bytes"),
        "scalar_with_the_bytes_of_four": (file_of({"a": tensor(shape=())}, F32), "shape|bytes"),
        "dtype_of_another_size": (file_of({"a": tensor("F16")}, F32), "shape|bytes"),
        "shape_product_overflows": (file_of({"a": tensor(shape=(2**32, 2**32, 4))}, F32), "overflow|too large|shape"),
        "shape_product_wraps_to_the_right_size": (file_of({"a": tensor(shape=(2**62 + 1, 4))}, F32), "overflow|too large|shape"),
        "bytes_overflow_after_the_product": (file_of({"a": tensor(shape=(2**62 + 4,))}, F32), "overflow|too large|shape|bytes"),
        "shape_over_64_bits": (with_entry('{"dtype":"F32","shape":[18446744073709551620],"data_offsets":[0,16]}'), "shape|JSON|too large"),
        "shape_overflow_hidden_by_a_zero": (file_of({"a": tensor(shape=(2**33, 2**33, 0), end=0)}, b""), "overflow|too large|shape"),
        "entry_is_null": (with_entry("null"), "object|entry|tensor"),
        "entry_is_a_string": (with_entry('"F32"'), "object|entry|tensor"),
        "entry_is_an_array": (with_entry('["F32",[4],[0,16]]'), "object|entry|tensor"),
        "entry_is_empty": (with_entry("{}"), "dtype|shape|offset"),
        "duplicate_tensor_name": (file_of('{"a":' + ENTRY + ',"a":' + ENTRY + "}", F32), "duplicate|twice"),
        "duplicate_tensor_name_with_other_offsets": (file_of('{"a":' + ENTRY + ',"a":{"dtype":"F32","shape":[4],"data_offsets":[16,32]}}', F32 + F32), "duplicate|twice"),
        "duplicate_name_by_an_escape": (file_of('{"a":' + ENTRY + ',"\\u0061":' + ENTRY + "}", F32), "duplicate|twice"),
        "duplicate_key_in_an_entry": (with_entry('{"dtype":"F32","dtype":"F32","shape":[4],"data_offsets":[0,16]}'), "duplicate|twice"),
        "duplicate_metadata": (file_of('{"__metadata__":{"x":"1"},"__metadata__":{"x":"2"},"a":' + ENTRY + "}", F32), "duplicate|twice"),
        "duplicate_metadata_key": (file_of('{"__metadata__":{"x":"1","x":"2"},"a":' + ENTRY + "}", F32), "duplicate|twice"),
        "metadata_with_a_number": (file_of({"__metadata__": {"x": 1}, **ONE}, F32), "metadata"),
        "metadata_with_null": (file_of({"__metadata__": {"x": None}, **ONE}, F32), "metadata"),
        "metadata_with_an_object": (file_of({"__metadata__": {"x": {"y": "z"}}, **ONE}, F32), "metadata"),
        "metadata_a_list": (file_of({"__metadata__": ["x"], **ONE}, F32), "metadata"),
        "metadata_a_string": (file_of({"__metadata__": "x", **ONE}, F32), "metadata"),
        "metadata_is_a_tensor": (file_of({"__metadata__": tensor()}, F32), "metadata"),
        "four_bit_tensor_that_ends_inside_a_byte": (file_of({"a": tensor("F4", (3,), 0, 1)}, b"\x12"), "F4|dtype|type|byte|shape"),
    }


DTYPES = {"BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "I16": 2, "U16": 2, "F16": 2, "BF16": 2, "I32": 4, "U32": 4, "F32": 4, "F64": 8, "I64": 8, "U64": 8}


def good() -> dict:
    every, at, data = {}, 0, b""
    for dtype, size in DTYPES.items():
        every[f"t.{dtype}"] = tensor(dtype, (2,), at, at + 2 * size)
        data += bytes([1] + [0] * (size - 1)) + bytes(size)
        at += 2 * size
    return {
        "good_one_tensor": file_of(ONE, F32),
        "good_metadata": file_of({"__metadata__": {"format": "pt", "naïve": "ümläut"}, **ONE}, F32),
        "good_metadata_at_the_end": file_of({**ONE, "__metadata__": {"format": "pt"}}, F32),
        "good_metadata_empty": file_of({"__metadata__": {}, **ONE}, F32),
        "good_metadata_null": file_of({"__metadata__": None, **ONE}, F32),
        "good_padded_with_spaces": file_of(json.dumps(ONE) + " " * 13, F32),
        "good_spaces_and_line_breaks_inside": file_of(json.dumps(ONE, indent=3), F32),
        "good_no_tensors": file_of("{}", b""),
        "good_only_metadata": file_of({"__metadata__": {"format": "pt"}}, b""),
        "good_header_order_unlike_data_order": file_of({"b": tensor(begin=16, end=32), "a": tensor()}, F32 + F32[::-1]),
        "good_scalar": file_of({"a": tensor(shape=(), end=4)}, F32[:4]),
        "good_empty_tensor": file_of({"a": tensor(), "b": tensor(shape=(0,), begin=16, end=16)}, F32),
        "good_empty_tensors_at_one_place": file_of({"x": tensor(shape=(0, 3), end=0), "y": tensor(shape=(3, 0), end=0), "a": tensor()}, F32),
        "good_zero_after_a_large_product": file_of({"a": tensor(shape=(8589934592, 1589934592, 0), end=0)}, b""),
        "good_two_dimensions": file_of({"a": tensor(shape=(2, 2))}, F32),
        "good_many_dimensions": file_of({"a": tensor(shape=(1, 1, 2, 1, 2, 1, 1, 1))}, F32),
        "good_every_dtype": file_of(every, data),
        "good_odd_alignment": file_of({"a": tensor("U8", (1,), 0, 1), "b": tensor(begin=1, end=17)}, b"\x07" + F32),
        "good_name_empty": file_of({"": tensor()}, F32),
        "good_name_with_escapes": file_of('{"a\\n\\"\\u00e9\\ud83d\\ude00":' + ENTRY + "}", F32),
        "good_name_like_a_path": file_of({"../../etc/passwd": tensor()}, F32),
        "good_further_key_in_an_entry": with_entry('{"dtype":"F32","shape":[4],"data_offsets":[0,16],"note":"x"}'),
        "good_nan_and_infinity": file_of(ONE, struct.pack("<4I", 0x7FC00000, 0x7F800000, 0xFF800000, 0x80000000)),
    }


def described(data: bytes) -> dict:
    length = struct.unpack("<Q", data[:8])[0]
    header, body = json.loads(data[8:8 + length]), data[8 + length:]
    metadata = header.pop("__metadata__", None) or {}
    tensors = {name: {"dtype": entry["dtype"], "shape": entry["shape"], "bytes": body[slice(*entry["data_offsets"])].hex()}
               for name, entry in header.items()}
    return {"metadata": metadata, "tensors": tensors}


def reference_refuses(data: bytes) -> str | None:
    """What the safetensors package says, or nothing where it accepts."""
    import safetensors
    try:
        safetensors.deserialize(data)
    except Exception as error:  # noqa: BLE001 - whatever it raises is its answer
        return str(error)
    return None


def main() -> None:
    check = "--check" in sys.argv
    shutil.rmtree(OUT, ignore_errors=True)
    broken = broken_frames() | broken_offsets() | broken_entries()
    for name, (data, words) in broken.items():
        (OUT / name).mkdir(parents=True)
        (OUT / name / "input.safetensors").write_bytes(data)
        (OUT / name / "expected.txt").write_text(words.replace("|", "\n") + "\n", encoding="utf-8")
        if check and reference_refuses(data) is None:
            print(f"the reference accepts: {name}")
    for name, data in good().items():
        (OUT / name).mkdir(parents=True)
        (OUT / name / "input.safetensors").write_bytes(data)
        (OUT / name / "expected.json").write_text(json.dumps(described(data), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        if check and (why := reference_refuses(data)):
            print(f"the reference refuses: {name}: {why}")
    print(f"{len(broken)} broken files, {len(good())} good ones")


if __name__ == "__main__":
    main()
