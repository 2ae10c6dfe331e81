"""Remarks that do not do what somebody hoped for, as findings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from l10n.finding import Finding, Position, Rule
from l10n.messages import N_
from l10n.remarks.allow import ALLOW, Allowance
from l10n.remarks.places import Places
from l10n.remarks.remark import OUTDATED, WORDS, Remark, near_remarks, remarks_of
from l10n.remarks.rules import INCOMPLETE, UNCLOSED, UNKNOWN, UNUSED
from l10n.text.document import Document
from l10n.text.spans import Lines

_NEAR = N_("Did you mean “%(near)s”?")
_DELETE = N_("Delete the remark.")
_WRITE = N_("Write “%(form)s”.")
_FORMS = {
    "note": "note TEXT",
    "comment": "comment TEXT",
    "context": "context TEXT",
    "allow": "allow RULE REASON",
}


def word_faults(document: Document) -> tuple[Finding, ...]:
    """Remarks that cannot be followed, whatever the rules are: words that mean nothing, texts that
    are missing, remarks with nothing behind them.
    """
    remarks, near = remarks_of(document), near_remarks(document)
    if not remarks and not near:
        return ()
    tell, places = _Teller(document), Places(document)
    off: Remark | None = None
    message = N_("“%(name)s” begins no remark: this comment does nothing")
    advice = N_("Write “<!-- l10n: %(word)s … -->”.")
    found = [
        tell(UNKNOWN, remark, message, advice, name=remark.text, word=remark.word)
        for remark in near
    ]
    for remark in remarks:
        found += _word(remark, places, tell, off is not None)
        if remark.word in ("off", "on"):
            off = (off or remark) if remark.word == "off" else None
    if off is not None and places.behind(off) is not None:
        message = N_("“l10n: off” is never ended: nothing from here to the end is translated")
        found.append(tell(UNCLOSED, off, message, N_("Write “<!-- l10n: on -->” where it ends.")))
    return tuple(found)


def allowance_faults(
    document: Document,
    allowances: Sequence[Allowance],
    used: Collection[object],
    *,
    known: Collection[str],
    judged: Collection[str],
) -> tuple[Finding, ...]:
    """Allowed rules that do not exist, and those that had nothing to allow.

    Args:
        document: where the remarks stand.
        allowances: those to look at.
        used: the spans of the remarks that silenced a finding.
        known: the ids of the rules that exist.
        judged: the ids among them that were applied: only these can be unused.
    """
    if not allowances:
        return ()
    tell = _Teller(document)
    return tuple(
        finding
        for allowance in allowances
        for finding in _allowance(allowance, used, tell, known, judged)
    )


def _allowance(
    allowance: Allowance,
    used: Collection[object],
    tell: _Teller,
    known: Collection[str],
    judged: Collection[str],
) -> Iterator[Finding]:
    rule, remark = allowance.rule, allowance.remark
    if any(name.startswith(f"{rule}.") for name in known):
        message = N_("“%(name)s” is a family of rules; a remark allows one rule, and this none")
        yield tell(UNKNOWN, remark, message, N_("Name the rule that finds something."), name=rule)
    elif rule and rule not in known:
        yield tell.unknown(remark, N_("there is no rule “%(name)s” to allow"), rule, known)
    elif rule in judged and allowance.reason and allowance.region and remark.span not in used:
        message = N_("nothing to allow here: “%(name)s” finds nothing")
        yield tell(UNUSED, remark, message, _DELETE, name=rule)


def _word(remark: Remark, places: Places, tell: _Teller, off: bool) -> Iterator[Finding]:
    word = remark.word
    if word == OUTDATED:
        return
    if word not in WORDS:
        yield tell.unknown(remark, N_("the remark “l10n: %(name)s” means nothing"), word, WORDS)
    elif word in _FORMS and (not remark.text or (word == ALLOW and " " not in remark.text)):
        message = N_("the remark “l10n: %(name)s” has no text")
        if word == ALLOW:
            message = N_("the remark “l10n: %(name)s” gives no reason, and does not hold")
        yield tell(INCOMPLETE, remark, message, _WRITE, name=word, form=f"l10n: {_FORMS[word]}")
    elif (word == "on" and not off) or (word != "on" and places.behind(remark) is None):
        message = N_("the remark “l10n: %(name)s” has no effect")
        yield tell(UNUSED, remark, message, _DELETE, name=word)


class _Teller:
    """Makes findings about the remarks of a document."""

    def __init__(self, document: Document) -> None:
        self._path = document.path
        self._lines = Lines(document.source)

    def __call__(
        self, rule: Rule, remark: Remark, template: str, advice: str, **data: str
    ) -> Finding:
        return Finding(
            rule=rule.id,
            severity=rule.severity,
            certainty=rule.certainty,
            path=self._path,
            span=remark.span,
            start=Position(*self._lines.position(remark.span.start)),
            end=Position(*self._lines.position(remark.span.end)),
            template=template,
            advice=advice,
            data=data,
        )

    def unknown(self, remark: Remark, template: str, name: str, known: Collection[str]) -> Finding:
        from difflib import get_close_matches

        near = get_close_matches(name.lower(), sorted(known), n=1, cutoff=0.6)
        if near:
            return self(UNKNOWN, remark, template, _NEAR, name=name, near=near[0])
        return self(UNKNOWN, remark, template, _DELETE, name=name)
