"""What is assumed of a language without a file: general marks and vowels of the large scripts."""

from __future__ import annotations

from l10n.languages.traits import Nuclei, Traits

TRAITS = Traits(
    tag="und",
    name="Undetermined",
    nuclei=Nuclei(
        nucleus="[aeiouyàáâãäåāăąæèéêëēĕėęěìíîïĩīĭįıòóôõöøōŏőœùúûüũūŭůűųýÿаеиіоуыэюяёїєαεηιουωάέήίόύώ]+",
        regular=False,
    ),
)
