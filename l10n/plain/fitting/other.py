"""Words in their place where articles and adjectives agree with the noun.

No gender is known here, and German has cases. So a noun is right in its place only where nothing
agrees with it; verbs, adverbs and set phrases are listed with what replaces them.
"""

from __future__ import annotations

from l10n.plain.fitting.place import Place


def fits(place: Place, *, noun: bool) -> bool:
    """Whether a wording can stand in a place."""
    if not noun:
        return True
    behind = not place.after or place.among(place.after, "joins-and-prepositions")
    ahead = not place.before or place.among(place.before, "joins-and-prepositions")
    return ahead and behind
