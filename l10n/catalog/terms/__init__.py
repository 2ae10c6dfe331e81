"""Termbases: terms of several languages."""
