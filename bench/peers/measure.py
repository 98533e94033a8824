"""What every peer's process tells: its own CPU seconds, of all its threads, and its own peak memory."""

import json
import resource
import sys
import time

import numpy as np


def request():
    """The task: graph folder, parameters, where to leave vectors or labels."""
    return json.loads(sys.argv[1])


def peak_rss_mb():
    # Not ru_maxrss: a child starts with its parent's.
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmHWM"):
                return round(int(line.split()[1]) / 1024)


class Clock:
    """CPU and wall seconds of a block, loading and warm-up being other blocks."""

    def __enter__(self):
        self._cpu, self._wall = self._now()
        return self

    def __exit__(self, *_):
        cpu, wall = self._now()
        self.cpu, self.wall = round(cpu - self._cpu, 4), round(wall - self._wall, 4)

    @staticmethod
    def _now():
        usage = resource.getrusage(resource.RUSAGE_SELF)
        return usage.ru_utime + usage.ru_stime, time.time()


def report(clock, versions, **figures):
    figures = {"cpu_s": clock.cpu, "wall_s": clock.wall, **figures}
    print(json.dumps({**figures, "peak_rss_mb": peak_rss_mb(), "versions": versions}), flush=True)


def rows(folder):
    """offsets, targets, weights of both directions."""
    return (
        np.fromfile(folder + "/off.u32", np.uint32),
        np.fromfile(folder + "/tgt.u32", np.uint32),
        np.fromfile(folder + "/w.f32", np.float32),
    )


def edges(folder):
    """Each edge once: sources, targets, weights."""
    pairs = np.fromfile(folder + "/edges.u32", np.uint32).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1], np.fromfile(folder + "/ew.f32", np.float32).astype(np.float64)


def save_vectors(path, nodes, ids, vectors):
    """Nodes that no walk reached keep zeros."""
    table = np.zeros((nodes, vectors.shape[1]), np.float32)
    table[ids] = vectors
    table.tofile(path)
