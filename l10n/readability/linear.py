"""What a linear measure is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Model(NamedTuple):
    """A linear measure.

    Attributes:
        coefficients: feature -> points per unit of the feature.
        basis: the sets it was fitted on.
        languages: the languages of these sets that it is meant for.
    """

    coefficients: Mapping[str, float]
    basis: str
    languages: tuple[str, ...]
