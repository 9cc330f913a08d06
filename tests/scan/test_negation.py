"""The mood of the clause around a span, marked by brackets in the cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.model.vocabulary import Modality
from reportgen.scan.negation import modality_of
from reportgen.scan.text import clean


def mood(marked: str) -> Modality:
    start, end = marked.index("["), marked.index("]") - 1
    return modality_of(marked.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize(
    "marked",
    [
        "No [payments] were made by either company",
        "No payments were [made] by either company",
        "Orlo did not receive an [upfront payment]",
        "Orlo never [licensed] it",
        "Orlo is no longer obliged to pay [milestones]",
        "Neither party owes a [royalty]",
        "The [$5 million] was not paid",
        "The rights came back without any [payment]",
        "Orlo has declined to [exercise] its option",
        "The parties have not [terminated] the agreement",
        "Orlo won't [extend] the term",
        "Orlo cannot [sublicense] it",
        "None of the [milestones] has been reached",
    ],
)
def test_a_denied_clause_is_negated(marked: str) -> None:
    assert mood(marked) is Modality.NEGATED


@pytest.mark.parametrize(
    "marked",
    [
        "Vantor did not exercise its option and paid [$5 million]",
        "Orlo pays not less than [$5 million]",
        "Rights include, but are not limited to, [manufacture]",
        "It did not agree, but Orlo [licensed] the rest",
        "Orlo pays not only a fee but also [royalties]",
        "Orlo pays no later than May 1 a [fee]",
        "Under Agreement No. 4 Orlo pays a [fee]",
        "Orlo will not terminate; Vantor [terminated] the other agreement",
        "A non-refundable [fee] is due",
        "The form (File No. 333-1) was [amended]",
        "The agreement [ended] or the merger was not made",
    ],
)
def test_a_denial_of_something_else_does_not_reach(marked: str) -> None:
    assert mood(marked) is Modality.ASSERTED


@pytest.mark.parametrize(
    "marked",
    [
        "Orlo will get $1 million, [up to an additional $42 million] if certain goals are met, and royalties",
        "Orlo may receive [$5 million]",
        "Orlo may receive $5 million and [royalties] on sales",
        "Orlo is eligible to receive [$5 million]",
        "Orlo would be entitled to [$5 million]",
        "Orlo could get $5 million, and [royalties] too",
        "Orlo might [extend] the term",
        "Orlo has the option to [license] three targets",
        "Orlo will pay [$5 million] upon approval of the product",
        "If the goal is reached, Orlo pays [$5 million]",
        "There are potential [milestones]",
        "milestones of $5 million and [royalties], if and when sales occur",
    ],
)
def test_what_may_come_is_potential(marked: str) -> None:
    assert mood(marked) is Modality.POTENTIAL


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("If approved, Orlo would earn [$10 million]", Modality.HYPOTHETICAL),
        ("Orlo would receive [$10 million]", Modality.HYPOTHETICAL),
        ("If Vantor were to exercise it, [$10 million] is due", Modality.HYPOTHETICAL),
        ("Orlo will earn [$10 million] if the product is approved", Modality.HYPOTHETICAL),
        ("Orlo expects to receive its next [milestone] soon", Modality.FORWARD_LOOKING),
        ("Orlo expects that it will receive [$5 million]", Modality.FORWARD_LOOKING),
        ("Orlo plans to [license] it", Modality.FORWARD_LOOKING),
        ("Orlo has signed a letter of intent for a [license]", Modality.FORWARD_LOOKING),
        ("The two agreed in principle on a [license]", Modality.FORWARD_LOOKING),
        ("There can be no assurance that [milestones] will be met", Modality.FORWARD_LOOKING),
        ("Orlo is seeking a new [licensee]", Modality.FORWARD_LOOKING),
        ("In 1999, Orlo [licensed] the rights to Vantor", Modality.RETROSPECTIVE),
        ("In 1999 Orlo [licensed] the rights to Vantor", Modality.RETROSPECTIVE),
        ("In November 2001, they said that Vantor had [licensed] the rights", Modality.RETROSPECTIVE),
        ("Orlo received an [upfront payment] at the time", Modality.RETROSPECTIVE),
        ("Orlo previously [paid] a fee", Modality.RETROSPECTIVE),
        ("Under the previously announced [collaboration], work began", Modality.RETROSPECTIVE),
    ],
)
def test_other_moods_are_told_by_their_words(marked: str, expected: Modality) -> None:
    assert mood(marked) is expected


@pytest.mark.parametrize(
    "marked",
    [
        "Orlo will receive [$1 million], up to an additional $42 million if certain goals are met, and royalties",
        "Today Orlo [extended] its previously announced collaboration",
        "On May 1, 2003, Orlo [entered] into an agreement",
        "Orlo granted Vantor a [license]; Vantor may terminate it",
        "Orlo will pay [$5 million] upon signing",
        "In May 2003, Vantor will pay [$5 million]",
        "In May the fee of [$5 million] was paid",
        "Orlo, previously known as Vantor, [licensed] it",
        "Vantor may terminate the agreement, and Orlo will pay [$5 million]",
    ],
)
def test_plain_statements_are_asserted(marked: str) -> None:
    assert mood(marked) is Modality.ASSERTED


WORDS = st.lists(
    st.sampled_from(
        [
            "no",
            "not",
            "may",
            "will",
            "if",
            "had",
            "paid",
            ",",
            ";",
            "and",
            "but",
            "In 1999",
            "expects",
            "up to",
            "$5",
            "which",
            "upon",
            ".",
        ]
    ),
    max_size=30,
).map(" ".join)


@given(st.one_of(WORDS, st.text(max_size=200)), st.integers(0, 60), st.integers(0, 60))
def test_any_span_of_any_text_has_a_mood(raw: str, start: int, length: int) -> None:
    text = clean(raw)
    assert modality_of(text, start, start + length) in Modality
