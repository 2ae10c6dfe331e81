"""One file per language: data only, loaded by ``l10n.languages.registry`` when the language is asked for."""
