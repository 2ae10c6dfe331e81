"""One file per language: data only.

``l10n.languages.registry`` loads a file when its language is asked for.
"""
