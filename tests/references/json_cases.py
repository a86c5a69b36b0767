#!/usr/bin/env python3
"""Writes tests/cases/formats/json: lists of objects, objects around them, and every way in which they break. README.md states the rules."""
from format_case import Case, write

HELLO, WORLD = {"text": "hello"}, {"text": "world"}
A, B = '{"text": "hello"}', '{"text": "world"}'


def broken(text: str | bytes, words: str) -> Case:
    """A fault of the grammar ends the import: nothing behind it can be trusted."""
    return Case(text.encode() if isinstance(text, str) else text, error=words)


def inside(element: str, words: str) -> Case:
    """The fault in the second of three elements, on line 3."""
    return broken(f"[\n{A},\n{element},\n{B}\n]\n", "line 3: " + words)


def soft(element: str | bytes, words: str) -> Case:
    """An element that is well-formed but no row: rejected, and reading goes on."""
    raw = element.encode() if isinstance(element, str) else element
    return Case(f"[\n{A},\n".encode() + raw + f",\n{B}\n]\n".encode(), [HELLO, WORLD], [(3, words)])


def kept() -> dict:
    return {
        "plain": Case(f"[{A}, {B}]".encode(), [HELLO, WORLD]),
        "one_object_is_one_row": Case(A.encode(), [HELLO]),
        "pretty_printed": Case(b'[\n  {\n    "text": "hello"\n  },\n  {\n    "text": "world"\n  }\n]\n', [HELLO, WORLD]),
        "an_object_around_the_list": Case(f'{{"version": 1, "data": [{A}, {B}], "more": {{"a": [1]}}}}'.encode(), [HELLO, WORLD]),
        "byte_order_mark": Case(b"\xef\xbb\xbf" + f"[{A}]".encode(), [HELLO]),
        "utf16_with_mark": Case(b"\xff\xfe" + f"[{A}]".encode("utf-16-le"), [HELLO]),
        "spaces_everywhere": Case(f" \t\r\n[ \n {A} \t,\r\n {B} ] \n\n".encode(), [HELLO, WORLD]),
        "numbers_as_written": Case(b'[{"a": 1.50, "b": -0, "c": 1E+2, "d": 12345678901234567890}]', ['{"a": 1.50, "b": -0, "c": 1E+2, "d": 12345678901234567890}']),
        "keys_that_differ": Case(b'[{"a": 1}, {"b": "x"}, {}]', ['{"a": 1}', '{"b": "x"}', "{}"]),
        "a_column_of_lists_is_no_wrapper": Case(b'{"messages": [{"role": "user", "content": "hi"}]}', ['{"messages": [{"role": "user", "content": "hi"}]}']),
    }


def values() -> dict:
    """What may not stand for a value."""
    cases = {
        "word_true_with_a_capital": ('True', "a value is expected, not 'T'"),
        "word_none": ('None', "a value is expected, not 'N'"),
        "word_nul": ('nul', "the word 'null' is expected"),
        "word_tru": ('tru', "the word 'true' is expected"),
        "word_fals": ('fals', "the word 'false' is expected"),
        "word_nulls": ('nulls', "',' or '}' is expected, not 's'"),
        "word_undefined": ('undefined', "a value is expected, not 'u'"),
        "nan": ('NaN', "a value is expected, not 'N'"),
        "infinity": ('Infinity', "a value is expected, not 'I'"),
        "minus_infinity": ('-Infinity', "a digit is expected, not 'I'"),
        "number_with_a_plus": ('+1', "a value is expected, not '+'"),
        "number_with_a_leading_zero": ('012', "no digit after a leading zero"),
        "number_minus_leading_zero": ('-01', "no digit after a leading zero"),
        "number_point_first": ('.5', "a value is expected, not '.'"),
        "number_point_last": ('5.', "a digit after the decimal point"),
        "number_two_points": ('1.2.3', "',' or '}' is expected, not '.'"),
        "number_exponent_without_digits": ('1e', "a digit of the exponent"),
        "number_exponent_sign_alone": ('1e+', "a digit of the exponent"),
        "number_two_exponents": ('1e2e3', "',' or '}' is expected, not 'e'"),
        "number_hexadecimal": ('0x1F', "',' or '}' is expected, not 'x'"),
        "number_with_underscores": ('1_000', "',' or '}' is expected, not '_'"),
        "number_with_a_comma_inside": ('1,000', "a key in quotes is expected, not '0'"),
        "number_with_a_unit": ('5kg', "',' or '}' is expected, not 'k'"),
        "minus_alone": ('-', "a digit is expected"),
        "single_quotes": ("'x'", "a value is expected, not '''"),
        "no_quotes": ('hello', "a value is expected, not 'h'"),
        "typographic_quotes": ('“x”', "a value is expected, not byte 0xE2"),
        "backticks": ('`x`', "a value is expected, not '`'"),
        "no_value": ('', "a value is expected, not '}'"),
        "two_values": ('1 2', "',' or '}' is expected, not '2'"),
        "a_function": ('f(1)', "a value is expected, not 'f'|the word 'false' is expected"),
        "list_not_closed": ('[1, 2', "',' or ']' is expected, not '}'"),
        "list_closed_by_a_brace": ('[1}', "',' or ']' is expected, not '}'"),
        "list_with_a_trailing_comma": ('[1, ]', "a value is expected, not ']'"),
        "list_with_two_commas": ('[1,, 2]', "a value is expected, not ','"),
        "list_with_a_leading_comma": ('[, 1]', "a value is expected, not ','"),
        "list_without_commas": ('[1 2]', "',' or ']' is expected, not '2'"),
        "object_closed_by_a_bracket": ('{"a": 1]', "',' or '}' is expected, not ']'"),
        "object_with_a_trailing_comma": ('{"a": 1,}', "a key in quotes is expected, not '}'"),
        "nested_key_without_quotes": ('{a: 1}', "a key in quotes is expected, not 'a'"),
        "nested_key_a_number": ('{1: 1}', "a key in quotes is expected, not '1'"),
        "escape_of_a_letter": ('"\\x41"', 'one of "\\/bfnrtu after a backslash'),
        "escape_of_a_quote_that_is_none": ('"it\\\'s"', 'one of "\\/bfnrtu after a backslash'),
        "escape_u_too_short": ('"\\u12"', "a hexadecimal digit of \\u"),
        "escape_u_with_a_letter": ('"\\u12G4"', "a hexadecimal digit of \\u"),
        "escape_capital_u": ('"\\U0001F600"', 'one of "\\/bfnrtu after a backslash'),
        "line_break_in_a_string": ('"one\ntwo"', "an escape for a control character in a string"),
        "tab_in_a_string": ('"one\ttwo"', "an escape for a control character in a string"),
        "nul_in_a_string": ('"one\0two"', "an escape for a control character in a string"),
        "comment_behind_a_value": ('1 // one', "',' or '}' is expected, not '/'"),
        "comment_before_a_value": ('/* one */ 1', "a value is expected, not '/'"),
    }
    return {"value_" + name: inside('{"text": ' + text + '}', words) for name, (text, words) in cases.items()}


def keys() -> dict:
    cases = {
        "no_colon": ('{"text" "x"}', "':' after a key is expected, not '\"'"),
        "two_colons": ('{"text":: "x"}', "a value is expected, not ':'"),
        "equals_sign": ('{"text" = "x"}', "':' after a key is expected, not '='"),
        "arrow": ('{"text" => "x"}', "':' after a key is expected, not '='"),
        "comma_for_a_colon": ('{"text", "x"}', "':' after a key is expected, not ','"),
        "without_quotes": ('{text: "x"}', "a key in quotes is expected, not 't'"),
        "in_single_quotes": ("{'text': 'x'}", "a key in quotes is expected, not '''"),
        "a_number": ('{1: "x"}', "a key in quotes is expected, not '1'"),
        "null": ('{null: "x"}', "a key in quotes is expected, not 'n'"),
        "a_list": ('{["a"]: "x"}', "a key in quotes is expected, not '['"),
        "no_key": ('{: "x"}', "a key in quotes is expected, not ':'"),
        "comma_first": ('{, "text": "x"}', "a key in quotes is expected, not ','"),
        "comma_last": ('{"text": "x",}', "a key in quotes is expected, not '}'"),
        "two_commas": ('{"text": "x",, "a": 1}', "a key in quotes is expected, not ','"),
        "no_comma": ('{"text": "x" "a": 1}', "',' or '}' is expected, not '\"'"),
        "semicolon": ('{"text": "x"; "a": 1}', "',' or '}' is expected, not ';'"),
        "bad_escape": ('{"te\\qxt": "x"}', 'one of "\\/bfnrtu after a backslash'),
        "line_break": ('{"te\nxt": "x"}', "an escape for a control character in a string"),
        "only_a_key": ('{"text"}', "':' after a key is expected, not '}'"),
        "only_a_colon": ('{:}', "a key in quotes is expected, not ':'"),
    }
    return {"key_" + name: inside(text, words) for name, (text, words) in cases.items()}


def documents() -> dict:
    return {
        "empty_file": broken(b"", "is empty"),
        "only_spaces": broken(b" \n\t\r\n ", "it is empty"),
        "only_a_byte_order_mark": broken(b"\xef\xbb\xbf", "is empty"),
        "a_string": broken('"hello"', "it holds a single value"),
        "a_number": broken("42", "it holds a single value"),
        "true": broken("true", "it holds a single value"),
        "null": broken("null", "it holds a single value"),
        "an_empty_list": broken("[]", "there are no rows in it"),
        "an_empty_object": broken("{}", "the rows have no columns"),
        "a_list_of_empty_objects": broken("[{}, {}]", "the rows have no columns"),
        "an_object_around_an_empty_list_is_one_row": Case(b'{"data": []}', ['{"data": []}']),
        "a_list_of_numbers": broken("[1, 2]", "a row must be an object {…}, not a number"),
        "a_list_of_texts": broken('["a", "b"]', "a row must be an object {…}, not a text"),
        "a_list_of_lists": broken('[["text", "label"], ["hello", "a"]]', "a row must be an object {…}, not a list"),
        "a_list_of_nulls": broken("[null, null]", "a row must be an object {…}, not null"),
        "a_list_of_truth_values": broken("[true, false]", "a row must be an object {…}, not a truth value"),
        "two_lists_in_one_object": broken(f'{{"train": [{A}], "test": [{B}]}}', "both \"train\" and \"test\" hold lists of objects"),
        "list_not_closed": broken(f"[{A},\n{B}\n", "line 3: the text ends where ',' or ']' is expected"),
        "list_cut_behind_a_comma": broken(f"[{A},\n", "line 2: the text ends where a value is expected"),
        "list_cut_inside_an_element": broken(f'[{A},\n{{"text": "wor', "line 2: the text ends where the closing quote of a string is expected"),
        "list_cut_inside_a_key": broken(f'[{A},\n{{"te', "line 2: the text ends where the closing quote of a string is expected"),
        "list_cut_behind_a_key": broken(f'[{A},\n{{"text"', "line 2: the text ends where ':' after a key is expected"),
        "list_cut_behind_a_colon": broken(f'[{A},\n{{"text":', "line 2: the text ends where a value is expected"),
        "list_cut_inside_a_word": broken(f'[{A},\n{{"text": tr', "line 2: the text ends where the word 'true' is expected"),
        "list_cut_inside_a_number": broken(f'[{A},\n{{"text": 1.', "line 2: the text ends where a digit after the decimal point is expected"),
        "list_cut_inside_an_escape": broken(f'[{A},\n{{"text": "\\u00', "line 2: the text ends where a hexadecimal digit of \\u is expected"),
        "list_opened_alone": broken("[", "the text ends where a value is expected"),
        "object_opened_alone": broken("{", "the text ends where"),
        "list_with_a_leading_comma": broken(f"[, {A}]", "a value is expected, not ','"),
        "list_with_a_trailing_comma": broken(f"[{A}, ]", "a value is expected, not ']'"),
        "list_with_two_commas": broken(f"[{A},, {B}]", "a value is expected, not ','"),
        "list_without_commas": broken(f"[{A} {B}]", "',' or ']' is expected, not '{'"),
        "list_with_semicolons": broken(f"[{A}; {B}]", "',' or ']' is expected, not ';'"),
        "list_closed_by_a_brace": broken(f"[{A}}}", "',' or ']' is expected, not '}'"),
        "list_closed_twice": broken(f"[{A}]]", "after the end of the JSON text stands ']'"),
        "object_closed_twice": broken(f"{A}}}", "after the end of the JSON text stands '}'"),
        "text_behind_the_list": broken(f"[{A}] and more", "after the end of the JSON text stands 'a'"),
        "two_lists_behind_each_other": broken(f"[{A}]\n[{B}]", "line 2: after the end of the JSON text stands '['"),
        "two_objects_behind_each_other": broken(f"{A}\n{B}", "line 2: after the end of the JSON text stands '{'"),
        "nul_behind_the_list": broken(f"[{A}]".encode() + b"\0", "after the end of the JSON text stands byte 0x00"),
        "a_comment_first": broken(f"// rows\n[{A}]", "a value is expected, not '/'"),
        "a_comment_last": broken(f"[{A}] // rows", "after the end of the JSON text stands '/'"),
        "a_hash_comment": broken(f"# rows\n[{A}]", "a value is expected, not '#'"),
        "javascript_assignment": broken(f"var rows = [{A}];", "a value is expected, not 'v'"),
        "jsonp_call": broken(f"callback([{A}]);", "a value is expected, not 'c'"),
        "python_repr": broken("[{'text': 'hello'}]", "a key in quotes is expected, not '''"),
        "yaml": broken("- text: hello\n- text: world\n", "a digit is expected, not ' '"),
        "csv": broken("text,label\nhello,a\n", "the word 'true' is expected"),
        "xml": broken("<rows><row>hello</row></rows>", "a value is expected, not '<'"),
        "form_feed_between_elements": broken(f"[{A},\x0c{B}]", "a value is expected, not byte 0x0C"),
        "no_break_space_between_elements": broken(f"[{A},\u00a0{B}]", "a value is expected, not byte 0xC2"),
        "word_joiner_first": broken(f"\u2060[{A}]", "a value is expected, not byte 0xE2"),
        "nested_ten_thousand_deep": broken("[" + '{"a":' * 10_000 + "1" + "}" * 10_000 + "]", "nested more than 512 levels deep"),
        "lists_nested_ten_thousand_deep": broken("[" * 10_000 + "]" * 10_000, "nested more than 512 levels deep"),
        "utf16_cut_inside_a_unit": broken(b"\xff\xfe" + f"[{A}]".encode("utf-16-le")[:-1], "is no character of utf-16le|',' or ']'"),
        "utf32_without_a_mark": broken(f"[{A}]".encode("utf-32-le"), "is binary, not text"),
        "wrapper_with_a_bad_value_before": broken(f'{{"n": 01, "data": [{A}]}}', "no digit after a leading zero"),
        "wrapper_with_a_bad_value_behind": broken(f'{{"data": [{A}], "n": tru}}', "the word 'true' is expected"),
        "wrapper_not_closed": broken(f'{{"data": [{A}]', "the text ends where ',' or '}' is expected"),
        "wrapper_closed_by_a_bracket": broken(f'{{"data": [{A}]]', "',' or '}' is expected, not ']'"),
        "wrapper_with_text_behind": broken(f'{{"data": [{A}]}} x', "after the end of the JSON text stands 'x'"),
    }


def rejections() -> dict:
    return {
        "element_a_number": soft("5", "a row must be an object {…}, not a number"),
        "element_a_text": soft('"x"', "a row must be an object {…}, not a text"),
        "element_a_list": soft("[1]", "a row must be an object {…}, not a list"),
        "element_null": soft("null", "a row must be an object {…}, not null"),
        "element_true": soft("true", "a row must be an object {…}, not a truth value"),
        "key_twice": soft('{"text": "a", "text": "b"}', 'the key "text" stands twice'),
        "key_twice_by_an_escape": soft('{"text": "a", "te\\u0078t": "b"}', 'the key "text" stands twice'),
        "nested_key_twice": soft('{"text": {"a": 1, "a": 2}}', 'the key "a" stands twice in one object'),
        "first_half_of_a_pair": soft('{"text": "\\ud83d"}', "\\uD83D is half of a surrogate pair"),
        "second_half_of_a_pair": soft('{"text": "\\ude00"}', "\\uDE00 is half of a surrogate pair"),
        "two_first_halves": soft('{"text": "\\ud83d\\ud83d"}', "\\uD83D is half of a surrogate pair"),
        "halves_in_the_wrong_order": soft('{"text": "\\ude00\\ud83d"}', "\\uDE00 is half of a surrogate pair"),
        "half_of_a_pair_in_a_key": soft('{"\\ud83d": "x"}', "\\uD83D is half of a surrogate pair"),
        "bytes_of_latin_1": soft(b'{"text": "caf\xe9"}', "byte 0xE9 at offset"),
        "overlong_form": soft(b'{"text": "\xc0\xaf"}', "byte 0xC0 at offset"),
        "surrogate_as_bytes": soft(b'{"text": "\xed\xa0\x80"}', "byte 0xED at offset"),
        "beyond_unicode": soft(b'{"text": "\xf4\x90\x80\x80"}', "byte 0xF4 at offset"),
        "bytes_in_a_key": soft(b'{"t\xff": "x"}', "byte 0xFF at offset"),
        "cut_sequence_before_the_quote": soft(b'{"text": "\xe2\x82"}', "byte 0xE2 at offset"),
        "too_many_keys": Case(("[" + A + ",\n{" + ", ".join(f'"k{at}": {at}' for at in range(1005)) + "}]").encode(), [HELLO], [(2, "more than 1000 different keys")]),
        "several_kinds_at_once": Case(f'[5,\n{A},\n{{"a": 1, "a": 1}},\nnull,\n{B}]'.encode(), [HELLO, WORLD],
                                      [(1, "not a number"), (3, "stands twice"), (4, "not null")]),
    }


if __name__ == "__main__":
    write("json", "json", kept() | values() | keys() | {"document_" + name: case for name, case in documents().items()}
          | {"rejected_" + name: case for name, case in rejections().items()})
