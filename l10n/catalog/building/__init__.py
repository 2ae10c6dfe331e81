"""A document and a catalog to the translated document."""
