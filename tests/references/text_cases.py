#!/usr/bin/env python3
"""Writes tests/cases/formats/text: how a plain text becomes rows. README.md states the rules."""
from format_case import Case, write

NO_ROWS = "no row|empty|nothing"


def text(source: str | bytes, *passages, **more) -> Case:
    return Case(source.encode() if isinstance(source, str) else source, [{"text": passage} for passage in passages], **more)


def cases() -> dict:
    grimm = "THE GOLDEN BIRD\n\n\nA certain king had\na beautiful garden.\n\nThen he slept.\n\n\n\n\nHANS IN LUCK\n\n\nSome men are born.\n"
    return {
        "lines": text("one\ntwo\nthree\n", "one", "two", "three"),
        "lines_without_a_line_end_at_the_end": text("one\ntwo", "one", "two"),
        "one_line": text("one", "one"),
        "windows_lines": text("one\r\ntwo\r\n", "one", "two"),
        "old_mac_lines": text("one\rtwo\rthree", "one", "two", "three"),
        "lines_and_blank_ends": text("\n\none\ntwo\n\n\n", "one", "two"),
        "spaces_of_a_line_are_kept": text("  one \n\ttwo\t\n", "  one ", "\ttwo\t"),
        "passages": text("one\nstill one\n\ntwo\nstill two\n", "one\nstill one\n\ntwo\nstill two"),
        "passages_with_many_blank_lines": text("\n\none\n\n\n\n\ntwo\n\n\n", "one", "two"),
        "passages_between_lines_of_spaces": text("one\nmore\n  \t \ntwo\n", "one\nmore\n\ntwo"),
        "passages_with_windows_lines": text("one\r\nmore\r\n\r\ntwo\r\n", "one\nmore\n\ntwo"),
        "passages_like_grimm": text(grimm, "THE GOLDEN BIRD\n\n\nA certain king had\na beautiful garden.\n\nThen he slept.", "HANS IN LUCK\n\n\nSome men are born."),
        "passages_are_joined_until_they_are_long": text("a" * 300 + "\n\n" + "b" * 300 + "\n\n" + "c" * 9 + "\n\n" + "d" * 600 + "\n", "a" * 300 + "\n\n" + "b" * 300, "c" * 9 + "\n\n" + "d" * 600),
        "indented_passages": text("    one\n  more\n\n    two\n", "    one\n  more\n\n    two"),
        "form_feed_is_text": text("one\x0ctwo\nthree\n", "one\x0ctwo", "three"),
        "unicode_line_separators_are_text": text("a\u2028b\u2029c\u0085d\ntwo\n", "a\u2028b\u2029c\u0085d", "two"),
        "quotes_and_commas_are_text": text('"one", two\n{"not": json}\n', '"one", two', '{"not": json}'),
        "nul_inside_a_line": text("a\0b\ntwo\n", "a\0b", "two"),
        "no_break_space_is_not_blank": text("one\n\u00a0\ntwo\n", "one", "\u00a0", "two"),
        "a_line_of_seventy_thousand_letters": text("x" * 70_000 + "\ntwo\n", "x" * 70_000, "two"),
        "emoji": text("👩‍🚀\n😀\n", "👩‍🚀", "😀"),
        "byte_order_mark": text(b"\xef\xbb\xbfone\ntwo\n", "one", "two"),
        "utf16_with_mark": text(b"\xff\xfe" + "one\nzwölf 😀\n".encode("utf-16-le"), "one", "zwölf 😀"),
        "utf16_big_endian_with_mark": text(b"\xfe\xff" + "one\nzwölf\n".encode("utf-16-be"), "one", "zwölf"),
        "windows_1252": text("“one”\nzwölf – 5 €\n".encode("cp1252"), "“one”", "zwölf – 5 €"),
        "latin_1_as_told": text("zwölf\nnaïve\n".encode("latin-1"), "zwölf", "naïve", options={"encoding": "latin-1"}),
        "bad_utf8_as_told": Case(b"one\nbad\xff\ntwo\n", [{"text": "one"}, {"text": "two"}], [(2, "UTF-8|encoding")], options={"encoding": "utf-8"}),
        "bad_utf8_in_a_passage_as_told": Case(b"one\nmore\n\nfine\nbad\xff\n\ntwo\n", [{"text": "one\nmore"}, {"text": "two"}], [(4, "UTF-8|encoding")], options={"encoding": "utf-8"}),
        "empty_file": Case(b"", error=NO_ROWS),
        "only_line_breaks": Case(b"\n\n\r\n\n", error=NO_ROWS),
        "only_spaces": Case(b"   \n \t \n", error=NO_ROWS),
        "only_a_byte_order_mark": Case(b"\xef\xbb\xbf", error=NO_ROWS),
    }


def main() -> None:
    write("text", "txt", cases())


if __name__ == "__main__":
    main()
