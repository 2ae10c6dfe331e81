"""Which unit of the target is the translation of which unit of the source."""
