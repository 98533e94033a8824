UNWIND $rows AS row
MATCH (:__FROM__ {id: row[0]})-[r:__TYPE__]->(:__TO__ {id: row[1]})
WHERE coalesce(r._discriminator, '') = row[2]
DELETE r
