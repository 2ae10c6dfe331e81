"""What to rewrite first: the findings of a document and its sections in the order of work."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import field
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from l10n.finding import Finding
from l10n.frozen import dataclass
from l10n.plain.burden import Burden, basis, burden_of, total
from l10n.plain.profiles import Profile
from l10n.plain.registry import RULES
from l10n.plain.rule import PlainRule, edit_of
from l10n.plain.subject import Subject
from l10n.plain.suggestions import with_ids
from l10n.readability.targets import DEFAULTS, Targets
from l10n.remarks.allow import allowances_of, heard
from l10n.remarks.faults import allowance_faults, word_faults
from l10n.remarks.fences import unclosed_fence
from l10n.remarks.front_matter import unread_front_matter
from l10n.text.document import Document
from l10n.text.spans import Span

if TYPE_CHECKING:
    from l10n.plain.effects import Forecast, Outlook, Whole

ABOUT_WORDS = (
    "plain.disease-before-person",
    "plain.undefined-term",
    "plain.wordy-phrase",
    "plain.shifting-term",
    "plain.link-only-definition",
    "plain.undefined-abbreviation",
    "plain.hidden-verb",
    "plain.rare-word",
)
"""Rules about single words and phrases, the one with the most concrete advice first."""


@dataclass(frozen=True, slots=True)
class SectionWork:
    """A section of the document as work to do.

    Attributes:
        index: place in the document, from 0.
        title: what a reader sees as its name.
        level: level of its heading, 0 where there is none.
        span: half-open code-point offsets into the document's source.
        burden: the reader burden of its prose.
        share: its part of the document's burden, 0-1.
        findings: what the rules found in it.
        met: whether it reaches the target as a whole; single sentences may still be a burden.
    """

    index: int
    title: str
    level: int
    span: Span
    burden: Burden
    share: float
    findings: tuple[Finding, ...]
    met: bool = False

    @property
    def todo(self) -> bool:
        """Whether there is anything to do: a finding, or a burden above the target."""
        return bool(self.findings) or (self.burden.units > 0 and not self.met)


@dataclass(frozen=True)
class FlagReport:
    """What to rewrite in a document.

    Attributes:
        path: the file as the user named it, or None.
        language: BCP 47 tag as the document says, or None.
        profile: the audience's limits.
        findings: sorted by place.
        sections: in the order of work: those above their target first, the heaviest burden first.
        burden: of the whole document; the sections add up to it.
        basis: how the burden was computed (a message).
        subject: the document as the rules saw it.
        proposed: what the rules found before anybody chose among it.
        narrowed: whether only what was not known before is left.
    """

    path: str | None
    language: str | None
    profile: Profile
    findings: tuple[Finding, ...]
    sections: tuple[SectionWork, ...]
    burden: Burden
    basis: str
    subject: Subject = field(repr=False, compare=False)
    proposed: tuple[Finding, ...] = field(default=(), repr=False, compare=False)
    narrowed: bool = False

    @cached_property
    def outlook(self) -> Outlook:
        """What the proposed edits would gain, computed when first asked for: they are made on a
        copy.

        ``outlook.forecasts`` stand in the order of the document; ``SectionWork.index`` finds them.
        Where somebody chose among the findings, what is said of all edits still holds for all.
        """
        from l10n.plain.effects import outlook, with_notes

        mine = outlook(self.subject, self.findings)
        if len(self.findings) >= len(self.proposed):
            return mine
        return with_notes(mine, outlook(self.subject, self.proposed))

    @cached_property
    def whole(self) -> Whole | None:
        """What the proposed edits would gain in the whole document, computed when first asked for.

        None where it has no reading level.
        """
        from l10n.plain.effects import whole

        return whole(self.subject, self.outlook.gains)

    def forecast(self, work: SectionWork) -> Forecast:
        """The grades of a section now, after its best five edits, and after all of its edits."""
        return self.outlook.forecasts[work.index]

    @cached_property
    def first(self) -> tuple[Finding, ...]:
        """The findings in the order in which they are worth a writer's time.

        First the tier of the rule, then how bad and how sure, then the burden of the section.
        """
        tiers = {rule.rule.id: rule.tier.rank for rule in RULES}
        weight = {id(f): -work.burden.units for work in self.sections for f in work.findings}
        return tuple(
            sorted(
                self.findings,
                key=lambda f: (
                    tiers.get(f.rule, 0),
                    f.severity.rank,
                    weight.get(id(f), 0.0),
                    f.sort_key(),
                ),
            )
        )


def flag_document(
    document: Document,
    *,
    profile: Profile | None = None,
    rules: tuple[PlainRule, ...] = RULES,
    targets: Targets = DEFAULTS,
) -> FlagReport:
    """Find what to rewrite in a document, and in which order.

    Args:
        document: the document.
        profile: the limits to use; else those of the audience that the front matter names.
        rules: the rules to apply.
        targets: the levels to reach, by audience and formula.
    """
    subject = Subject(document, profile, targets)
    findings = _findings(subject, rules)
    sections = _sections(subject, findings)
    subject.rest()
    return FlagReport(
        path=document.path,
        language=document.language,
        profile=subject.profile,
        findings=findings,
        sections=sections,
        burden=total([section.burden for section in sections]),
        basis=basis(subject.ruler),
        subject=subject,
        proposed=findings,
    )


def _findings(subject: Subject, rules: tuple[PlainRule, ...]) -> tuple[Finding, ...]:
    silent = subject.profile.silent
    applied = [
        rule
        for rule in rules
        if rule.speaks(subject.language) and not rule.rule.id.startswith(silent or ("\0",))
    ]
    found = [finding for rule in applied for finding in rule.findings(subject)]
    kept = _with_remarks(found, subject.document, {rule.rule.id for rule in applied})
    return tuple(with_ids(one_a_place(set_of(kept)), subject.document.source))


def _with_remarks(found: list[Finding], document: Document, judged: set[str]) -> list[Finding]:
    """The findings that no remark allows, and what is wrong with the remarks.

    Remarks on translations are left to ``l10n.fidelity``.
    """
    mine = [a for a in allowances_of(document) if a.family != "fidelity"]
    kept, used = heard(found, mine)
    known = {rule.rule.id for rule in RULES}
    faults = allowance_faults(document, mine, used, known=known, judged=judged)
    page = (*unread_front_matter(document), *unclosed_fence(document))
    return [*kept, *page, *word_faults(document), *faults]


def set_of(findings: list[Finding]) -> list[Finding]:
    """The findings by place, without those that say the same about the same one."""
    found = {finding.sort_key(): finding for finding in findings}
    return [found[key] for key in sorted(found)]


def one_a_place(findings: list[Finding]) -> list[Finding]:
    """The findings with one remark about the same words: the one with the most to offer.

    Of the rules of ``ABOUT_WORDS`` a remark that comes with a text to put in place goes before one
    without, then the order of the rules decides. Remarks of other rules stay.
    """
    about_words = [finding for finding in findings if finding.rule in ABOUT_WORDS]
    taken: list[Span] = []
    kept: set[int] = set()
    for finding in sorted(about_words, key=_offer):
        at = bisect_right(taken, finding.span)
        before = at == 0 or taken[at - 1].end <= finding.span.start
        if before and (at == len(taken) or finding.span.end <= taken[at].start):
            taken.insert(at, finding.span)
            kept.add(id(finding))
    return [f for f in findings if f.rule not in ABOUT_WORDS or id(f) in kept]


def _offer(finding: Finding) -> tuple[bool, int, tuple[str, int, int, str, str]]:
    edit = edit_of(finding)
    ready = edit is not None and edit.ready
    return not ready, ABOUT_WORDS.index(finding.rule), finding.sort_key()


def _sections(subject: Subject, findings: tuple[Finding, ...]) -> tuple[SectionWork, ...]:
    weights = iter(subject.weights)
    parts = [part.sentences for part in subject.reading.sections]
    burdens = [burden_of(tuple(islice(weights, len(sentences)))) for sentences in parts]
    whole = total(burdens).units
    works = [
        SectionWork(
            index,
            section.title,
            section.level,
            section.span,
            burden,
            burden.units / whole if whole else 0.0,
            tuple(inside),
            _met(subject, index),
        )
        for index, (section, burden, inside) in enumerate(
            zip(subject.sections, burdens, _by_section(subject, findings), strict=True)
        )
    ]
    return tuple(sorted(works, key=_place))


def _place(work: SectionWork) -> tuple[float, float, int]:
    units = work.burden.units
    return (0.0 if work.met else -units, -units, work.span.start)


def _met(subject: Subject, index: int) -> bool:
    score = subject.level(subject.reading.sections[index])
    value = None if score is None else score.value
    return value is not None and subject.ruler.beyond(value) <= 0


def _by_section(subject: Subject, findings: tuple[Finding, ...]) -> list[list[Finding]]:
    starts = [section.span.start for section in subject.sections]
    parts: list[list[Finding]] = [[] for _ in starts]
    for finding in findings:
        if parts:
            parts[max(bisect_right(starts, finding.span.start) - 1, 0)].append(finding)
    return parts
