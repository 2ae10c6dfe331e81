"""Bengali: sentence marks and identification."""

from __future__ import annotations

from l10n.languages.traits import Ends, Nuclei, Traits

TRAITS = Traits(
    tag="bn",
    name="Bengali",
    script="Beng",
    cased=False,
    ends=Ends(titles="ডা ড মো"),
    nuclei=Nuclei(nucleus="[অ-ঔা-ৌ]|[ক-হ](?![া-্])", regular=False),
)
