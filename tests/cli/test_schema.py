"""The JSON Schema agrees with the reader of the configuration."""

from __future__ import annotations

import json
import tomllib

import pytest
from jsonschema import Draft202012Validator

from l10n.cli.settings import known_names
from l10n.errors import ConfigurationError
from l10n.project.configuration import parse
from tests.paths import ROOT, read

GOOD = (
    "",
    'source = "pages/en"\nlocales = ["es", "pt-BR"]\nstamp = true\nmax-files = 10\n',
    'fail-on = "warning"\n[severity]\n"plain.long-sentence" = "info"\n',
    "[audience.patient]\nsmog = 8\n",
    '[front-matter]\nkeywords = "translate"\n',
)
BAD = (
    'sourc = "pages"\n',
    "source = 1\n",
    'locales = "es"\n',
    'fail-on = "warn"\n',
    'stamp = "yes"\n',
    "max-files = 0\n",
    '[front-matter]\nkeywords = "copy"\n',
    '[audience.patient]\nsmog = "8"\n',
)


@pytest.fixture
def schema(l10n):
    value = json.loads(l10n("schema").out)
    Draft202012Validator.check_schema(value)
    return Draft202012Validator(value)


@pytest.mark.parametrize("text", GOOD)
def test_what_is_read_fits(schema, tmp_path, text):
    assert parse(text, path="l10n.toml", root=tmp_path, known=known_names) is not None
    schema.validate(tomllib.loads(text))


@pytest.mark.parametrize("text", BAD)
def test_what_is_refused_does_not_fit(schema, tmp_path, text):
    with pytest.raises(ConfigurationError):
        parse(text, path="l10n.toml", root=tmp_path, known=known_names)
    assert not schema.is_valid(tomllib.loads(text))


def test_our_own_configuration_fits(schema):
    schema.validate(tomllib.loads(read(ROOT / "pyproject.toml"))["tool"]["l10n"])
