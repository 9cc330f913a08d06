"""The frozen records that every stage speaks in; nothing here reads, decides or writes."""

from reportgen.model.claim import (
    AssetReading,
    Claim,
    ClaimValue,
    DatelineReading,
    EventReading,
    ExhibitReading,
    FieldReading,
    GrantReading,
    ItemReading,
    NameChange,
    PartyReading,
    ResponsibilityReading,
    RosterEntryReading,
    RosterReading,
    SetAsideReading,
    StageReading,
    StatementReading,
    SubjectReading,
    TechnologyReading,
    TermReading,
)
from reportgen.model.deal import Deal, Grant, Relation, Responsibility, Term
from reportgen.model.dossier import SCHEMA_VERSION, Dossier
from reportgen.model.event import Event, NameThen
from reportgen.model.filing import CheckBox, Document, Exhibit, Filing, Item, Signer
from reportgen.model.identity import claim_id, digest, slug
from reportgen.model.party import Asset, AssetAlias, Party, PartyName, StageAsOf, Technology
from reportgen.model.register import Conflict, Flag, Notice, Roster, RosterEntry, SetAside, Statement
from reportgen.model.section import Section
from reportgen.model.span import Span
from reportgen.model.values import EdtfDate, Money, Rate, Stated, Territory, Tier
from reportgen.model.vocabulary import (
    AgreementStatus,
    AliasBasis,
    ClaimKind,
    Contingency,
    CoverField,
    DateBasis,
    EventType,
    Exclusivity,
    Grade,
    Instrument,
    Modality,
    ProgrammeStatus,
    Qualifier,
    RelationType,
    RightsStatus,
    SectionKind,
    SetAsideClass,
    Standing,
    State,
    StatementKind,
    StatusBasis,
    TermType,
    Unit,
)

__all__ = [
    "SCHEMA_VERSION", "AgreementStatus", "AliasBasis", "Asset", "AssetAlias", "AssetReading", "CheckBox", "Claim",
    "ClaimKind", "ClaimValue", "Conflict", "Contingency", "CoverField", "DateBasis", "DatelineReading", "Deal",
    "Document", "Dossier", "EdtfDate", "Event", "EventReading", "EventType", "Exclusivity", "Exhibit",
    "ExhibitReading", "FieldReading", "Filing", "Flag", "Grade", "Grant", "GrantReading", "Instrument", "Item", "ItemReading",
    "Modality", "Money", "NameChange", "NameThen", "Notice", "Party", "PartyName", "PartyReading", "ProgrammeStatus",
    "Qualifier", "Rate", "Relation", "RelationType", "Responsibility", "ResponsibilityReading", "RightsStatus",
    "Roster", "RosterEntry", "RosterEntryReading", "RosterReading", "Section", "SectionKind", "SetAside",
    "SetAsideClass", "SetAsideReading", "Signer", "Span", "StageAsOf", "StageReading", "Standing", "State",
    "Stated", "Statement", "StatementKind", "StatementReading", "StatusBasis", "SubjectReading", "Technology", "TechnologyReading",
    "Term", "TermReading", "TermType", "Territory", "Tier", "Unit", "claim_id", "digest", "slug",
]
