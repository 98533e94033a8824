MATCH (rejection:Rejection)
WHERE $load_id IS NULL OR rejection.load_id = $load_id
RETURN count(*) AS total
