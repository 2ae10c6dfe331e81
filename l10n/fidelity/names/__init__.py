"""Names that a translation keeps: terms, drugs, people, and words that are nearly one of them."""
