// The best of a label, graded as search-ranking.ts grades them, so that a word which thousands hold (a year, `sarl`)
// brings no more nodes than are shown. `_search` holds a node's normalised values, a line each, the id first.
MATCH (n:__LABEL__)
WHERE n._search CONTAINS $longest AND all(word IN $words WHERE n._search CONTAINS word)
WITH n, '\n' + n._search + '\n' AS text, split(n._search, '\n') AS values
WITH n, CASE
  WHEN text STARTS WITH '\n' + $text + '\n' THEN 0
  WHEN text CONTAINS '\n' + $text + '\n' THEN 1
  WHEN text CONTAINS '\n' + $text THEN 2
  WHEN any(value IN values WHERE all(word IN $words WHERE ' ' + value CONTAINS ' ' + word)) THEN 3
  WHEN any(value IN values WHERE all(word IN $words WHERE value CONTAINS word)) THEN 4
END AS grade
WHERE grade IS NOT NULL
WITH n ORDER BY grade, n.id LIMIT $limit
RETURN '__LABEL__' AS label, n {.*, embedding: null} AS properties
