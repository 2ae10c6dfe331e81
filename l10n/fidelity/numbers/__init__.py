"""Quantities in running text: read by value, with unit, sign and dress, and what became of them."""
