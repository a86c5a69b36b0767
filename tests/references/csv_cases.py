#!/usr/bin/env python3
"""Writes tests/cases/formats/csv: what a CSV file may contain, and what must become of it. Cells are text; README.md states the rules."""
from format_case import Case, write

RAGGED = "cell|column|field|value"
UNCLOSED = "quote"
NO_ROWS = "no row|empty|nothing"


def rows(*pairs) -> list:
    return [{"text": text, "label": label} for text, label in pairs]


def csv(text: str, *kept, **more) -> Case:
    return Case(text.encode(), rows(*kept), **more)


PLAIN = (("hello", "a"), ("world", "b"))


def quoting() -> dict:
    return {
        "plain": csv("text,label\nhello,a\nworld,b\n", *PLAIN),
        "every_cell_quoted": csv('"text","label"\n"hello","a"\n"world","b"\n', *PLAIN),
        "delimiter_in_quotes": csv('text,label\n"hello, you",a\nworld,b\n', ("hello, you", "a"), ("world", "b")),
        "doubled_quotes": csv('text,label\n"say ""hi""",a\nworld,b\n', ('say "hi"', "a"), ("world", "b")),
        "only_doubled_quotes": csv('text,label\n"""""",a\nworld,b\n', ('""', "a"), ("world", "b")),
        "line_break_in_quotes": csv('text,label\n"two\nlines",a\nworld,b\n', ("two\nlines", "a"), ("world", "b")),
        "windows_line_break_in_quotes": csv('text,label\n"two\r\nlines",a\nworld,b\n', ("two\r\nlines", "a"), ("world", "b")),
        "carriage_return_in_quotes": csv('text,label\n"two\rlines",a\nworld,b\n', ("two\rlines", "a"), ("world", "b")),
        "blank_lines_in_quotes": csv('text,label\n"\n\n\n",a\nworld,b\n', ("\n\n\n", "a"), ("world", "b")),
        "empty_quoted_cell": csv('text,label\n"",a\nworld,""\n', ("", "a"), ("world", "")),
        "empty_cells": csv("text,label\n,a\nworld,\n,\n", ("", "a"), ("world", ""), ("", "")),
        "quote_inside_an_unquoted_cell": csv('text,label\na 5" screen,a\nworld,b\n', ('a 5" screen', "a"), ("world", "b")),
        "quote_at_the_end_of_an_unquoted_cell": csv('text,label\n5",a\nworld,b\n', ('5"', "a"), ("world", "b")),
        "apostrophes": csv("text,label\nit's,a\n'world',b\n", ("it's", "a"), ("'world'", "b")),
        "spaces_around_cells_are_kept": csv("text,label\n  hello ,a\nworld, b \n", ("  hello ", "a"), ("world", " b ")),
        "spaces_in_quotes_are_kept": csv('text,label\n"  hello ",a\nworld,b\n', ("  hello ", "a"), ("world", "b")),
        "backslashes_are_text": csv('text,label\nC:\\new\\table,a\n"\\",b\n', ("C:\\new\\table", "a"), ("\\", "b")),
        "backslash_before_a_quote": csv('text,label\n"a\\""b",a\nworld,b\n', ('a\\"b', "a"), ("world", "b")),
        "quoted_header_with_delimiter": Case(b'"text, long",label\nhello,a\n', [{"text, long": "hello", "label": "a"}]),
        "quoted_header_with_line_break": Case(b'"text\nlong",label\nhello,a\n', [{"text\nlong": "hello", "label": "a"}]),
        "json_in_a_cell": csv('text,label\n"{""a"": [1, 2]}",a\nworld,b\n', ('{"a": [1, 2]}', "a"), ("world", "b")),
        "html_in_a_cell": csv('text,label\n"<a href=""x"">y</a>",a\nworld,b\n', ('<a href="x">y</a>', "a"), ("world", "b")),
        "unclosed_quote_on_the_last_line": csv('text,label\nhello,a\n"world,b\n', ("hello", "a"), rejected=[(3, UNCLOSED)]),
        "unclosed_quote_without_a_line_end": csv('text,label\nhello,a\nworld,"b', ("hello", "a"), rejected=[(3, UNCLOSED)]),
        "unclosed_quote_in_the_middle_costs_one_row": csv('text,label\nhello,a\n"open,b\nworld,c\nagain,d\n', ("hello", "a"), ("world", "c"), ("again", "d"), rejected=[(3, UNCLOSED)]),
        "lone_quote_on_the_last_line": csv('text,label\nhello,a\n"', ("hello", "a"), rejected=[(3, UNCLOSED)]),
        "text_after_a_closing_quote": csv('text,label\n"hello"x,a\nworld,b\n', ("world", "b"), rejected=[(2, UNCLOSED)]),
        "quoted_cell_then_space": csv('text,label\n"hello" ,a\nworld,b\n', ("world", "b"), rejected=[(2, UNCLOSED)]),
    }


def shape() -> dict:
    return {
        "row_too_short": csv("text,label\nhello,a\nworld\nagain,b\n", ("hello", "a"), ("again", "b"), rejected=[(3, RAGGED)]),
        "row_too_long": csv("text,label\nhello,a\nworld,b,c\nagain,b\n", ("hello", "a"), ("again", "b"), rejected=[(3, RAGGED)]),
        "first_row_too_long": csv("text,label\nhello,a,x\nworld,b\n", ("world", "b"), rejected=[(2, RAGGED)]),
        "last_row_too_short": csv("text,label\nhello,a\nworld", ("hello", "a"), rejected=[(3, RAGGED)]),
        "line_number_after_quoted_line_breaks": csv('text,label\n"a\nb\nc",x\nshort\nhello,a\n', ("a\nb\nc", "x"), ("hello", "a"), rejected=[(5, RAGGED)]),
        "rejected_row_that_spans_lines": csv('text,label\nhello,a\n"a\nb",x,y\nworld,b\n', ("hello", "a"), ("world", "b"), rejected=[(3, RAGGED)]),
        "many_ragged_rows": csv("text,label\n" + "x\n" * 50 + "hello,a\n", ("hello", "a"), rejected=[(at, RAGGED) for at in range(2, 52)]),
        "extra_delimiter_on_one_row": csv("text,label\nhello,a,\nworld,b\n", ("world", "b"), rejected=[(2, RAGGED)]),
        "every_row_ragged": Case(b"text,label\na\nb\nc\n", error=NO_ROWS),
        "blank_lines_are_skipped": csv("text,label\n\nhello,a\n\n\nworld,b\n\n", *PLAIN),
        "blank_line_before_the_header": csv("\n\ntext,label\nhello,a\nworld,b\n", *PLAIN),
        "line_number_after_blank_lines": csv("text,label\n\n\nhello,a\nx\n", ("hello", "a"), rejected=[(5, RAGGED)]),
        "one_column": Case(b"text\nhello\nworld\n", [{"text": "hello"}, {"text": "world"}]),
        "one_column_quoted": Case(b'"text"\n"hello, you"\n""\n', [{"text": "hello, you"}, {"text": ""}]),
        "one_row": csv("text,label\nhello,a", ("hello", "a")),
        "three_hundred_columns": Case((",".join(f"c{at}" for at in range(300)) + "\n" + ",".join(str(at) for at in range(300)) + "\n").encode(),
                                      [{f"c{at}": str(at) for at in range(300)}]),
        "a_cell_of_seventy_thousand_letters": csv("text,label\n" + "x" * 70_000 + ",a\nworld,b\n", ("x" * 70_000, "a"), ("world", "b")),
        "a_quoted_cell_of_seventy_thousand_letters": csv('text,label\n"' + 'x""' * 23_000 + '",a\nworld,b\n', ('x"' * 23_000, "a"), ("world", "b")),
        "no_line_end_at_the_end": csv("text,label\nhello,a\nworld,b", *PLAIN),
        "last_cell_empty_without_a_line_end": csv("text,label\nhello,a\nworld,", ("hello", "a"), ("world", "")),
        "duplicate_rows_are_kept": csv("text,label\nhello,a\nhello,a\n", ("hello", "a"), ("hello", "a")),
        "a_row_equal_to_the_header_is_a_row": csv("text,label\nhello,a\ntext,label\n", ("hello", "a"), ("text", "label")),
        "lines_that_begin_with_a_hash_are_rows": csv("text,label\n#hello,a\n# world,b\n", ("#hello", "a"), ("# world", "b")),
    }


def headers() -> dict:
    return {
        "duplicate_header": Case(b"text,text,label\nhello,you,a\nworld,all,b\n", [{"text": "hello", "text_2": "you", "label": "a"}, {"text": "world", "text_2": "all", "label": "b"}]),
        "duplicate_header_thrice": Case(b"text,text,text\na,b,c\n", [{"text": "a", "text_2": "b", "text_3": "c"}]),
        "duplicate_header_whose_new_name_is_taken": Case(b"text,text,text_2\na,b,c\n", [{"text": "a", "text_3": "b", "text_2": "c"}]),
        "header_cell_empty": Case(b"text,,label\nhello,x,a\n", [{"text": "hello", "column_2": "x", "label": "a"}]),
        "header_ends_with_a_delimiter": Case(b"text,label,\nhello,a,\nworld,b,\n", [{"text": "hello", "label": "a", "column_3": ""}, {"text": "world", "label": "b", "column_3": ""}]),
        "header_of_an_index_column": Case(b",text,label\n0,hello,a\n1,world,b\n", [{"column_1": "0", "text": "hello", "label": "a"}, {"column_1": "1", "text": "world", "label": "b"}]),
        "header_in_other_letters": Case("Größe,标签,text label\n1,一,x\n".encode(), [{"Größe": "1", "标签": "一", "text label": "x"}]),
        "header_in_capitals": Case(b"TEXT,Label\nhello,a\n", [{"TEXT": "hello", "Label": "a"}]),
        "no_header_as_told": Case(b"hello,a\nworld,b\n", [{"column_1": "hello", "column_2": "a"}, {"column_1": "world", "column_2": "b"}], options={"header": False}),
        "header_of_numbers_as_told": Case(b"2019,2020\nhello,a\n", [{"2019": "hello", "2020": "a"}], options={"header": True}),
        "header_only": Case(b"text,label\n", error=NO_ROWS),
        "header_only_without_a_line_end": Case(b"text,label", error=NO_ROWS),
        "header_and_blank_lines": Case(b"text,label\n\n\n\n", error=NO_ROWS),
    }


def values() -> dict:
    kept = ["007", "1e5", "3.0", "-0", "NaN", "null", "NULL", "None", "TRUE", "N/A", "2024-01-02", "=1+1", "@cmd", "1,000", "0x1F", "+49 30 1", "1_000", "∞"]
    return {
        "cells_stay_text": csv("text,label\n" + "".join(f'"{value}",a\n' for value in kept), *((value, "a") for value in kept)),
        "tab_inside_a_cell": csv("text,label\na\tb,a\nworld,b\n", ("a\tb", "a"), ("world", "b")),
        "nul_inside_a_cell": csv("text,label\na\0b,a\nworld,b\n", ("a\0b", "a"), ("world", "b")),
        "control_characters": csv("text,label\na\x01\x1f\x7fb,a\nworld,b\n", ("a\x01\x1f\x7fb", "a"), ("world", "b")),
        "form_feed_and_vertical_tab": csv("text,label\na\x0bb\x0cc,a\nworld,b\n", ("a\x0bb\x0cc", "a"), ("world", "b")),
        "unicode_line_separators_are_text": csv("text,label\na\u2028b\u2029c\u0085d,a\nworld,b\n", ("a\u2028b\u2029c\u0085d", "a"), ("world", "b")),
        "emoji": csv("text,label\n👩‍🚀 😀,a\nworld,b\n", ("👩‍🚀 😀", "a"), ("world", "b")),
        "combining_marks_are_not_composed": csv("text,label\ne\u0301,a\né,b\n", ("e\u0301", "a"), ("é", "b")),
        "no_break_space": csv("text,label\n\u00a0a\u00a0,a\nworld,b\n", ("\u00a0a\u00a0", "a"), ("world", "b")),
        "replacement_character_is_text": csv("text,label\n\ufffd,a\nworld,b\n", ("\ufffd", "a"), ("world", "b")),
        "highest_code_point": csv("text,label\n\U0010ffff,a\nworld,b\n", ("\U0010ffff", "a"), ("world", "b")),
    }


def encodings() -> dict:
    both = "text,label\nGröße „x“,a\nnaïve,b\n"
    pairs = (("Größe „x“", "a"), ("naïve", "b"))
    return {
        "byte_order_mark": Case(b"\xef\xbb\xbf" + b"text,label\nhello,a\nworld,b\n", rows(*PLAIN)),
        "byte_order_mark_before_a_quoted_header": Case(b"\xef\xbb\xbf" + b'"text","label"\nhello,a\nworld,b\n', rows(*PLAIN)),
        "byte_order_mark_inside_a_cell_is_text": csv("text,label\n\ufeffhello,a\nworld,b\n", ("\ufeffhello", "a"), ("world", "b")),
        "utf8": Case(both.encode(), rows(*pairs)),
        "utf16_little_endian_with_mark": Case(b"\xff\xfe" + both.encode("utf-16-le"), rows(*pairs)),
        "utf16_big_endian_with_mark": Case(b"\xfe\xff" + both.encode("utf-16-be"), rows(*pairs)),
        "utf16_with_mark_and_windows_lines": Case(b"\xff\xfe" + both.replace("\n", "\r\n").encode("utf-16-le"), rows(*pairs)),
        "utf16_beyond_the_basic_plane": Case(b"\xff\xfe" + "text,label\n😀,a\nworld,b\n".encode("utf-16-le"), rows(("😀", "a"), ("world", "b"))),
        "utf16_little_endian_as_told": Case(both.encode("utf-16-le"), rows(*pairs), options={"encoding": "utf-16le"}),
        "windows_1252": Case(both.encode("cp1252"), rows(*pairs)),
        "windows_1252_typographic": Case("text,label\n“It’s” – 5 € …,a\nœuvre,b\n".encode("cp1252"), rows(("“It’s” – 5 € …", "a"), ("œuvre", "b"))),
        "windows_1252_as_told": Case(both.encode("cp1252"), rows(*pairs), options={"encoding": "windows-1252"}),
        "latin_1_as_told": Case("text,label\nGröße,a\nnaïve,b\n".encode("latin-1"), rows(("Größe", "a"), ("naïve", "b")), options={"encoding": "latin-1"}),
        "bad_utf8_in_one_row_as_told": Case(b"text,label\nhello,a\nbad\xff\xfe,x\nworld,b\n", rows(*PLAIN), rejected=[(3, "UTF-8|encoding")], options={"encoding": "utf-8"}),
        "overlong_utf8_as_told": Case(b"text,label\nhello,a\nbad\xc0\x80,x\nworld,b\n", rows(*PLAIN), rejected=[(3, "UTF-8|encoding")], options={"encoding": "utf-8"}),
        "cut_utf8_at_the_end_as_told": Case(b"text,label\nhello,a\nworld,\xe2\x82", rows(("hello", "a")), rejected=[(3, "UTF-8|encoding")], options={"encoding": "utf-8"}),
        "surrogate_in_utf8_as_told": Case(b"text,label\nhello,a\nbad\xed\xa0\x80,x\nworld,b\n", rows(*PLAIN), rejected=[(3, "UTF-8|encoding")], options={"encoding": "utf-8"}),
    }


def line_ends_and_delimiters() -> dict:
    return {
        "windows_line_ends": csv("text,label\r\nhello,a\r\nworld,b\r\n", *PLAIN),
        "old_mac_line_ends": csv("text,label\rhello,a\rworld,b\r", *PLAIN),
        "mixed_line_ends": csv("text,label\r\nhello,a\nworld,b\r\n", *PLAIN),
        "windows_line_ends_and_quotes": csv('text,label\r\n"hello",a\r\nworld,"b"\r\n', *PLAIN),
        "windows_line_end_missing_at_the_end": csv("text,label\r\nhello,a\r\nworld,b", *PLAIN),
        "line_number_with_windows_line_ends": csv("text,label\r\nhello,a\r\nx\r\nworld,b\r\n", *PLAIN, rejected=[(3, RAGGED)]),
        "semicolons": csv("text;label\nhello;a\nworld;b\n", *PLAIN),
        "semicolons_and_decimal_commas": Case(b"text;value\nhello;1,5\nworld;2,25\n", [{"text": "hello", "value": "1,5"}, {"text": "world", "value": "2,25"}]),
        "tabs": csv("text\tlabel\nhello, you\ta\nworld\tb\n", ("hello, you", "a"), ("world", "b")),
        "pipes": csv("text|label\nhello|a\nworld|b\n", *PLAIN),
        "semicolons_as_told": csv("text,x;label\nhello,y;a\n", options={"delimiter": ";"}),
        "commas_in_quotes_with_semicolons": csv('text;label\n"a,b,c,d";a\n"e,f,g,h";b\n', ("a,b,c,d", "a"), ("e,f,g,h", "b")),
    }


def whole_files() -> dict:
    return {
        "empty_file": Case(b"", error=NO_ROWS),
        "only_a_byte_order_mark": Case(b"\xef\xbb\xbf", error=NO_ROWS),
        "only_line_breaks": Case(b"\n\n\n", error=NO_ROWS),
        "only_spaces": Case(b"   \n  \n", error=NO_ROWS),
        "a_pdf": Case(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + bytes(range(256)) * 4, error="not text|binary|PDF|no row"),
        "a_zip": Case(b"PK\x03\x04" + bytes(range(256)) * 4, error="not text|binary|zip|no row"),
        "a_png": Case(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4, error="not text|binary|PNG|no row"),
    }


def main() -> None:
    cases = quoting() | shape() | headers() | values() | encodings() | line_ends_and_delimiters() | whole_files()
    cases["semicolons_as_told"].rows = [{"text,x": "hello,y", "label": "a"}]
    write("csv", "csv", cases)


if __name__ == "__main__":
    main()
