"""Passive voice by rules: one small file a language, word lists under ``words/``."""
