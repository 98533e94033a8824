MATCH (n:__LABEL__)
WHERE n._search CONTAINS $word AND all(other IN $others WHERE n._search CONTAINS other)
RETURN '__LABEL__' AS label, n {.*, embedding: null} AS properties
