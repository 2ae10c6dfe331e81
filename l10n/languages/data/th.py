"""Thai: known for identification; its text has neither sentence marks nor spaces between words."""

from __future__ import annotations

from l10n.languages.traits import Nuclei, Traits

TRAITS = Traits(tag="th", name="Thai", script="Thai", cased=False, nuclei=Nuclei(regular=False))
