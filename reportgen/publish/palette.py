"""The colours of a publication: those of `tokens.css`, with the accent that the user chose in their place."""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from reportgen.config import Colours
from reportgen.resources import Resource

SHEET = "tokens.css"
TOKEN = re.compile(r"--(accent|muted|paper|rule)\s{0,4}:\s{0,4}(#[0-9A-Fa-f]{3,8})\s{0,4};")
DARK_GROUND = (0x12, 0x16, 0x1C)
ENOUGH = 7.0
"""Contrast that words in the accent have on dark ground (WCAG 2.2, 1.4.6)."""


class Palette(Struct, frozen=True, kw_only=True):
    """The colours of a drawing; on a screen the style sheet stands above them, in print they are all there is."""

    accent: str = "#1c3f73"
    muted: str = "#56606b"
    paper: str = "#ffffff"
    rule: str = "#d5dae0"


def palette_of(styles: Mapping[str, Resource], colours: Colours) -> Palette:
    """Return the colours on light ground and in print."""
    found = dict(TOKEN.findall(styles[SHEET].content.decode()))
    return Palette(**found | ({"accent": colours.accent} if colours.accent else {}))


def colour_css(colours: Colours) -> str:
    """Return a sheet with the colours that the user chose in place of ours; empty where none.

    An accent for light ground alone is lightened for dark ground, so that it can be read there.
    """
    light, dark = colours.accent, colours.accent_dark or (lightened(colours.accent) if colours.accent else None)
    css = f":root {{ --accent: {light}; }}\n" if light else ""
    if dark:
        css += f":root[data-theme=dark] {{ --accent: {dark}; }}\n"
        css += f"@media (prefers-color-scheme: dark) {{ :root:not([data-theme=light]) {{ --accent: {dark}; }} }}\n"
    return css


def lightened(colour: str) -> str:
    """Return a colour `#rrggbb` mixed with as little white as it needs on dark ground."""
    parts = channels(colour)
    for share in range(0, 101, 5):
        mixed = [round(part + (255 - part) * share / 100) for part in parts]
        if contrast(mixed, DARK_GROUND) >= ENOUGH:
            return "#" + "".join(f"{part:02x}" for part in mixed)
    return "#ffffff"


def channels(colour: str) -> tuple[int, ...]:
    """Return red, green and blue of `#rrggbb`."""
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def contrast(one: Sequence[int], other: Sequence[int]) -> float:
    """Return the ratio of contrast of two colours (WCAG 2.2, contrast ratio)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: Sequence[int]) -> float:
    """Return how light a colour is, from 0 to 1 (WCAG 2.2, relative luminance)."""
    red, green, blue = (part / 255 / 12.92 if part / 255 <= 0.04045 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
