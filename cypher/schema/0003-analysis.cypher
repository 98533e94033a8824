// The record of each analysis, written once and never changed: the adapter reads the run that the store points to.
// An index of several properties serves only a query that says something of each of them.
CREATE INDEX assessment_key IF NOT EXISTS FOR (n:Assessment) ON (n.run, n.key);
CREATE INDEX assessment_order IF NOT EXISTS FOR (n:Assessment) ON (n.run, n.what, n.id, n.label);
CREATE INDEX cluster_assessment_rank IF NOT EXISTS FOR (n:ClusterAssessment) ON (n.run, n.rank);
CREATE INDEX cluster_assessment_id IF NOT EXISTS FOR (n:ClusterAssessment) ON (n.run, n.cluster_id);
CREATE CONSTRAINT snapshot_run IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.run IS UNIQUE;

// The current analysis on the graph itself, for people in Neo4j Browser and Bloom.
CREATE CONSTRAINT cluster_id IF NOT EXISTS FOR (n:Cluster) REQUIRE n.cluster_id IS UNIQUE;
CREATE INDEX trader_community IF NOT EXISTS FOR (n:Trader) ON n.community;
CREATE INDEX broker_community IF NOT EXISTS FOR (n:Broker) ON n.community;
CREATE INDEX consignee_community IF NOT EXISTS FOR (n:Consignee) ON n.community;
CREATE INDEX person_community IF NOT EXISTS FOR (n:Person) ON n.community;
CREATE INDEX shipment_score IF NOT EXISTS FOR (n:Shipment) ON n.score;

// No dimension is fixed: it is a setting of the analysis, and vectors of another length are no neighbours.
CREATE VECTOR INDEX trader_embedding IF NOT EXISTS FOR (n:Trader) ON n.embedding
  OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine'}};
CREATE VECTOR INDEX broker_embedding IF NOT EXISTS FOR (n:Broker) ON n.embedding
  OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine'}};
CREATE VECTOR INDEX consignee_embedding IF NOT EXISTS FOR (n:Consignee) ON n.embedding
  OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine'}};
CREATE VECTOR INDEX person_embedding IF NOT EXISTS FOR (n:Person) ON n.embedding
  OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine'}};
