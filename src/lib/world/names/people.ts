import type { Rng } from '#lib/domain/task.ts';
import { chance, pick } from '../draw.ts';

/** Each given or family name: its Latin spellings, the usual one first, then Arabic. */
type Spelled = readonly [latin: readonly string[], arabic: string];

const GIVEN: readonly Spelled[] = [
	[['Mohamed', 'Mohammed', 'Mohammad', 'Med'], 'محمد'],
	[['Ahmed', 'Ahmad'], 'أحمد'],
	[['Youssef', 'Yousef', 'Youcef'], 'يوسف'],
	[['Abdelilah', 'Abdel Ilah', 'Abdalilah'], 'عبد الإله'],
	[['Abderrahim', 'Abdelrahim', 'Abd Errahim'], 'عبد الرحيم'],
	[['Abdellatif', 'Abdelatif'], 'عبد اللطيف'],
	[['Hassan', 'Hasan'], 'حسن'],
	[['Hicham', 'Hisham'], 'هشام'],
	[['Rachid', 'Rashid'], 'رشيد'],
	[['Said', 'Saïd', 'Saeed'], 'سعيد'],
	[['Khalid', 'Khaled'], 'خالد'],
	[['Mustapha', 'Mostafa', 'Moustapha'], 'مصطفى'],
	[['Omar', 'Umar'], 'عمر'],
	[['Karim', 'Kareem'], 'كريم'],
	[['Noureddine', 'Nour Eddine', 'Nordine'], 'نور الدين'],
	[['Brahim', 'Ibrahim'], 'إبراهيم'],
	[['Driss', 'Idriss'], 'إدريس'],
	[['Jamal', 'Djamal'], 'جمال'],
	[['Fatima Zahra', 'Fatim Zahra', 'Fatima-Zohra'], 'فاطمة الزهراء'],
	[['Khadija', 'Khadidja'], 'خديجة'],
	[['Naima', 'Naïma'], 'نعيمة'],
	[['Samira', 'Samirah'], 'سميرة'],
	[['Amina', 'Aminah'], 'أمينة'],
	[['Soukaina', 'Soukayna'], 'سكينة'],
	[['Meryem', 'Maryam', 'Mariam'], 'مريم'],
	[['Anas', 'Anass'], 'أنس'],
	[['Zakaria', 'Zakariae'], 'زكرياء'],
	[['Mehdi', 'Mahdi'], 'مهدي'],
	[['Hamza', 'Hamzah'], 'حمزة'],
	[['Tarik', 'Tariq', 'Tarek'], 'طارق']
];

const FAMILY: readonly Spelled[] = [
	[['El Alaoui', 'Alaoui', 'Al Alawi'], 'العلوي'],
	[['Bennani', 'Benani'], 'بناني'],
	[['El Idrissi', 'Idrissi', 'Al Idrissi'], 'الإدريسي'],
	[['Tazi', 'Tazy'], 'التازي'],
	[['Benjelloun', 'Ben Jelloun', 'Benjeloun'], 'بنجلون'],
	[['El Amrani', 'Amrani', 'Lamrani'], 'العمراني'],
	[['Chraibi', 'Chraïbi'], 'الشرايبي'],
	[['Berrada', 'Berada'], 'برادة'],
	[['El Fassi', 'Fassi', 'Al Fassi'], 'الفاسي'],
	[['Ouazzani', 'El Ouazzani', 'Wazzani'], 'الوزاني'],
	[['Sqalli', 'Skalli'], 'الصقلي'],
	[['Bouazza', 'Bou Azza'], 'بوعزة'],
	[['Ait Ali', 'Aït Ali'], 'أيت علي'],
	[['El Khattabi', 'Khattabi'], 'الخطابي'],
	[['Lahlou', 'Lahlu'], 'لحلو'],
	[['Kettani', 'El Kettani', 'Kittani'], 'الكتاني'],
	[['Mansouri', 'El Mansouri'], 'المنصوري'],
	[['Zniber', 'Znibar'], 'زنيبر'],
	[['Bouchta', 'Bouchtta'], 'بوشتى'],
	[['El Hajji', 'Hajji', 'Lhajji'], 'الحاجي'],
	[['Naciri', 'Nassiri', 'Naciry'], 'الناصري'],
	[['Filali', 'El Filali'], 'الفيلالي'],
	[['Rahmouni', 'Rahmouny'], 'الرحموني'],
	[['Ouahbi', 'Wahbi'], 'وهبي'],
	[['Saidi', 'Essaidi', 'Saïdi'], 'السعيدي'],
	[['Cherkaoui', 'Cherqaoui', 'Charkaoui'], 'الشرقاوي'],
	[['Belkadi', 'Ben Kadi'], 'بلقاضي'],
	[['Haddad', 'El Haddad'], 'الحداد'],
	[['Tahiri', 'Ettahiri'], 'الطاهري'],
	[['Jebari', 'Jabari', 'El Jebbari'], 'الجباري'],
	[['Moussaoui', 'El Moussaoui'], 'الموساوي'],
	[['Yacoubi', 'El Yaacoubi', 'Yakoubi'], 'اليعقوبي'],
	[['Benkirane', 'Ben Kirane'], 'بنكيران'],
	[['Lazrak', 'Lazraq'], 'الأزرق'],
	[['Guessous', 'Gessous'], 'كسوس'],
	[['Sebti', 'Essebti'], 'السبتي'],
	[['Ziani', 'Zyani'], 'الزياني'],
	[['Bargach', 'Bergach'], 'برگاش'],
	[['Daoudi', 'Daoudy'], 'الداودي'],
	[['Hamdaoui', 'El Hamdaoui'], 'الحمداوي']
];

export interface PersonName {
	given: Spelled;
	family: Spelled;
}

export function makePersonName(rng: Rng): PersonName {
	return { given: pick(rng, GIVEN), family: pick(rng, FAMILY) };
}

/** One writing of a name: script, spelling, order and case vary as between forms filled at different desks. */
export function writePersonName(rng: Rng, name: PersonName, variant: boolean): string {
	if (chance(rng, 0.1)) return `${name.given[1]} ${name.family[1]}`;
	const given = variant ? pick(rng, name.given[0]) : (name.given[0][0] as string);
	const family = variant ? pick(rng, name.family[0]) : (name.family[0][0] as string);
	const style = rng();
	if (style < 0.25) return `${family.toUpperCase()} ${given}`;
	return style < 0.4 ? `${given} ${family}`.toUpperCase() : `${given} ${family}`;
}

/** Latin family name for the style of firms that bear their owner's. */
export function familyName(rng: Rng): string {
	return pick(rng, FAMILY)[0][0] as string;
}
