MATCH (n:__LABEL__)
WITH count(n) AS nodes
RETURN nodes, COUNT { MATCH (bare:__LABEL__ {_kind: 'bare'}) } AS bare
