"""The options of ``[tool.l10n]`` as one table: reading, documentation and JSON Schema use it."""

from __future__ import annotations

from enum import StrEnum

from l10n.finding import NEVER, Severity
from l10n.frozen import dataclass
from l10n.project.cache import CACHE_BYTES
from l10n.text.files import FILE_BYTES
from l10n.text.limits import DEFAULTS, MOST


class Kind(StrEnum):
    """What values an option takes."""

    FOLDER = "folder"
    PATTERN = "pattern"
    LOCALE = "locale"
    LOCALES = "list of locales"
    TEXTS = "list of texts"
    SWITCH = "true or false"
    COUNT = "whole number above 0"
    SHARE = "whole number from 0 to 100"
    CHOICE = "choice"
    COUNTS = "table of whole numbers above 0"
    TARGETS = "table of tables: formula = number"
    CHOICES = "table of choices"


Default = str | int | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Option:
    """One option.

    Attributes:
        key: its name in the file, in kebab case.
        kind: what values it takes.
        default: the value where nothing is configured; None for an empty table, or for a value that
            follows from others.
        help: one sentence for people.
        choices: the words that a choice allows.
        needs: for patterns: groups of places; one of each group must stand in it.
    """

    key: str
    kind: Kind
    default: Default
    help: str
    choices: tuple[str, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()

    @property
    def name(self) -> str:
        """The attribute of ``Configuration``."""
        return self.key.replace("-", "_")


_LOCALE = ("locale", "posix")
_DOCUMENT = ("path", "stem")
_SEVERITIES = tuple(str(severity) for severity in Severity)
POLICIES = ("translate", "keep", "set", "vocabulary")
"""What can happen to a key of the front matter."""

LOCATIONS = ("line", "file")
"""How exactly catalogs tell where a text stands."""

LIMITS = {
    "front-matter-length": "The front matter of a page, in characters.",
    "front-matter-depth": "Lists and mappings inside each other in the front matter.",
    "nesting": "Quotes, lists and items around the blocks of a page, added up over all blocks.",
    "folder-depth": "Folders inside each other below one that was named.",
    "xml-depth": "Elements inside each other in a translation memory or termbase.",
    "term-length": "A term of a termbase, in characters.",
}
"""What each limit bounds, in the order of ``l10n.text.limits.Limits``."""

_OPTIONS = (
    Option(
        "source",
        Kind.FOLDER,
        "corpus/en",
        "The folder of the source documents.",
    ),
    Option(
        "source-language",
        Kind.LOCALE,
        None,
        "The language of the source documents; else that of the source folder's name, else en.",
    ),
    Option(
        "locales",
        Kind.LOCALES,
        (),
        "The locales to translate into; else those for which translations or catalogs are found.",
    ),
    Option(
        "targets",
        Kind.PATTERN,
        "corpus/{locale}/{path}",
        "Where built translations go.",
        needs=(_LOCALE, _DOCUMENT),
    ),
    Option(
        "catalogs",
        Kind.PATTERN,
        "locales/{posix}/LC_MESSAGES/{stem}.po",
        "Where the catalogs of the translators lie.",
        needs=(_LOCALE, _DOCUMENT),
    ),
    Option(
        "templates",
        Kind.PATTERN,
        "locales/templates/{stem}.pot",
        "Where the templates for new catalogs go.",
        needs=(_DOCUMENT,),
    ),
    Option(
        "memory",
        Kind.PATTERN,
        "locales/memory.tmx",
        "Where imported translations are kept, as a TMX file.",
    ),
    Option(
        "baseline",
        Kind.PATTERN,
        None,
        "The file of findings that check, flag and score do not tell again; --baseline names "
        "another one.",
    ),
    Option(
        "audience",
        Kind.TARGETS,
        None,
        "For each audience level, the score of a formula that a document should reach.",
    ),
    Option(
        "protected-terms",
        Kind.TEXTS,
        (),
        "Names and terms that every translation must keep as they are.",
    ),
    Option(
        "termbases",
        Kind.TEXTS,
        (),
        "Files of terms with their translations, as CSV or TBX-Basic: catalogs tell them to "
        "translators, and check looks for them.",
    ),
    Option(
        "front-matter",
        Kind.CHOICES,
        None,
        "For single keys of the front matter: translate the value, keep it, set it to the locale, "
        "or take it from a vocabulary.",
        choices=POLICIES,
    ),
    Option(
        "front-matter-schema",
        Kind.PATTERN,
        None,
        "A JSON Schema that the front matter of translations has to fit (extra schema).",
    ),
    Option("select", Kind.TEXTS, (), "The rules to run, by id or by the start of it; else all."),
    Option("ignore", Kind.TEXTS, (), "The rules to leave out, by id or by the start of it."),
    Option(
        "severity",
        Kind.CHOICES,
        None,
        "The severity of single rules, by id.",
        choices=_SEVERITIES,
    ),
    Option(
        "fail-on",
        Kind.CHOICE,
        str(Severity.ERROR),
        "The lowest severity that makes a run fail, or never.",
        choices=(*_SEVERITIES, NEVER),
    ),
    Option(
        "min-complete",
        Kind.SHARE,
        0,
        "The percentage of a page's texts that must be translated before build writes the page.",
    ),
    Option(
        "heading-ids",
        Kind.SWITCH,
        False,
        "Whether headings that links of a page lead to keep their ids in translations.",
    ),
    Option(
        "local-links",
        Kind.SWITCH,
        False,
        "Whether relative links to pages lead to their translations, where these are there.",
    ),
    Option(
        "stamp",
        Kind.SWITCH,
        False,
        "Whether built translations carry a stamp of the source's content in their front matter.",
    ),
    Option(
        "wrap", Kind.SWITCH, True, "Whether long lines of catalogs are broken, as gettext does."
    ),
    Option(
        "locations",
        Kind.CHOICE,
        "line",
        "What catalogs tell about where a text stands: file and line, or only the file, so that "
        "they change less often.",
        choices=LOCATIONS,
    ),
    Option("max-file-bytes", Kind.COUNT, FILE_BYTES, "The largest file that is read, in bytes."),
    Option("max-files", Kind.COUNT, 100_000, "The largest number of files in one run."),
    Option(
        "max-cache-bytes",
        Kind.COUNT,
        CACHE_BYTES,
        "The size to which the cache of results is held, in bytes.",
    ),
    Option(
        "limits",
        Kind.COUNTS,
        None,
        "How large and how deep documents may be; a limit that is met is reported.",
        choices=tuple(LIMITS),
    ),
)


def options() -> tuple[Option, ...]:
    """Every option, in the order of the documentation."""
    return _OPTIONS


def json_schema() -> dict[str, object]:
    """A JSON Schema (2020-12) of the table, for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "l10n",
        "type": "object",
        "additionalProperties": False,
        "properties": {option.key: _property(option) for option in _OPTIONS},
    }


def _property(option: Option) -> dict[str, object]:
    schema = _SCHEMAS[option.kind] | {"description": option.help}
    if option.kind is Kind.CHOICE:
        schema["enum"] = list(option.choices)
    if option.kind is Kind.CHOICES:
        # Rule ids hold dots: TOML may write them as tables in tables.
        schema["additionalProperties"] = {
            "anyOf": [{"enum": list(option.choices)}, {"type": "object"}]
        }
    if option.kind is Kind.COUNTS:
        schema["properties"] = {
            key: {
                "type": "integer",
                "minimum": 1,
                "maximum": most,
                "default": value,
                "description": LIMITS[key],
            }
            for key, value, most in zip(option.choices, DEFAULTS, MOST, strict=True)
        }
    if option.default is not None:
        default = option.default
        schema["default"] = list(default) if isinstance(default, tuple) else default
    return schema


_SCHEMAS: dict[Kind, dict[str, object]] = {
    Kind.FOLDER: {"type": "string", "minLength": 1},
    Kind.PATTERN: {"type": "string", "minLength": 1},
    Kind.LOCALE: {"type": "string", "minLength": 2},
    Kind.LOCALES: {"type": "array", "items": {"type": "string", "minLength": 2}},
    Kind.TEXTS: {"type": "array", "items": {"type": "string", "minLength": 1}},
    Kind.SWITCH: {"type": "boolean"},
    Kind.COUNT: {"type": "integer", "minimum": 1},
    Kind.COUNTS: {"type": "object", "additionalProperties": False},
    Kind.SHARE: {"type": "integer", "minimum": 0, "maximum": 100},
    Kind.CHOICE: {"type": "string"},
    Kind.TARGETS: {
        "type": "object",
        "additionalProperties": {"type": "object", "additionalProperties": {"type": "number"}},
    },
    Kind.CHOICES: {"type": "object"},
}
