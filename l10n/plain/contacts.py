"""Telephone numbers and addresses in running text, which a reader copies and does not read."""

from __future__ import annotations

import re

NUMBER = r"(?<![\d.,])\+?\d(?:[ ()/\u00a0\u202f-]{0,2}\d){6,}"
"""A telephone number. Numbers with thousands set apart by spaces look the same, and are rare."""

_MAIL = r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-][A-Za-z0-9.-]*"
_WEB = r"(?:https?://|www\.)[!-~]+"

PHONE = re.compile(NUMBER)
CONTACT = re.compile(f"{_MAIL}|{_WEB}|{NUMBER}")
"""A telephone number, an e-mail address or an address of the web."""
