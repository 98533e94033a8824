"""Walks by PecanPy and, when vectors are asked for, skip-gram by gensim, as PecanPy's own embed() does."""

from importlib.metadata import version

from gensim.models import Word2Vec

from measure import Clock, report, request, save_vectors
from pecanpy_walks import connected_graph, walks

task = request()
graph = connected_graph(task)
nodes = len(open(task["folder"] + "/off.u32", "rb").read()) // 4 - 1
made, walking = walks(graph, task)
steps = sum(map(len, made)) - len(made)
versions = {name: version(name) for name in ("pecanpy", "numba", "gensim", "numpy", "scipy")}
if task["race"] == "walks":
    report(walking, versions, steps=steps)
else:
    with Clock() as training:
        model = Word2Vec(
            made,
            vector_size=task["dimensions"],
            window=task["window"],
            negative=task["negative"],
            sg=1,
            hs=0,
            min_count=0,
            workers=task["threads"],
            epochs=1,
            seed=task["seed"],
        )
    save_vectors(task["out"], nodes, [int(key) for key in model.wv.index_to_key], model.wv.vectors)
    training.cpu += walking.cpu
    training.wall += walking.wall
    report(training, versions, steps=steps, walk_cpu_s=walking.cpu, words=steps + len(made))
