/** Ways to write one word of an address, folded (fold-text.ts). The first is the one kept. */
const SAME: string[][] = [
	['rue', 'r', 'زنقه', 'زقاق', 'zankat', 'zanqat', 'street', 'st', 'str'],
	['avenue', 'av', 'ave', 'aven', 'شارع', 'chari', 'charii'],
	['boulevard', 'bd', 'bld', 'blvd', 'boul', 'bvd'],
	['route', 'rte', 'طريق', 'road', 'rd'],
	['place', 'pl', 'plc', 'ساحه', 'square', 'sq'],
	['allee', 'all', 'allees'],
	['passage', 'pass', 'psg', 'ممر'],
	['impasse', 'imp'],
	['quartier', 'qrt', 'quart', 'qt', 'qtr', 'qu', 'حي', 'hay'],
	['lotissement', 'lot', 'lots', 'lotiss', 'lotis', 'تجزيه'],
	['immeuble', 'imm', 'immb', 'immbl', 'عماره', 'building', 'bldg'],
	['residence', 'res', 'resid', 'rce', 'اقامه'],
	['appartement', 'apt', 'appt', 'app', 'appart', 'apartment', 'شقه'],
	['etage', 'etg', 'eme', 'ieme', 'floor', 'fl', 'طابق', 'الطابق'],
	['magasin', 'mag', 'متجر', 'محل'],
	['bureau', 'bur', 'مكتب', 'office'],
	['angle', 'ang', 'زاويه'],
	['secteur', 'sect', 'قطاع'],
	['zone industrielle', 'zi', 'المنطقه الصناعيه'],
	['quartier industriel', 'qi', 'الحي الصناعي'],
	['zone franche', 'zf', 'المنطقه الحره'],
	['boite postale', 'bp', 'ص ب', 'صندوق البريد', 'po box', 'pobox'],
	['kilometre', 'km', 'klm', 'كلم'],
	['mohammed', 'mohamed', 'med', 'mohd', 'mohamad', 'muhammad'],
	['general', 'gal', 'gen'],
	['docteur', 'dr'],
	['saint', 'ste', 'sainte'],
	// Before `med` alone is read as Mohammed.
	['tanger mediterranee', 'tanger med', 'tangier med']
];

/** Left out: they are written or not at will. `n` only before a number. */
const SILENT = ['no', 'num', 'numero', 'nr', 'nbr', 'رقم', 'de', 'du', 'des', 'la', 'le', 'les', 'et'];

/** Country names at the end of an address say nothing that the entity's country does not. */
const COUNTRY_WORDS = ['maroc', 'morocco', 'المغرب', 'المملكه المغربيه', 'royaume maroc'];

export const ADDRESS_WORDS: ReadonlyMap<string, string> = new Map(
	SAME.flatMap(([kept = '', ...others]) => others.map((other): [string, string] => [other, kept]))
);
export const SILENT_WORDS: ReadonlySet<string> = new Set(SILENT);
export const TRAILING_WORDS: ReadonlySet<string> = new Set(COUNTRY_WORDS);

/** Cities of Morocco by their folded spellings in French, English and Arabic. */
const CITIES: string[][] = [
	[
		'casablanca',
		'casa',
		'casa blanca',
		'dar el beida',
		'dar beida',
		'الدار البيضاء',
		'البيضاء',
		'كازابلانكا'
	],
	['rabat', 'الرباط', 'رباط'],
	['sale', 'سلا'],
	['temara', 'تماره'],
	['tanger', 'tangier', 'tangiers', 'tanja', 'طنجه'],
	['tanger mediterranee', 'طنجه المتوسط'],
	['fes', 'fez', 'فاس'],
	['meknes', 'مكناس'],
	['marrakech', 'marrakesh', 'مراكش'],
	['agadir', 'اكادير', 'اغادير'],
	['oujda', 'وجده'],
	['nador', 'الناظور', 'الناضور'],
	['tetouan', 'تطوان'],
	['kenitra', 'القنيطره'],
	['mohammedia', 'mohamedia', 'المحمديه'],
	['el jadida', 'jadida', 'الجديده'],
	['safi', 'asfi', 'اسفي'],
	['settat', 'سطات'],
	['berrechid', 'برشيد'],
	['nouaceur', 'nouasseur', 'النواصر'],
	['bouskoura', 'بوسكوره'],
	['khouribga', 'خريبكه'],
	['beni mellal', 'بني ملال'],
	['larache', 'العرايش'],
	['essaouira', 'الصويره'],
	['ouarzazate', 'ورزازات'],
	['laayoune', 'el aaiun', 'العيون'],
	['dakhla', 'الداخله'],
	['taza', 'تازه'],
	['al hoceima', 'hoceima', 'الحسيمه'],
	['guelmim', 'كلميم']
];

export const CITY_NAMES: ReadonlyMap<string, string> = new Map(
	CITIES.flatMap(([kept = '', ...others]) => [kept, ...others].map((name): [string, string] => [name, kept]))
);
