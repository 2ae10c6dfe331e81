"""Months, days of the week and times of day that a text names."""
