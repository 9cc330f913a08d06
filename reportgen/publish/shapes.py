"""Signs that the fonts lack, drawn by styles instead; each stands beside the word that it repeats."""

import re
from collections.abc import Sequence
from html import escape

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

SHAPES = {"●": "full", "◐": "half", "○": "empty", "◇": "diamond", "◆": "diamond-full", "■": "square"}
SHAPE = re.compile("[" + "".join(SHAPES) + "]")


def render_text(_renderer: RendererHTML, tokens: Sequence[Token], index: int, _options: OptionsDict, _env: EnvType) -> str:
    """Show text with its shapes drawn."""
    return drawn(escape(tokens[index].content))


def drawn(escaped: str) -> str:
    """Return HTML with each shape as an element that styles draw and readers of screens skip."""
    return SHAPE.sub(lambda match: f'<span class="shape shape-{SHAPES[match.group()]}" aria-hidden="true"></span>', escaped)
