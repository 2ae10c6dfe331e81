"""The formulas, one file a language or family."""
