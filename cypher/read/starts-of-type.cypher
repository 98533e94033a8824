// Answered from the counts that Neo4j keeps.
MATCH (:__LABEL__)-[r:__TYPE__]->()
RETURN count(r) AS edges
