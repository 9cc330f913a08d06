"""The three states of a deal, each by itself: does the contract stand, is there work, who holds the rights."""

from collections.abc import Sequence

from msgspec import Struct

from reportgen.merge.dates import is_before
from reportgen.model import (
    AgreementStatus,
    DateBasis,
    EdtfDate,
    Event,
    EventType,
    ProgrammeStatus,
    RightsStatus,
    Standing,
    StatusBasis,
)

WORK = {
    EventType.MILESTONE: ProgrammeStatus.ACTIVE,
    EventType.PROGRAMME_SUSPENDED: ProgrammeStatus.SUSPENDED,
    EventType.PROGRAMME_DISCONTINUED: ProgrammeStatus.DISCONTINUED,
}
ENDS = {
    EventType.TERMINATION: AgreementStatus.TERMINATED,
    EventType.EXPIRY: AgreementStatus.EXPIRED,
    EventType.SUPERSEDED: AgreementStatus.SUPERSEDED,
}
BEGINS = frozenset({EventType.AGREEMENT, EventType.LICENSE_TAKEN, EventType.OPTION_GRANTED})
LIVES = frozenset({EventType.MILESTONE, EventType.PAYMENT, EventType.AMENDMENT, EventType.EXTENSION, EventType.OPTION_EXERCISED})


class Status(Struct, frozen=True, kw_only=True):
    """What holds for a deal after all of its events."""

    agreement: AgreementStatus
    basis: StatusBasis
    programme: ProgrammeStatus
    rights: RightsStatus


class Kept(Struct, frozen=True, kw_only=True):
    """What a text says still stands when work on a product stops."""

    is_agreement: bool = False
    rights: RightsStatus | None = None


NOTHING_KEPT = Kept()


def status_of(
    events: Sequence[Event], *, is_planned: bool, has_licensee: bool, assets: Sequence[str], as_of: EdtfDate | None, is_superseded: bool = False, is_given_back: bool = False, is_ended: bool = False, kept: Kept = NOTHING_KEPT
) -> Status:
    """Return the state after the events, which come in their order; look backs count like news, mentions do not.

    `is_ended`: what is amended is the agreement by which the deal ended. `is_given_back`: a sentence about an ending says that the rights go back with it.
    """
    counted = [event for event in events if event.standing is not Standing.MENTION]
    past = [event for event in counted if not _is_still_to_come(event, as_of)]
    ends = [event for event in past if event.type in ENDS]
    returned = [event for event in past if event.type is EventType.RIGHTS_RETURNED]
    partly = bool(returned) and not ends and (kept.rights is not None or _is_partial(returned, assets))
    agreement, basis = _agreement(past, ends, bool(returned) and not partly, is_planned)
    if is_ended and not ends:
        agreement, basis = AgreementStatus.TERMINATED, StatusBasis.IMPLIED
    if kept.is_agreement and not ends and (partly or not returned):
        agreement, basis = AgreementStatus.IN_FORCE, StatusBasis.STATED
    if is_superseded and not ends:
        agreement, basis = AgreementStatus.SUPERSEDED, StatusBasis.STATED
    if returned:
        rights = RightsStatus.PARTLY_RETURNED if partly else RightsStatus.REVERTED_TO_LICENSOR
    elif ends and is_given_back:
        rights = RightsStatus.REVERTED_TO_LICENSOR
    else:
        kept_rights = kept.rights if agreement is AgreementStatus.IN_FORCE else None
        held = agreement is AgreementStatus.IN_FORCE and has_licensee and not _is_unused_option(past)
        rights = kept_rights or (RightsStatus.HELD_BY_LICENSEE if held else RightsStatus.UNKNOWN)
    work = [WORK[event.type] for event in past if event.type in WORK]
    is_over = bool(returned) or any(event.type in (EventType.TERMINATION, EventType.EXPIRY) for event in ends)
    programme = work[-1] if work and not (is_over and work[-1] is ProgrammeStatus.ACTIVE) else ProgrammeStatus.UNKNOWN
    return Status(agreement=agreement, basis=basis, programme=programme, rights=rights)


def _agreement(past: Sequence[Event], ends: Sequence[Event], is_returned: bool, is_planned: bool) -> tuple[AgreementStatus, StatusBasis]:
    if ends:
        return ENDS[ends[-1].type], StatusBasis.STATED
    if is_returned:
        return AgreementStatus.TERMINATED, StatusBasis.IMPLIED
    begun = [event for event in past if event.type in BEGINS]
    lives = any(event.type in LIVES for event in past)
    if is_planned and not lives:
        return AgreementStatus.ANNOUNCED, StatusBasis.STATED
    if begun:
        reported = any(event.standing is Standing.NEWS for event in begun)
        return AgreementStatus.IN_FORCE, StatusBasis.STATED if reported else StatusBasis.IMPLIED
    return (AgreementStatus.IN_FORCE if lives else AgreementStatus.UNKNOWN), StatusBasis.IMPLIED


def _is_unused_option(past: Sequence[Event]) -> bool:
    """Say whether all that was granted is an option, and nobody exercised it."""
    begun = {event.type for event in past if event.type in BEGINS}
    return begun == {EventType.OPTION_GRANTED} and not any(event.type is EventType.OPTION_EXERCISED for event in past)


def _is_still_to_come(event: Event, as_of: EdtfDate | None) -> bool:
    """Say whether an ending takes effect only behind the date that the dossier is given as of."""
    return event.type in ENDS and as_of is not None and is_before(as_of, event.dates.get(DateBasis.EFFECTIVE))


def _is_partial(returned: Sequence[Event], assets: Sequence[str]) -> bool:
    back = {asset for event in returned for asset in event.assets}
    return bool(back) and bool(set(assets) - back) and len(set(assets)) > 1
