"""Documents as rows of a table: the same results from every engine, bad rows and lost workers."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from l10n.errors import UsageError
from l10n.project.engines import ENGINES, engine
from l10n.project.run import Batch, LostError
from l10n.project.tables import check_table, row_batches, sink

TEXT = "# Pills\n\nTake one pill each day. Drink a glass of water with it. Rest well.\n"
CLUSTERS = [
    pytest.param(name, marks=pytest.mark.skipif(find_spec(module) is None, reason="not installed"))
    for name, module in (("dask", "distributed"), ("ray", "ray"))
]
BUSY = "Ray could not be started"
"""Its parts wait half a minute for each other; Dask and the workers here always start."""


def rows() -> list[object]:
    """Good and bad documents."""
    good: list[object] = [
        {"id": f"page-{n}", "language": "en", "text": TEXT.replace("one", str(n))}
        for n in range(40)
    ]
    return [
        *good,
        {"path": "es/dosis.md", "language": "es", "text": "# Dosis\n\nTome una pastilla al día.\n"},
        {"text": "Nobody says which language this is."},
        {"id": "no-text"},
        {"id": "number", "text": 7},
        {"id": "bad-front", "text": "---\na: [\n---\n# X\n"},
        {"id": "bad-tag", "language": "e n", "text": TEXT},
        ["no", "row"],
        {"id": "empty", "text": ""},
    ]


@pytest.fixture
def table(tmp_path) -> Path:
    write(tmp_path / "docs.jsonl")
    return tmp_path / "docs.jsonl"


def write(path: Path) -> None:
    lines = [json.dumps(row, ensure_ascii=False) for row in rows()]
    path.write_text("\n".join([*lines, "{broken", ""]), "utf-8")


def score(table: Path, output: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Runs the command in a process of its own: clusters need sockets."""
    command = [sys.executable, "-m", "l10n", "score", "--input", str(table)]
    done = [*command, "--output", str(output), *more]
    return subprocess.run(done, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def golden(tmp_path_factory) -> bytes:
    """What one process here makes of the table; every engine has to give the same bytes."""
    place = tmp_path_factory.mktemp("golden")
    write(place / "docs.jsonl")
    done = score(place / "docs.jsonl", place / "scores.jsonl")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.endswith("scores.jsonl: documents: 49; could not be scored: 6\n")
    return (place / "scores.jsonl").read_bytes()


def test_every_document_is_a_row_with_its_scores_or_its_error(golden):
    found = [json.loads(line) for line in golden.split(b"\n")[:-1]]
    names = [*(f"page-{n}" for n in range(40)), "es/dosis.md", "41", "no-text", "number"]
    assert [row["id"] for row in found] == [*names, "bad-front", "bad-tag", "46", "empty", "48"]
    good = found[7]
    assert (good["language"], good["words"], good["sentences"], good["error"]) == (
        "en",
        14,
        3,
        None,
    )
    assert good["formula"] in {score["formula"] for score in good["scores"]}
    assert found[40]["language"] == "es"
    assert [row["id"] for row in found if row["error"] is not None] == [
        "no-text", "number", "bad-front", "bad-tag", "46", "48",
    ]  # fmt: skip


def test_several_processes_give_the_same_bytes(table, tmp_path, golden):
    output = tmp_path / "scores.jsonl"
    assert score(table, output, "-j", "2").returncode == 0
    assert output.read_bytes() == golden


@pytest.mark.parametrize("name", CLUSTERS)
def test_clusters_give_the_same_bytes(table, tmp_path, golden, name):
    output = tmp_path / "scores.jsonl"
    done = score(table, output, "--engine", name, "-j", "2")
    if BUSY in done.stderr:
        pytest.skip(done.stderr)
    assert done.returncode == 0, done.stderr
    assert output.read_bytes() == golden


LOSES = """
import os, signal, sys
from l10n.project.engines import engine
from l10n.project.run import Batch, LostError

def work(number):
    if number == 13:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number

if __name__ == "__main__":
    with engine(sys.argv[1], 2) as runner:
        batches = [range(start, start + 4) for start in range(0, 40, 4)]
        found = [o for outcomes in runner.outcomes(Batch(work), batches) for o in outcomes]
    assert [o.item for o in found] == list(range(40)), found
    assert [o.value for o in found if o.item != 13] == [n * n for n in range(40) if n != 13]
    assert isinstance(found[13].error, LostError), found[13]
"""


@pytest.mark.parametrize("name", ["local", *CLUSTERS])
def test_a_lost_worker_costs_no_other_row(tmp_path, name):
    script = tmp_path / "loses.py"
    script.write_text(LOSES)
    done = subprocess.run([sys.executable, str(script), name], capture_output=True, text=True)
    if BUSY in done.stderr:
        pytest.skip(done.stderr)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(find_spec("pyarrow") is None, reason="not installed")
def test_parquet_holds_the_same_rows(table, tmp_path, golden):
    pytest.importorskip("pyarrow")
    import pyarrow
    import pyarrow.parquet

    known = [row for row in rows() if isinstance(row, dict) and row.get("text") != 7]
    source, output = tmp_path / "docs.parquet", tmp_path / "scores.parquet"
    schema = pyarrow.schema([(name, pyarrow.string()) for name in ("id", "language", "text")])
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(known, schema=schema), source)
    assert score(source, output).returncode == 0
    once = output.read_bytes()
    assert score(source, output, "-j", "2").returncode == 0
    assert output.read_bytes() == once
    scored = pyarrow.parquet.read_table(output).to_pylist()
    wanted = {row["id"]: row for row in map(json.loads, golden.split(b"\n")[:40])}
    assert [row for row in scored if row["id"] in wanted] == list(wanted.values())
    source.write_bytes(b"PAR1 no table")
    broken = score(source, output)
    assert broken.returncode == 2
    assert "not a Parquet table" in broken.stderr
    assert output.read_bytes() == once


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--engine", "spark"), "there is no engine"),
        (("--cluster", "tcp://x:1"), "an address is for a cluster"),
        (("--max", "smog=8"), "--input with paths, --max or --format"),
    ],
)
def test_what_makes_no_sense_is_refused(table, tmp_path, more, said):
    done = score(table, tmp_path / "scores.jsonl", *more)
    assert done.returncode == 2
    assert said in done.stderr
    assert not (tmp_path / "scores.jsonl").exists()


def test_an_engine_without_a_table_is_refused(l10n_run):
    assert l10n_run("score", "--engine", "dask").returncode == 2


@pytest.fixture
def l10n_run(tmp_path):
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "l10n", *words]
        return subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)

    return run


def test_tables_are_known_by_their_names():
    for name in ("a.csv", "a", "a.json"):
        with pytest.raises(UsageError):
            check_table(name)
    with pytest.raises(UsageError):
        row_batches("/nothing/here.jsonl", 8)
    with pytest.raises(UsageError):
        engine("spark")
    assert ENGINES[0] == "local"


def test_an_old_table_stays_until_the_new_one_is_complete(tmp_path):
    path = tmp_path / "out.jsonl"
    path.write_text("old")
    with pytest.raises(RuntimeError), sink(str(path), [("id", "string")]) as target:
        target.write([{"id": "new"}])
        raise RuntimeError
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
    with sink(str(path), [("id", "string")]) as target:
        target.write([{"id": "né\ud800w"}])
        assert path.read_text() == "old"
    assert json.loads(path.read_text("utf-8"))["id"] == "né\ud800w"


def dies(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


def test_batches_are_taken_when_they_are_needed():
    taken = 0

    def coming():
        nonlocal taken
        for number in range(1000):
            taken += 1
            yield [number]

    with engine("local", 2) as runner:
        outcomes = runner.outcomes(Batch(abs), coming())
        next(outcomes)
        assert taken < 50
        outcomes.close()
        (only,) = runner.outcomes(Batch(dies), [[1]])
    assert isinstance(only[0].error, LostError)
