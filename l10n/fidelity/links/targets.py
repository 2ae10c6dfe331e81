"""Link and image targets: what is in a block, and when two of them lead to the same page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from urllib.parse import unquote

from l10n.fidelity.alignment.flow import Flow, holds_prose
from l10n.fidelity.names.near import distance
from l10n.frozen import dataclass
from l10n.text.document import Block, BlockKind, Run, RunKind
from l10n.text.patterns import lazy
from l10n.text.spans import Span

_ATTRIBUTE = re.compile(
    r"<(?P<tag>[A-Za-z][\w-]{0,30})\b[^<>]*?\b(?P<name>href|src)\s*=\s*[\"'](?P<target>[^\"'<>]*)[\"']",
    re.I,
)
_RAW_LINK = re.compile(
    r"\[([^\[\]\n]{0,300})\]\(<?([^()\s<>]{1,1000})>?(?:\s+\"[^\"\n]{0,200}\")?\)"
)
_IMAGE_ALT = re.compile(r"\balt\s*=\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')", re.I)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{0,20}):", re.I)
_LANGUAGE = lazy(r"[a-z]{2,3}(?:[-_](?:[a-z]{2}|[a-z]{4}|[0-9]{3}))?", re.I)
_ARCHIVE = lazy(
    r"https?://(?:web\.)?archive\.(?:org|ph|today|is)/(?:web/)?(?:\d{4,14}(?:[a-z]{2}_)?/)?", re.I
)
_BRANCH = re.compile(r"(github\.com/[^/\s]+/[^/\s]+/(?:blob|tree|edit)/)(?:master|main)/")
_MAIL = lazy(
    r"(?<![\w.+/@-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}(?![\w@])", re.ASCII
)
_MAIL_SIGN = lazy(r"@(?<=[A-Za-z0-9._%+-]@)[A-Za-z0-9.-]")
_VISUAL = lazy(r"[-.() ]")
_SLIP = 0.85
_LOCALE_QUERY = re.compile(r"(?<=[?&])(?:lang|hl|locale|language|lng)=[\w-]{2,10}&?")


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image in a block.

    Attributes:
        image: whether it is an image.
        target: the address as written, unescaped.
        text: the link text or the alternative text.
        span: where it stands in the document.
        title: what Markdown has behind the address, or "".
    """

    image: bool
    target: str
    text: str
    span: Span
    title: str = ""


def links_of(block: Block, source: str) -> Iterator[Link]:
    """The links and images of a block, in order; those in HTML too."""
    if block.kind is BlockKind.HTML or (block.kind is BlockKind.CODE and holds_prose(block)):
        text = block.span.of(source)
        yield from _html(text, block.span.start)
        yield from _raw(text, block.span.start)
        return
    yield from links_in(block.walk(), source)


def links_in(runs: Iterable[Run], source: str) -> Iterator[Link]:
    """The links and images among runs, in order; those in HTML too."""
    for run in runs:
        if run.link is not None:
            text = "".join(child.plain() for child in run.children)
            image = run.kind is RunKind.IMAGE
            yield Link(image, run.link.target, text, run.span, run.link.title)
        elif run.kind is RunKind.HTML:
            yield from _html(run.span.of(source), run.span.start)


def _html(text: str, offset: int) -> Iterator[Link]:
    for found in _ATTRIBUTE.finditer(text):
        image = found["tag"].lower() in (
            "img",
            "source",
            "video",
            "audio",
            "iframe",
            "embed",
            "picture",
        )
        if found["name"].lower() == "src" and not image:
            continue
        rest = text[found.end() : max(found.end(), text.find(">", found.end()))]
        alt = _IMAGE_ALT.search(found.group()) or _IMAGE_ALT.search(rest)
        words = (alt[1] or alt[2] or "") if alt else ""
        yield Link(
            image, found["target"], words, Span(offset + found.start(), offset + found.end())
        )


def _raw(text: str, offset: int) -> Iterator[Link]:
    """Markdown links where the Markdown parser does not look, but the site generator does."""
    if "](" not in text:
        return
    for found in _RAW_LINK.finditer(text):
        image = text.startswith("!", max(0, found.start() - 1))
        span = Span(offset + found.start() - image, offset + found.end())
        yield Link(image, found[2], found[1], span)


def mail_in(flow: Flow) -> Iterator[Link]:
    """Mail addresses in running text, which many programs make links of."""
    if "@" in flow.text and _MAIL_SIGN.search(flow.text):
        for found in _MAIL.finditer(flow.text):
            yield Link(False, f"mailto:{found.group()}", found.group(), flow.source(*found.span()))


def is_fragment(target: str) -> bool:
    """Whether a target is a place on the same page."""
    return target.startswith("#")


def is_rooted(target: str) -> bool:
    """Whether a target is a path from the root of the site."""
    return target.startswith("/") and not target.startswith("//")


def is_beside(target: str) -> bool:
    """Whether a target is a path from the folder of the page, and not up from it."""
    return (
        bool(target)
        and target[0] not in "/#?"
        and not (target.startswith("..") or _SCHEME.match(target))
    )


@lru_cache(maxsize=4096)
def key(target: str, languages: tuple[str, ...] = ()) -> str:
    """A target in the form in which it is compared.

    Scheme and host in lower case, ``http`` as ``https``, no ``www.``, percent signs resolved, no
    trailing slash, no leading ``./`` and ``/``, and without path segments, subdomains and
    queries that only name one of the languages. Telephone numbers without what groups their digits.

    Args:
        target: the address as written.
        languages: tags of the two documents and their names in addresses (``es``, ``espanol``),
            in lower case.
    """
    text = _original(unquote(target.strip()))
    found = _SCHEME.match(text)
    if found and found[1].lower() not in ("http", "https"):
        scheme, rest = found[1].lower(), text[found.end() - 1 :]
        return scheme + (_VISUAL.sub("", rest) if scheme == "tel" else rest)
    bare = text[found.end() :] if found else text
    if bare.startswith("//"):
        host, slash, path = bare[2:].partition("/")
        return f"https://{_host(host.lower(), languages)}{_path(slash + path, languages)}"
    return _path(bare, languages)


def _original(address: str) -> str:
    """The address that an archive keeps a copy of; a default branch by one name."""
    if "archive" in address:
        archived = _ARCHIVE.match(address)
        address = address[archived.end() :] if archived else address
        if archived and "://" not in address:
            address = f"https://{address}"
    return _BRANCH.sub(r"\1HEAD/", address) if "github.com/" in address else address


def _host(host: str, languages: tuple[str, ...]) -> str:
    host = host.removeprefix("www.")
    labels = host.split(".")
    return ".".join(label for i, label in enumerate(labels) if i or label not in languages)


def _path(path: str, languages: tuple[str, ...]) -> str:
    path, mark, fragment = path.partition("#")
    if "?" in path or "&" in path:
        path = _LOCALE_QUERY.sub("", path).rstrip("?&")
    path, question, query = path.partition("?")
    kept = [
        part for part in path.split("/") if part not in ("", ".") and part.lower() not in languages
    ]
    while kept and kept[0] == "..":
        kept.pop(0)
    kept = [_bare_name(part, languages) if "." in part else part for part in kept]
    return "/" + "/".join(kept) + question + query + mark + fragment


def _bare_name(part: str, languages: tuple[str, ...]) -> str:
    """A file name without a language in it: ``page.es.md`` is ``page.md``."""
    pieces = part.split(".")
    if len(pieces) > 2 and pieces[-2].lower() in languages:
        del pieces[-2]
    return ".".join(pieces)


@lru_cache(maxsize=64)
def names_in_addresses(*tags: str | None) -> tuple[str, ...]:
    """How addresses name languages: the tags with ``-`` and ``_``, their primary subtags, and
    their own names.
    """
    names: set[str] = set()
    for tag in tags:
        if tag:
            low = tag.lower().replace("_", "-")
            primary = low.split("-")[0]
            names |= {low, low.replace("-", "_"), primary, *_OWN_NAMES.get(primary, ())}
    return tuple(sorted(names))


_OWN_NAMES: dict[str, tuple[str, ...]] = {
    "ar": ("arabic",),
    "da": ("dansk", "danish", "da-dk"),
    "de": ("deutsch", "german", "de-de"),
    "el": ("greek", "el-gr"),
    "en": ("english", "en-us", "en-gb", "en_us"),
    "es": ("espanol", "español", "spanish", "es-es", "es-mx"),
    "fa": ("farsi", "persian"),
    "fi": ("suomi", "finnish", "fi-fi"),
    "fr": ("francais", "français", "french", "fr-fr"),
    "he": ("hebrew", "iw"),
    "hi": ("hindi",),
    "hu": ("magyar", "hungarian", "hu-hu"),
    "it": ("italiano", "italian"),
    "ja": ("japanese", "ja-jp"),
    "ko": ("korean", "ko-kr"),
    "nb": ("no", "no-no", "norsk", "norwegian", "bokmål", "bokmal"),
    "nl": ("nederlands", "dutch", "nl-nl", "nl-be"),
    "pt": ("portugues", "português", "portuguese", "pt-br", "pt-pt", "pt_br"),
    "ru": ("russian",),
    "sv": ("svenska", "swedish", "sv-se"),
    "vi": ("vietnamese",),
    "zh": ("chinese", "zh-cn", "zh-tw", "zh-hans", "zh-hant", "zh_cn", "cn"),
}


def localised(source: str, target: str, target_names: tuple[str, ...]) -> bool:
    """Whether a target names the same site in the language of the translation, on whatever page.

    ``en.wikipedia.org/wiki/Cancer`` and ``es.wikipedia.org/wiki/Cáncer`` are such a pair.
    """
    if not _SCHEME.match(source) or not _SCHEME.match(target):
        return False
    here, there = _site(source), _site(target)
    labels = there.split(".")
    own = labels[0] in target_names and len(labels) > 2
    same = here.split(".")[-2:] == labels[-2:]
    segments = [part.lower() for part in target.split("/")[3:5]]
    return same and (own or any(part in target_names for part in segments))


def _site(address: str) -> str:
    return address.split("//", 1)[-1].split("/", 1)[0].lower()


def other_anchor(source: str, target: str, names: tuple[str, ...]) -> bool:
    """Whether two addresses are the same page and the anchor alone was translated.

    An anchor that is one slip of the pen off is no translation.
    """
    here, mark, anchor = source.partition("#")
    there, other_mark, other = target.partition("#")
    if not mark or not other_mark or key(here, names) != key(there, names):
        return False
    one, two = unquote(anchor), unquote(other)
    if distance(one, two, 1) <= 1:
        return False
    alike = SequenceMatcher(None, one, two, autojunk=False)
    # Most are soon seen to be others.
    bounds = alike.real_quick_ratio, alike.quick_ratio, alike.ratio
    return any(bound() < _SLIP for bound in bounds)
