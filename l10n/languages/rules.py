"""Syllable counters that are more than a pattern: English."""

from __future__ import annotations

from collections.abc import Callable

RULES: dict[str, Callable[[str], int]] = {}
