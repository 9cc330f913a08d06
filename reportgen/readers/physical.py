"""Which of the four physical forms a text has, by its content."""

import re

from reportgen.readers.html import is_marked_up

HEAD = 20_000
SUBMISSION = re.compile(
    r"^\s{0,80}(?:<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>|<SUBMISSION>|<DOCUMENT>\s{0,80}<TYPE>)|^-----BEGIN PRIVACY-ENHANCED MESSAGE",
    re.MULTILINE,
)
MARKDOWN = re.compile(r"^ {0,3}#{1,6} \S|\[[^\]\n]{1,300}\]\([^)\s]{1,2000}\)|^ {0,3}\|[ :|-]{3,400}\|\s{0,9}$", re.MULTILINE)


def physical_form(text: str) -> str:
    """Return `submission`, `html`, `markdown` or `flat`."""
    head = text[:HEAD]
    if SUBMISSION.search(head):
        return "submission"
    if is_marked_up(text):
        return "html"
    return "markdown" if MARKDOWN.search(text) else "flat"
