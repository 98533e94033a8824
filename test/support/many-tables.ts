/** Import tables of a small customs office, big enough to be stopped in the middle; the same every time. */
export function manyTables(shipments: number): Record<string, string> {
	const traders = Array.from({ length: 60 }, (_, i) =>
		[
			`T${String(i)}`,
			`"Société ${String(i)}, SARL"`,
			i % 4 ? 'MA' : 'CN',
			`"${String(i)}, Bd Zerktouni"`,
			'Casablanca',
			`05223${String(10_000 + (i % 50))}`
		].join(',')
	);
	const roles = Array.from(
		{ length: 80 },
		(_, i) => `P${String(i % 30)},T${String(i % 70)},director,2020-01-01`
	);
	const identifiers = Array.from(
		{ length: 40 },
		(_, i) => `T${String(i)},phone,06612${String(30_000 + (i % 9))},2023-0${String(1 + (i % 9))}-01`
	);
	const days = (i: number) =>
		`2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
	const rows = Array.from({ length: shipments }, (_, i) => {
		// One in fifty has a bad optional value, one in a hundred a bad date.
		const day = i % 100 === 99 ? '31/12/2025' : days(i);
		const amount = i % 50 === 7 ? '1 200,50' : String(1000 + i);
		return `S${String(i)},${day},MA${String(i % 5)},B${String(i % 7)},T${String(i % 65)},BL ${String(i >> 1)},${amount}`;
	});
	const items = Array.from(
		{ length: shipments * 2 },
		(_, i) =>
			`S${String(i >> 1)},${String(1 + (i % 2))},${String(6_109_100 + (i % 40)).padStart(8, '0')},CN,${String(i)}.5`
	);
	const inspections = Array.from(
		{ length: shipments / 10 },
		(_, i) => `I${String(i)},S${String(i * 10)},${days(i)},${i % 3 ? 'compliant' : 'offence'}`
	);
	const file = (header: string, lines: string[]): string => `${header}\n${lines.join('\n')}\n`;
	return {
		'traders.csv': file('trader_id,name,country,address,city,phone', traders),
		'roles.csv': file('person_id,organisation_id,role,valid_from', roles),
		'identifiers.csv': file('entity_id,kind,value,valid_from', identifiers),
		'shipments.csv': file(
			'shipment_id,declaration_date,office_code,broker_id,importer_id,bill_of_lading,invoice_amount',
			rows
		),
		'items.csv': file('shipment_id,item_number,hs_code,country_of_origin,net_mass_kg', items),
		'inspections.csv': file('inspection_id,shipment_id,inspection_date,result', inspections)
	};
}
