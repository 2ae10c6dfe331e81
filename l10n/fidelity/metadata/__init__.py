"""Front matter and catalog headers of a source and its translation."""
