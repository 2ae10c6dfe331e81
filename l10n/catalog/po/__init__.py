"""PO and MO files: reading without loss, writing as GNU gettext does."""
