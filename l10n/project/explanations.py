"""Everything that has a page of its own: rules, formulas, languages; looked up by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from l10n.errors import Said, UsageError, did_you_mean, say
from l10n.messages import ENGLISH, N_, page_language
from l10n.project.help_text import translated

if TYPE_CHECKING:
    from l10n.finding import Rule
    from l10n.readability.definition import Formula, Steps

Translate = Callable[[str], str]

SCALES = {"ease": N_("ease"), "grade": N_("grade"), "index": N_("index")}

_GENERAL = N_("Rules for every language: %(number)s (l10n rules lists them)")


def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the registries."""
    from l10n.catalog.building.refusal import RULES as CATALOG
    from l10n.catalog.building.undone import UNDONE
    from l10n.fidelity.adoption.rules import RULES as ADOPTION
    from l10n.fidelity.pages import RULES as PAGES
    from l10n.fidelity.registry import RULES as FIDELITY
    from l10n.fidelity.rewriting.rules import RULES as REWRITES
    from l10n.plain.registry import RULES as PLAIN
    from l10n.project.baseline import RULES as BASELINE
    from l10n.readability.gate import RULES as GATE
    from l10n.remarks.rules import RULES as REMARKS

    return (
        *REMARKS,
        *(r.rule for r in PLAIN),
        *CATALOG,
        UNDONE,
        *ADOPTION,
        *PAGES,
        *(r.rule for r in FIDELITY),
        *REWRITES,
        *GATE,
        *BASELINE,
    )


def explanation(name: str, translate: Translate = str) -> str:
    """What is known about a rule, a formula or a language, as plain text that ends with a line
    feed.

    Args:
        name: of a rule, a formula or a language.
        translate: from English templates to the reader's language.

    Raises:
        UsageError: there is nothing of that name.
    """
    wanted = name.strip().lower()
    for known in rules():
        if known.id == wanted:
            return _rule(known, translate)
    from l10n.readability import formulas

    named = [formula for formula in formulas() if wanted in (formula.id, formula.name.lower())]
    if named:
        return "\n".join(_formula(formula, translate) for formula in named)
    from l10n.languages import codes, get

    names = {get(code).name.lower(): code for code in codes()}
    code = names.get(wanted, wanted)
    if code in codes():
        return _language(code, translate)
    known_names = (*(r.id for r in rules()), *(f.id for f in formulas()), *codes(), *names)
    reason = Said('there is no rule, formula or language "%(name)s"', name=name)
    raise UsageError(reason, remedy=_remedy(wanted, known_names))


def _remedy(wanted: str, names: tuple[str, ...]) -> str:
    """The names that begin or go on with a word ("flesch"), else the one that looks like it."""
    begun = sorted({n for n in names if n.startswith(f"{wanted}-") or f".{wanted}" in n})
    if len(wanted) > 2 and begun:
        return Said("there is: %(names)s", names=", ".join(begun))
    return did_you_mean(wanted, names)


def _rule(rule: Rule, translate: Translate) -> str:
    facts = Said(
        "Severity: %(severity)s; certainty: %(certainty)s; languages: %(languages)s",
        severity=Said(str(rule.severity)),
        certainty=Said(str(rule.certainty)),
        languages=", ".join(rule.languages) or Said("all"),
    )
    told = translated(_without(rule.help, rule.summary), translate).strip()
    return f"{rule.id}\n{translate(rule.summary)}\n\n{facts.told(translate)}\n\n{told}\n"


def _without(text: str, summary: str) -> str:
    """A help without a first paragraph that says what the summary has said."""
    first, _, rest = text.strip().partition("\n\n")
    return rest if " ".join(first.split()).rstrip(".") == summary.rstrip(".") else text


def _formula(formula: Formula, translate: Translate) -> str:
    return "".join(f"{say(line, translate)}\n" for line in _formula_lines(formula, translate))


def _formula_lines(formula: Formula, translate: Translate) -> Iterator[str]:
    yield f"{formula.id} ({formula.language or translate(N_('any language'))})"
    yield formula.name
    yield ""
    yield Said(
        "Scale: %(scale)s; evidence: %(evidence)s",
        scale=Said(SCALES[formula.scale]),
        evidence=Said(str(formula.evidence)),
    )
    counts = ", ".join(_count(name, translate) for name in formula.needs)
    yield Said("Counts: %(names)s", names=counts)
    yield Said("Value: %(expression)s", expression=formula.expression(translate))
    if formula.bands is not None:
        yield Said("Bands: %(bands)s", bands=", ".join(_bands(formula.bands, translate)))
    yield Said("Source: %(source)s", source=formula.source)
    if formula.note:
        yield ""
        yield formula.note


def _count(name: str, translate: Translate) -> str:
    """What people call a count, and its name in the functions where that is another one."""
    from l10n.readability.count_names import COUNT_NAMES

    said = translate(COUNT_NAMES[name])
    return said if said == name else f"{said} ({name})"


def _bands(bands: Steps, translate: Translate) -> Iterator[str]:
    """Bands from the lowest value up: ``very hard``, ``40 hard`` …"""
    starts = ("", *(f"{start:g} " for start in bands.starts))
    for start, label in zip(starts, bands.labels, strict=False):
        yield f"{start}{translate(label)}"


def _language(code: str, translate: Translate) -> str:
    from l10n.languages import get
    from l10n.readability import formulas

    none = translate(N_("none"))
    about_texts = [rule for rule in rules() if rule.id.startswith(("plain.", "fidelity."))]
    own = [rule.id for rule in about_texts if code in rule.languages]
    general = sum(not rule.languages for rule in about_texts)
    formula_names = ", ".join(formula.id for formula in formulas(code)) or none
    return (
        f"{code}\n{language_name(get(code).name, code, translate)}\n\n"
        f"{Said('Formulas: %(names)s', names=formula_names).told(translate)}\n\n"
        f"{translate(N_('Rules that know this language:'))}\n"
        + "".join(f"  {rule}\n" for rule in own or (none,))
        + "\n"
        + Said(_GENERAL, number=general).told(translate)
        + "\n"
    )


def language_name(english: str, code: str, translate: Translate) -> str:
    """A language's name in the reader's language."""
    language = page_language(translate)
    if language == ENGLISH:
        return english
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(language, sep="-").languages.get(code)
    except (ValueError, UnknownLocaleError):
        name = None
    return f"{name[:1].upper()}{name[1:]}" if name else english
