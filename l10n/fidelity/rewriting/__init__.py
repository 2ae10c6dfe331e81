"""A plain-language rewrite held against its original."""
