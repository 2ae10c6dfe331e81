"""What a document says to the toolkit: ``<!-- l10n: … -->``."""
