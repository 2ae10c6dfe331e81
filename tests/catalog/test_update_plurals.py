"""Plurals that come, go and change; GNU msgmerge is the second opinion."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from l10n.catalog.message import Catalog, Message, Previous
from l10n.catalog.po.read import parse_catalog
from l10n.catalog.po.write import write_catalog
from l10n.catalog.updating.update import update
from tests.catalog.gettext_tools import needs_gettext

HEADER = (
    'msgid ""\nmsgstr ""\n"Language: pl\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n<5 ? 1 : 2);\\n"\n\n'
)
POT_HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
ONE = 'msgid "page"\nmsgstr "strona"\n'
FORMS = 'msgstr[0] "strona"\nmsgstr[1] "strony"\nmsgstr[2] "stron"\n'
MANY = f'msgid "page"\nmsgid_plural "pages"\n{FORMS}'
EMPTY = 'msgstr[0] ""\nmsgstr[1] ""\n'

CASES = {
    "a plural comes": (ONE, f'msgid "page"\nmsgid_plural "pages"\n{EMPTY}'),
    "a plural comes to a fuzzy text": (
        f'#, fuzzy\n#| msgid "leaf"\n{ONE}',
        f'msgid "page"\nmsgid_plural "pages"\n{EMPTY}',
    ),
    "a plural changes": (MANY, f'msgid "page"\nmsgid_plural "some pages"\n{EMPTY}'),
    "a new message": ("", f'msgid "page"\nmsgid_plural "pages"\n{EMPTY}'),
    "nothing is translated": (
        'msgid "page"\nmsgstr ""\n',
        f'msgid "page"\nmsgid_plural "pages"\n{EMPTY}',
    ),
    "nothing changes": (MANY, f'msgid "page"\nmsgid_plural "pages"\n{EMPTY}'),
    "a flag goes": (
        '#, c-format\nmsgid "%d page"\nmsgstr "%d strona"\n',
        'msgid "%d page"\nmsgstr ""\n',
    ),
    "a flag comes": (
        'msgid "%d page"\nmsgstr "%d strona"\n',
        '#, c-format\nmsgid "%d page"\nmsgstr ""\n',
    ),
}


def merged(catalog: str, template: str) -> Catalog:
    return update(parse_catalog(HEADER + catalog), parse_catalog(POT_HEADER + template))


@needs_gettext
@pytest.mark.parametrize(("catalog", "template"), CASES.values(), ids=CASES)
def test_as_msgmerge(catalog: str, template: str, tmp_path: Path) -> None:
    (tmp_path / "a.po").write_text(HEADER + catalog)
    (tmp_path / "a.pot").write_text(POT_HEADER + template)
    command = ["msgmerge", "-q", "--previous", str(tmp_path / "a.po"), str(tmp_path / "a.pot")]
    theirs = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    ours = write_catalog(merged(catalog, template))
    assert ours.rstrip() == theirs.rstrip()
    assert parse_catalog(ours)


def test_a_plural_goes_and_its_forms_become_comments() -> None:
    (message,) = merged(MANY, 'msgid "page"\nmsgstr ""\n').messages
    assert (message.msgstr, message.fuzzy) == (("strona",), True)
    assert message.previous == Previous(None, "page", "pages")
    assert message.translator_comments == ('msgstr[1] "strony"', 'msgstr[2] "stron"')


def test_a_similar_text_with_a_plural() -> None:
    old = f'msgid "one more old page"\nmsgid_plural "more old pages"\n{FORMS}'
    live, gone = merged(old, 'msgid "one more new page"\nmsgstr ""\n').messages
    assert (live.msgstr, live.fuzzy) == (("strona",), True)
    assert (gone.obsolete, gone.msgstr) == (True, ("strona", "strony", "stron"))


def test_from_a_file_with_other_forms() -> None:
    header = HEADER.replace(
        "nplurals=3; plural=(n==1 ? 0 : n<5 ? 1 : 2)", "nplurals=2; plural=n!=1"
    )
    other = parse_catalog(
        f'{header}msgid "page"\nmsgid_plural "pages"\nmsgstr[0] "a"\nmsgstr[1] "b"\n'
    )
    template = Catalog((Message("page", ("", ""), msgid_plural="pages"),))
    (message,) = update(parse_catalog(HEADER), template, compendium=(other,)).messages
    assert (message.msgstr, message.fuzzy) == (("a", "b", ""), True)
