"""The body of a release: news with sub-headings, "About" sections, safe harbors, contacts, artefacts."""

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from reportgen.model import Section, SectionKind
from reportgen.segment.glued import about_name, glued_headings
from reportgen.segment.lines import Line, Paragraph, Sheet, paragraphs
from reportgen.segment.making import section
from reportgen.segment.marks import (
    FOR_COMPANY,
    NOTICE_HEADING,
    VERB,
    WIRE_TAIL,
    about_of,
    company_in_front,
    is_artefact,
    is_contact_heading,
    is_contact_text,
    is_heading,
    is_news_heading,
    is_safe_harbor_heading,
    is_safe_harbor_text,
    opens_safe_harbor,
    safe_harbor_company,
)

BODY, ABOUT, FORWARD, CONTACTS = (
    SectionKind.BODY, SectionKind.ABOUT, SectionKind.FORWARD_LOOKING, SectionKind.CONTACTS
)  # fmt: skip
SHORTEST_STATEMENT = 40
LONG_TEXT = 25
"""Words; a longer paragraph under contacts is text again."""
BULLET_START = re.compile(r"\s{0,20}[\u2022\u00b7*o-]\s")


class State(Struct, frozen=True, kw_only=True):
    """What the paragraphs from here on are."""

    kind: SectionKind
    title: str | None = None
    about: str | None = None
    by_heading: bool = False
    is_tail: bool = False
    """Behind the mark of a wire service, where only contacts stand."""


class Piece(Struct, frozen=True, kw_only=True):
    """A stretch with its state."""

    start: int
    end: int
    state: State
    is_inside: bool = False
    """Of an artefact: text runs on over it, so it lies within its section."""


def body_sections(
    sheet: Sheet,
    start: int,
    end: int,
    part: str,
    *,
    plain_kind: SectionKind = BODY,
    number: str | None = None,
    title: str | None = None,
    keeps_numbers: bool = False,
) -> Iterator[Section]:
    """Yield the sections of a body in order; what is nothing else is of `plain_kind`.

    `keeps_numbers` says that a number alone on its line is no page number, as in a list of exhibits.
    """
    plain = State(kind=plain_kind, title=title)
    for piece in _merged(_pieces(sheet, start, end, plain, keeps_numbers)):
        state = piece.state
        yield section(
            sheet, state.kind, piece.start, piece.end, part,
            title=state.title, about=state.about, number=number if state.kind is plain_kind else None,
        )  # fmt: skip


def _pieces(sheet: Sheet, start: int, end: int, plain: State, keeps_numbers: bool) -> Iterator[Piece]:
    state = plain
    found = _paragraphs(sheet, start, end)
    for index, paragraph in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else None
        if is_artefact(paragraph.text) and not (keeps_numbers and paragraph.text.strip().isdigit()):
            inside = _is_inside(found, index)
            yield Piece(start=paragraph.start, end=paragraph.end, state=State(kind=SectionKind.ARTEFACT), is_inside=inside)
            continue
        if plain.kind is BODY and WIRE_TAIL.match(paragraph.text) and len(paragraph.text) < 400:
            yield Piece(start=paragraph.start, end=paragraph.end, state=State(kind=SectionKind.ARTEFACT))
            if "multimedia" not in paragraph.text or index > len(found) // 2:
                state = State(kind=CONTACTS, is_tail=True)
            continue
        state = _next_state(state, paragraph, following, plain)
        yield Piece(start=paragraph.start, end=paragraph.end, state=state)


LONG_SENTENCE = 100
"""Characters; no heading is so long."""


def _is_inside(found: list[Paragraph], index: int) -> bool:
    """Say whether an artefact, with those beside it, stands within a sentence."""
    before = next((one for one in reversed(found[:index]) if not is_artefact(one.text)), None)
    after = next((one for one in found[index + 1 :] if not is_artefact(one.text)), None)
    return before is not None and after is not None and _runs_on(before, after)


def _runs_on(before: Paragraph, after: Paragraph) -> bool:
    """Say whether a sentence goes on over what stands between two paragraphs, as over the foot of a page; a long one without a stop does."""
    if before.text[-1:] in '.!?:;"' or is_heading(after):
        return False
    return after.text[:1].islower() or (len(before.text) > LONG_SENTENCE and before.text[-1:].isalnum() and (after.text[:1].isalnum() or after.text[:1] in "$€£¥"))


def _paragraphs(sheet: Sheet, start: int, end: int) -> list[Paragraph]:
    lines: list[Line] = []
    for line in sheet.within(start, end):
        lines += _split_glued(line)
    cut = sheet.line_at(start)
    if cut and cut.start < start < cut.end:
        rest = Line(start=start, end=cut.end, text=cut.text[start - cut.start :], opens=True)
        lines = [*_split_glued(rest), *lines]
    alone = frozenset(line.start for line in lines if _stands_alone(line))
    return paragraphs(tuple(lines), alone)


def _split_glued(line: Line) -> list[Line]:
    """Return the stretches of a long line that headings glued into it begin."""
    places = [0, *glued_headings(line.text), len(line.text)]
    return [
        Line(start=line.start + a, end=line.start + b, text=line.text[a:b].strip(), opens=line.opens or a > 0)
        for a, b in pairwise(places)
        if line.text[a:b].strip()
    ]


def _stands_alone(line: Line) -> bool:
    text = line.text
    if len(text) > 140:
        return False
    return is_artefact(text) or about_of(text) is not None or (is_safe_harbor_heading(text) and len(text) < 90) or bool(WIRE_TAIL.match(text))


def _next_state(state: State, paragraph: Paragraph, following: Paragraph | None, plain: State) -> State:
    text = paragraph.text
    opened = _opened(paragraph, following)
    if opened and (plain.kind is BODY or opened.kind is FORWARD):
        goes_on = opened.kind is state.kind is FORWARD and not opened.by_heading and opened.about is None
        return state if goes_on else opened
    if plain.kind is not BODY:
        return plain if state.kind is FORWARD and not state.by_heading and not is_safe_harbor_text(text) else state
    if state.kind is CONTACTS:
        back = len(text.split()) > LONG_TEXT and not state.is_tail and not is_contact_text(text)
        return plain if back else state
    if is_contact_heading(text) or is_contact_text(text):
        return State(kind=CONTACTS)
    if state.kind is FORWARD and not state.by_heading and not is_safe_harbor_text(text):
        return plain
    if is_heading(paragraph) and following and _carries(following) and plain.kind is BODY:
        return State(kind=BODY, title=text.strip(" *_:"))
    return state


def _opened(paragraph: Paragraph, following: Paragraph | None) -> State | None:
    """Return the state that a paragraph opens by its own words, None where it opens none."""
    text = paragraph.text
    heading = text.partition("\n")[0]
    name = about_of(heading) or glued_about(heading)
    if name and is_news_heading(heading):
        return State(kind=BODY, title=heading.strip(" *_:"))
    if name and not NOTICE_HEADING.fullmatch(heading):
        return State(kind=ABOUT, title=f"About {name}", about=name, by_heading=True)
    if is_safe_harbor_heading(text) and (following or len(text) < 60):
        return State(kind=FORWARD, about=safe_harbor_company(text), title=text.strip(" *_:"), by_heading=True)
    company = FOR_COMPANY.fullmatch(text.strip())
    if company and following and opens_safe_harbor(following.text):
        return State(kind=FORWARD, about=company["name"].strip(" :"))
    if opens_safe_harbor(text) and len(text) > SHORTEST_STATEMENT:
        return State(kind=FORWARD, about=company_in_front(text))
    if NOTICE_HEADING.fullmatch(text.strip(" *_:.")) and len(text) < 110:
        return State(kind=SectionKind.OTHER, title=text.strip(" *_:"), by_heading=True)
    return None


def _carries(following: Paragraph) -> bool:
    """Say whether a paragraph is text that a heading can stand over."""
    return len(following.text.split()) >= 10 or BULLET_START.match(following.text) is not None


def glued_about(text: str) -> str | None:
    """Return whom an "About" heading names that is glued to its text."""
    places = glued_headings(text)
    is_sentence = text.startswith(("About ", "ABOUT ")) and VERB.search(text) is not None
    return about_name(text) if is_sentence and not places else None


def _merged(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Yield neighbours of one state as one piece; a safe harbor goes on where only its naming differs."""
    held: Piece | None = None
    inside: list[Piece] = []
    for piece in pieces:
        if held and piece.is_inside:
            inside.append(piece)
            continue
        if held and _goes_on(held.state, piece.state):
            held = Piece(start=held.start, end=piece.end, state=held.state)
            continue
        if held:
            yield from (held, *inside)
        held, inside = piece, []
    if held:
        yield from (held, *inside)


def _goes_on(state: State, following: State) -> bool:
    if state.kind is SectionKind.ARTEFACT or following.kind is not state.kind:
        return False
    if state.kind is FORWARD:
        return following.about in (None, state.about)
    return (state.title, state.about) == (following.title, following.about) or state.kind is CONTACTS
