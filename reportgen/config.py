"""What the user chooses: `reportgen.toml` and the options of the command line as one frozen record."""

import re
import tomllib
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from reportgen.errors import ConfigError

FILE_NAME = "reportgen.toml"
HEX_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
PLACE_OF_ERROR = re.compile(r" ?\(at line (\d{1,9}), column \d{1,9}\)")
PATH_OF_ERROR = re.compile(r" - at `\$\.([\w.]{1,80})[^`]{0,20}`")
LOGO_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


class Format(StrEnum):
    """What a build writes; the manifest is always written."""

    MARKDOWN = "markdown"
    SITE = "site"
    PDF = "pdf"
    DATA = "data"


class Flavour(StrEnum):
    """For which host the Markdown is written."""

    GFM = "gfm"
    GITHUB_WIKI = "github-wiki"
    OBSIDIAN = "obsidian"


class PageSize(StrEnum):
    """Of the PDFs."""

    A4 = "a4"
    LETTER = "letter"


class Language(StrEnum):
    """How dates and numbers are written: `1 October 2004` in en-GB, `October 1, 2004` in en-US; the words stay English."""

    EN_GB = "en-GB"
    EN_US = "en-US"


class Mark(StrEnum):
    """What is printed on every page of a PDF that is not for everybody."""

    DRAFT = "draft"
    CONFIDENTIAL = "confidential"


class Colours(Struct, frozen=True, kw_only=True):
    """Colours of links and rules, as `#rrggbb`; where none is given the style sheet decides."""

    accent: str | None = None
    """On light ground and in print."""
    accent_dark: str | None = None
    """On dark ground."""


class Logo(Struct, frozen=True, kw_only=True):
    """An image for the head of the site and the cover of the briefing."""

    name: str
    media_type: str
    content: bytes


class Config(Struct, frozen=True, kw_only=True):
    """All that a build can be told besides its inputs."""

    title: str | None = None
    """Of the whole publication; None: made from the technologies and registrants of the dossier."""
    logo: Logo | None = None
    colours: Colours = Colours()
    language: Language = Language.EN_GB
    page_size: PageSize = PageSize.A4
    base_url: str | None = None
    """Address under which the site will stand, with a slash at its end; only with it do files hold web links to it."""
    mark: Mark | None = None
    disclaimer: str | None = None
    """Printed at the foot of each document."""
    markdown: tuple[Flavour, ...] = (Flavour.GFM,)
    formats: tuple[Format, ...] = tuple(Format)
    templates: Path | None = None
    """Folder whose files stand in for the templates of the same name."""
    styles: Path | None = None
    """Folder whose files stand in for the style sheets of the same name."""


class _Stated(Struct, frozen=True, kw_only=True):
    """The keys of `reportgen.toml` in the types of TOML."""

    title: str | None = None
    logo: str | None = None
    colours: Colours = Colours()
    language: Language = Language.EN_GB
    page_size: PageSize = PageSize.A4
    base_url: str | None = None
    mark: Mark | None = None
    disclaimer: str | None = None
    markdown: tuple[Flavour, ...] = (Flavour.GFM,)


def read_config(file: Path) -> Config:
    """Return what a `reportgen.toml` says; raises ConfigError for what cannot be used, with its line."""
    text = read_text(file)
    stated = _convert(parse_toml(text, str(file)), text, str(file))
    for key, colour in (("accent", stated.colours.accent), ("accent_dark", stated.colours.accent_dark)):
        if colour is not None and not HEX_COLOUR.fullmatch(colour):
            raise ConfigError(f"{key} is {colour!r}", file=str(file), line=_line(text, key), hint="write it as #rrggbb")
    return Config(
        title=stated.title,
        logo=_logo(file, stated.logo, _line(text, "logo")) if stated.logo is not None else None,
        colours=stated.colours,
        language=stated.language,
        page_size=stated.page_size,
        base_url=_web_address(stated.base_url, str(file), _line(text, "base_url")),
        mark=stated.mark,
        disclaimer=stated.disclaimer,
        markdown=stated.markdown,
    )


def read_text(file: Path) -> str:
    """Return the text of a file that the user names; raises ConfigError where it cannot be read."""
    try:
        return file.read_text("utf-8")
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", file=str(file)) from error
    except UnicodeDecodeError as error:
        raise ConfigError("is not UTF-8", file=str(file), hint="save it as UTF-8") from error


def parse_toml(text: str, file: str) -> dict[str, object]:
    """Return the tables of a TOML file; raises ConfigError with the line where it is none."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = PLACE_OF_ERROR.search(str(error))
        message = PLACE_OF_ERROR.sub("", str(error))
        raise ConfigError(f"is no TOML: {message}", file=file, line=int(place[1]) if place else None) from error


def _convert(table: dict[str, object], text: str, file: str) -> _Stated:
    _refuse_unknown(table, _Stated, text, file)
    colours = table.get("colours")
    if isinstance(colours, dict):
        _refuse_unknown(colours, Colours, text, file)
    try:
        return msgspec.convert(table, _Stated)
    except msgspec.ValidationError as error:
        path = PATH_OF_ERROR.search(str(error))
        message = PATH_OF_ERROR.sub("", str(error))
        key = path[1].split(".")[-1] if path else None
        words = message if key is None else f"{key}: {message}"
        raise ConfigError(words, file=file, line=_line(text, key) if key else None) from error


def _refuse_unknown(table: dict[str, object], record: type[Struct], text: str, file: str) -> None:
    known = record.__struct_fields__
    for key in table:
        if key not in known:
            hint = "known are " + ", ".join(known)
            raise ConfigError(f"unknown key {key!r}", file=file, line=_line(text, key), hint=hint)


def _line(text: str, key: str) -> int | None:
    """Return the number of the first line that sets a key or opens its table."""
    opening = re.compile(rf"\s{{0,40}}\[{{0,2}}[\"']?{re.escape(key)}[\"']?\s{{0,40}}[]=.]")
    return next((number for number, line in enumerate(text.splitlines(), 1) if opening.match(line)), None)


def _logo(config_file: Path, name: str, line: int | None) -> Logo:
    path = config_file.parent / name
    media_type = LOGO_TYPES.get(path.suffix.lower())
    if media_type is None:
        raise ConfigError(f"logo {name!r} is of no known kind", file=str(config_file), line=line, hint="SVG, PNG or JPEG")
    try:
        content = path.read_bytes()
    except OSError as error:
        message = f"logo {name!r} cannot be read: {error.strerror}"
        raise ConfigError(message, file=str(config_file), line=line) from error
    return Logo(name=path.name, media_type=media_type, content=content)


def _web_address(address: str | None, file: str, line: int | None) -> str | None:
    if address is None:
        return None
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise ConfigError(f"base_url is {address!r}", file=file, line=line, hint="write it as https://host/path/")
    return address.rstrip("/") + "/"
