"""Score many documents with every engine: the same bytes, and what a document costs.

The documents are the pages of the corpus, each with other numbers in it, so that none equals
another. Prints processor and wall seconds for each way; wall seconds mean something only while
nothing else runs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path
from time import monotonic
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "capacity"

WAYS: dict[str, tuple[str, ...]] = {
    "-j 1": (),
    "-j 2": ("-j", "2"),
    "dask": ("--engine", "dask", "-j", "2"),
    "ray": ("--engine", "ray", "-j", "2"),
}
NEEDS = {"dask": "distributed", "ray": "ray"}


_DIGIT = re.compile(r"(?<![\w.])\d(?![\w.])")


class Run(NamedTuple):
    """A run: seconds of the wall and of processors, and the digest of what came out."""

    wall: float
    processor: float
    digest: str


def documents(number: int) -> Iterator[dict[str, str]]:
    """Rows with texts that differ."""
    pages = sorted((ROOT / "corpus" / "en").glob("*.md"))
    texts = [(path.stem, path.read_text("utf-8")) for path in pages]
    for n, (name, text) in enumerate(islice(cycle(texts), number)):
        changed = _DIGIT.sub(partial(_other, n), text)
        yield {"id": f"{name}-{n}", "text": f"{changed}\nThis is page {n} of many.\n"}


def _other(n: int, digit: re.Match[str]) -> str:
    return str((int(digit[0]) + n) % 97)


def run(table: Path, name: str) -> Run:
    """Score a table in one of the ``WAYS``."""
    output = PLACE / f"{name.replace(' ', '')}.jsonl"
    command = [sys.executable, "-m", "l10n", "score", "--no-cache", "--input", str(table)]
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), monotonic()
    subprocess.run([*command, "--output", str(output), *WAYS[name]], cwd=ROOT, check=True)
    wall, after = monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(wall, processor, hashlib.sha256(output.read_bytes()).hexdigest())


def main() -> int:
    """Run all ways; 1 where the results differ."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--documents", type=int, default=20_000)
    options.add_argument("ways", nargs="*", metavar="WAY", help=f"of {', '.join(WAYS)}")
    chosen = options.parse_args()
    PLACE.mkdir(parents=True, exist_ok=True)
    table = PLACE / "documents.jsonl"
    with table.open("w", encoding="utf-8") as file:
        for row in documents(chosen.documents):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    size = table.stat().st_size / chosen.documents
    print(f"{chosen.documents} documents of {size:.0f} bytes; load {os.getloadavg()[0]:.1f}")
    done: dict[str, Run] = {}
    for name in chosen.ways or WAYS:
        if name in NEEDS and find_spec(NEEDS[name]) is None:
            print(f"{name}: not installed")
            continue
        found = done[name] = run(table, name)
        each = 1000 * found.processor / chosen.documents
        load = os.getloadavg()[0]
        print(
            f"{name}: {found.wall:.1f} s, {found.processor:.1f} processor s ({each:.2f} ms each), "
            f"sha256 {found.digest[:16]}, load {load:.1f}",
            flush=True,
        )
    if {"-j 1", "-j 2"} <= set(done):
        print(f"-j 2 is {done['-j 1'].wall / done['-j 2'].wall:.2f} times as fast as -j 1")
    same = len({one.digest for one in done.values()}) == 1
    print("the same bytes" if same else "RESULTS DIFFER")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
