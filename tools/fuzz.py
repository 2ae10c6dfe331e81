"""Coverage-guided fuzzing of our parsers with Atheris (libFuzzer): ``make fuzz``.

Without a target all are run, one after the other. What was found to reach new code is kept under
``build/fuzz/TARGET`` for the next run; a text that breaks a law is kept beside it as ``crash-…``:
give it to ``--again``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "fuzz"


def main() -> int:
    """Run targets in processes of their own; 1 where one of them fell."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("targets", nargs="*", metavar="TARGET")
    options.add_argument("--seconds", type=int, default=300, help="for each target")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--again", type=Path, metavar="FILE", help="run a target on one file")
    options.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.inside:
        inside(chosen.targets[0], chosen.seconds, chosen.seed)
    from fuzz_targets import TARGETS, run

    unknown = set(chosen.targets) - set(TARGETS)
    if unknown:
        print(f"no target {sorted(unknown)}; there are {', '.join(TARGETS)}", file=sys.stderr)
        return 2
    if chosen.again is not None:
        for name in chosen.targets:
            run(name, text_of(chosen.again.read_bytes()))
        return 0
    fallen = []
    for name in chosen.targets or TARGETS:
        command = [sys.executable, __file__, "--inside", name]
        more = ["--seconds", str(chosen.seconds), "--seed", str(chosen.seed)]
        print(f"== {name}", flush=True)
        if subprocess.run([*command, *more], cwd=ROOT, check=False).returncode:
            fallen.append(name)
    print(f"fallen: {', '.join(fallen)}" if fallen else "all held")
    return 1 if fallen else 0


def text_of(data: bytes) -> str:
    """The text that bytes stand for; bytes that are no UTF-8 are kept as half surrogates."""
    return data.decode("utf-8", "surrogateescape")


def inside(name: str, seconds: int, seed: int) -> None:
    """Fuzz one target; does not return."""
    try:
        import atheris
    except ImportError:
        sys.exit("fuzzing needs Atheris: pip install 'patient-l10n[fuzz]'")
    with atheris.instrument_imports(include=["l10n"]):
        from fuzz_targets import TARGETS, run
    target = TARGETS[name]
    place = PLACE / name
    place.mkdir(parents=True, exist_ok=True)
    for number, seed_text in enumerate(target.seeds):
        (place / f"seed-{number}").write_bytes(seed_text.encode("utf-8", "surrogateescape"))
    words = PLACE / f"{name}.dict"
    encoded = (token.encode("utf-8", "surrogateescape") for token in target.tokens)
    escaped = ("".join(f"\\x{byte:02x}" for byte in token) for token in encoded if token)
    words.write_text("".join(f'"{token}"\n' for token in escaped))
    libfuzzer = [
        f"-max_total_time={seconds}", f"-seed={seed}", f"-dict={words}", "-timeout=10",
        "-rss_limit_mb=2048", "-max_len=8192", f"-artifact_prefix={PLACE}/{name}-",
        "-print_final_stats=1", "-verbosity=0",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *libfuzzer, str(place)], lambda data: run(name, text_of(data)))
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
