"""Seeded random text for comparing tokenizers: words of many scripts, real prose and code, numbers, signs, emoji, blanks of all kinds, marks in odd places,
special tokens and code points at random."""
import random
import unicodedata

SCRIPTS = [(0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x24F), (0x250, 0x2AF), (0x370, 0x3FF), (0x400, 0x52F), (0x531, 0x587), (0x5D0, 0x5EA), (0x620, 0x6FF),
           (0x700, 0x74F), (0x900, 0x97F), (0x980, 0x9FF), (0xA00, 0xA7F), (0xA80, 0xAFF), (0xB80, 0xBFF), (0xC00, 0xC7F), (0xD00, 0xD7F), (0xD80, 0xDFF),
           (0xE01, 0xE5B), (0xE80, 0xEFF), (0xF00, 0xFFF), (0x1000, 0x109F), (0x10A0, 0x10FF), (0x1100, 0x11FF), (0x1200, 0x137F), (0x13A0, 0x13FF),
           (0x1780, 0x17FF), (0x1800, 0x18AF), (0x1D00, 0x1DBF), (0x1E00, 0x1EFF), (0x1F00, 0x1FFF), (0x2100, 0x218F), (0x2460, 0x24FF), (0x3041, 0x3096),
           (0x30A1, 0x30FF), (0x3130, 0x318F), (0x3200, 0x33FF), (0x4E00, 0x9FFF), (0xA000, 0xA48F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFB00, 0xFB4F),
           (0xFE70, 0xFEFC), (0xFF01, 0xFFEE), (0x10400, 0x1044F), (0x1D400, 0x1D7FF), (0x1E900, 0x1E95F), (0x20000, 0x2A6DF)]
BLANKS = [" "] * 40 + ["  ", "   ", "    ", "\n", "\n\n", "\t", "\r\n", " \n", "\n ", "\t\t", "\u00a0", "\u3000", "\u2003", "\u2028", "\u0085", "\v", "\f", "\u200b",
                       "\u200d", "\ufeff", "\r", " \t ", "        ", "\u2009 ", "\u1680", "\u205f"]
SIGNS = list(".,;:!?'\"()[]{}<>@#$%^&*-_=+/\\|`~") + ["...", "''", "--", "->", "://", "¿", "¡", "«", "»", "…", "“", "”", "—", "–", "€", "£", "°", "§", "±", "×", "、", "。", "！",
                                                     "「", "」", "·", "٪", "।", "'s", "'t", "'RE", "'ll", "'LL", "'ſ", "’s", "n't", "½", "²", "™", "№", "ﬁ", "㎏", "①"]
EMOJI = ["😀", "👍🏽", "👩‍👩‍👧", "🏳️‍🌈", "🇩🇪", "❤️", "1️⃣", "☕", "⚠️", "🧑🏿‍🚀", "🫠"]
CODE = ["def f(x):\n    return x ** 2\n", "for (int i = 0; i < n; ++i) {\n\ta[i] += b[i];\n}\n", "<div class=\"x\">&nbsp;</div>", "SELECT * FROM t WHERE a='b';",
        "camelCaseName", "HTTPServerError", "snake_case_name", "0xDEADBEEF", "https://example.org/a?b=c&d=%20#e", "user@example.org", "\\frac{a}{b}", "#!/bin/sh\r\n",
        "x=1;y=2//c", "/* c */\n\n\n", "    if a:\n        b()\n"]
SPECIALS = ["<|endoftext|>", "<|padding|>", "</s>", "<s>", "<unk>", "<pad>", "[CLS]", "[SEP]", "[MASK]", "[UNK]", "<extra_id_0>", "<extra_id_99>", "<0x0A>", "▁", "▁▁", "##a",
            "Ġ", "Ã©", "<|im_start|>"]
ALL = [code for code in range(1, 0x110000) if not 0xD800 <= code <= 0xDFFF]
MARKS = [chr(code) for code in ALL if unicodedata.category(chr(code)).startswith("M")]


def word(rng: random.Random) -> str:
    first, last = rng.choice(SCRIPTS) if rng.random() < 0.6 else (0x61, 0x7A)
    out = [chr(rng.randint(first, last)) for _ in range(rng.choice((1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 30) if rng.random() < 0.999 else (200, 700)))]
    kind = rng.random()
    if kind < 0.15:
        out[0] = out[0].upper()
    elif kind < 0.2:
        out = [c.upper() for c in out]
    elif kind < 0.25:
        out.insert(rng.randrange(len(out) + 1), rng.choice(MARKS))
    elif kind < 0.27:
        out = list(unicodedata.normalize(rng.choice(("NFD", "NFKC")), "".join(out)))
    return "".join(out)


class Texts:
    """`prose` are real words with what stands between them."""

    def __init__(self, seed: int, prose: str):
        self.rng = random.Random(seed)
        self.prose = prose

    def piece(self) -> str:
        rng = self.rng
        kind = rng.random()
        if kind < 0.35:
            at = rng.randrange(max(1, len(self.prose) - 120))
            return self.prose[at:at + rng.randint(1, 120)]
        if kind < 0.65:
            return word(rng)
        if kind < 0.73:
            return "".join(rng.choices("0123456789", k=rng.choice((1, 2, 3, 4, 7, 12)))) + rng.choice(("", ".5", ",000", "th", "%"))
        if kind < 0.82:
            return "".join(rng.choices(SIGNS, k=rng.choice((1, 1, 1, 2, 3, 5))))
        if kind < 0.85:
            return rng.choice(EMOJI)
        if kind < 0.89:
            return rng.choice(CODE)
        if kind < 0.91:
            return rng.choice(SPECIALS)
        if kind < 0.95:
            return "".join(chr(rng.choice(ALL)) for _ in range(rng.randint(1, 6)))
        if kind < 0.97:
            return "".join(chr(rng.randint(1, 0x2FFF)) for _ in range(rng.randint(1, 5)))
        return "".join(rng.choices(BLANKS, k=rng.randint(1, 6)))

    def text(self, characters: int) -> str:
        out, size = [], 0
        while size < characters:
            out.append(self.piece())
            size += len(out[-1])
            if self.rng.random() < 0.75:
                out.append(self.rng.choice(BLANKS))
                size += 1
        return "".join(out)

    def texts(self, characters: int):
        """Short ones and long ones, together about so many characters."""
        size = 0
        while size < characters:
            length = self.rng.choice((1, 3, 10, 30, 100, 300, 1000, 5000, 50000))
            made = self.text(length) if length > 1 else self.piece()
            size += len(made)
            yield made
