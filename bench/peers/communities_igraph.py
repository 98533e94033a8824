"""Leiden by igraph (C): two iterations, its default, for modularity."""

import random
from importlib.metadata import version

import igraph
import numpy as np

from measure import Clock, edges, report, request, rows

task = request()
sources, targets, weights = edges(task["folder"])
nodes = len(rows(task["folder"])[0]) - 1
random.seed(task["seed"])
graph = igraph.Graph(n=nodes, edges=np.stack([sources, targets], 1).astype(np.int64))
# A list, since igraph converts anything else within the call.
weights = weights.tolist()
with Clock() as clock:
    found = graph.community_leiden("modularity", weights=weights, n_iterations=2)
np.asarray(found.membership, np.int32).tofile(task["out"])
report(clock, {"igraph": version("igraph")})
