MERGE (load:Load {load_id: $load_id})
ON CREATE SET load += $first
