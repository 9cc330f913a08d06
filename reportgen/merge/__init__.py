"""Claims to dossier: entities, deals, events, terms, states, conflicts and flags."""

from reportgen.merge.curation import Curation, load_curation
from reportgen.merge.fold import merge

__all__ = ["Curation", "load_curation", "merge"]
