#!/usr/bin/env python3
"""Writes tests/cases/formats/parquet and tests/cases/formats/auto: damaged containers, and files that are no rows at all but lie where rows are
expected. In `auto` nobody says a format: what the file is must be found out. Needs pyarrow, and the zstd program."""
import gzip
import io
import random
import struct
import subprocess
import tarfile
import zipfile
import zlib

import pyarrow as pa
import pyarrow.parquet as pq

from format_case import Case, write

ROWS = [{"text": "hello"}, {"text": "world"}]
LINES = b'{"text": "hello"}\n{"text": "world"}\n'
MANY = b"".join(b'{"text": "row %d of many"}\n' % at for at in range(3000))
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89" + bytes(40)


def zstd(data: bytes) -> bytes:
    return subprocess.run(["zstd", "-q", "-c", "-3", "--check"], input=data, stdout=subprocess.PIPE, check=True).stdout


def parquet(table=None, **options) -> bytes:
    out = io.BytesIO()
    pq.write_table(table if table is not None else pa.table({"text": ["hello", "world"], "n": [1, 2]}), out, **({"compression": "NONE"} | options))
    return out.getvalue()


def changed(data: bytes, at: int, to: bytes) -> bytes:
    at %= len(data)
    return data[:at] + to + data[at + len(to):]


def good_parquet() -> dict:
    kept = [{"text": "hello", "n": 1}, {"text": "world", "n": 2}]
    nested = pa.table({"t": ["a", None], "l": [[1, 2], []], "s": [{"x": 1, "y": "b"}, None], "f": [1.5, float("inf")], "b": [True, False]})
    return {
        "plain": Case(parquet(), kept),
        "snappy": Case(parquet(compression="SNAPPY"), kept),
        "zstd": Case(parquet(compression="ZSTD"), kept),
        "gzip": Case(parquet(compression="GZIP"), kept),
        "brotli": Case(parquet(compression="BROTLI"), kept),
        "nulls_lists_structs_and_numbers": Case(parquet(nested), ['{"t": "a", "l": [1,2], "s": {"x":1,"y":"b"}, "f": 1.5, "b": true}',
                                                                  '{"l": [], "f": "Infinity", "b": false}']),
        "two_columns_of_one_name": Case(parquet(pa.table([pa.array(["a"]), pa.array(["b"])], names=["text", "text"])), [{"text": "a", "text_2": "b"}]),
        "a_column_without_a_name": Case(parquet(pa.table([pa.array(["a"]), pa.array(["b"])], names=["", "text"])), [{"column_1": "a", "text": "b"}]),
        "bytes_that_are_no_text": Case(parquet(pa.table({"text": pa.array([b"hello", b"\xff\xfe", b"world"])})), ROWS, [(2, "not UTF-8 text")]),
        "bytes_that_are_no_text_inside_a_list": Case(
            parquet(pa.table({"text": ["hello", "x", "world"], "l": pa.array([[b"a"], [b"\xff"], [b"b"]])})),
            [{"text": "hello", "l": ["a"]}, {"text": "world", "l": ["b"]}], [(2, "column l holds bytes")]),
        "a_column_of_nothing_but_bytes_is_left_out": Case(parquet(pa.table({"text": ["hello", "world"], "image": [PNG, PNG + b"\xff"]})), ROWS),
        "bytes_in_structs_are_left_out": Case(
            parquet(pa.table({"image": [{"bytes": PNG, "path": "a.png"}, None], "text": ["hello", "world"]})), ROWS),
        "bytes_that_are_text_are_kept": Case(parquet(pa.table({"text": [b"hello", b"world"]})), ROWS),
        "nothing_but_one_column_of_bytes": Case(parquet(pa.table({"image": [PNG, PNG]})), error="column image holds bytes that are not UTF-8 text"),
    }


def bad_parquet() -> dict:
    good = parquet()
    footer = struct.unpack("<I", good[-8:-4])[0]
    dice = random.Random(3)
    rows = pa.table({"text": [str(dice.random()) * 4 for _ in range(500)]})
    snappy, zipped, gzipped = (parquet(rows, compression=name) for name in ("SNAPPY", "ZSTD", "GZIP"))
    checked = parquet(write_page_checksum=True, use_dictionary=False)
    cases = {
        "no_rows": (parquet(pa.table({"text": pa.array([], pa.string())})), "there are no rows in it"),
        "no_columns": (parquet(pa.table({})), "no row"),
        "empty_file": (b"", "is empty"),
        "only_the_magic": (b"PAR1", "it does not end as a Parquet file does: it is none, or was cut off"),
        "magic_twice": (b"PAR1PAR1", "the Parquet file is damaged (Parquet file size is 8 bytes"),
        "footer_missing": (good[:-footer - 8], "it does not end as a Parquet file does: it is none, or was cut off"),
        "last_byte_missing": (good[:-1], "it does not end as a Parquet file does: it is none, or was cut off"),
        "last_magic_missing": (good[:-4], "it does not end as a Parquet file does: it is none, or was cut off"),
        "last_magic_wrong": (changed(good, -4, b"PARX"), "it does not end as a Parquet file does: it is none, or was cut off"),
        "cut_in_half": (good[: len(good) // 2], "it does not end as a Parquet file does: it is none, or was cut off"),
        "footer_length_zero": (changed(good, -8, struct.pack("<I", 0)), "the Parquet file is damaged (Couldn't deserialize thrift"),
        "footer_length_too_large": (changed(good, -8, struct.pack("<I", 1 << 30)), "smaller than the size reported by footer's (1073741824bytes)"),
        "footer_length_all_ones": (changed(good, -8, b"\xff\xff\xff\xff"), "smaller than the size reported by footer's (4294967295bytes)"),
        "footer_length_one_less": (changed(good, -8, struct.pack("<I", footer - 1)), "the Parquet file is damaged (Couldn't deserialize thrift"),
        "footer_of_zeros": (good[:-footer - 8] + bytes(footer) + good[-8:], "the Parquet file is damaged (Couldn't deserialize thrift"),
        "footer_of_ones": (good[:-footer - 8] + b"\xff" * footer + good[-8:], "the Parquet file is damaged (Couldn't deserialize thrift"),
        "footer_encrypted": (changed(good, -4, b"PARE"), "it is encrypted. Export it without encryption."),
        "checksum_of_a_page_wrong": (changed(checked, checked.index(b"\5\0\0\0hello") + 4, b"jello"), "CRC checksum"),
        "snappy_page_damaged": (changed(snappy, len(snappy) // 2, bytes(640)), "the Parquet file is damaged (Corrupt snappy compressed data"),
        "zstd_page_damaged": (changed(zipped, zipped.index(b"\x28\xb5\x2f\xfd"), b"\xff" * 16), "the Parquet file is damaged (ZSTD"),
        "gzip_page_damaged": (changed(gzipped, len(gzipped) // 2, b"\xff" * 64), "the Parquet file is damaged (GZipCodec failed"),
        "page_header_of_zeros": (changed(good, 4, bytes(16)), "the Parquet file is damaged (Couldn't deserialize thrift"),
        "page_header_of_ones": (changed(good, 4, b"\xff" * 16), "the Parquet file is damaged (Couldn't deserialize thrift"),
        "a_csv": (b"text,label\nhello,a\n", "it does not end as a Parquet file does: it is none, or was cut off"),
        "a_large_file_pointer": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0123\nsize 12345\n", "is a pointer of Git LFS, not the file itself"),
        "a_page": (b"<!DOCTYPE html><html><body>Not found</body></html>\n" * 3, "is a web page, not a table"),
    }
    return {name: Case(data, error=words) for name, (data, words) in cases.items()}


def broken_streams() -> dict:
    gz, zst = gzip.compress(MANY, mtime=0), zstd(MANY)
    cases = {}
    places = {"inside_the_header": 3, "behind_the_header": 12, "in_the_middle": len(gz) // 2, "before_the_checksum": len(gz) - 8, "at_the_last_byte": len(gz) - 1}
    for name, at in places.items():
        cases["gzip_cut_" + name] = (gz[:at], "ends in the middle of its gzip data")
    for name, at in {"inside_the_header": 5, "in_the_middle": len(zst) // 2, "at_the_last_byte": len(zst) - 1}.items():
        cases["zstd_cut_" + name] = (zst[:at], "ends in the middle of its zstd data")
    cases |= {
        "gzip_checksum_wrong": (gz[:-8] + b"\0\0\0\0" + gz[-4:], "gzip data is damaged"),
        "gzip_length_wrong": (gz[:-4] + b"\1\0\0\0", "gzip data is damaged"),
        "gzip_damaged_in_the_middle": (changed(gz, len(gz) // 2, b"\xff" * 32), "gzip data is damaged"),
        "gzip_of_an_unknown_method": (changed(gz, 2, b"\x07"), "gzip data is damaged"),
        "gzip_with_text_behind": (gzip.compress(LINES, mtime=0) + b"and more", "gzip data is damaged"),
        "gzip_of_nothing": (gzip.compress(b"", mtime=0), "is empty"),
        "gzip_of_a_picture": (gzip.compress(PNG, mtime=0), "is a PNG picture"),
        "gzip_of_gzip": (gzip.compress(gzip.compress(LINES, mtime=0), mtime=0), "is binary, not text"),
        "zstd_checksum_wrong": (changed(zst, -1, bytes([zst[-1] ^ 255])), "zstd data is damaged"),
        "zstd_damaged_in_the_middle": (changed(zst, len(zst) // 2, b"\xff" * 32), "zstd data is damaged"),
        "zstd_with_text_behind": (zstd(LINES) + b"and more", "zstd data is damaged"),
        "zstd_of_nothing": (zstd(b""), "is empty"),
        "zstd_of_a_picture": (zstd(PNG), "is a PNG picture"),
        "zlib_without_a_wrapper": (zlib.compress(MANY), "is binary, not text"),
    }
    good = {
        "two_gzip_members": gzip.compress(LINES[:18], mtime=0) + gzip.compress(LINES[18:], mtime=0),
        "two_zstd_frames": zstd(LINES[:18]) + zstd(LINES[18:]),
        "gzip_padded_with_zeros": gzip.compress(LINES, mtime=0) + bytes(512),
    }
    return {name: Case(data, error=words) for name, (data, words) in cases.items()} | {name: Case(data, ROWS) for name, data in good.items()}


def archive(kind: str) -> bytes:
    out = io.BytesIO()
    if kind == "tar":
        with tarfile.open(fileobj=out, mode="w") as made:
            entry = tarfile.TarInfo("rows.jsonl")
            entry.size = len(LINES)
            made.addfile(entry, io.BytesIO(LINES))
        return out.getvalue()
    names = {"zip": ["rows.jsonl"], "xlsx": ["[Content_Types].xml", "xl/workbook.xml"], "docx": ["[Content_Types].xml", "word/document.xml"]}
    with zipfile.ZipFile(out, "w") as made:
        for name in names[kind]:
            made.writestr(zipfile.ZipInfo(name), LINES)
    return out.getvalue()


def strangers() -> dict:
    arrow = io.BytesIO()
    with pa.ipc.new_file(arrow, pa.schema([("text", pa.string())])) as made:
        made.write_table(pa.table({"text": ["hello"]}))
    words = {
        "empty": (b"", "is empty"),
        "one_nul": (b"\0", "is binary, not text"),
        "nul_bytes": (bytes(4096), "is binary, not text"),
        "a_png": (PNG, "is a PNG picture"),
        "a_jpeg": (b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(range(256)), "is a JPEG picture"),
        "a_gif": (b"GIF89a\1\0\1\0\x80\0\0" + bytes(64), "is a GIF picture"),
        "a_pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n", "is a PDF document"),
        "a_zip": (archive("zip"), "is a zip archive"),
        "a_spreadsheet": (archive("xlsx"), "is a zip archive (or an Office document)"),
        "a_document": (archive("docx"), "is a zip archive (or an Office document)"),
        "an_old_spreadsheet": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "is an old Office document"),
        "a_tar": (archive("tar"), "is a tar archive"),
        "a_seven_zip": (b"7z\xbc\xaf\x27\x1c\0\4" + bytes(64), "is a 7z archive"),
        "a_rar": (b"Rar!\x1a\7\1\0" + bytes(64), "is a RAR archive"),
        "a_bzip2": (b"BZh91AY&SY" + bytes(range(200, 256)) * 2, "is a bzip2 archive"),
        "an_xz": (b"\xfd7zXZ\0\0\4" + bytes(range(256)), "is an xz archive"),
        "a_database": (b"SQLite format 3\0" + bytes(100), "is a SQLite database"),
        "a_program": (b"\x7fELF\2\1\1\0" + bytes(64), "is a program"),
        "a_class_file": (b"\xca\xfe\xba\xbe\0\0\0\x34" + bytes(64), "is binary, not text"),
        "an_arrow_file": (arrow.getvalue(), "is an Arrow file"),
        "a_numpy_array": (b"\x93NUMPY\1\0v\0{'descr': '<f8', 'shape': (3,), }\n" + bytes(24), "is a NumPy array"),
        "a_pickle": (b"\x80\4\x95\x10\0\0\0\0\0\0\0}\x94\x8c\4text\x94\x8c\5hello\x94s.", "is a Python pickle"),
        "a_gguf": (b"GGUF\3\0\0\0" + bytes(64), "is a GGUF model"),
        "a_sound": (b"RIFF\x24\0\0\0WAVEfmt " + bytes(64), "is a sound"),
        "a_font": (b"\0\1\0\0\0\x0c\0\x80" + bytes(64), "is binary, not text"),
        "random_bytes": (bytes((at * 7919 + at * at * 31) % 256 for at in range(4096)), "is binary, not text"),
        "utf16_of_nothing": (b"\xff\xfe", "there are no rows in it"),
        "utf8_mark_alone": (b"\xef\xbb\xbf", "there are no rows in it"),
        "only_line_breaks": (b"\n" * 100, "there are no rows in it"),
        "only_spaces": (b" \t " * 100, "there are no rows in it"),
        "a_large_file_pointer": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0123\nsize 12345\n", "is a pointer of Git LFS, not the file itself"),
        "a_page": (b"<!DOCTYPE html>\n<html><head><title>404</title></head><body>Not found</body></html>\n", "is a web page, not a table"),
    }
    return {name: Case(data, error=said) for name, (data, said) in words.items()}


if __name__ == "__main__":
    write("parquet", "parquet", good_parquet() | bad_parquet())
    write("auto", "dat", broken_streams() | strangers())
