"""Readability and localization of patient information. See ``l10n.api`` for the functions."""
