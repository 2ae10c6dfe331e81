"""Translation memories: what was ever translated, and TMX."""
