"""Whether other words fit into the place of some: the grammar around a suggestion."""
