export const featuresSignal = {
	'feature.signal.importer-price-pattern.mean':
		'Mean departure of the importer’s earlier prices from those of its peers',
	'feature.signal.importer-price-pattern.weight': 'Earlier declarations that this mean rests on (importer)',
	'feature.signal.exporter-price-pattern.mean':
		'Mean departure of the supplier’s earlier prices from those of its peers',
	'feature.signal.exporter-price-pattern.weight': 'Earlier declarations that this mean rests on (supplier)',
	'feature.signal.lane-price-drop.drop':
		'Drop of the price against the same goods of the same supplier before (logarithm)',
	'feature.signal.lane-price-drop.before': 'Earlier consignments of the same goods it is compared with',
	'feature.signal.linked-price-pattern.mean': 'Mean price departure of the firms tied to the importer',
	'feature.signal.linked-price-pattern.firms': 'Firms tied to the importer whose prices are known',
	'feature.signal.shared-identifiers.strength': 'Strength of the importer’s ties to firms that trade',
	'feature.signal.shared-identifiers.firms': 'Trading firms that share something rare with the importer',
	'feature.signal.shared-identifiers.young': 'Those of them under three years old',
	'feature.signal.track-record.imports': 'Imports of the importer before this one',
	'feature.signal.track-record.with-supplier': 'Those of them from this supplier',
	'feature.signal.importer-offences.excess':
		'Offences of the importer over what its goods and offices explain',
	'feature.signal.importer-offences.inspected': 'Known inspections of the importer',
	'feature.signal.importer-offences.offences': 'Known offences of the importer',
	'feature.signal.exporter-offences.excess':
		'Offences with the supplier’s goods over what goods and offices explain',
	'feature.signal.exporter-offences.inspected': 'Known inspections of the supplier’s goods',
	'feature.signal.exporter-offences.offences': 'Known offences with the supplier’s goods',
	'feature.signal.broker-offences.excess':
		'Offences in the broker’s declarations over what goods and offices explain',
	'feature.signal.broker-offences.inspected': 'Known inspections of the broker’s declarations',
	'feature.signal.broker-offences.offences': 'Known offences in the broker’s declarations',
	'feature.signal.consignee-offences.excess':
		'Offences with goods for the consignee over what goods and offices explain',
	'feature.signal.consignee-offences.inspected': 'Known inspections of goods for the consignee',
	'feature.signal.consignee-offences.offences': 'Known offences with goods for the consignee',
	'feature.signal.linked-offences.sum':
		'Offences of firms within two steps, faded by distance and by how common the tie is',
	'feature.signal.linked-offences.firms': 'Offending firms within two steps',
	'feature.signal.phoenix.shared':
		'Things in common with a dissolved firm that the importer may have taken over from',
	'feature.signal.phoenix.alike': 'How alike its goods are to those of that dissolved firm',
	'feature.signal.shell-cluster.firms': 'Young firms behind one identifier or person of the importer',
	'feature.signal.new-trader-burst.count': 'Declarations of a new importer within 30 days, this one included',
	'feature.signal.new-trader-burst.percentile': 'Share of new firms that declared less',
	'feature.signal.new-trader-burst.wave':
		'New firms under this heading against what is usual: an honest wave when high',
	'feature.signal.new-trader-burst.age': 'Days since the importer’s first import',
	'feature.signal.tariff-shift.drop': 'Drop of the duty rate after the same goods changed code',
	'feature.signal.tariff-shift.before': 'Earlier items under the dearer code',
	'feature.signal.origin-flip.before': 'Earlier items of the former origin',
	'feature.signal.origin-flip.gain': 'Duty saved by the change of origin',
	'feature.signal.origin-flip.preference': 'A preference is claimed that was not claimed before',
	'feature.signal.value-splitting.same-bill':
		'Other declarations on the same bill of lading or container within a week',
	'feature.signal.value-splitting.others': 'Parts of like value for the same parties within a week',
	'feature.signal.value-splitting.limit': 'Limit that the value stands just under, where many do',
	'feature.signal.repeated-consignments.count':
		'Consignments of the same goods, mass and value within half a year',
	'feature.signal.temporary-admission.open-share':
		'Share of the importer’s overdue temporary admissions that was not exported',
	'feature.signal.temporary-admission.overdue': 'Temporary admissions of the importer past their term',
	'feature.signal.temporary-admission.is-admission': 'This declaration is a temporary admission',
	'feature.signal.licence-sharing.firms': 'Other firms that have used the same licence',
	'feature.signal.licence-sharing.linked': 'Those of them tied to the importer'
} as const;
