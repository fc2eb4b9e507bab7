#!/usr/bin/env python3
"""Makes src/feed/html/names.txt: the names of characters in HTML, as a table that compresses well.

A line is one character, or two, and its names: `STEP NAMES` or `STEP+SECOND NAMES`. STEP is how far it is from the
character of the line before, the first from 0; SECOND is the second character; both are in hexadecimal, and no STEP
means 1. `!` before a name says that it counts without a semicolon too. Characters are in order, so that most lines
are names alone: 6.4 kB of brotli, where a sorted list of names with their characters is 9.3 kB.

The facts are the standard's, from Python's html.entities; tests/native/feed/html/reference.rs holds the table
against another source.
"""

from collections import defaultdict
from html.entities import html5
from pathlib import Path

names = defaultdict(list)
for name, characters in html5.items():
    if name.endswith(";"):
        name = name[:-1]
        names[tuple(map(ord, characters))].append(("!" if name in html5 else "") + name)

lines = []
before = 0
for characters in sorted(names):
    first, *second = characters
    step = first - before
    before = first
    place = "" if step == 1 else f"{step:x}"
    place += "".join(f"+{character:x}" for character in second)
    lines.append(" ".join([place, *sorted(names[characters])]))

table = Path(__file__).parent.parent / "src/feed/html/names.txt"
table.write_text("\n".join(lines) + "\n")
