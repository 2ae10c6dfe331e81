"""Where a project's files lie, what its configuration says, and the one safe way to write."""
