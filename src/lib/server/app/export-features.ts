import type { AnalysisSnapshot } from '#lib/domain/assessment.ts';
import type { Scope } from '#lib/domain/scope.ts';
import type { FeatureRow, FeatureTable, KeyColumn } from '#lib/server/files/feature-files/feature-table.ts';
import type { GraphStore, StoredFeatures } from '#lib/store/graph-store.ts';
import { chosenColumns } from './chosen-columns.ts';
import { knownOutcomes } from './known-outcomes.ts';
import type { KnownOutcome } from './known-outcomes.ts';
import { ofOneAnalysis } from './of-one-analysis.ts';
import { originOf } from './read-features.ts';
import type { EntityLabel, FeatureQuestion, ValuesOrigin } from './read-features.ts';

export interface FeatureExport extends ValuesOrigin {
	table: FeatureTable;
}

export interface ExportQuestion extends FeatureQuestion {
	what: FeatureTable['what'];
	/** Shipments: with what inspections had found strictly before `asOf`, or before the analysis' day. */
	outcomes?: boolean;
	/** Entities: of this kind only. */
	label?: EntityLabel | undefined;
}

const SHIPMENT_KEYS: readonly KeyColumn[] = [
	{ name: 'shipment_id', type: 'text' },
	{ name: 'declaration_date', type: 'day' }
];
const OUTCOME_KEYS: readonly KeyColumn[] = [
	{ name: 'outcome', type: 'text' },
	{ name: 'outcome_date', type: 'day' },
	{ name: 'outcome_revenue', type: 'amount' },
	{ name: 'outcome_selected_by', type: 'text' }
];
const ENTITY_KEYS: readonly KeyColumn[] = [
	{ name: 'label', type: 'text' },
	{ name: 'entity_id', type: 'text' },
	{ name: 'snapshot_date', type: 'day' }
];

/**
 * Every declaration or entity that is analysed with its values, by id, as a stream; those not known by `asOf` are
 * left out. All rows are of one analysis, also when a new one is written meanwhile.
 *
 * @throws AppError those of `ofOneAnalysis`; `not-found` for a feature that is not there
 */
export async function exportFeatures(
	store: GraphStore,
	scope: Scope,
	question: ExportQuestion
): Promise<FeatureExport> {
	const { what, asOf, featureSet, features, label, outcomes = false } = question;
	let opened: Scan | undefined;
	return ofOneAnalysis(store, scope, featureSet, async (snapshot) => {
		const ofShipments = what === 'shipments';
		const all = ofShipments ? snapshot.feature_names : snapshot.entity_feature_names;
		const columns = chosenColumns(all, features);
		await opened?.close();
		// Its first chunk fixes which state of the store a scan sees.
		opened = await Scan.open(store, scope, what, asOf);
		const known = outcomes ? await knownOutcomes(store, scope, asOf ?? snapshot.as_of) : null;
		const keys = ofShipments ? [...SHIPMENT_KEYS, ...(known ? OUTCOME_KEYS : [])] : ENTITY_KEYS;
		const keysOf = ofShipments ? shipmentKeys(known) : entityKeys;
		const chunks = rowsOf(opened, columns.at, keysOf, label);
		const about = aboutOf(snapshot, asOf);
		return {
			...originOf(snapshot),
			table: { what, keys, names: columns.names, single: !ofShipments, chunks, about }
		};
	});
}

/** A scan of which one chunk is read ahead. */
class Scan {
	readonly #iterator: AsyncIterator<StoredFeatures[]>;
	readonly #first: IteratorResult<StoredFeatures[]>;

	private constructor(iterator: AsyncIterator<StoredFeatures[]>, first: IteratorResult<StoredFeatures[]>) {
		this.#iterator = iterator;
		this.#first = first;
	}

	static async open(
		store: GraphStore,
		scope: Scope,
		what: FeatureTable['what'],
		asOf: string | undefined
	): Promise<Scan> {
		const iterator = store.scanFeatures(scope, what, asOf)[Symbol.asyncIterator]();
		return new Scan(iterator, await iterator.next());
	}

	async *chunks(): AsyncGenerator<StoredFeatures[]> {
		try {
			for (let next = this.#first; !next.done; next = await this.#iterator.next()) yield next.value;
		} finally {
			await this.close();
		}
	}

	async close(): Promise<void> {
		await this.#iterator.return?.();
	}
}

type KeysOf = (stored: StoredFeatures) => FeatureRow['keys'];

async function* rowsOf(
	scan: Scan,
	at: readonly number[],
	keysOf: KeysOf,
	label: EntityLabel | undefined
): AsyncGenerator<FeatureRow[]> {
	for await (const chunk of scan.chunks()) {
		const rows: FeatureRow[] = [];
		for (const stored of chunk) {
			const { values, ref } = stored;
			if (values === null || (label !== undefined && ref.label !== label)) continue;
			rows.push({ keys: keysOf(stored), values: chosen(values, at) });
		}
		if (rows.length > 0) yield rows;
	}
}

function chosen(values: ArrayLike<number>, at: readonly number[]): ArrayLike<number> {
	if (at.length === values.length && at.every((from, k) => from === k)) return values;
	return Float64Array.from(at, (k) => values[k]!);
}

function shipmentKeys(known: Map<string, KnownOutcome> | null): KeysOf {
	if (!known) return ({ ref, day }) => [ref.id, day];
	return ({ ref, day }) => {
		const outcome = known.get(ref.id);
		return outcome
			? [ref.id, day, outcome.result, outcome.date, outcome.revenue, outcome.selectedBy]
			: [ref.id, day, null, null, null, null];
	};
}

const entityKeys: KeysOf = ({ ref, day }) => [ref.label, ref.id, day];

function aboutOf(snapshot: AnalysisSnapshot, asOf: string | undefined): Record<string, string> {
	return {
		feature_set_version: snapshot.feature_set.version,
		feature_set_hash: snapshot.feature_set.hash,
		as_of: asOf ?? snapshot.as_of,
		analysis_snapshot: snapshot.snapshot_id,
		analysis_as_of: snapshot.as_of,
		model_version: snapshot.model_version
	};
}
