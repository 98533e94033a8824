// The community of the highest-scored organisation, with what ties it together (phones, addresses, accounts, roles).
MATCH (seed:Trader|Broker|Consignee)
WHERE seed.community IS NOT NULL
WITH seed ORDER BY seed.score DESC LIMIT 1
MATCH (n:Trader|Broker|Consignee|Person {community: seed.community})
WITH n ORDER BY n.score DESC LIMIT 50
OPTIONAL MATCH (n)-[tie:LOCATED_AT|HAS_PHONE|HAS_EMAIL|HOLDS_ACCOUNT|HAS_ROLE_IN]->(shared)
RETURN n, tie, shared
