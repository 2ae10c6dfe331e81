"""What exit code 1 means, command by command; 0 and 2 mean the same for all."""

from __future__ import annotations

FINDINGS = "findings at or above `--fail-on`"

ONE: dict[str, str] = {
    "score": "a document is harder than a limit of `--max`",
    "flag": FINDINGS,
    "build": FINDINGS,
    "check": FINDINGS,
    "report": f"{FINDINGS}, where that is given",
    "adopt": FINDINGS,
    "doctor": "with `--check`: there is something to repair",
}
"""Commands that are not here never end in 1."""
