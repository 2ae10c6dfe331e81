"""Single characters that do harm, or that a text has lost."""
