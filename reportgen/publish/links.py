"""Where a citation and a page lead, in each kind of output; templates call `links.cite(…)` and `links.page(…)`."""

from typing import Protocol

from reportgen.views.parts import Cite, PageRef


class Written(str):
    """Text that is Markdown already: the escaper lets it pass."""

    __slots__ = ()


class Links(Protocol):
    """What a template may ask for; an instance knows the page that it writes."""

    def cite(self, cite: Cite) -> Written:
        """Return `[[3]](URL)`."""
        ...

    def page(self, ref: PageRef, words: str | None = None) -> Written:
        """Return a link to a page, its title as words unless others are given."""
        ...

    def url(self, ref: PageRef) -> str:
        """Return the URL of a page, from the page that is written."""
        ...
