#!/usr/bin/env python3
"""Writes tests/cases/formats/jsonl: what a JSON Lines file may contain, and what must become of it. README.md states the rules."""
from format_case import Case, write

NO_ROWS = "no row|empty|nothing"
JSON = "JSON|expected|unexpected|parse|invalid"
HELLO, WORLD = {"text": "hello"}, {"text": "world"}


def between(line: str | bytes, words: str | None = None, row=None) -> Case:
    """The line as the second of three; rejected with these words, or kept as this row."""
    raw = line.encode() if isinstance(line, str) else line
    data = b'{"text": "hello"}\n' + raw + b'\n{"text": "world"}\n'
    if words:
        return Case(data, [HELLO, WORLD], [(2, words)])
    return Case(data, [HELLO, row if row is not None else raw.decode(), WORLD])


def kept() -> dict:
    return {
        "plain": Case(b'{"text": "hello"}\n{"text": "world"}\n', [HELLO, WORLD]),
        "no_line_end_at_the_end": Case(b'{"text": "hello"}\n{"text": "world"}', [HELLO, WORLD]),
        "windows_line_ends": Case(b'{"text": "hello"}\r\n{"text": "world"}\r\n', [HELLO, WORLD]),
        "blank_lines_are_skipped": Case(b'\n{"text": "hello"}\n\n   \n{"text": "world"}\n\n', [HELLO, WORLD]),
        "spaces_around_an_object": between('  \t{"text": "x"}  \t', row={"text": "x"}),
        "spaces_inside_an_object": between('{ "text"\t:  "x" , "n" : [ 1 , 2 ] }', row={"text": "x", "n": [1, 2]}),
        "byte_order_mark": Case(b'\xef\xbb\xbf{"text": "hello"}\n{"text": "world"}\n', [HELLO, WORLD]),
        "utf16_with_mark": Case(b"\xff\xfe" + '{"text": "hello"}\n{"text": "wörld 😀"}\n'.encode("utf-16-le"), [HELLO, {"text": "wörld 😀"}]),
        "one_row": Case(b'{"text": "hello"}', [HELLO]),
        "instruction_row": between('{"instruction": "Say hi.", "input": "", "output": "hi"}'),
        "messages": between('{"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "hello"}]}'),
        "conversations": between('{"conversations": [{"from": "human", "value": "hi"}, {"from": "gpt", "value": "hello"}]}'),
        "preference": between('{"prompt": "p", "chosen": "c", "rejected": "r"}'),
        "rated": between('{"prompt": "p", "completion": "c", "label": true}'),
        "nested_values": between('{"text": "x", "meta": {"a": [1, {"b": null}], "c": true}}'),
        "empty_object": between("{}"),
        "empty_text": between('{"text": ""}'),
        "null_text": between('{"text": null}'),
        "number_as_text": between('{"text": 12}'),
        "key_that_comes_late": between('{"text": "x", "late": "y"}'),
        "key_missing": Case(b'{"text": "hello", "label": "a"}\n{"text": "x"}\n{"label": "b"}\n', [{"text": "hello", "label": "a"}, {"text": "x"}, {"label": "b"}]),
        "keys_in_another_order": Case(b'{"text": "hello", "label": "a"}\n{"label": "b", "text": "world"}\n', [{"text": "hello", "label": "a"}, {"text": "world", "label": "b"}]),
        "types_that_change": Case(b'{"text": "hello", "v": 1}\n{"text": "x", "v": "1"}\n{"text": "y", "v": [1]}\n{"text": "z", "v": null}\n',
                                  ['{"text": "hello", "v": 1}', '{"text": "x", "v": "1"}', '{"text": "y", "v": [1]}', '{"text": "z", "v": null}']),
        "numbers_as_written": between('{"text": "x", "a": 1.10, "b": 1e5, "c": -0, "d": 0.1, "e": 100}'),
        "integer_over_64_bits": between('{"text": "x", "n": 123456789012345678901234567890}'),
        "integer_at_the_edge": between('{"text": "x", "n": 18446744073709551615, "m": -9223372036854775808}'),
        "many_digits": between('{"text": "x", "n": 0.1000000000000000055511151231257827}'),
        "true_false_null": between('{"text": "x", "a": true, "b": false, "c": null}'),
        "escapes": between(r'{"text": "\"\\\/\b\f\n\r\t\u00e9"}', row={"text": '"\\/\b\f\n\r\té'}),
        "surrogate_pair": between(r'{"text": "\ud83d\ude00"}', row={"text": "😀"}),
        "escaped_nul": between(r'{"text": "a\u0000b"}', row={"text": "a\0b"}),
        "escaped_control": between(r'{"text": "\u0001\u001f"}', row={"text": "\x01\x1f"}),
        "noncharacters": between(r'{"text": "\ufffe\uffff\ufdd0"}', row={"text": "\ufffe\uffff\ufdd0"}),
        "unicode_as_it_is": between('{"text": "Größe 从前 😀 e\u0301"}'),
        "line_separators_inside_a_string": between('{"text": "a\u2028b\u2029c\u0085d"}'),
        "delete_character": between('{"text": "a\x7fb"}'),
        "key_empty": between('{"text": "x", "": "y"}'),
        "key_unicode": between('{"text": "x", "größe": "y"}'),
        "key_with_dot_and_space": between('{"text": "x", "a.b c": "y"}'),
        "key_escaped": between(r'{"\u0074ext": "x"}', row={"text": "x"}),
        "key_like_a_prototype": between('{"text": "x", "__proto__": "y"}'),
        "a_string_of_seventy_thousand_letters": between('{"text": "' + "x" * 70_000 + '"}'),
        "a_list_of_five_thousand": between('{"text": "x", "n": [' + ",".join("1" * 5_000) + "]}"),
        "fifty_deep": between('{"text": "x", "n": ' + "[" * 50 + "]" * 50 + "}"),
        "a_hundred_keys": between("{" + ", ".join(f'"k{at}": {at}' for at in range(100)) + "}"),
        "duplicate_rows_are_kept": Case(b'{"text": "hello"}\n{"text": "hello"}\n', [HELLO, HELLO]),
    }


def rejected() -> dict:
    return {
        "duplicate_keys": between('{"text": "first", "text": "second"}', "twice|duplicate"),
        "duplicate_keys_by_an_escape": between(r'{"text": "first", "te\u0078t": "second"}', "twice|duplicate"),
        "duplicate_keys_deep_inside": between('{"text": "x", "meta": [{"a": 1, "a": 1}]}', "twice|duplicate"),
        "array_on_a_line": between('["hello"]', "object"),
        "string_on_a_line": between('"hello"', "object"),
        "number_on_a_line": between("12", "object"),
        "null_on_a_line": between("null", "object"),
        "true_on_a_line": between("true", "object"),
        "plain_words": between("hello world", JSON),
        "nan": between('{"text": "x", "n": NaN}', JSON),
        "infinity": between('{"text": "x", "n": Infinity}', JSON),
        "minus_infinity": between('{"text": "x", "n": -Infinity}', JSON),
        "trailing_comma_in_an_object": between('{"text": "x",}', JSON),
        "trailing_comma_in_a_list": between('{"text": "x", "n": [1,]}', JSON),
        "trailing_comma_after_an_object": between('{"text": "x"},', JSON + "|after"),
        "missing_comma": between('{"text": "x" "n": 1}', JSON),
        "missing_colon": between('{"text" "x"}', JSON),
        "missing_value": between('{"text": }', JSON),
        "single_quotes": between("{'text': 'x'}", JSON),
        "key_without_quotes": between('{text: "x"}', JSON),
        "key_a_number": between('{1: "x"}', JSON),
        "comment": between('{"text": "x" /* note */}', JSON),
        "line_comment": between('// {"text": "x"}', JSON),
        "python_true": between('{"text": "x", "n": True}', JSON),
        "python_none": between('{"text": None}', JSON),
        "leading_zero": between('{"text": "x", "n": 01}', JSON),
        "leading_plus": between('{"text": "x", "n": +1}', JSON),
        "decimal_point_first": between('{"text": "x", "n": .5}', JSON),
        "decimal_point_last": between('{"text": "x", "n": 5.}', JSON),
        "hexadecimal": between('{"text": "x", "n": 0x1F}', JSON),
        "exponent_without_digits": between('{"text": "x", "n": 1e}', JSON),
        "two_objects_on_a_line": between('{"text": "x"}{"text": "y"}', JSON + "|after|second"),
        "two_objects_and_a_space": between('{"text": "x"} {"text": "y"}', JSON + "|after|second"),
        "text_after_an_object": between('{"text": "x"} x', JSON + "|after"),
        "unclosed_object": between('{"text": "x"', JSON + "|end|closed"),
        "unclosed_string": between('{"text": "x}', JSON + "|end|closed"),
        "unclosed_list": between('{"text": "x", "n": [1, 2}', JSON),
        "closed_twice": between('{"text": "x"}}', JSON + "|after"),
        "line_break_inside_a_string": Case(b'{"text": "hello"}\n{"text": "two\nlines"}\n{"text": "world"}\n', [HELLO, WORLD], [(2, JSON + "|end|closed"), (3, JSON + "|object")]),
        "object_over_several_lines": Case(b'{"text": "hello"}\n{\n  "text": "x"\n}\n{"text": "world"}\n', [HELLO, WORLD], [(2, JSON + "|end|closed"), (3, JSON + "|object|after"), (4, JSON + "|object")]),
        "unknown_escape": between(r'{"text": "\x41"}', JSON + "|escape"),
        "cut_escape": between(r'{"text": "\u12"}', JSON + "|escape"),
        "lone_high_surrogate": between(r'{"text": "\ud800"}', JSON + "|surrogate|Unicode"),
        "lone_low_surrogate": between(r'{"text": "\udc00"}', JSON + "|surrogate|Unicode"),
        "surrogates_reversed": between(r'{"text": "\ude00\ud83d"}', JSON + "|surrogate|Unicode"),
        "surrogate_then_letter": between(r'{"text": "\ud83dx"}', JSON + "|surrogate|Unicode"),
        "raw_tab_in_a_string": between('{"text": "a\tb"}', JSON + "|control"),
        "raw_nul_in_a_string": between('{"text": "a\0b"}', JSON + "|control|NUL"),
        "raw_control_in_a_string": between('{"text": "a\x01b"}', JSON + "|control"),
        "nul_after_an_object": between('{"text": "x"}\0', JSON + "|after|NUL"),
        "form_feed_is_no_space": between('\x0c{"text": "x"}', JSON),
        "no_break_space_is_no_space": between('\u00a0{"text": "x"}', JSON),
        "byte_order_mark_on_a_later_line": between('\ufeff{"text": "x"}', JSON + "|byte order"),
        "bad_utf8_as_told": Case(b'{"text": "hello"}\n{"text": "caf\xe9"}\n{"text": "world"}\n', [HELLO, WORLD], [(2, "UTF-8|encoding")], options={"encoding": "utf-8"}),
        "overlong_utf8_as_told": Case(b'{"text": "hello"}\n{"text": "\xc0\xaf"}\n{"text": "world"}\n', [HELLO, WORLD], [(2, "UTF-8|encoding")], options={"encoding": "utf-8"}),
        "surrogate_in_utf8_as_told": Case(b'{"text": "hello"}\n{"text": "\xed\xa0\x80"}\n{"text": "world"}\n', [HELLO, WORLD], [(2, "UTF-8|encoding")], options={"encoding": "utf-8"}),
        "five_thousand_deep": between('{"text": "x", "n": ' + "[" * 5_000 + "]" * 5_000 + "}", JSON + "|deep|nest|depth"),
        "five_thousand_deep_and_open": between('{"text": "x", "n": ' + '{"a":' * 5_000, JSON + "|deep|nest|depth|end"),
        "last_line_cut": Case(b'{"text": "hello"}\n{"text": "world"}\n{"text": "cut of', [HELLO, WORLD], [(3, JSON + "|end|closed")]),
        "first_line_bad": Case(b'{"text": \n{"text": "hello"}\n{"text": "world"}\n', [HELLO, WORLD], [(1, JSON + "|end")]),
        "line_numbers_count_blank_lines": Case(b'{"text": "hello"}\n\n\nbad\n\n{"text": "world"}\n', [HELLO, WORLD], [(4, JSON)]),
        "line_numbers_with_windows_line_ends": Case(b'{"text": "hello"}\r\n\r\nbad\r\n{"text": "world"}\r\n', [HELLO, WORLD], [(3, JSON)]),
    }


def whole_files() -> dict:
    return {
        "empty_file": Case(b"", error=NO_ROWS),
        "only_a_byte_order_mark": Case(b"\xef\xbb\xbf", error=NO_ROWS),
        "only_blank_lines": Case(b"\n \n\t\n\n", error=NO_ROWS),
        "every_line_bad": Case(b"one\ntwo\nthree\n", error=NO_ROWS + "|" + JSON),
        "only_numbers": Case(b"1\n2\n3\n", error=NO_ROWS + "|object"),
    }


def main() -> None:
    write("jsonl", "jsonl", kept() | rejected() | whole_files())


if __name__ == "__main__":
    main()
