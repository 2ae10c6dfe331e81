"""Gettext catalogs: reading and writing PO files, and the way between documents and catalogs."""
