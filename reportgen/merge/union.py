"""Sets that grow together: which of many mentions are one."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Node = TypeVar("Node", bound=Hashable)


class Union(Generic[Node]):
    """Joins nodes; the node that was added first stands for its set."""

    def __init__(self) -> None:
        self._parent: dict[Node, Node] = {}
        self._place: dict[Node, int] = {}

    def __contains__(self, node: Node) -> bool:
        return node in self._parent

    def add(self, node: Node) -> None:
        """Take in a node that stands alone; nothing happens where it is known."""
        if node not in self._parent:
            self._parent[node] = node
            self._place[node] = len(self._place)

    def find(self, node: Node) -> Node:
        """Return the node that stands for the set of `node`."""
        self.add(node)
        root = node
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[node] != root:
            self._parent[node], node = root, self._parent[node]
        return root

    def join(self, one: Node, other: Node) -> None:
        """Make one set of the two that hold these nodes."""
        a, b = self.find(one), self.find(other)
        if a != b:
            first, second = (a, b) if self._place[a] < self._place[b] else (b, a)
            self._parent[second] = first

    def sets(self) -> dict[Node, list[Node]]:
        """Return all sets by the node that stands for them, in the order in which nodes were added."""
        found: dict[Node, list[Node]] = {}
        for node in self._parent:
            found.setdefault(self.find(node), []).append(node)
        return found

    def roots(self, nodes: Iterable[Node]) -> list[Node]:
        """Return the nodes that stand for the sets of `nodes`, each once."""
        return list(dict.fromkeys(self.find(node) for node in nodes))
