"""A catalog brought up to date: no translation is lost."""
