"""Whether predicted effects are those of really edited texts.

    python tools/edits.py FOLDER... [--most N]

Every edit that ``l10n flag`` proposes in the Markdown files of the folders is made in the bytes of
a copy; the copy is parsed and scored afresh. Printed are how many predictions of the grade differ
by more than .05 and, for every document, the burden that goes with the five best edits, with five
random ones (the mean of some draws) and with splitting the five longest sentences.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

import l10n
from l10n.errors import L10nError
from l10n.plain.edited import edited
from l10n.plain.effects import burden_after
from l10n.plain.flag import FlagReport, flag_document
from l10n.plain.gains import Gain
from l10n.plain.subject import Subject
from l10n.text.document import Document

ALLOWED = 0.05
BEST = 5
DRAWS = 10


class Check(NamedTuple):
    """A prediction and what came of it; None where the language has no grade."""

    path: str
    line: int
    rule: str
    predicted: float | None
    found: float | None

    @property
    def wrong(self) -> bool:
        """Whether the two differ by more than is allowed."""
        if self.predicted is None or self.found is None:
            return self.predicted is not self.found
        return abs(self.predicted - self.found) > ALLOWED


def checks(report: FlagReport, gains: Iterable[Gain]) -> Iterator[Check]:
    """Each edit made alone, and the section that holds it scored again."""
    subject = report.subject
    for gain in gains:
        index = section_of(subject, gain)
        copy = Subject(edited(subject.document, [gain.edit]), subject.profile, subject.targets)
        sections = copy.reading.sections
        same = len(sections) == len(subject.sections)
        score = copy.level(sections[index]) if same else None
        found = None if score is None else score.value
        yield Check(report.path or "", gain.finding.line, gain.finding.rule, gain.level, found)


def section_of(subject: Subject, gain: Gain) -> int:
    """Index of the section that holds an edit."""
    starts = [section.span.start for section in subject.sections]
    return max(i for i, start in enumerate(starts) if start <= gain.edit.span.start)


class Race(NamedTuple):
    """Burden removed by three choices of edits."""

    best: float
    random: float
    longest: float

    @property
    def won(self) -> bool:
        """Whether the best edits take off more than both others."""
        return self.best >= max(self.random, self.longest) - 1e-6

    @property
    def level(self) -> bool:
        """Whether one of the others takes off as much, as where the longest sentences are best."""
        return self.won and self.best <= max(self.random, self.longest) + 1e-6


def race(report: FlagReport) -> Race:
    """The five best edits against five random flagged ones and the five longest sentences."""
    gains = report.outlook.gains
    splits = [gain for gain in gains if gain.finding.rule == "plain.long-sentence"]
    longest = sorted(splits, key=lambda gain: -int(gain.finding.data["words"]))[:BEST]
    dice = Random(0)
    draws = [dice.sample(gains, min(BEST, len(gains))) for _ in range(DRAWS)]
    mean = sum(removed(report, draw) for draw in draws) / DRAWS
    return Race(removed(report, report.outlook.best), mean, removed(report, longest))


def removed(report: FlagReport, gains: Sequence[Gain]) -> float:
    """Burden units that go with some edits."""
    subject = report.subject
    after = burden_after(subject.document, [gain.edit for gain in gains], subject.ruler)
    return report.burden.units - after.units


def documents(folders: Sequence[str]) -> Iterator[Document]:
    """The readable Markdown files below some folders, in the order of their names."""
    for folder in folders:
        for path in sorted(Path(folder).rglob("*.md")):
            text = path.read_bytes().decode("utf-8")
            try:
                document = l10n.parse(text, path=str(path), language=spoken(path))
                yield document
            except L10nError as error:
                print(f"{path}: {error}")


def spoken(path: Path) -> str:
    """The language of a file that does not say it: its folder's, else English."""
    from l10n.languages import codes

    return next((part for part in path.parts if part in codes()), "en")


def main() -> None:
    """Check the documents and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--most", type=int, default=20, help="edits checked per document")
    wishes = parser.parse_args()
    seen: list[Check] = []
    lost = level = races = 0
    for document in documents(wishes.folders):
        report = flag_document(document)
        gains = report.outlook.gains
        picked = Random(0).sample(gains, min(wishes.most, len(gains)))
        seen += checks(report, picked)
        if gains:
            result = race(report)
            races += 1
            lost += not result.won
            level += result.level
            if not result.won:
                print(f"{document.path}: {result}")
    for check in seen:
        if check.wrong:
            print(check)
    graded = [check for check in seen if check.found is not None]
    wrong = sum(check.wrong for check in seen)
    print(f"edits {len(seen)}, with a grade {len(graded)}, wrong {wrong}")
    print(f"documents {races}, best edits lost {lost}, as good as others {level}")


if __name__ == "__main__":
    main()
