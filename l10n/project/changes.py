"""What has changed in files since a revision of git.

Git is asked by its plumbing commands, without a shell: which commit a name means, which files it
had, and what was in them.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import field
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from l10n.errors import Said, UsageError
from l10n.frozen import dataclass
from l10n.text.spans import Span

_TIMEOUT = 120
_TEXTS = (b".md", b".markdown", b".po", b".pot")


@dataclass(frozen=True, slots=True)
class Revision:
    """A commit of a repository.

    Attributes:
        name: as the user wrote it.
        commit: its full id.
        root: the folder of the repository.
        blobs: ids of its files, by their paths below the root.
        renamed: the former paths of files that were renamed since, by their present ones.
    """

    name: str
    commit: str
    root: Path
    blobs: dict[bytes, str] = field(repr=False)
    renamed: dict[bytes, bytes] = field(default_factory=dict, repr=False)

    def text(self, path: str) -> str | None:
        """What a file held; None where it was not there, or was no text.

        Raises:
            UsageError: the file lies outside the repository, or git fails.
        """
        place = Path(path).resolve()
        if not place.is_relative_to(self.root):
            raise UsageError(
                Said('not in the repository "%(root)s"', root=self.root),
                path=path,
                remedy="leave out --diff",
            )
        name = place.relative_to(self.root).as_posix().encode("utf-8", "surrogateescape")
        blob = self.blobs.get(name) or self.blobs.get(self.renamed.get(name, b""))
        if blob is None:
            return None
        try:
            return _git(self.root, "cat-file", "blob", blob).decode("utf-8")
        except UnicodeDecodeError:
            return None


def revision(name: str, folder: Path) -> Revision:
    """The commit that a name means.

    Args:
        name: a branch, tag or id, as git understands it.
        folder: somewhere in the repository.

    Raises:
        UsageError: this is no repository, git has no such revision, or there is no git.
    """
    try:
        root = Path(_git(folder, "rev-parse", "--show-toplevel").decode("utf-8").rstrip("\n"))
    except UsageError as error:
        raise UsageError(
            "--diff needs a git repository, and this folder is in none", remedy="leave out --diff"
        ) from error
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    try:
        commit = _git(root, *words).decode("ascii").strip()
    except UsageError as error:
        raise UsageError(
            Said('git knows no revision "%(name)s"', name=name),
            remedy="see git log, or fetch more of the history",
        ) from error
    listing = _git(root, "ls-tree", "-r", "-z", "--full-tree", commit)
    blobs: dict[bytes, str] = {}
    for entry in listing.split(b"\0"):
        facts, _, path = entry.partition(b"\t")
        words_ = facts.split()
        if len(words_) == 3 and words_[1] == b"blob":
            blobs[path] = words_[2].decode("ascii")
    return Revision(name, commit, root.resolve(), blobs, _renamed(root, commit, blobs))


def _renamed(root: Path, commit: str, blobs: dict[bytes, str]) -> dict[bytes, bytes]:
    """Former paths by present ones: as git tells them, and of files that git does not track yet but
    that hold what a missing one held.
    """
    words = ("diff", "--name-status", "-z", "--find-renames", "--diff-filter=R", commit, "--")
    parts = _git(root, *words).split(b"\0")
    found = {new: old for _, old, new in zip(parts[::3], parts[1::3], parts[2::3], strict=False)}
    gone = {blob: path for path, blob in blobs.items() if not (root / os.fsdecode(path)).exists()}
    if gone:
        listing = _git(root, "ls-files", "-z", "--others", "--exclude-standard")
        others = [path for path in listing.split(b"\0") if path.endswith(_TEXTS)]
        ids = _git(root, "hash-object", "--", *map(os.fsdecode, others)) if others else b""
        for path, blob in zip(others, ids.decode("ascii").split(), strict=False):
            if blob in gone:
                found[path] = gone[blob]
    return found


def _git(folder: Path, *words: str) -> bytes:
    """What git prints.

    Raises:
        UsageError: there is no git, or it says no.
    """
    if any("\0" in word for word in words):
        raise UsageError("not a name that git could know")
    try:
        done = subprocess.run(
            ["git", *words], cwd=folder, capture_output=True, timeout=_TIMEOUT, check=True
        )
    except FileNotFoundError:
        raise UsageError("--diff needs git, which is not installed", remedy="install git") from None
    except (subprocess.SubprocessError, OSError) as error:
        raise UsageError(
            Said("git %(words)s failed", words=words[0]), remedy="see whether git works here"
        ) from error
    return done.stdout


class Changes(NamedTuple):
    """Where a text has changed.

    Attributes:
        places: pieces that are new or changed.
        gone: whether pieces are gone.
    """

    places: tuple[Span, ...]
    gone: bool = False

    def touch(self, span: Span) -> bool:
        """Whether a finding there is about a change. One without text is about a loss, and may tell
        of it at a neighbour's end.
        """
        if span.start == span.end:
            return self.gone or any(p.start <= span.start <= p.end for p in self.places)
        return any(span.start < place.end and place.start < span.end for place in self.places)


def changes(old: Sequence[str], new: Sequence[tuple[str, Span]]) -> Changes:
    """What has changed between two texts.

    Args:
        old: the pieces that there were.
        new: the pieces that there are, each with its place, in order.
    """
    matcher = SequenceMatcher(None, old, [text for text, _ in new], autojunk=False)
    ways = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    places = tuple(span for *_, start, stop in ways for _, span in new[start:stop])
    return Changes(places, any(stop - start < was - at for _, at, was, start, stop in ways))
