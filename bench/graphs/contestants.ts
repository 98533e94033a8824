import type { Contestant, Load } from './race.ts';

const SMALL = ['10k', '100k'] as const;

const perEdge = (seconds: number) => (load: Load) => load.edges * seconds;
const perWord = (seconds: number) => (load: Load) => load.words * seconds;
const perCoordinate = (seconds: number) => (load: Load) => load.words * load.dimensions * seconds;

/** A large graph is out of the processor's caches. */
const pecanpyWalking = ({ words, nodes }: Load) => words * (nodes > 500_000 ? 2.6e-6 : 1e-6);

/** Ours, in the ways it can be asked to run. `auto` takes the fastest engine there is: relaxed SIMD in Node 24. */
const OURS: Contestant[] = [
	{
		id: 'ours-louvain',
		label: 'Filature Louvain',
		command: 'node',
		script: 'communities-ours.ts',
		threads: 1,
		options: { algorithm: 'louvain' },
		races: { communities: { expect: perEdge(1e-6) } }
	},
	{
		id: 'ours-leiden',
		label: 'Filature Leiden',
		command: 'node',
		script: 'communities-ours.ts',
		threads: 1,
		options: { algorithm: 'leiden' },
		races: { communities: { expect: perEdge(3e-6) } }
	},
	{
		id: 'ours-walks',
		label: 'node2vec-ts, as it trains',
		command: 'node',
		script: 'walks-ours.ts',
		threads: 1,
		options: { form: 'kernel' },
		races: { walks: { expect: perWord(2e-7) } }
	},
	{
		id: 'ours-walks-arrays',
		label: 'node2vec-ts, `walks()` as arrays',
		command: 'node',
		script: 'walks-ours.ts',
		threads: 1,
		options: { form: 'arrays' },
		races: { walks: { against: 'ours-walks', expect: perWord(4e-7) } }
	},
	...(
		[
			['ours', 'node2vec-ts', 1, {}],
			['ours-simd', 'node2vec-ts, plain SIMD', 1, { engine: 'simd' }],
			['ours-js', 'node2vec-ts, plain JavaScript', 1, { engine: 'js' }],
			['ours-2', 'node2vec-ts, 2 workers', 2, {}],
			['ours-hogwild-2', 'node2vec-ts, 2 workers, Hogwild', 2, { hogwild: true }]
		] as const
	).map(([id, label, threads, options]): Contestant => {
		const against = id === 'ours' ? undefined : 'ours';
		const training =
			id === 'ours-js'
				? { against, expect: perCoordinate(1.7e-7), sizes: ['10k'] as const }
				: { against, expect: perCoordinate(7e-9) };
		return {
			id,
			label,
			command: 'node',
			script: 'node2vec-ours.ts',
			threads,
			options,
			races: { sgns: training, node2vec: training }
		};
	})
];

const PEERS: Contestant[] = [
	{
		id: 'graphology-louvain',
		label: 'graphology-communities-louvain',
		command: 'node',
		script: 'communities-graphology.ts',
		threads: 1,
		races: { communities: { against: 'ours-louvain', expect: perEdge(6e-6) } }
	},
	{
		id: 'igraph-leiden',
		label: 'igraph Leiden, 2 iterations',
		command: 'peers',
		script: 'communities_igraph.py',
		threads: 1,
		races: { communities: { against: 'ours-leiden', expect: perEdge(5e-6) } }
	},
	...(['plm', 'leiden'] as const).map((algorithm): Contestant => ({
		id: `networkit-${algorithm}`,
		label: algorithm === 'plm' ? 'NetworKit PLM' : 'NetworKit ParallelLeiden',
		command: 'peers',
		script: 'communities_networkit.py',
		threads: 1,
		options: { algorithm },
		races: {
			communities: {
				against: algorithm === 'plm' ? 'ours-louvain' : 'ours-leiden',
				expect: perEdge(5e-6)
			}
		}
	})),
	{
		id: 'pecanpy',
		label: 'PecanPy SparseOTF and gensim',
		command: 'peers',
		script: 'node2vec_pecanpy.py',
		threads: 1,
		races: {
			walks: { against: 'ours-walks', expect: pecanpyWalking },
			node2vec: { against: 'ours', expect: (load) => pecanpyWalking(load) + perCoordinate(5.5e-8)(load) }
		}
	},
	...(['lists', 'text'] as const).map((corpus): Contestant => ({
		id: `gensim-${corpus}`,
		label: corpus === 'lists' ? 'gensim' : 'gensim, corpus_file',
		command: 'peers',
		script: 'sgns_gensim.py',
		threads: 1,
		onWalks: true,
		options: { corpus },
		races: { sgns: { against: 'ours', expect: perCoordinate(6e-8) } }
	})),
	{
		id: 'grape',
		label: 'GRAPE',
		command: 'grape',
		script: 'node2vec_grape.py',
		threads: 1,
		races: {
			walks: { against: 'ours-walks', expect: perWord(4e-7) },
			node2vec: { against: 'ours', expect: perCoordinate(2.5e-8) }
		}
	}
];

const GDS: Contestant[] = [
	...(['louvain', 'leiden'] as const).map((algorithm): Contestant => ({
		id: `gds-${algorithm}`,
		label: `GDS ${algorithm === 'louvain' ? 'Louvain' : 'Leiden'}`,
		command: 'node',
		script: 'gds.ts',
		threads: 1,
		options: { algorithm },
		races: {
			communities: { against: `ours-${algorithm}`, expect: ({ edges }) => 40 + edges * 6e-5 }
		}
	})),
	{
		id: 'gds-node2vec',
		label: 'GDS node2vec',
		command: 'node',
		script: 'gds.ts',
		threads: 1,
		options: { algorithm: 'node2vec' },
		races: {
			walks: { against: 'ours-walks', expect: ({ words }) => 40 + words * 5e-6 },
			node2vec: { against: 'ours', sizes: SMALL, expect: ({ words }) => 40 + words * 1.2e-5 }
		}
	}
];

export const CONTESTANTS: readonly Contestant[] = [...OURS, ...PEERS, ...GDS];
