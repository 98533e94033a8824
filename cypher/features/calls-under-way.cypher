SHOW TRANSACTIONS YIELD metaData
WHERE metaData.projection IS NOT NULL
RETURN metaData.projection AS graph
