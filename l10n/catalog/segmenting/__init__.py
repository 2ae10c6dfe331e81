"""What a document holds for a translator: its segments and their texts."""
