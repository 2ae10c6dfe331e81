"""Names of locales: the grammar of BCP 47, gettext's spelling, what looks like one.

Locale names come from catalogs, folders and options and become parts of paths, so that nothing but
this grammar may pass: letters, digits and hyphens, never a dot or a slash. What a language is, and
which one fits which text, is the matter of ``l10n.languages``.

Source: RFC 5646, section 2.1 (without grandfathered tags and without tags of private use only).
"""

from __future__ import annotations

import re
from functools import lru_cache

from l10n.errors import Said, UsageError
from l10n.text.patterns import lazy

_LONGEST_TAG = 63
_SUBTAG = lazy(r"[a-z0-9]{1,8}", re.ASCII)
_EXTENDED = lazy(r"[a-z]{3}", re.ASCII)
_SCRIPT = lazy(r"[a-z]{4}", re.ASCII)
_REGION = lazy(r"[a-z]{2}|[0-9]{3}", re.ASCII)
_VARIANT = lazy(r"[a-z0-9]{5,8}|[0-9][a-z0-9]{3}", re.ASCII)

UNSPACED = frozenset({"bo", "dz", "ja", "km", "lo", "my", "th", "yue", "zh"})
"""Languages that are written without spaces between words."""

_DEVICES = frozenset({"con", "prn", "aux", "nul"})
"""Languages whose tags no Windows machine can use as a file name."""

_MODIFIERS = (
    ("arabic", "Arab"),
    ("cyrillic", "Cyrl"),
    ("devanagari", "Deva"),
    ("latin", "Latn"),
)
"""Scripts that gettext writes after an at sign."""

_LANGUAGES = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da
de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz
ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln
lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi
pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti
tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
apc arn ars ary arz ast bem ber bho bik brx ceb chk cho chr chy ckb cmn cop crh csb dak doi dsb
fil frr fuc ful fur gaa gez gom gsw hak haw hil hmn hmv hne hnj hsb iba ilo kaa kab kac kam kea
kek kgp khk kmr kos kpe krc ksh ksw ktz lez lij lmo ltg lua luo lus lzh mai mam mdf mhr mni moh
mrj mus mww myv nan nap nds niu nnb nqo nso nus nyn pag pap pau pcm pdc prs pst quc quz raj rhg
rif sah sat scn sco sdh shi shn skr sma smj smn sms srn swc swh syr szl tet tkl tpi tvl tyv tzm
udm umb uzn vec vls wbp wuu xmf yap yua yue zap zgh zza
"""
"""Languages with two letters (ISO 639-1), then those with three that CLDR or health services know.

Left out are those that are also words for folders, such as ``new`` and ``mag``.
"""

_SCRIPTS = """
adlm arab armn beng cher cyrl deva ethi geor grek gujr guru hang hans hant hebr jpan khmr knda
kore laoo latn mlym mong mtei mymr nkoo olck orya rohg sinh syrc taml telu tfng thaa thai tibt
vaii yiii zsye
"""

_VARIANTS = """
1901 1996 abl1943 ao1990 arevela arevmda ekavsk fonipa ijekavsk monoton pinyin polyton posix
scouse tarask valencia wadegile
"""

_KNOWN_LANGUAGES = frozenset(_LANGUAGES.split())
_KNOWN_SCRIPTS = frozenset(_SCRIPTS.split())
_KNOWN_VARIANTS = frozenset(_VARIANTS.split())


@lru_cache(maxsize=1024)
def canonical(name: str) -> str | None:
    """The BCP 47 tag that a name spells, in the usual letter case; None if it spells none.

    Gettext's spelling is understood: ``pt_BR``, ``sr_RS@latin``, ``ca@valencia``.
    """
    name, at, modifier = name.partition("@")
    if at and not _SUBTAG.fullmatch(modifier):
        return None
    subtags = name.lower().replace("_", "-").split("-")
    script = dict(_MODIFIERS).get(modifier)
    if script:
        subtags.insert(1, script.lower())
    elif modifier:
        subtags.append(modifier)
    return _parsed(subtags) if len("-".join(subtags)) <= _LONGEST_TAG else None


def _parsed(subtags: list[str]) -> str | None:
    if not all(_SUBTAG.fullmatch(subtag) for subtag in subtags):
        return None
    language, rest = subtags[0], subtags[1:]
    if not (2 <= len(language) <= 3 and language.isalpha()):
        return None
    if rest and _EXTENDED.fullmatch(rest[0]):
        language, rest = rest[0], rest[1:]
    tag = [language]
    if rest and _SCRIPT.fullmatch(rest[0]):
        tag.append(rest.pop(0).title())
    if rest and _REGION.fullmatch(rest[0]):
        tag.append(rest.pop(0).upper())
    while rest and _VARIANT.fullmatch(rest[0]):
        tag.append(rest.pop(0))
    return "-".join(tag + rest) if _are_extensions(rest) else None


def _are_extensions(subtags: list[str]) -> bool:
    """Whether subtags are groups of a single character and what belongs to it, or nothing."""
    while subtags:
        single, rest = subtags[0], subtags[1:]
        if len(single) != 1:
            return False
        singles = (i for i, subtag in enumerate(rest) if len(subtag) == 1)
        size = len(rest) if single == "x" else next(singles, len(rest))
        if size == 0:
            return False
        subtags = rest[size:]
    return True


def locale(name: str) -> str:
    """The BCP 47 tag that a name spells, fit to be a part of a path.

    Raises:
        UsageError: it spells none, or one that is no file name on every system (``con``).
    """
    tag = canonical(name)
    if tag is None:
        raise UsageError(
            Said('"%(name)s" is not a locale', name=name), remedy='write it like "es" or "pt-BR"'
        )
    if tag.partition("-")[0] in _DEVICES:
        raise UsageError(
            Said('"%(name)s" cannot be the name of a folder on every system', name=name),
            remedy="name another locale",
        )
    return tag


def existing(name: str) -> str:
    """The tag that a name spells, of a language that there is: all with two letters are known.

    Raises:
        UsageError: it spells none, or a language that nobody speaks (``qq``).
    """
    tag = locale(name)
    language = primary(tag)
    if len(language) == 2 and language not in _KNOWN_LANGUAGES:
        raise UsageError(
            Said('there is no language "%(name)s"', name=language),
            remedy='write it like "es" or "pt-BR"; l10n languages lists those with formulas',
        )
    return tag


@lru_cache(maxsize=256)
def primary(tag: str | None) -> str:
    """The language subtag of a tag in any spelling: ``pt`` for ``pt-BR`` and ``pt_BR``; "" for
    None.
    """
    return (tag or "").partition("@")[0].replace("_", "-").partition("-")[0].lower()


def usual(tag: str | None) -> str | None:
    """A tag with the subtag that tables of words go by: ``nb`` for ``no``, since what is only said
    to be Norwegian is mostly Bokmål.
    """
    return f"nb{(tag or '')[2:]}" if primary(tag) == "no" else tag


def table_code(tag: str | None) -> str:
    """The code under which tables of words have a language: its subtag, and ``nb`` for every kind
    of Norwegian.
    """
    code = primary(usual(tag))
    return "nb" if code == "nn" else code


def posix(tag: str) -> str:
    """Gettext's spelling of a canonical tag: ``pt_BR``, ``zh_Hans``, ``sr_RS@latin``."""
    language, *rest = tag.split("-")
    modifiers = [modifier for modifier, script in _MODIFIERS if rest and rest[0] == script]
    if modifiers:
        rest = rest[1:]
    variants = [subtag for subtag in rest if subtag in _KNOWN_VARIANTS]
    if not modifiers and len(variants) == 1 and rest[-1] == variants[0]:
        modifiers, rest = variants, rest[:-1]
    return "_".join([language, *rest]) + "".join(f"@{modifier}" for modifier in modifiers)


def plausible(name: str) -> str | None:
    """The tag of a folder or file name that looks like a locale, else None.

    Stricter than ``canonical``: ``src``, ``docs`` and ``img`` fit the grammar, and are no locales.
    """
    tag = canonical(name)
    if tag is None:
        return None
    language, *rest = tag.split("-")
    known = language in _KNOWN_LANGUAGES and name.startswith(language)
    return tag if known and all(_is_known(subtag) for subtag in rest) else None


def _is_known(subtag: str) -> bool:
    """Whether a subtag after the language is a region, or a script or variant that we know."""
    lower = subtag.lower()
    return (
        _REGION.fullmatch(lower) is not None or lower in _KNOWN_SCRIPTS or lower in _KNOWN_VARIANTS
    )
