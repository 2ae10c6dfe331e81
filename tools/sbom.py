"""Write ``build/sbom.json``: the bill of materials of an installation, as CycloneDX.

It tells what every installation brings, in the releases of the lock file; extras are not in it.
"""

from __future__ import annotations

import subprocess
import sys

from environments import environment, locked_environment
from supply import LOCK, ROOT, part, requirements

TARGET = ROOT / "build" / "sbom.json"


def main() -> int:
    """Write it."""
    core = part(LOCK.read_text("utf-8"), requirements()[""])
    programs = locked_environment("core", core)
    pip = [str(programs / "python"), "-m", "pip", "uninstall", "--quiet", "--yes", "pip"]
    subprocess.run(pip, check=True)
    tool = environment("cyclonedx", "cyclonedx-bom") / "cyclonedx-py"
    options = ["--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible"]
    command = [str(tool), "environment", *options, "--output-file", str(TARGET)]
    subprocess.run([*command, str(programs / "python")], check=True)
    print(TARGET.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
