"""NetworKit (C++): the parallel Louvain method (PLM), or its ParallelLeiden."""

from importlib.metadata import version

import networkit
import numpy as np

from measure import Clock, edges, report, request, rows

task = request()
sources, targets, weights = edges(task["folder"])
nodes = len(rows(task["folder"])[0]) - 1
networkit.setNumberOfThreads(task["threads"])
networkit.setSeed(task["seed"], False)
graph = networkit.GraphFromCoo(
    (weights, (sources.astype(np.uint64), targets.astype(np.uint64))), n=nodes, weighted=True, directed=False
)
if task["algorithm"] == "plm":
    algorithm = networkit.community.PLM(graph, refine=False)
else:
    algorithm = networkit.community.ParallelLeiden(graph, iterations=3, randomize=True)
with Clock() as clock:
    algorithm.run()
np.asarray(algorithm.getPartition().getVector(), np.int32).tofile(task["out"])
report(clock, {"networkit": version("networkit")})
