"""The target against which rights are granted.

Reads: "antibodies to the T4 antigen"; "an undisclosed target"; "named ABC9 as the target of the license".
Refuses: "products to treat cancer".
"""

import re

from reportgen.model import State, Stated

UNDISCLOSED_TARGET = re.compile(
    r"(?i)\b(?:(?:undisclosed|unnamed|unspecified|confidential)(?: \w+){0,4} (?:targets?|antigens?)|(?:targets?|antigens?)(?: \w+){0,4} (?:that (?:is|are|was|has|have) )?(?:not (?:been |being )?(?:disclosed|named|identified|revealed)|undisclosed))"
)
NAMED_TARGET = re.compile(
    r"\b(?:antibod(?:y|ies)|products?|compounds?|therap\w+|TAPs?|molecules?|conjugates?|inhibitors?|agents?|candidates?)(?: \w+){0,3}? (?:to(?! \w+ing)|that (?:target|bind)(?:s)?(?: to)?|targeting|(?:which|that) (?:is|are) directed (?:to|against|at)|directed (?:to|against|at)|against|specific for|to target)(?: the)?(?: (?:tumou?r |cell )?(?:target|antigen))? (?P<target>[A-Z][A-Za-z]*\d[A-Za-z0-9-]*|[A-Z]{2,6}\d*|[A-Z][a-z]+-\d)\b"
)
REVEALED_TARGET = re.compile(
    r"\b(?:[Rr]eveal|[Dd]isclos|[Nn]am|[Ii]dentif|[Aa]nnounc)\w{1,6} (?P<first>[\w-]{2,30}(?: [\w-]{1,20}){0,4}?) (?:as|to be) the target of\b|\bthe target of [^;]{0,40}?\blicen[sc]e\b[^;.]{0,90}? (?:is|as) (?P<last>[A-Z][\w-]{1,30}(?: [a-z]+\b){0,2}?)(?=[.,;]|$)"
)


def target_of(text: str) -> Stated[str] | None:
    """Return the target that a sentence limits rights to, or that it is not disclosed."""
    if UNDISCLOSED_TARGET.search(text):
        return Stated(state=State.UNDISCLOSED)
    revealed = REVEALED_TARGET.search(text)
    if revealed:
        return Stated(state=State.STATED, value=revealed["first"] or revealed["last"])
    match = NAMED_TARGET.search(text)
    return Stated(state=State.STATED, value=match.group("target")) if match else None
