#!/usr/bin/env python3
"""Makes the window's two typefaces from Debian's fonts-inter and fonts-jetbrains-mono (both OFL 1.1); needs fonttools.

Anneal Sans is Inter whose digits are the tabular ones: Qt 6.4 cannot ask a font for `tnum`, and columns of numbers must line up.
Anneal Mono is JetBrains Mono without ligatures: a token such as `--` or `<|end|>` must show the characters that it has.
Both are reduced to Latin, Greek, Cyrillic, punctuation, arrows and signs; for other scripts Qt falls back to the system's fonts.
"""
import sys
from pathlib import Path
from fontTools import subset
from fontTools.ttLib import TTFont

INTER = Path("/usr/share/fonts/opentype/inter")
MONO = Path("/usr/share/fonts/truetype/jetbrains-mono")
RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2FF), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
          (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF),
          (0x2500, 0x257F), (0x25A0, 0x25FF), (0xFFFD, 0xFFFD)]


def tabular_digits(font):
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        swaps = {}
        for index in record.Feature.LookupListIndex:
            for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                swaps.update(getattr(table, "mapping", {}))
        for cmap in font["cmap"].tables:
            for code in range(0x30, 0x3A):
                if code in cmap.cmap:
                    cmap.cmap[code] = swaps.get(cmap.cmap[code], cmap.cmap[code])
        return
    raise SystemExit("the font has no tabular digits")


def make(source, target, family, style, features, tabular):
    font = TTFont(source)
    if tabular:
        tabular_digits(font)
    options = subset.Options(layout_features=features, name_IDs=["*"], notdef_outline=True, hinting=False, desubroutinize=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
    cutter.subset(font)
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 5, 9, 11, 13, 14)]
    regular = style in ("Regular", "Italic")
    for ident, text in ((1, family if regular else f"{family} {style}"), (2, style if regular else "Regular"), (3, f"{family}-{style}"),
                        (4, f"{family} {style}"), (6, f"{family}-{style}".replace(" ", "")), (16, family), (17, style)):
        names.setName(text, ident, 3, 1, 0x409)
    if "CFF " in font:
        top = font["CFF "].cff
        top.fontNames = [f"{family}-{style}".replace(" ", "")]
        top[0].FamilyName, top[0].FullName, top[0].Weight = family, f"{family} {style}", style
    font.save(target)
    print(target, Path(target).stat().st_size)


out = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
for style in ("Regular", "Medium", "SemiBold"):
    make(INTER / f"Inter-{style}.otf", out / f"AnnealSans-{style}.otf", "Anneal Sans", style, ["kern", "mark", "mkmk", "ccmp", "locl"], True)
make(INTER / "Inter-Italic.otf", out / "AnnealSans-Italic.otf", "Anneal Sans", "Italic", ["kern", "mark", "mkmk", "ccmp", "locl"], True)
make(MONO / "JetBrainsMono-Regular.ttf", out / "AnnealMono-Regular.ttf", "Anneal Mono", "Regular", ["mark", "mkmk", "ccmp", "locl"], False)
