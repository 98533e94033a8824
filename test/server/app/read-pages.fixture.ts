/** Two importers on one phone, one supplier, one broker; the second declaration has eleven items and two inspections. */
const items = Array.from({ length: 11 }, (_, i) => `S2,${11 - i},10063098,riz,TH,${100 + i}`).join('\n');

export const TABLES = {
	'traders.csv': `trader_id,name,country,phone,address,city
T1,ATLAS IMPORT SARL,MA,0522001122,12 rue des FAR,Casablanca
T2,شركة الأطلس,MA,+212 522 00 11 22,,
X1,Siam Rice Co,TH,,,
`,
	'brokers.csv': `broker_id,name
B1,Transit Naciri
`,
	'persons.csv': `person_id,full_name
P1,Amina Bouchta
`,
	'roles.csv': `person_id,organisation_id,role,valid_from
P1,T1,director,2020-01-01
P1,T1,shareholder,2020-01-01
P1,T2,director,2024-06-01
`,
	'shipments.csv': `shipment_id,declaration_date,office_code,importer_id,exporter_id,broker_id,bill_of_lading
S1,2025-01-10,301,T1,X1,B1,BL-1
S2,2025-02-10,301,T1,X1,,BL-2
S3,2025-03-10,309,T2,X1,B1,
`,
	'items.csv': `shipment_id,item_number,hs_code,description,country_of_origin,customs_value
S1,1,10063098,riz,TH,1000
${items}
`,
	'inspections.csv': `inspection_id,shipment_id,inspection_date,result
I2,S2,2025-04-01,offence
I1,S2,2025-02-20,compliant
`
};
