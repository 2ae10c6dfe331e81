"""In which language and script a text is."""
