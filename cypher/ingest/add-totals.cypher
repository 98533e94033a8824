MATCH (load:Load {load_id: $load_id})
UNWIND keys($added) AS name
SET load[name] = load[name] + $added[name]
