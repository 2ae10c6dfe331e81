"""``python -m l10n`` is ``l10n``."""

from __future__ import annotations

import sys

from l10n.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
