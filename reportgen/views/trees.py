"""Umbrella agreements with the licences, amendments and successors that stand under them."""

from reportgen.model import Deal, Relation
from reportgen.views.citing import Citer
from reportgen.views.context import Context
from reportgen.views.deal_words import by_date, dated_words, deal_noun
from reportgen.views.quotes import capitalized, shortened
from reportgen.views.records import TreeNode
from reportgen.views.words import RELATIONS


def deal_trees(context: Context, citer: Citer) -> tuple[TreeNode, ...]:
    """Return every deal that relates to another, depth first below the one it relates to; a circle is cut."""
    children: dict[str, list[tuple[Deal, Relation]]] = {}
    for deal in by_date(context.dossier.deals):
        parent = next((relation for relation in deal.relations if relation.deal in context.deals), None)
        if parent is not None:
            children.setdefault(parent.deal, []).append((deal, parent))
    below = {deal.id for found in children.values() for deal, _ in found}
    roots = [parent for parent in children if parent not in below] or list(children)[:1]
    nodes: list[TreeNode] = []
    seen: set[str] = set()

    def grow(deal: Deal, relation: Relation | None, depth: int) -> None:
        if deal.id in seen:
            return
        seen.add(deal.id)
        nodes.append(_node(context, citer, deal, relation, depth))
        for child, tie in children.get(deal.id, ()):
            grow(child, tie, depth + 1)

    for root in roots:
        grow(context.deals[root], None, 0)
    return tuple(nodes)


def _node(context: Context, citer: Citer, deal: Deal, relation: Relation | None, depth: int) -> TreeNode:
    partner = next(iter(context.counterparties(deal)), None)
    about = f": {shortened(deal.subject, 80)}" if deal.subject else ""
    return TreeNode(
        depth=depth,
        deal=deal.id,
        label=f"{context.name(partner)}, {capitalized(deal_noun(deal)).lower()}, {dated_words(context, deal)}{about}",
        relation=RELATIONS[relation.type] if relation else "",
        ref=context.partner_ref(partner) if partner else None,
        cites=citer.cite(relation.claims if relation and relation.claims else deal.claims, 2),
    )
