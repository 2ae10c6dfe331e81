"""Did the translation keep every fact, link and field? Rules on an aligned pair of documents,
and on catalogs.
"""
