"""Write the lock file ``.ci/requirements.txt``: every release with the hashes of its files.

It holds for every system and Python that the project supports. The settings of the machine are left
aside, so that the hashes are those of the public index. The newest releases are taken.
"""

from __future__ import annotations

import os
import subprocess
import sys

from environments import environment
from supply import LOCK, ROOT

EXTRAS = ("test", "browser", "dask", "ray")
HEAD = "# Made by `make lock`: all packages of the tests, and the hashes of their files.\n"
KEPT = ("PATH", "HOME", "TMPDIR", "SSL_CERT_FILE", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY")
"""What the resolver sees of the machine: ways to the network, no choice of packages."""


def resolved() -> str:
    """The text of the lock file."""
    tool = environment("uv", "uv") / "uv"
    extras = [word for extra in EXTRAS for word in ("--extra", extra)]
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header"]
    command = [str(tool), "pip", "compile", "--no-config", "--quiet", *options, *extras]
    surroundings = {name: value for name, value in os.environ.items() if name in KEPT}
    done = subprocess.run(
        [*command, "pyproject.toml"], cwd=ROOT, env=surroundings, check=True, stdout=subprocess.PIPE
    )
    return HEAD + done.stdout.decode()


def main() -> int:
    """Write it."""
    text = resolved()
    LOCK.write_text(text, encoding="utf-8")
    print(f"{LOCK.relative_to(ROOT)}: {text.count('==')} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
