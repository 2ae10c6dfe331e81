"""The rules of plain language, one a file; ``l10n.plain.registry`` lists them."""
