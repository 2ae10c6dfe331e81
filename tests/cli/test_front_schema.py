"""front-matter-schema: a project's own JSON Schema."""

from __future__ import annotations

import json

import pytest

SCHEMA = {
    "type": "object",
    "required": ["title", "status", "license"],
    "properties": {
        "status": {"enum": ["draft", "published"]},
        "weight": {"type": "integer", "minimum": 1},
        "reviewed": {"type": "string", "format": "date"},
        "tags": {"type": "array", "items": {"pattern": "^[a-z-]+$"}},
        "author": {"type": "object", "required": ["name"]},
    },
}
GOOD = (
    "---\ntitle: Pills\nstatus: draft\nlicense: CC0\nweight: 10\nreviewed: '2026-03-04'\n"
    "tags: [pain, liver]\nauthor:\n  name: Ana\n---\n\nTake 5 mg.\n"
)
BAD = (
    "---\ntitle: Pastillas\nstatus: borrador\nweight: '10'\nreviewed: '2026-13-04'\n"
    "tags: [pain, Hígado]\nauthor:\n  role: nurse\n---\n\nTome 5 mg.\n"
)


@pytest.fixture
def project(folder):
    """A page, its translation, and a schema."""
    (folder / "l10n.toml").write_text('front-matter-schema = "page.json"\n')
    (folder / "page.json").write_text(json.dumps(SCHEMA))
    (folder / "en.md").write_text(GOOD)
    (folder / "es.md").write_text(GOOD.replace("Take", "Tome").replace("Pills", "Pastillas"))
    return folder


CHECK = ("check", "en.md", "es.md", "--format", "concise", "--select", "fidelity.schema-violated")


def test_what_fits_is_not_told(l10n, project):
    assert (l10n(*CHECK).code, l10n(*CHECK).out) == (0, "")


def test_what_does_not_fit_is_told_with_its_line(l10n, project):
    (project / "es.md").write_text(BAD)
    ran = l10n(*CHECK)
    assert ran.code == 1
    assert sorted(line.split(":")[1] for line in ran.out.splitlines()) == list("134568")
    assert "'borrador' is not one of ['draft', 'published']" in ran.out
    assert "'license' is a required property" in ran.out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "no JSON"),
        ("[]", "no JSON Schema"),
        ('{"type": "text"}', "no JSON Schema"),
        ('{"$ref": "https://example.org/page.json"}', "put everything into one file"),
    ],
)
def test_a_schema_that_cannot_be_used(l10n, project, text, words):
    (project / "page.json").write_text(text)
    ran = l10n(*CHECK)
    assert ran.code == 2
    assert words in ran.err + ran.out


def test_a_changed_schema_is_read_anew(l10n, project):
    assert l10n(*CHECK).code == 0
    (project / "page.json").write_text(json.dumps({**SCHEMA, "required": ["audience"]}))
    assert l10n(*CHECK).code == 1


def test_no_schema_at_its_place(l10n, project):
    (project / "page.json").unlink()
    assert l10n(*CHECK).code == 2
