"""gensim's skip-gram alone, on walks that PecanPy made before: words a second, as it is fed best."""

import os
from importlib.metadata import version

import numpy as np
from gensim.models import Word2Vec, word2vec

from measure import Clock, report, request, save_vectors

task = request()
text = task["corpus"] == "text"
made = np.fromfile(task["walks"], np.int32).reshape(-1, task["walkLength"])
nodes = len(open(task["folder"] + "/off.u32", "rb").read()) // 4 - 1
model = Word2Vec(
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
if text:
    path = task["out"] + ".txt"
    with open(path, "w") as file:
        for walk in made:
            file.write(" ".join(map(str, walk[walk >= 0])) + "\n")
    model.build_vocab(corpus_file=path)
    with Clock() as clock:
        model.train(corpus_file=path, total_words=model.corpus_total_words, total_examples=len(made), epochs=1)
    os.unlink(path)
else:
    names = np.array([str(v) for v in range(nodes)], object)
    walks = [names[walk[walk >= 0]].tolist() for walk in made]
    model.build_vocab(walks)
    with Clock() as clock:
        model.train(walks, total_examples=len(walks), epochs=1)
save_vectors(task["out"], nodes, [int(key) for key in model.wv.index_to_key], model.wv.vectors)
report(
    clock,
    {name: version(name) for name in ("gensim", "numpy", "scipy")},
    words=int((made >= 0).sum()),
    fast_version=word2vec.FAST_VERSION,
)
