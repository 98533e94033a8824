// What people type is looked for inside `_search`, the normalised texts of a node; TEXT indexes answer CONTAINS.
CREATE TEXT INDEX trader_search IF NOT EXISTS FOR (n:Trader) ON n._search;
CREATE TEXT INDEX broker_search IF NOT EXISTS FOR (n:Broker) ON n._search;
CREATE TEXT INDEX consignee_search IF NOT EXISTS FOR (n:Consignee) ON n._search;
CREATE TEXT INDEX person_search IF NOT EXISTS FOR (n:Person) ON n._search;
CREATE TEXT INDEX shipment_search IF NOT EXISTS FOR (n:Shipment) ON n._search;
CREATE TEXT INDEX address_search IF NOT EXISTS FOR (n:Address) ON n._search;
CREATE TEXT INDEX phone_search IF NOT EXISTS FOR (n:Phone) ON n._search;
CREATE TEXT INDEX email_search IF NOT EXISTS FOR (n:Email) ON n._search;
CREATE TEXT INDEX bank_account_search IF NOT EXISTS FOR (n:BankAccount) ON n._search;
CREATE TEXT INDEX container_search IF NOT EXISTS FOR (n:Container) ON n._search;
CREATE TEXT INDEX bill_of_lading_search IF NOT EXISTS FOR (n:BillOfLading) ON n._search;
CREATE TEXT INDEX office_search IF NOT EXISTS FOR (n:Office) ON n._search;
CREATE TEXT INDEX hs_code_search IF NOT EXISTS FOR (n:HsCode) ON n._search;
CREATE TEXT INDEX country_search IF NOT EXISTS FOR (n:Country) ON n._search;

// Only what no table describes, and shared values, have a `_kind`: the count of bare nodes reads these alone.
CREATE INDEX trader_kind IF NOT EXISTS FOR (n:Trader) ON n._kind;
CREATE INDEX broker_kind IF NOT EXISTS FOR (n:Broker) ON n._kind;
CREATE INDEX consignee_kind IF NOT EXISTS FOR (n:Consignee) ON n._kind;
CREATE INDEX person_kind IF NOT EXISTS FOR (n:Person) ON n._kind;
CREATE INDEX shipment_kind IF NOT EXISTS FOR (n:Shipment) ON n._kind;
CREATE INDEX item_kind IF NOT EXISTS FOR (n:Item) ON n._kind;
CREATE INDEX inspection_kind IF NOT EXISTS FOR (n:Inspection) ON n._kind;
CREATE INDEX address_kind IF NOT EXISTS FOR (n:Address) ON n._kind;
CREATE INDEX phone_kind IF NOT EXISTS FOR (n:Phone) ON n._kind;
CREATE INDEX email_kind IF NOT EXISTS FOR (n:Email) ON n._kind;
CREATE INDEX bank_account_kind IF NOT EXISTS FOR (n:BankAccount) ON n._kind;
CREATE INDEX container_kind IF NOT EXISTS FOR (n:Container) ON n._kind;
CREATE INDEX bill_of_lading_kind IF NOT EXISTS FOR (n:BillOfLading) ON n._kind;
CREATE INDEX office_kind IF NOT EXISTS FOR (n:Office) ON n._kind;
CREATE INDEX hs_code_kind IF NOT EXISTS FOR (n:HsCode) ON n._kind;
CREATE INDEX country_kind IF NOT EXISTS FOR (n:Country) ON n._kind;

CREATE INDEX shipment_declaration_date IF NOT EXISTS FOR (n:Shipment) ON n.declaration_date;
