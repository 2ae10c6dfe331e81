"""Texts that say something else than their source: a lost "not", before for after."""
