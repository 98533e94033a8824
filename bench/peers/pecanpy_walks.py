"""PecanPy's SparseOTF on our rows, so that no time is lost on text."""

import functools

import numpy as np
from pecanpy.pecanpy import SparseOTF

from measure import Clock, rows


class WarmSparseOTF(SparseOTF):
    """PecanPy compiles its step anew for each call; kept, a first short call pays for it and the next are warm."""

    @functools.lru_cache(maxsize=None)
    def get_move_forward(self):
        return super().get_move_forward()

    @functools.lru_cache(maxsize=None)
    def get_has_nbrs(self):
        return super().get_has_nbrs()


def connected_graph(task):
    """Nodes without edges are left out, as when PecanPy reads an edge list."""
    offsets, targets, weights = rows(task["folder"])
    with_edges = np.flatnonzero(np.diff(offsets))
    position = np.zeros(len(offsets) - 1, np.uint32)
    position[with_edges] = np.arange(len(with_edges), dtype=np.uint32)
    graph = WarmSparseOTF(
        p=task["p"], q=task["q"], workers=task["threads"], verbose=False, random_state=task["seed"]
    )
    graph.set_node_ids(with_edges.astype(str).tolist())
    graph.indptr = np.append(offsets[:-1][with_edges], offsets[-1]).astype(np.uint32)
    graph.indices = position[targets]
    graph.data = weights
    return graph


def walks(graph, task):
    """@returns walks of node names, and the clock of a warm run."""
    graph.simulate_walks(1, 3)
    with Clock() as clock:
        # PecanPy counts steps, not nodes.
        made = graph.simulate_walks(task["walksPerNode"], task["walkLength"] - 1)
    return made, clock
