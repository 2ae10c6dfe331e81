"""What surrounds the words: emphasis, tags, code, placeholders, tables, lists and notes."""
