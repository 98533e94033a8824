MATCH (rejection:Rejection)
WHERE $load_id IS NULL OR rejection.load_id = $load_id
WITH rejection
ORDER BY rejection.load_id, rejection.file, rejection.line, coalesce(rejection.column, ''), rejection.reason
SKIP $offset LIMIT $limit
RETURN rejection {.*} AS rejection
