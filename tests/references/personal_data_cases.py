#!/usr/bin/env python3
"""Writes tests/golden/personal_data/: 5,000 texts that each hold one piece of personal data, and 5,000 that hold something which only looks like one.

The formats are those of the countries and of the standards (E.123 and the national numbering plans' usual spacing, ISO 13616, ISO/IEC 7812, RFC 5321,
RFC 3986, RFC 4291), not those of any detector; the look-alikes are what stands in tickets, invoices, logs, papers and code. Seeded.
"""
import ipaddress
import json
import pathlib
import random

from places import ROOT

COUNT = 5000
FIRST = "anna ben carla david elena farid grace hugo ines jonas kofi lena mateo nadia omar paula quinn rosa sven tanja umar vera wei xenia yusuf zoe".split()
LAST = "smith garcia müller rossi kim okafor novak silva haddad larsen dubois tanaka ivanov oconnor patel cohen schmidt lopez nguyen berg".split()
HOSTS = "example.com mail.example.org uni-muenster.de acme.co.uk gmail.com outlook.com web.de orange.fr yandex.ru example.museum sub.dept.example.edu firma.at naver.com".split()
AROUND = ["{}", "Please use {} from now on.", "- {}\n- the usual place", "She said {} would be fine, but he never answered.", "Contact: {}",
          "It was {} all along!", "({})", "See you on Monday. {} Kind regards, the team", "my old one was lost, the new one is {}, thanks",
          "Name: Kim\nAddress: 12 High Street\n{}\n", "\"{}\"", "We received your message about {} and will be back in two days."]


def digits(rng, pattern: str) -> str:
    """# any digit, N 1–9, M 2–9 (where no letter stands beside it); all else stands for itself."""
    made = ""
    for at, c in enumerate(pattern):
        in_word = any(other.isalpha() for other in (pattern[at - 1:at], pattern[at + 1:at + 2]))
        low = {"#": 0, "N": 1, "M": 2}.get(c)
        made += c if low is None or (c != "#" and in_word) else str(rng.randint(low, 9))
    return made


# Written in the country itself, and from abroad, as phone books, forms and signatures write them.
NATIONAL = {
    "us": ["(M##) M##-####", "M##-M##-####", "M##.M##.####", "M## M## ####", "1-M##-M##-####"],
    "uk": ["020 7### ####", "0161 ### ####", "07### ######", "(020) 7### ####", "01### ######"],
    "de": ["030 N#######", "0171 N######", "089/N######", "(0221) N######", "0151 N### ####"],
    "fr": ["01 ## ## ## ##", "06 ## ## ## ##", "06.##.##.##.##", "01-##-##-##-##"],
    "it": ["06 #### ####", "02 #######", "347 ### ####"],
    "es": ["91# ### ###", "6## ## ## ##", "6## ### ###"],
    "nl": ["020 ### ####", "06 ########", "06-########"],
    "ch": ["044 ### ## ##", "079 ### ## ##"],
    "at": ["01 N######", "0664 N######"],
    "se": ["08-### ### ##", "070-### ## ##"],
    "pl": ["22 ### ## ##", "5## ### ###"],
    "jp": ["03-####-####", "090-####-####"],
    "au": ["(02) #### ####", "04## ### ###"],
    "in": ["9#### #####", "022 #### ####", "0#########"],
    "br": ["(11) 9####-####", "(21) ####-####"],
    "za": ["021 ### ####", "082 ### ####"],
}
CODES = {"us": "1", "uk": "44", "de": "49", "fr": "33", "it": "39", "es": "34", "nl": "31", "ch": "41", "at": "43", "se": "46", "pl": "48", "jp": "81",
         "au": "61", "in": "91", "br": "55", "za": "27"}
CUES = ["Tel.: {}", "phone {}", "call me at {}", "Telefon {}", "Tél. {}", "móvil: {}", "mobile number is {}", "WhatsApp {}", "Fax: {}", "text {} when you arrive",
        "My number is {}.", "ring {} after six", "Handy: {}", "Cell {}", "reach her on {}", "dial {}"]


def phone(rng) -> str:
    country = rng.choice(list(NATIONAL))
    national = digits(rng, rng.choice(NATIONAL[country]))
    if rng.random() < 0.5:
        trunk = national.replace("(", "").replace(")", "")
        trunk = trunk[1:] if trunk.startswith("0") and country != "it" else trunk
        trunk = trunk[2:] if country == "us" and trunk.startswith("1-") else trunk
        return rng.choice(["+{} {}", "+{} {}", "+{}-{}", "00{} {}"]).format(CODES[country], trunk.replace("/", " "))
    return national


def email(rng) -> str:
    first, last = rng.choice(FIRST), rng.choice(LAST).replace("ü", "ue")
    local = rng.choice([f"{first}.{last}", f"{first[0]}{last}", f"{first}_{last}{rng.randint(1, 99)}", f"{first}+{rng.choice(['news', 'shop', 'x'])}", last,
                        f"{first}-{last}", f"{first}{rng.randint(1950, 2010)}", f"{first[0]}.{last}", f"info.{last}"])
    made = f"{local}@{rng.choice(HOSTS)}"
    return made.upper() if rng.random() < 0.05 else made


def iban(rng) -> str:
    shapes = {"DE": "##################", "FR": "#######################", "GB": "WEST##############", "NL": "ABNA##########", "ES": "####################",
              "IT": "X######################", "AT": "################", "CH": "#################", "PL": "########################", "BE": "############",
              "NO": "###########", "SE": "####################", "PT": "#####################", "DK": "##############", "FI": "##############"}
    country = rng.choice(list(shapes))
    body = digits(rng, shapes[country])
    number = "".join(str(int(c, 36)) for c in body + country + "00")
    whole = f"{country}{98 - int(number) % 97:02d}{body}"
    style = rng.random()
    if style < 0.5:
        return " ".join(whole[at:at + 4] for at in range(0, len(whole), 4))
    return whole if style < 0.9 else whole.lower()


def luhn_check(body: str) -> str:
    total = 0
    for at, c in enumerate(reversed(body)):
        d = int(c) * (2 if at % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return str((10 - total % 10) % 10)


def card(rng) -> str:
    prefix, length = rng.choice([("4", 16), ("51", 16), ("55", 16), ("2223", 16), ("34", 15), ("37", 15), ("6011", 16), ("65", 16), ("3530", 16), ("36", 14)])
    body = prefix + digits(rng, "#" * (length - len(prefix) - 1))
    whole = body + luhn_check(body)
    sep = rng.choice([" ", " ", "-", ""])
    groups = [4, 6, 5] if length == 15 else [4, 6, 4] if length == 14 else [4, 4, 4, 4]
    parts, at = [], 0
    for size in groups:
        parts.append(whole[at:at + size])
        at += size
    return sep.join(parts)


def address(rng) -> str:
    if rng.random() < 0.3:
        six = ipaddress.IPv6Address((0x2001 << 112) + rng.getrandbits(rng.choice([16, 60, 110])))
        return six.compressed if rng.random() < 0.7 else six.exploded
    return ".".join(str(rng.randint(1, 254)) for _ in range(4))


def url(rng) -> str:
    host = rng.choice(["www.", ""]) + rng.choice(["example.com", "blog.example.org", "shop.example.co.uk", "xn--mnchen-3ya.de"])
    scheme = "" if host.startswith("www.") and rng.random() < 0.3 else rng.choice(["https://", "http://", "HTTPS://"])
    if not scheme and not host.startswith("www."):
        scheme = "https://"
    return scheme + host + rng.choice(["", "/", "/~" + rng.choice(LAST).replace("ü", "ue"), f"/p?id={rng.randint(1, 9999)}&user={rng.choice(FIRST)}", ":8080/a_(b)/c#d"])


def positive(rng) -> dict:
    kind, make, share = rng.choices([("email", email, 25), ("phone", phone, 30), ("iban", iban, 12), ("card", card, 13), ("ip", address, 10), ("url", url, 10)],
                                    [25, 30, 12, 13, 10, 10])[0]
    value = make(rng)
    piece = value
    if kind == "phone" and not value.startswith(("+", "00")) and rng.random() < 0.7 or kind == "phone" and rng.random() < 0.3:
        piece = rng.choice(CUES).format(value)
    text = rng.choice(AROUND).format(piece)
    begin = text.index(value)
    # Offsets count bytes of UTF-8.
    return {"kind": kind, "text": text, "begin": len(text[:begin].encode()), "end": len(text[:begin + len(value)].encode())}


def wrong_luhn(rng) -> str:
    whole = "4" + digits(rng, "##############")
    last = str((int(luhn_check(whole)) + rng.randint(1, 9)) % 10)
    whole += last
    return rng.choice([whole, " ".join(whole[at:at + 4] for at in range(0, 16, 4))])


def wrong_iban(rng) -> str:
    whole = iban(rng).upper().replace(" ", "")
    at = rng.randrange(4, len(whole))
    other = str((int(whole[at]) + rng.randint(1, 8)) % 10) if whole[at].isdigit() else whole[at]
    changed = whole[:2] + f"{(int(whole[2:4]) + 1) % 100:02d}" + whole[4:at] + other + whole[at + 1:]
    number = int("".join(str(int(c, 36)) for c in changed[4:] + changed[:4]))
    return changed if number % 97 != 1 else "DE00" + changed[4:]


def isbn(rng) -> str:
    return rng.choice(["ISBN 978-", "ISBN-13: 978-", "978-"]) + digits(rng, rng.choice(["3-#####-###-#", "0-##-######-#", "1-####-####-#"]))


LOOKALIKES = [
    ("order", lambda r: digits(r, r.choice(["order 1##-#######-#######", "order no. 20######", "Bestellnummer 4#######", "PO-2024-####", "order #1########", "Ord. 70#######"]))),
    ("invoice", lambda r: digits(r, r.choice(["invoice 2024-0####", "INV-########", "Rechnung Nr. 2023/####", "facture n° 2024 ####", "ref 88-####-####"]))),
    ("version", lambda r: digits(r, r.choice(["version N.#.#", "v#.##.#.###", "firmware 1.0.#.##", "release 2024.0N.1#", "build 10.0.19045.####", "Chrome 1##.0.6###.1##",
                                               "numpy==1.2#.#", "glibc 2.3#", "kernel 6.1.0-1#-amd64", "section 4.2.1.#"]))),
    ("isbn", isbn),
    ("issn", lambda r: digits(r, "ISSN ####-####")),
    ("timestamp", lambda r: digits(r, r.choice(["2024-0N-1# 1#:2#:3#", "2023-11-1#T0#:1#:5#.###Z", "17########", "17###########", "0N.0N.2024 1#:##", "1#/0N/2024", "20240N1#-1#2#3#",
                                                 "from 08:00 to 17:30 on 0N-1#-2024"]))),
    ("price", lambda r: digits(r, r.choice(["$N,###,###.##", "N ### ### EUR", "€ N.###.###,##", "N##,###,### yen", "a total of N,###,###,###", "USD N#########"]))),
    ("measure", lambda r: digits(r, r.choice(["3.14159265####", "4#.######, 1#.######", "N.##e-1#", "1920 x 1080", "N## × N## × N## mm", "0.00000####", "±0.0###"]))),
    ("range", lambda r: digits(r, r.choice(["19##-20##", "pages N##-N##", "N# - N# = #", "N##/N##", "rows 1#-2#, 3#-4#", "1##-1## mg", "(1##, 2##, 3##)"]))),
    ("tracking", lambda r: digits(r, r.choice(["1Z###W##03########", "tracking 94## #### #### #### #### ##", "RR#########DE", "DHL 00340434##########", "awb 1##-########"]))),
    ("card", wrong_luhn),
    ("iban", wrong_iban),
    ("hash", lambda r: f"{r.getrandbits(160):040x}"[: r.choice([7, 12, 40])]),
    ("uuid", lambda r: "-".join(f"{r.getrandbits(128):032x}"[a:b] for a, b in ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32)))),
    ("mac", lambda r: ":".join(f"{r.getrandbits(8):02x}" for _ in range(6))),
    ("handle", lambda r: r.choice(["@{0}", "u/{0}", "@{0}:matrix", "follow @{0} and @{1}", "@{0}/{1}@1.2.3", "{0}@localhost", "{0}@server1", "ssh {0}@build-box"]).format(
        r.choice(FIRST), r.choice(FIRST))),
    ("asset", lambda r: r.choice(["icon@2x.png", "logo@3x.jpg", "@app.route('/')", "a @ b", "3 @ 4.50", "lib@^2.0.0", "user@", "@media print", "Foo@Bar", "a@b"])),
    ("number", lambda r: digits(r, r.choice(["CAS 7732-18-#", "doi 10.1000/######", "arXiv:2101.0####", "EAN 40########## #", "part 55-1#-####", "serial 0#-####-####-##", "SKU 100-200-3##",
                                              "VIN WVWZZZ1JZ3W######", "model 20-N#-N#", "ticket 1234-####", "case 2:19-cv-0####", "IMEI 35#############", "room 3.2.1#"]))),
    ("sport", lambda r: digits(r, r.choice(["won 3-2, 4-1, 2-2", "6-4, 7-6, 6-3", "1.e4 e5 2.Nf3", "12:3# min/km", "100-98-#2", "N-N-N formation"]))),
    ("file", lambda r: digits(r, r.choice(["www", "http", "https and www are words", "C:\\\\tmp\\\\2024", "/usr/lib/x86_64/libc.so.6", "foo.bar.baz()", "std::cout", "e.g. this", "file.tar.gz", "10.1.x.#"]))),
    ("population", lambda r: digits(r, r.choice(["a population of N ### ###", "1 ### ### ### people", "N#####, N##### and N#####", "[1##, 2##, 3##, 4##]", "lotto 0# 1# 2# 3# 4# 4#", "zip 1####-####",
                                                  "sort code 1#-2#-3#", "DIN EN ISO 9001:2015", "RFC 2119", "IEC 61508-3", "postcode 7####"]))),
]


def lookalike(rng) -> dict:
    kind, make = rng.choice(LOOKALIKES)
    return {"kind": kind, "text": rng.choice(AROUND).format(make(rng))}


def main() -> None:
    folder = ROOT / "tests/golden/personal_data"
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in (("positives", positive), ("lookalikes", lookalike)):
        rng = random.Random("personal data " + name)
        lines = [json.dumps(make(rng), ensure_ascii=False) + "\n" for _ in range(COUNT)]
        pathlib.Path(folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
