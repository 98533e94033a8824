import type { Sector } from './sector.ts';

export const CONSUMER_SECTORS: readonly Sector[] = [
	{
		key: 'textile',
		activity: 'Négoce de textile et habillement',
		arabic: 'للنسيج',
		weight: 14,
		origins: [
			['CN', 40],
			['TR', 22],
			['ES', 12],
			['IN', 8],
			['BD', 6],
			['IT', 6],
			['PT', 3],
			['VN', 3]
		],
		air: 0.08,
		mass: 6500,
		headings: [
			['5208', 'Tissus de coton', 10, 20, 82, 'm2'],
			['5407', 'Tissus de fils de filaments synthétiques', 17.5, 20, 55, 'm2'],
			['5515', 'Tissus de fibres synthétiques discontinues', 17.5, 20, 58, 'm2'],
			['6004', 'Étoffes de bonneterie', 17.5, 20, 66, 'kg'],
			['6109', 'T-shirts et maillots de corps', 40, 20, 118, 'u'],
			['6203', 'Costumes, pantalons pour hommes', 40, 20, 142, 'u'],
			['6204', 'Robes, jupes, pantalons pour femmes', 40, 20, 155, 'u'],
			['6302', 'Linge de lit et de table', 30, 20, 72, 'kg']
		]
	},
	{
		key: 'shoes',
		activity: 'Importation de chaussures et maroquinerie',
		arabic: 'للأحذية',
		weight: 6,
		origins: [
			['CN', 55],
			['ES', 15],
			['IT', 10],
			['TR', 8],
			['VN', 8],
			['PT', 4]
		],
		air: 0.04,
		mass: 7200,
		headings: [
			['6402', 'Chaussures à semelles en matière plastique', 40, 20, 68, 'p'],
			['6403', 'Chaussures à dessus en cuir', 30, 20, 190, 'p'],
			['6404', 'Chaussures à dessus en textile', 40, 20, 84, 'p'],
			['4202', 'Malles, valises, sacs à main', 30, 20, 76, 'u'],
			['4203', 'Vêtements et accessoires en cuir', 25, 20, 230, 'u']
		]
	},
	{
		key: 'electronics',
		activity: 'Distribution de matériel électronique et téléphonie',
		arabic: 'للإلكترونيات',
		weight: 10,
		origins: [
			['CN', 62],
			['AE', 8],
			['VN', 8],
			['KR', 6],
			['DE', 6],
			['FR', 5],
			['MY', 5]
		],
		air: 0.38,
		mass: 2400,
		headings: [
			['8517', 'Téléphones et appareils de réseau', 2.5, 20, 1150, 'u'],
			['8471', 'Machines automatiques de traitement', 2.5, 20, 640, 'u'],
			['8528', 'Moniteurs et récepteurs de télévision', 25, 20, 165, 'u'],
			['8504', 'Transformateurs et convertisseurs', 17.5, 20, 128, 'u'],
			['8507', 'Accumulateurs électriques', 17.5, 20, 88, 'u'],
			['8518', 'Microphones, haut-parleurs, écouteurs', 17.5, 20, 210, 'u'],
			['8539', 'Lampes et modules LED', 25, 20, 115, 'u']
		]
	},
	{
		key: 'food',
		activity: 'Importation de produits alimentaires',
		arabic: 'للمواد الغذائية',
		weight: 10,
		origins: [
			['ES', 18],
			['FR', 18],
			['BR', 12],
			['UA', 8],
			['NL', 8],
			['EG', 8],
			['TR', 8],
			['IT', 6],
			['TN', 6],
			['CN', 8]
		],
		air: 0.02,
		mass: 19000,
		headings: [
			['0402', 'Lait et crème concentrés', 30, 10, 38, 'kg'],
			['0406', 'Fromages', 25, 20, 56, 'kg'],
			['0804', 'Dattes, figues, avocats', 40, 10, 24, 'kg'],
			['1509', "Huile d'olive", 30, 10, 46, 'l'],
			['1604', 'Préparations et conserves de poissons', 40, 20, 42, 'kg'],
			['1704', 'Sucreries sans cacao', 40, 20, 34, 'kg'],
			['1806', 'Chocolat', 30, 20, 58, 'kg'],
			['2005', 'Légumes préparés', 40, 20, 16, 'kg']
		]
	},
	{
		key: 'tea-spices',
		activity: 'Thé, café et épices',
		arabic: 'للشاي والتوابل',
		weight: 4,
		origins: [
			['CN', 62],
			['IN', 14],
			['BR', 8],
			['VN', 8],
			['CI', 8]
		],
		air: 0.01,
		mass: 16500,
		headings: [
			['0902', 'Thé vert', 32.5, 14, 36, 'kg'],
			['0901', 'Café', 10, 20, 44, 'kg'],
			['0904', 'Poivre et piments', 30, 20, 48, 'kg'],
			['0910', 'Gingembre, curcuma, épices', 30, 20, 28, 'kg']
		]
	},
	{
		key: 'cosmetics',
		activity: 'Parfumerie et cosmétiques',
		arabic: 'لمستحضرات التجميل',
		weight: 5,
		origins: [
			['FR', 34],
			['ES', 18],
			['AE', 12],
			['CN', 16],
			['TR', 10],
			['IT', 10]
		],
		air: 0.22,
		mass: 3200,
		headings: [
			['3303', 'Parfums et eaux de toilette', 30, 20, 390, 'l'],
			['3304', 'Produits de beauté et de maquillage', 30, 20, 260, 'kg'],
			['3305', 'Préparations capillaires', 30, 20, 74, 'kg'],
			['3401', 'Savons', 30, 20, 27, 'kg']
		]
	},
	{
		key: 'home',
		activity: "Articles d'ameublement et de décoration",
		arabic: 'للأثاث',
		weight: 7,
		origins: [
			['CN', 50],
			['TR', 16],
			['ES', 12],
			['IT', 10],
			['PT', 6],
			['PL', 6]
		],
		air: 0.02,
		mass: 8200,
		headings: [
			['9401', 'Sièges', 40, 20, 46, 'u'],
			['9403', 'Meubles', 40, 20, 36, 'u'],
			['9405', 'Luminaires', 30, 20, 84, 'u'],
			['6911', 'Vaisselle en porcelaine', 40, 20, 24, 'kg'],
			['7013', 'Objets en verre', 30, 20, 19, 'kg'],
			['5703', 'Tapis touffetés', 40, 20, 41, 'm2']
		]
	},
	{
		key: 'toys',
		activity: 'Jouets, papeterie et articles de bazar',
		arabic: 'للألعاب',
		weight: 5,
		origins: [
			['CN', 80],
			['ES', 8],
			['TR', 6],
			['VN', 6]
		],
		air: 0.03,
		mass: 7000,
		headings: [
			['9503', 'Jouets', 30, 20, 58, 'u'],
			['9504', 'Articles pour jeux de société', 30, 20, 96, 'u'],
			['9505', 'Articles pour fêtes', 30, 20, 44, 'kg'],
			['9608', 'Stylos et marqueurs', 25, 20, 62, 'u'],
			['4820', 'Registres et cahiers', 25, 20, 21, 'kg']
		]
	},
	{
		key: 'appliances',
		activity: 'Électroménager',
		arabic: 'للأجهزة المنزلية',
		weight: 5,
		origins: [
			['CN', 46],
			['TR', 28],
			['IT', 8],
			['EG', 10],
			['PL', 8]
		],
		air: 0.01,
		mass: 9800,
		headings: [
			['8418', 'Réfrigérateurs et congélateurs', 30, 20, 46, 'u'],
			['8450', 'Machines à laver', 30, 20, 41, 'u'],
			['8516', 'Chauffe-eau et fers électriques', 30, 20, 79, 'u'],
			['8509', 'Appareils électromécaniques', 30, 20, 88, 'u'],
			['8415', 'Climatiseurs', 30, 20, 62, 'u']
		]
	}
];
