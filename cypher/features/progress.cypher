CALL gds.listProgress() YIELD jobId, progress
WHERE jobId = $job
RETURN progress
