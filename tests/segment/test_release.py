"""Press releases: head, dateline, body parts, quotations, profiles, safe harbors and contacts."""

import pytest

from reportgen.model import Section, SectionKind
from reportgen.readers import read_bytes
from reportgen.segment import segment
from tests.segment.reading import outline, sections_of, words_of

RELEASE = """VANTOR BIOSCIENCES, INC.

CONTACTS:

For Vantor:
Ada Moss (Investors)
Tel: (440) 555-0100
moss@vantor.example

FOR IMMEDIATE RELEASE

VANTOR AND KESH SIGN A LICENCE

FOR THE QUIET PRESS

- Kesh to sell it in Finland -

AVON, OHIO and TURKU, FINLAND, MARCH 3, 2005 - Vantor Biosciences, Inc. (Nasdaq: VNTR)
today announced that Kesh Oy licensed its quiet press.

"We like the press and will sell it with joy," said Aino Salo, Ph.D., Chief
Executive Officer of Kesh Oy. "It makes no noise at all in our halls."

-more-

Ada Moss, President of Vantor, commented, "Kesh is the fourth partner for our press."

THE QUIET PRESS

The quiet press folds paper by steam and needs neither oil nor a driving belt to run.

About 40 presses run today, and more are built each year in the works at Avon and at Turku.

About Kesh Oy

Kesh Oy makes paper goods. It sold paper for EUR 5 million in 2004.

ABOUT VANTOR BIOSCIENCES, INC.

Vantor builds presses and has licensed them to Abel, Bern and Cato.

For Vantor Biosciences, Inc.

This press release includes forward-looking statements. Actual results may differ.

For Kesh Oy

This press release contains forward-looking statements with risks and uncertainties.

###
"""


def test_a_release_is_split_into_its_parts() -> None:
    assert [kind for _, kind in outline(RELEASE)] == [
        "letterhead", "contacts", "letterhead", "headline", "subhead", "dateline", "body", "artefact", "body",
        "body", "about", "about", "forward_looking", "forward_looking", "artefact",
    ]  # fmt: skip


def test_a_headline_may_run_over_paragraphs() -> None:
    assert words_of(RELEASE, SectionKind.HEADLINE) == ["VANTOR AND KESH SIGN A LICENCE FOR THE QUIET PRESS"]
    assert words_of(RELEASE, SectionKind.SUBHEAD) == ["- Kesh to sell it in Finland -"]


def test_quotations_have_their_speakers() -> None:
    document = read_bytes(RELEASE.encode(), "a.txt").documents[0]
    found = [one for one in sections_of(RELEASE) if one.kind is SectionKind.QUOTATION]
    assert [" ".join(cut(document.text, one).split()) for one in found] == [
        "We like the press and will sell it with joy,",
        "It makes no noise at all in our halls.",
        "Kesh is the fourth partner for our press.",
    ]
    speakers = [document.text[one.speaker.start : one.speaker.end] for one in found if one.speaker]
    assert [" ".join(words.split()) for words in speakers] == [
        "Aino Salo, Ph.D., Chief Executive Officer of Kesh Oy",
        "Aino Salo, Ph.D., Chief Executive Officer of Kesh Oy",
        "Ada Moss, President of Vantor",
    ]


def test_the_office_of_a_speaker_may_stand_before_the_name() -> None:
    text = RELEASE.replace("It makes no noise", '"Two mills took licenses," said general counsel Ida Brandt. "They have paid us well." It makes no noise', 1)
    document = read_bytes(text.encode(), "a.txt").documents[0]
    found = [one for one in sections_of(text) if one.kind is SectionKind.QUOTATION]
    assert "Ida Brandt" in {" ".join(document.text[one.speaker.start : one.speaker.end].split()) for one in found if one.speaker}


def cut(text: str, one: Section) -> str:
    return text[one.span.start : one.span.end]


def test_a_part_of_the_body_has_its_heading_as_title() -> None:
    assert [one.title for one in sections_of(RELEASE) if one.kind is SectionKind.BODY] == [None, None, "THE QUIET PRESS"]


def test_about_as_the_beginning_of_a_sentence_is_no_heading() -> None:
    assert "About 40 presses run today" in words_of(RELEASE, SectionKind.BODY)[-1]


def test_profiles_and_safe_harbors_name_their_companies() -> None:
    found = sections_of(RELEASE)
    assert [one.about for one in found if one.kind is SectionKind.ABOUT] == ["Kesh Oy", "VANTOR BIOSCIENCES, INC."]
    assert [one.about for one in found if one.kind is SectionKind.FORWARD_LOOKING] == ["Vantor Biosciences, Inc.", "Kesh Oy"]


def test_a_profile_ends_where_the_safe_harbor_begins() -> None:
    assert words_of(RELEASE, SectionKind.ABOUT)[-1].endswith("Abel, Bern and Cato.")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("AVON, Ohio, March 3, 2005 -- Vantor said", "AVON, Ohio, March 3, 2005"),
        ("AVON, Ohio, March 3, 2005 /PRNewswire/ -- Vantor said", "AVON, Ohio, March 3, 2005 /PRNewswire/"),
        ("AVON, Ohio--(BUSINESS WIRE)--Vantor said", "AVON, Ohio--(BUSINESS WIRE)"),
        ("AVON, Ohio--(BUSINESS WIRE)--March 3, 2005--Vantor said", "AVON, Ohio--(BUSINESS WIRE)--March 3, 2005"),
        ("AVON, Ohio - (NewMediaWire) - March 3, 2005 - Vantor said", "AVON, Ohio - (NewMediaWire) - March 3, 2005"),
        ("AVON, OHIO AND TURKU, FINLAND... (MARCH 3, 2005) ...Vantor said", "AVON, OHIO AND TURKU, FINLAND... (MARCH 3, 2005"),
        ("March 3, 2005 - Avon, Ohio - Vantor said", "March 3, 2005"),
        ("Avon, Ohio - Vantor said", "Avon, Ohio"),
        ("Turku, Finland; 3 March 2005, 22:01 CET; Vantor said", "Turku, Finland; 3 March 2005, 22:01 CET"),
    ],
)
def test_a_dateline_is_read_in_every_shape(line: str, value: str) -> None:
    text = f"Vantor Licenses Its Press\n\n{line} today that Kesh Oy took a licence.\n"
    found = [one for one in sections_of(text) if one.kind is SectionKind.DATELINE]
    assert [text[one.value.start : one.value.end] for one in found if one.value] == [value]


@pytest.mark.parametrize(
    "line",
    ["On March 3, 2005, Vantor announced a licence that Kesh took.", "Kesh, the paper company, took a licence on March 3, 2005 - the fourth."],
)
def test_a_date_in_a_sentence_is_no_dateline(line: str) -> None:
    assert words_of(f"Vantor Licenses Its Press\n\n{line}\n", SectionKind.DATELINE) == []


def test_a_release_in_one_long_line_is_split_where_headings_were_glued() -> None:
    text = (
        "Vantor Licenses Its Press\n\nAVON, Ohio, March 3, 2005 /PRNewswire/ -- Vantor Biosciences, Inc. announced a licence. "
        + "The press is quiet and fast and needs no oil. " * 8
        + "It took part. About 40 presses run.About VantorVantor is a maker of presses.Safe HarborThis release contains "
        "forward-looking statements.Contact:Ada Moss, moss@vantor.example"
    )
    kinds = [one.kind for one in sections_of(text)]
    assert kinds == [
        SectionKind.HEADLINE, SectionKind.DATELINE, SectionKind.BODY, SectionKind.ABOUT, SectionKind.FORWARD_LOOKING,
        SectionKind.CONTACTS,
    ]  # fmt: skip
    assert [one.about for one in sections_of(text) if one.about] == ["Vantor"]
    assert words_of(text, SectionKind.BODY)[0].endswith("About 40 presses run.")


def test_wire_markdown_has_its_links_and_tail_set_apart() -> None:
    text = """# Vantor Licenses Its Press to Kesh

AVON, Ohio - March 3, 2005 (NEWMEDIAWIRE) - Vantor Biosciences, Inc. announced a licence with Kesh Oy.

Agreement Highlights

- Kesh may sell the press in Finland and in Sweden for ten years.

Forward-Looking Statements

This release contains forward-looking statements.

This release does not constitute an offer of securities.

Contact:

Ada Moss

View the original release on www.wire.example

[Source](https://wire.example/a)
"""
    assert [kind for _, kind in outline(text)] == [
        "headline", "dateline", "body", "body", "forward_looking", "contacts", "artefact", "artefact",
    ]  # fmt: skip


def test_a_release_without_a_dateline_has_headline_and_body() -> None:
    text = "Vantor Licenses Its Press\n\nVantor Biosciences, Inc. has granted Kesh Oy a licence to its quiet press for Finland.\n"
    assert [kind for _, kind in outline(text)] == ["headline", "body"]


def test_a_title_in_small_letters_is_a_headline_too() -> None:
    text = "Vantor licenses its quiet press to the paper makers of the north\n\nKesh Oy will sell the press from March on, the companies said today.\n"
    assert words_of(text, SectionKind.HEADLINE) == ["Vantor licenses its quiet press to the paper makers of the north"]


def test_a_company_that_looks_forward_makes_no_safe_harbor() -> None:
    text = "Vantor Licenses Its Press\n\nAVON, Ohio, March 3, 2005 - Vantor, a forward-looking developer of presses, today announced a licence.\n"
    assert [kind for _, kind in outline(text)] == ["headline", "dateline", "body"]


def test_a_heading_over_news_of_the_deal_is_no_profile() -> None:
    text = "Vantor Licenses Its Press\n\nAVON, Ohio, March 3, 2005 - Vantor signed.\n\nAbout the Agreement\n\nKesh pays a fee of \\$2 million to Vantor.\n"
    found = [one for one in sections_of(text) if one.kind is SectionKind.BODY]
    assert [one.title for one in found] == [None, "About the Agreement"]


def test_words_glued_to_the_mark_of_release_are_the_headline() -> None:
    text = "Contacts:**Kesh Oy**\n\nAda Moss\nTel: (440) 555-0100\n\nFor Immediate Release**Vantor Licenses Its Press**\n\nAVON, Ohio, March 3, 2005 - Vantor signed.\n"
    assert words_of(text, SectionKind.HEADLINE) == ["Vantor Licenses Its Press"]
    assert [one.about for one in sections_of(text) if one.kind is SectionKind.CONTACTS] == ["Kesh Oy"]


def test_a_contract_is_one_agreement_with_its_title() -> None:
    text = "Exhibit 10.1\n\nLICENSE AGREEMENT\n\nThis agreement is made as of March 3, 2005 by and between Vantor and Kesh.\n"
    (found,) = segment(read_bytes(text.encode(), "a.txt"))
    assert (found.kind, found.part, found.title) == (SectionKind.AGREEMENT, "EX-10.1", "LICENSE AGREEMENT")
