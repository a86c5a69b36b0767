#!/usr/bin/env python3
"""Brings translations/anneal_*.ts up to date with the sources.

    translations/update.py [--fill FOLDER] [LANGUAGE…]    writes the files; says what is missing
    translations/update.py --check                        writes nothing; fails where a file lacks a text, or holds one that is not right
    translations/update.py --sources                      the English texts as JSON, for whoever translates

A new language is begun by its name: `update.py nl`. FOLDER holds <language>.json: English text -> translation, or -> the list of plural forms.
What was translated stays; a text that stands in several classes is translated everywhere as it was in the first.

Texts of ui/ and app/ come from lupdate. Those of core/, marked TR("…"), belong to the context "fields", the sentences of resources/licences/ to
"licences". lupdate 6.4 does not see `namespace a::b {`, so contexts lack the namespace that the running program asks with: they are qualified here from the headers.
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter, namedtuple
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
LUPDATE = Path("/usr/lib/qt6/bin/lupdate")
# how many forms a counted text has, as Qt counts
FORMS = {"ar": 6, "ja": 1, "ko": 1, "pl": 3, "ru": 3, "zh": 1}
PLACEHOLDER = re.compile(r"%L?\d+|%L?n|</?\w+[^>]*>")
COUNT = {"%n", "%Ln"}
Text = namedtuple("Text", "context source comment plural")


def qualified_classes():
    """Class name -> name with namespaces, of every class; a class that names its own context is asked for by that."""
    names = {}
    for file in [*ROOT.glob("ui/**/*.h"), *ROOT.glob("ui/**/*.cpp")]:
        space = ""
        for line in file.read_text().splitlines():
            if found := re.match(r"namespace ([\w:]+) \{", line):
                space = found[1]
            elif found := re.match(r"class (\w+)[^;]*\{\s*$", line):
                names.setdefault(found[1], f"{space}::{found[1]}" if space else found[1])
    return names


def core_texts():
    """The C++ literals, as they are written, of every TR("…") in core/."""
    literal = r'"(?:[^"\\\n]|\\.)*"'
    for file in sorted([*ROOT.glob("core/**/*.h"), *ROOT.glob("core/**/*.cpp"), *ROOT.glob("core/**/*.def")]):
        for found in re.finditer(rf"\bTR\(\s*({literal}(?:\s*{literal})*)\s*\)", file.read_text()):
            yield found[1]


def said_texts():
    """Where a file says its texts through a function: (context, C++ literal) of every say("…"), or sayFilter("…")."""
    for file in sorted(ROOT.glob("ui/**/*.cpp")):
        text = file.read_text()
        if context := re.search(r'QString (say\w*)\(const char\* words\) \{ return QCoreApplication::translate\("(\w+)", words\); \}', text):
            yield from ((context[2], literal) for literal in re.findall(rf'\b{context[1]}\(\s*("(?:[^"\\\n]|\\.)*")\s*\)', text))


def licence_sentences():
    for file in sorted(ROOT.glob("resources/licences/*.json")):
        licence = json.loads(file.read_text(encoding="utf-8"))
        yield from licence["may"] + licence["must"] + licence["mustNot"]


def catalogue():
    """Every text that the window can show, in the order of contexts and sources."""
    with tempfile.TemporaryDirectory() as folder:
        fields, found = Path(folder, "fields.cpp"), Path(folder, "found.ts")
        marked = [("fields", text) for text in core_texts()] + list(said_texts())
        fields.write_text("".join(f'QT_TRANSLATE_NOOP("{context}", {text})\n' for context, text in dict.fromkeys(marked)))
        # it says of each file that it does not know the namespace; worth reading only where it fails
        ran = subprocess.run([LUPDATE, "-silent", "-locations", "none", ROOT / "ui", ROOT / "app", fields, "-ts", found],
                             capture_output=True, text=True)
        if ran.returncode != 0:
            sys.exit(ran.stderr)
        root = ET.parse(found).getroot()
    classes, texts = qualified_classes(), []
    for context in root.iter("context"):
        name = context.findtext("name")
        name = classes.get(name, name)
        for message in context.findall("message"):
            texts.append(Text(name, message.findtext("source"), message.findtext("comment") or "", message.get("numerus") == "yes"))
    texts += [Text("licences", sentence, "", False) for sentence in licence_sentences()]
    return sorted(set(texts))


def forms_of(language):
    return FORMS.get(language, 2)


def load(path):
    """(context, source, comment) -> translation, or the tuple of its plural forms."""
    known = {}
    if not path.exists():
        return known
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.findall("numerusform"))
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            known[key] = forms or (translation.text or "")
    return known


def english(text):
    """The two English forms of a counted text: "%n row(s)" is "%n row", "%n rows"."""
    return re.sub(r"\(s\)", "", text), re.sub(r"\(s\)", "s", text)


def faults(language, text, translation):
    """What is wrong with a translation, in words."""
    if text.plural != isinstance(translation, tuple):
        return ["is counted, its translation is not" if text.plural else "is not counted, its translation is"]
    forms = translation if text.plural else (translation,)
    if text.plural and len(forms) != forms_of(language):
        return [f"has {len(forms)} plural forms; {language} has {forms_of(language)}"]
    wrong = []
    for form in forms:
        if not form.strip():
            wrong.append("is empty")
            continue
        lacks, has = Counter(PLACEHOLDER.findall(text.source)), Counter(PLACEHOLDER.findall(form))
        more = has - lacks
        lacks = lacks - has
        # a form for one or two may say the number in a word
        if more or (lacks and not (text.plural and set(lacks) <= COUNT)):
            wrong.append(f"has other placeholders: {form!r}")
        if ("&" in text.source.replace("&&", "")) != ("&" in form.replace("&&", "")):
            wrong.append(f"needs a letter for the keyboard just as the English: {form!r}")
        if (text.source[0] == " ") != (form[0] == " ") or (text.source[-1] == " ") != (form[-1] == " "):
            wrong.append(f"begins or ends with another space: {form!r}")
    return wrong


def write(path, language, texts, known):
    out = ['<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n', f'<TS version="2.1" language="{language}">\n']
    context = None
    for text in texts:
        if text.context != context:
            out.append(("</context>\n" if context else "") + f"<context>\n    <name>{escape(text.context)}</name>\n")
            context = text.context
        out.append('    <message numerus="yes">\n' if text.plural else "    <message>\n")
        out.append(f"        <source>{escape(text.source)}</source>\n")
        if text.comment:
            out.append(f"        <comment>{escape(text.comment)}</comment>\n")
        translation = known.get(text[:3])
        if translation is None:
            empty = "<numerusform></numerusform>" * forms_of(language) if text.plural else ""
            out.append(f'        <translation type="unfinished">{empty}</translation>\n')
        elif text.plural:
            forms = "".join(f"\n            <numerusform>{escape(form)}</numerusform>" for form in translation)
            out.append(f"        <translation>{forms}\n        </translation>\n")
        else:
            out.append(f"        <translation>{escape(translation)}</translation>\n")
        out.append("    </message>\n")
    out.append("</context>\n</TS>\n")
    path.write_text("".join(out), encoding="utf-8")


def wanted(language, texts):
    """English needs no more than its plural forms."""
    return [text for text in texts if text.plural] if language == "en" else texts


def update(path, texts, fill):
    language = path.stem.removeprefix("anneal_")
    texts = wanted(language, texts)
    known = load(path)
    elsewhere = {}
    for (_, source, _), translation in known.items():
        elsewhere.setdefault((source, isinstance(translation, tuple)), translation)
    given = {}
    if fill and Path(fill, f"{language}.json").exists():
        given = json.loads(Path(fill, f"{language}.json").read_text(encoding="utf-8"))
    for text in texts:
        if text[:3] in known and not faults(language, text, known[text[:3]]):
            continue
        translation = given.get(text.source, elsewhere.get((text.source, text.plural)))
        translation = tuple(translation) if isinstance(translation, list) else translation
        if translation is None and language == "en":
            translation = english(text.source)
        known.pop(text[:3], None)
        if translation is None:
            continue
        if wrong := faults(language, text, translation):
            print(f"{language}: {text.source!r} {'; '.join(wrong)}")
        else:
            known[text[:3]] = translation
    write(path, language, texts, known)
    missing = [text.source for text in texts if text[:3] not in known]
    print(f"{path.relative_to(ROOT)}: {len(texts)} texts, {len(missing)} without a translation")
    for source in dict.fromkeys(missing[:20]):
        print(f"    {source!r}")


def check(path, texts):
    language = path.stem.removeprefix("anneal_")
    texts = wanted(language, texts)
    known = load(path)
    said = [f"{text.context}: {text.source!r} is not translated" for text in texts if text[:3] not in known]
    for text in texts:
        if text[:3] in known:
            said += [f"{text.context}: {text.source!r} {wrong}" for wrong in faults(language, text, known[text[:3]])]
    there = {text[:3] for text in texts}
    said += [f"{context}: {source!r} stands nowhere in the sources" for context, source, comment in known
             if (context, source, comment) not in there]
    for line in said:
        print(f"{path.relative_to(ROOT)}: {line}")
    return not said


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--fill", metavar="FOLDER")
    arguments.add_argument("--check", action="store_true")
    arguments.add_argument("--sources", action="store_true")
    arguments.add_argument("languages", nargs="*", metavar="LANGUAGE")
    asked = arguments.parse_args()
    if not LUPDATE.exists():
        print(f"{LUPDATE} is not there: install qt6-l10n-tools")
        return 77
    texts = catalogue()
    if asked.sources:
        print(json.dumps([{"source": text.source, "where": text.context, "plural": text.plural} for text in texts], ensure_ascii=False, indent=1))
        return 0
    folder = ROOT / "translations"
    paths = [folder / f"anneal_{language}.ts" for language in asked.languages] or sorted(folder.glob("anneal_*.ts"))
    if asked.check:
        good = [check(path, texts) for path in paths]
        if not all(good):
            print("Run translations/update.py, translate what it names, and look at the result.")
        return 0 if all(good) else 1
    for path in paths:
        update(path, texts, asked.fill)
    return 0


if __name__ == "__main__":
    sys.exit(main())
