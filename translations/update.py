#!/usr/bin/env python3
"""Brings translations/*.ts up to date with the sources: lupdate, then two things that Qt 6.4's lupdate leaves open.

It does not see `namespace a::b {`, so contexts lack the namespace that the running program asks with: they are qualified here from the headers.
anneal_en.ts holds only plural forms; the English ones are made here ("1 row", "2 rows").
"""
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LUPDATE = "/usr/lib/qt6/bin/lupdate"
PLURALS = ("settings things errors warnings rows runs steps files models tokens columns datasets checkpoints prompts changes words weights findings "
           "lines places jobs answers pages labels").split()


def qualified_classes():
    """Class name -> name with namespaces, of every class with Q_OBJECT."""
    names = {}
    for header in list(ROOT.glob("ui/**/*.h")) + list(ROOT.glob("ui/**/*.cpp")):
        space = ""
        for line in header.read_text().splitlines():
            if found := re.match(r"namespace ([\w:]+) \{", line):
                space = found[1]
            elif found := re.match(r"class (\w+)[^;]*\{\s*$", line):
                names.setdefault(found[1], f"{space}::{found[1]}" if space else found[1])
    return names


def declared_contexts():
    """Class name -> what its Q_DECLARE_TR_FUNCTIONS says; lupdate sometimes takes the class's own name. Such names have to differ from file to file."""
    names = {}
    for source in ROOT.glob("ui/**/*.cpp"):
        for found in re.finditer(r"(?:struct|class) (\w+) \{\s*Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)", source.read_text()):
            if found[1] != "Words":
                names[found[1]] = found[2]
    return names


def singular(text):
    words = "|".join(word[:-1] for word in PLURALS)
    one = re.sub(rf"(%L?n(?: more| other| rejected)?) ({words})s\b", r"\1 \2", text.replace("(s)", ""))
    return re.sub(r"\b(setting|row|thing) (need|wait|differ)\b", r"\1 \2s", one)


def finish(path):
    tree = ET.parse(path)
    classes = qualified_classes() | declared_contexts()
    for context in tree.getroot().iter("context"):
        name = context.find("name")
        # what Q_DECLARE_TR_FUNCTIONS names stands as it is
        name.text = classes.get(name.text, name.text)
        for message in context.findall("message"):
            for place in message.findall("location"):
                message.remove(place)
            if path.name != "anneal_en.ts":
                continue
            text, translation = message.find("source").text, message.find("translation")
            for form in list(translation):
                translation.remove(form)
            translation.attrib.pop("type", None)
            translation.text = None
            for words in (singular(text), text.replace("(s)", "s")):
                ET.SubElement(translation, "numerusform").text = words
    tree.getroot().set("language", path.stem.split("_", 1)[1])
    ET.indent(tree, "    ")
    with open(path, "wb") as out:
        out.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        tree.write(out, encoding="utf-8")
        out.write(b"\n")


for ts in sorted((ROOT / "translations").glob("anneal_*.ts")):
    plural = ["-pluralonly"] if ts.name == "anneal_en.ts" else []
    # contexts were qualified by the last run: begin anew for English, whose forms are made here
    if plural:
        ts.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="en"></TS>\n')
    subprocess.run([LUPDATE, "-silent", *plural, str(ROOT / "ui"), str(ROOT / "app"), "-ts", str(ts)], check=True, stderr=sys.stderr)
    finish(ts)
    print(ts.relative_to(ROOT))
