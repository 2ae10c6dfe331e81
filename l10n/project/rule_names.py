"""Names of rules as people write them: whole ids, and the starts of ids."""

from __future__ import annotations

from collections.abc import Collection

from l10n.errors import Said


def begins(rule: str, start: str) -> bool:
    """Whether the id of a rule begins with what somebody wrote.

    ``plain`` is the family, ``plain.long`` every rule of it that begins so. The family is written
    out: ``p`` begins nothing. No id begins another one, so that a whole id means one rule.

    Args:
        rule: an id.
        start: what was written, without a point at its end.
    """
    if rule == start or rule.startswith(f"{start}."):
        return True
    return "." in start and rule.startswith(start)


def no_rule(text: str, rules: Collection[str]) -> tuple[str, str] | None:
    """That a text is neither the id of a rule nor the start of one, and the nearest; None if it is.

    Without rules to look among, nothing is wrong.
    """
    name = text.rstrip(".")
    if not rules or any(begins(rule, name) for rule in rules):
        return None
    from difflib import get_close_matches

    starts = {rule[:i] for rule in rules for i in range(len(rule)) if rule[i] == "."} | set(rules)
    reason = Said('there is no rule "%(name)s"', name=text)
    # Whoever leaves out the family means the rule: "long-sentence".
    ends = {start.rpartition(".")[2]: start for start in sorted(starts)}
    near = get_close_matches(name.lower(), starts, n=1, cutoff=0.6) or [
        ends[end] for end in get_close_matches(name.lower(), sorted(ends), n=1, cutoff=0.6)
    ]
    if near:
        return reason, Said('did you mean "%(name)s"?', name=near[0])
    families = ", ".join(sorted({rule.partition(".")[0] for rule in rules}))
    return reason, Said("rules begin with %(names)s; l10n rules lists them", names=families)
