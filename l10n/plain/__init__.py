"""What to rewrite first: rules of plain language, reader burden and the order of work.

``flag_document`` in ``l10n.plain.flag`` is the way in. A new rule is one file under ``rules/``, one
line in ``registry.py`` and its cases under ``tests/plain/rules/``; a new word list is a text file
under ``words/``.
"""
