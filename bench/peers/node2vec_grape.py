"""GRAPE: node2vec's walks, or its skip-gram end to end, by its engine ensmallen (Rust)."""

from importlib.metadata import version

import numpy as np
import pandas
from ensmallen import Graph, models

from measure import Clock, edges, report, request, save_vectors

task = request()
sources, targets, weights = edges(task["folder"])
nodes = len(open(task["folder"] + "/off.u32", "rb").read()) // 4 - 1
table = pandas.DataFrame(
    {"from": sources.astype(str), "to": targets.astype(str), "weight": weights.astype(np.float32)}
)
graph = Graph.from_pd(
    edges_df=table,
    edge_src_column="from",
    edge_dst_column="to",
    edge_weight_column="weight",
    directed=False,
)
# GRAPE states what it multiplies by: the inverse of p and q. max_neighbours is its default, an approximation at hubs.
walking = dict(
    walk_length=task["walkLength"],
    iterations=task["walksPerNode"],
    return_weight=1 / task["p"],
    explore_weight=1 / task["q"],
    max_neighbours=100,
    random_state=task["seed"],
)
versions = {"ensmallen": version("ensmallen")}
if task["race"] == "walks":
    with Clock() as clock:
        made = graph.complete_walks(**walking)
    report(clock, versions, steps=made.shape[0] * (made.shape[1] - 1))
else:
    model = models.SkipGram(
        embedding_size=task["dimensions"],
        window_size=task["window"],
        number_of_negative_samples=task["negative"],
        epochs=1,
        dtype="f32",
        verbose=False,
        **walking,
    )
    with Clock() as clock:
        central, _ = model.fit_transform(graph)
    save_vectors(task["out"], nodes, [int(name) for name in graph.get_node_names()], np.asarray(central))
    report(clock, versions)
