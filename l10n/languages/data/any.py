"""Abbreviations that stand in texts of every language: scholarly Latin, degrees, English names."""

from __future__ import annotations

TITLES = "dr drs prof profs mr mrs ms St"
"""Before a name; never an end."""

MEDIAL = "vs cf e.g i.e viz ca approx"
"""Never an end."""

NUMBERED = "fig figs tab vol vols nr pp no nos ed eds chap sec"
"""Abbreviations before a number only."""

FINAL = "etc inc ltd corp jr"
"""An end before a capital letter, none before a small one."""

NAMED = "al P.S PS Ph.D M.D B.A M.A D.O R.N"
"""An end only before a word that often starts sentences."""

UNITS = "m g l s h t v w b cm mm km kg mg ml cl dl min м г л с т в см мм км кг мг мл"
"""Ordinary words after a number, whatever abbreviation they may be elsewhere."""
