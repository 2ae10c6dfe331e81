"""Everything that has a page of its own: rules, formulas, languages; looked up by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from l10n.errors import UsageError, did_you_mean

if TYPE_CHECKING:
    from l10n.finding import Rule
    from l10n.readability.definition import Formula, Steps


def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the registries."""
    from l10n.catalog.refusal import RULES as CATALOG
    from l10n.fidelity.adoption.rules import RULES as ADOPTION
    from l10n.fidelity.pages import RULES as PAGES
    from l10n.fidelity.registry import RULES as FIDELITY
    from l10n.fidelity.rewrite_rules import RULES as REWRITES
    from l10n.plain.registry import RULES as PLAIN
    from l10n.project.baseline import RULES as BASELINE
    from l10n.readability.gate import RULES as GATE
    from l10n.remarks.rules import RULES as REMARKS

    return (
        *REMARKS,
        *(r.rule for r in PLAIN),
        *CATALOG,
        *ADOPTION,
        *PAGES,
        *(r.rule for r in FIDELITY),
        *REWRITES,
        *GATE,
        *BASELINE,
    )


def explanation(name: str) -> str:
    """What is known about a rule, a formula or a language, as plain text that ends with a line
    feed.

    Raises:
        UsageError: there is nothing of that name.
    """
    wanted = name.strip().lower()
    for known in rules():
        if known.id == wanted:
            return _rule(known)
    from l10n.readability import formulas

    named = [formula for formula in formulas() if wanted in (formula.id, formula.name.lower())]
    if named:
        return "\n".join(map(_formula, named))
    from l10n.languages import codes, get

    names = {get(code).name.lower(): code for code in codes()}
    code = names.get(wanted, wanted)
    if code in codes():
        return _language(code)
    known_names = (*(r.id for r in rules()), *(f.id for f in formulas()), *codes(), *names)
    raise UsageError(
        f'there is no rule, formula or language "{name}"', remedy=_remedy(wanted, known_names)
    )


def _remedy(wanted: str, names: tuple[str, ...]) -> str:
    """The names that begin or go on with a word ("flesch"), else the one that looks like it."""
    begun = sorted({n for n in names if n.startswith(f"{wanted}-") or f".{wanted}" in n})
    if len(wanted) > 2 and begun:
        return f"there is: {', '.join(begun)}"
    return did_you_mean(wanted, names)


def _rule(rule: Rule) -> str:
    languages = ", ".join(rule.languages) or "all"
    return (
        f"{rule.id}\n{rule.summary}\n\n"
        f"Severity: {rule.severity}; certainty: {rule.certainty}; languages: {languages}\n\n"
        f"{rule.help.strip()}\n"
    )


def _formula(formula: Formula) -> str:
    return "".join(f"{line}\n" for line in _formula_lines(formula))


def _formula_lines(formula: Formula) -> Iterator[str]:
    yield f"{formula.id} ({formula.language or 'any language'})"
    yield formula.name
    yield ""
    yield f"Scale: {formula.scale}; evidence: {formula.evidence}"
    yield f"Counts: {', '.join(formula.needs)}"
    yield f"Value: {formula.expression()}"
    if formula.bands is not None:
        yield f"Bands: {', '.join(_bands(formula.bands))}"
    yield f"Source: {formula.source}"
    if formula.note:
        yield ""
        yield formula.note


def _bands(bands: Steps) -> Iterator[str]:
    """Bands from the lowest value up: ``very hard``, ``40 hard`` …"""
    starts = ("", *(f"{start:g} " for start in bands.starts))
    yield from (f"{start}{label}" for start, label in zip(starts, bands.labels, strict=False))


def _language(code: str) -> str:
    from l10n.languages import get
    from l10n.readability import formulas

    language = get(code)
    names = ", ".join(formula.id for formula in formulas(code))
    about_texts = [rule for rule in rules() if rule.id.startswith(("plain.", "fidelity."))]
    own = [rule.id for rule in about_texts if code in rule.languages]
    general = sum(not rule.languages for rule in about_texts)
    lines = "".join(f"  {rule}\n" for rule in own or ("none",))
    return (
        f"{code}\n{language.name}\n\nFormulas: {names or 'none'}\n\n"
        f"Rules that know this language:\n{lines}\n"
        f"Rules for every language: {general} (l10n rules lists them)\n"
    )
