"""A catalog out of a translation that somebody has published."""
