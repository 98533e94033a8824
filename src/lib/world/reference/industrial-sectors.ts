import type { Sector } from './sector.ts';

export const INDUSTRIAL_SECTORS: readonly Sector[] = [
	{
		key: 'auto-parts',
		activity: 'Négoce de pièces de rechange automobiles',
		arabic: 'لقطع الغيار',
		weight: 10,
		origins: [
			['CN', 30],
			['ES', 14],
			['FR', 14],
			['DE', 12],
			['TR', 12],
			['IT', 8],
			['PL', 4],
			['IN', 6]
		],
		air: 0.12,
		mass: 5200,
		headings: [
			['8708', 'Parties et accessoires de véhicules', 17.5, 20, 78, 'kg'],
			['4011', 'Pneumatiques neufs', 40, 20, 38, 'u'],
			['8421', 'Filtres à huile et à air', 10, 20, 92, 'u'],
			['8409', 'Parties de moteurs', 10, 20, 134, 'kg'],
			['8511', "Appareils d'allumage et de démarrage", 17.5, 20, 156, 'u'],
			['7009', 'Rétroviseurs et miroirs', 25, 20, 52, 'u']
		]
	},
	{
		key: 'machinery',
		activity: 'Équipement industriel',
		arabic: 'للمعدات',
		weight: 9,
		origins: [
			['DE', 20],
			['IT', 18],
			['CN', 22],
			['FR', 14],
			['ES', 10],
			['TR', 8],
			['JP', 4],
			['US', 4]
		],
		air: 0.15,
		mass: 6800,
		headings: [
			['8413', 'Pompes pour liquides', 10, 20, 122, 'u'],
			['8414', 'Compresseurs et ventilateurs', 10, 20, 96, 'u'],
			['8422', 'Machines à emballer', 2.5, 20, 188, 'u'],
			['8429', 'Bouteurs et chargeuses', 2.5, 20, 62, 'u'],
			['8443', 'Machines à imprimer', 2.5, 20, 205, 'u'],
			['8481', 'Robinetterie', 25, 20, 98, 'kg'],
			['8501', 'Moteurs électriques', 17.5, 20, 105, 'u']
		]
	},
	{
		key: 'chemicals',
		activity: 'Produits chimiques et peintures',
		arabic: 'للمواد الكيماوية',
		weight: 6,
		origins: [
			['ES', 22],
			['FR', 18],
			['DE', 16],
			['CN', 18],
			['BE', 10],
			['SA', 10],
			['IT', 6]
		],
		air: 0.04,
		mass: 15500,
		headings: [
			['2836', 'Carbonates', 2.5, 20, 4, 'kg'],
			['3208', 'Peintures et vernis', 25, 20, 32, 'kg'],
			['3402', 'Agents de surface et lessives', 25, 20, 17, 'kg'],
			['3506', 'Colles préparées', 17.5, 20, 36, 'kg'],
			['3808', 'Insecticides et herbicides', 10, 20, 74, 'kg'],
			['3824', 'Liants préparés', 10, 20, 21, 'kg']
		]
	},
	{
		key: 'plastics',
		activity: 'Matières plastiques et emballage',
		arabic: 'للبلاستيك',
		weight: 7,
		origins: [
			['SA', 18],
			['ES', 18],
			['CN', 20],
			['TR', 12],
			['FR', 10],
			['BE', 8],
			['KR', 6],
			['EG', 8]
		],
		air: 0.02,
		mass: 18500,
		headings: [
			['3901', "Polymères de l'éthylène", 2.5, 20, 14, 'kg'],
			['3902', 'Polymères de propylène', 2.5, 20, 14.5, 'kg'],
			['3917', 'Tubes et tuyaux', 25, 20, 34, 'kg'],
			['3920', 'Plaques et feuilles', 25, 20, 29, 'kg'],
			['3923', "Articles d'emballage", 25, 20, 33, 'kg'],
			['3924', 'Vaisselle et articles de ménage', 30, 20, 31, 'kg']
		]
	},
	{
		key: 'building',
		activity: 'Matériaux de construction et quincaillerie',
		arabic: 'لمواد البناء',
		weight: 8,
		origins: [
			['ES', 28],
			['CN', 28],
			['TR', 16],
			['IT', 12],
			['PT', 8],
			['UA', 8]
		],
		air: 0.01,
		mass: 22000,
		headings: [
			['6907', 'Carreaux céramiques', 40, 20, 5.2, 'm2'],
			['7214', 'Barres en fer', 25, 20, 8, 'kg'],
			['7308', 'Constructions métalliques', 25, 20, 27, 'kg'],
			['7318', 'Vis et boulons', 25, 20, 29, 'kg'],
			['4412', 'Bois contreplaqués', 25, 20, 9, 'm3'],
			['8302', 'Garnitures et ferrures', 25, 20, 47, 'kg'],
			['8301', 'Serrures et cadenas', 25, 20, 71, 'kg']
		]
	},
	{
		key: 'pharma',
		activity: 'Produits pharmaceutiques et matériel médical',
		arabic: 'للأدوية',
		weight: 3,
		origins: [
			['FR', 30],
			['DE', 20],
			['IN', 14],
			['IT', 10],
			['BE', 10],
			['US', 8],
			['CN', 8]
		],
		air: 0.55,
		mass: 1300,
		headings: [
			['3004', 'Médicaments', 2.5, 7, 920, 'kg'],
			['3005', 'Ouates et pansements', 17.5, 20, 124, 'kg'],
			['9018', 'Instruments médicaux', 2.5, 20, 720, 'u'],
			['9021', "Articles d'orthopédie", 2.5, 20, 980, 'u']
		]
	},
	{
		key: 'farming',
		activity: 'Intrants et matériel agricole',
		arabic: 'للفلاحة',
		weight: 4,
		origins: [
			['ES', 30],
			['NL', 20],
			['FR', 18],
			['IT', 10],
			['CN', 12],
			['TR', 10]
		],
		air: 0.1,
		mass: 11000,
		headings: [
			['1209', 'Graines à ensemencer', 2.5, 20, 410, 'kg'],
			['3105', 'Engrais composés', 2.5, 7, 6.4, 'kg'],
			['8424', "Appareils d'arrosage", 2.5, 20, 86, 'u'],
			['8432', 'Machines agricoles', 2.5, 20, 51, 'u'],
			['5608', 'Filets', 25, 20, 43, 'kg']
		]
	}
];
