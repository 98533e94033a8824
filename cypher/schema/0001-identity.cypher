// One business id, one node: what every lookup, relation and repeated load stands on.
CREATE CONSTRAINT trader_id IF NOT EXISTS FOR (n:Trader) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT broker_id IF NOT EXISTS FOR (n:Broker) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT consignee_id IF NOT EXISTS FOR (n:Consignee) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT shipment_id IF NOT EXISTS FOR (n:Shipment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT inspection_id IF NOT EXISTS FOR (n:Inspection) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT address_id IF NOT EXISTS FOR (n:Address) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT phone_id IF NOT EXISTS FOR (n:Phone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT email_id IF NOT EXISTS FOR (n:Email) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT bank_account_id IF NOT EXISTS FOR (n:BankAccount) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT container_id IF NOT EXISTS FOR (n:Container) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT bill_of_lading_id IF NOT EXISTS FOR (n:BillOfLading) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT hs_code_id IF NOT EXISTS FOR (n:HsCode) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;

// The store's own bookkeeping.
CREATE CONSTRAINT store_name IF NOT EXISTS FOR (n:Store) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (n:Load) REQUIRE n.load_id IS UNIQUE;
CREATE CONSTRAINT load_file_code IF NOT EXISTS FOR (n:LoadFile) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT load_file_name IF NOT EXISTS FOR (n:LoadFile) REQUIRE (n.load_id, n.file) IS UNIQUE;
CREATE CONSTRAINT checkpoint_file IF NOT EXISTS FOR (n:Checkpoint) REQUIRE (n.load_id, n.file) IS UNIQUE;
CREATE CONSTRAINT rejection_key IF NOT EXISTS FOR (n:Rejection) REQUIRE n.key IS UNIQUE;
CREATE INDEX rejection_load IF NOT EXISTS FOR (n:Rejection) ON n.load_id;
CREATE INDEX node_version_of IF NOT EXISTS FOR (n:NodeVersion) ON n.of;
CREATE INDEX edge_version_of IF NOT EXISTS FOR (n:EdgeVersion) ON n.of;
