/** A town with its commercial court (RC numbers are per court), its share of firms and its usual offices. */
export interface City {
	name: string;
	arabic: string;
	court: string;
	postcode: string;
	/** Landline prefix after the leading 0. */
	landline: string;
	offices: readonly string[];
	weight: number;
	districts: readonly string[];
}

export const CITIES: readonly City[] = [
	{
		name: 'Casablanca',
		arabic: 'الدار البيضاء',
		court: 'Casablanca',
		postcode: '20',
		landline: '522',
		offices: ['301', '301', '301', '303', '309', '401'],
		weight: 42,
		districts: [
			'Maârif',
			'Sidi Maârouf',
			'Aïn Sebaâ',
			'Derb Omar',
			'Gauthier',
			'Hay Hassani',
			'Bourgogne',
			'Lissasfa'
		]
	},
	{
		name: 'Tanger',
		arabic: 'طنجة',
		court: 'Tanger',
		postcode: '90',
		landline: '539',
		offices: ['401', '401', '401', '405'],
		weight: 14,
		districts: ['Malabata', 'Gzenaya', 'Centre Ville', 'Moghogha', 'Beni Makada']
	},
	{
		name: 'Agadir',
		arabic: 'أكادير',
		court: 'Agadir',
		postcode: '80',
		landline: '528',
		offices: ['501', '501', '301'],
		weight: 8,
		districts: ['Talborjt', 'Aït Melloul', 'Tassila', 'Anza']
	},
	{
		name: 'Nador',
		arabic: 'الناظور',
		court: 'Nador',
		postcode: '62',
		landline: '536',
		offices: ['601', '601', '401'],
		weight: 6,
		districts: ['Selouane', 'Centre', 'Beni Ansar', 'Laari Cheikh']
	},
	{
		name: 'Marrakech',
		arabic: 'مراكش',
		court: 'Marrakech',
		postcode: '40',
		landline: '524',
		offices: ['701', '301', '301'],
		weight: 7,
		districts: ['Guéliz', 'Sidi Ghanem', 'Massira', 'Daoudiate']
	},
	{
		name: 'Fès',
		arabic: 'فاس',
		court: 'Fès',
		postcode: '30',
		landline: '535',
		offices: ['801', '801', '401'],
		weight: 6,
		districts: ['Ville Nouvelle', 'Saïss', 'Sidi Brahim', 'Narjiss']
	},
	{
		name: 'Oujda',
		arabic: 'وجدة',
		court: 'Oujda',
		postcode: '60',
		landline: '536',
		offices: ['611', '601'],
		weight: 3,
		districts: ['Al Qods', 'Lazaret', 'Centre']
	},
	{
		name: 'Rabat',
		arabic: 'الرباط',
		court: 'Rabat',
		postcode: '10',
		landline: '537',
		offices: ['201', '301', '303'],
		weight: 5,
		districts: ['Agdal', 'Hassan', 'Hay Riad', 'Takaddoum']
	},
	{
		name: 'Meknès',
		arabic: 'مكناس',
		court: 'Meknès',
		postcode: '50',
		landline: '535',
		offices: ['803', '801', '301'],
		weight: 3,
		districts: ['Hamria', 'Sidi Bouzekri', 'Marjane']
	},
	{
		name: 'Mohammedia',
		arabic: 'المحمدية',
		court: 'Mohammedia',
		postcode: '28',
		landline: '523',
		offices: ['305', '301'],
		weight: 2,
		districts: ['El Alia', 'Kasbah', 'Zone Industrielle Sud-Ouest']
	},
	{
		name: 'El Jadida',
		arabic: 'الجديدة',
		court: 'El Jadida',
		postcode: '24',
		landline: '523',
		offices: ['311', '301'],
		weight: 2,
		districts: ['Zone Industrielle', 'Plateau', 'Najmat Janoub']
	},
	{
		name: 'Laâyoune',
		arabic: 'العيون',
		court: 'Laâyoune',
		postcode: '70',
		landline: '528',
		offices: ['901', '501'],
		weight: 2,
		districts: ['El Marsa', 'Al Aouda', 'Centre']
	}
];
