"""Results that are kept from run to run."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from l10n.project.cache import Place, clear, mended, opened
from l10n.project.cache_place import cache_file, make_private
from l10n.project.keys import key_of, plain
from l10n.readability.targets import DEFAULTS

KEY, OTHER = b"k" * 32, b"o" * 32


@pytest.fixture
def place(tmp_path) -> Place:
    return Place(str(tmp_path / "cache" / "results.sqlite"))


def stored(place: Place, key: bytes, value: object) -> None:
    with opened(place) as cache:
        cache.put(key, value)


def found(place: Place, key: bytes) -> object:
    with opened(place) as cache:
        return cache.get(key)


def test_what_was_put_is_there_the_next_time(place):
    value = {"a": [1, 2.5, None, True, "\ud800 é"], "b": {}}
    assert found(place, KEY) is None
    stored(place, KEY, value)
    assert found(place, KEY) == value
    assert found(place, OTHER) is None
    clear(place)
    assert found(place, KEY) is None


def test_only_the_owner_can_read_it(place):
    stored(place, KEY, 1)
    assert stat.S_IMODE(Path(place.file).stat().st_mode) == 0o600
    assert stat.S_IMODE(Path(place.file).parent.stat().st_mode) == 0o700


def test_a_folder_that_others_can_write_to_is_not_trusted(tmp_path):
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o777)
    assert not make_private(folder)
    place = Place(str(folder / "results.sqlite"))
    stored(place, KEY, 1)
    assert found(place, KEY) is None
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 100, b"SQLite format 3\0" * 999])
def test_a_damaged_file_is_begun_again(place, damage):
    stored(place, KEY, 1)
    for name in ("-wal", "-shm"):
        Path(place.file + name).unlink(missing_ok=True)
    Path(place.file).write_bytes(damage)
    assert mended(place) is bool(damage)
    assert not mended(place)
    stored(place, KEY, 2)
    assert found(place, KEY) == 2


def test_a_file_damaged_in_the_middle_gives_wrong_values_to_nobody(place):
    for number in range(200):
        stored(place, bytes([number]) * 32, ["x" * 500, number])
    data = bytearray(Path(place.file).read_bytes())
    for at in range(4096, len(data), 997):
        data[at] ^= 0x5A
    Path(place.file).write_bytes(data)
    for number in range(200):
        assert found(place, bytes([number]) * 32) in (None, ["x" * 500, number])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"cos\nsystem\n(S'false'\ntR.",
        zlib.compress(b"{"),
        zlib.compress(b"[" * 100_000),
        zlib.compress(b"\xff"),
        zlib.compress(b" " * 40_000_000 + b"1"),
    ],
)
def test_a_value_that_is_no_value_counts_as_absent(place, data):
    stored(place, KEY, 1)
    with sqlite3.connect(place.file) as connection:
        connection.execute("UPDATE entry SET value = ?", (data,))
    connection.close()
    assert found(place, KEY) is None


def test_the_file_stays_below_its_limit(place):
    place = Place(place.file, 300_000)
    for number in range(60):
        stored(place, number.to_bytes(32), os.urandom(8_000).hex())
    assert Path(place.file).stat().st_size <= 400_000
    assert found(place, (59).to_bytes(32)) is not None
    assert found(place, (0).to_bytes(32)) is None


WRITER = """
import sys
from l10n.project.cache import Place, opened
place = Place(sys.argv[1])
for number in range(40):
    with opened(place) as cache:
        cache.put(bytes([number]) * 32, number)
        assert cache.get(bytes([number]) * 32) in (None, number)
"""


def test_several_processes_write_at_once(place):
    command = [sys.executable, "-c", WRITER, place.file]
    running = [subprocess.Popen(command) for _ in range(3)]
    assert [process.wait() for process in running] == [0, 0, 0]
    assert [found(place, bytes([n]) * 32) for n in range(40)] == list(range(40))
    assert not mended(place)


def test_where_it_lies():
    assert cache_file({"L10N_CACHE": "off"}) is None
    assert cache_file({"L10N_CACHE": "/x"}) == Path("/x/results.sqlite")
    assert cache_file({"XDG_CACHE_HOME": "/c", "HOME": "/h"}, "linux") == Path(
        "/c/l10n/results.sqlite"
    )
    assert cache_file({"HOME": "/h"}, "linux") == Path("/h/.cache/l10n/results.sqlite")
    assert cache_file({"HOME": "/h"}, "darwin") == Path("/h/Library/Caches/l10n/results.sqlite")
    assert cache_file({}, "linux") is None
    assert cache_file({"XDG_CACHE_HOME": "relative"}, "linux") is None


def test_a_key_tells_values_apart_and_does_not_depend_on_their_order():
    assert key_of({"a": 1, "b": 2}) == key_of({"b": 2, "a": 1})
    assert key_of(frozenset("abc")) == key_of(frozenset("cba"))
    different = [1, "1", True, None, (), ("",), {"": 1}, frozenset({1}), [[1]], [1], DEFAULTS]
    assert len({key_of(value) for value in different}) == len(different)
    assert json.dumps(plain(DEFAULTS))
    with pytest.raises(TypeError):
        plain(print)
