#!/usr/bin/env python3
"""Writes synonyms.txt from the files of WordNet 3.0 (Debian's package wordnet-base): make_synonyms.py [/usr/share/wordnet]

A word gets the other words of its commonest meaning by WordNet's own counts of tagged texts; those that were never seen with it only where
the word itself never was. Left out: words that are mostly grammar, inflected forms ("waiting" as a noun), names, terms of several words but
two, and whatever WordNet calls a slur, obscene, disparaging or slang.
"""
import pathlib
import re
import sys

PARTS = ("noun", "verb", "adj", "adv")
NUMBERS = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
GRAMMAR = set("""
a about above after again against all almost along already also although always am among an and another any anyone anything are around as at
away back be because been before being below between both but by can cannot could did do does doing done down during each either else enough
even ever every few first for from further get give go gone got had half has have having he her here hers herself him himself his how however
i if in into is it its itself just last least less let like made make many may me might mine more most much must my myself need neither never
next no nobody none nor not nothing now of off often on once one only or other others ought our ours ourselves out over own per please put
quite rather same second set several shall she should since so some something soon still such take than that the their theirs them themselves
then there therefore these they thing things third this those though three through thus to together too two under until up upon us very was
way we well went were what when where whether which while who whom whose why will with within without would yes yet you your yours yourself
yourselves have has had having one two three four five six seven eight nine ten hundred thousand million
""".split())
REFUSED = re.compile(r"slur|obscen|vulgar|offensive|disparag|derogat|taboo|slang|archaic|dialect", re.I)
PLAIN = re.compile(r"[a-z]{3,}(_[a-z]{2,})?\Z")


def synsets(folder: pathlib.Path, part: str) -> dict:
    """offset → words, or nothing for a meaning that is refused."""
    found = {}
    for line in (folder / f"data.{part}").read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue
        left, _, gloss = line.partition(" | ")
        words = left.split(" ")
        count = int(words[3], 16)
        members = [re.sub(r"\(\w+\)$", "", words[4 + 2 * at]) for at in range(count)]
        refused = REFUSED.search(gloss.split('"')[0]) or " ;u " in left
        found[int(words[0])] = [] if refused else members
    return found


def senses(folder: pathlib.Path, part: str) -> dict:
    """lemma → offsets, the commonest first."""
    found = {}
    for line in (folder / f"index.{part}").read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue
        words = line.split()
        found[words[0]] = [int(at) for at in words[-int(words[2]):]]
    return found


def counts(folder: pathlib.Path) -> dict:
    """(lemma, part, sense from 1) → how often it was tagged."""
    found = {}
    for line in (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        key, sense, count = line.split()
        lemma, _, rest = key.partition("%")
        found[lemma, NUMBERS[rest[0]], int(sense)] = int(count)
    return found


def is_inflected(lemma: str, index: dict) -> bool:
    """Whether the word is, or may as well be, a form of another one."""
    for ending, part, bases in (("ing", "verb", ("", "e")), ("ed", "verb", ("", "e")), ("s", "noun", ("",)), ("es", "noun", ("",)),
                                ("ies", "noun", ("y",)), ("er", "adj", ("", "e")), ("est", "adj", ("", "e"))):
        if not lemma.endswith(ending):
            continue
        stem = lemma[:-len(ending)]
        stems = [stem + base for base in bases] + ([stem[:-1]] if len(stem) > 2 and stem[-1] == stem[-2] else [])
        if any(len(one) > 2 and one in index[part] for one in stems):
            return True
    return False


def main() -> None:
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet")
    data = {part: synsets(folder, part) for part in PARTS}
    index = {part: senses(folder, part) for part in PARTS}
    tagged = counts(folder)
    lines = []
    for lemma in sorted({lemma for part in PARTS for lemma in index[part]}):
        if not re.fullmatch(r"[a-z]{3,}", lemma) or lemma in GRAMMAR or is_inflected(lemma, index):
            continue
        meanings = [(tagged.get((lemma, part, 1 + at), 0), part, offset)
                    for part in PARTS if lemma in index[part] for at, offset in enumerate(index[part][lemma])]
        total = sum(count for count, _, _ in meanings)
        count, part, offset = max(meanings, key=lambda meaning: meaning[0])
        # Never seen in tagged text: only words with a single meaning are sure. Seen: the meaning must be what the word mostly stands for.
        if len(meanings) > 1 and (total == 0 or count < 0.5 * total):
            continue
        others = [word for word in data[part][offset] if PLAIN.fullmatch(word) and word != lemma and word not in GRAMMAR]
        if total > 0:
            others = [word for word in others if tagged.get((word, part, 1 + index[part][word].index(offset)), 0) > 0]
        if others:
            lines.append(lemma + "\t" + " ".join(others[:6]) + "\n")
    target = pathlib.Path(__file__).with_name("synonyms.txt")
    target.write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines)} words, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
