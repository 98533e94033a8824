import { describe, expect, test } from 'vitest';
import { personNameKey } from '#lib/typologies/person-name-key.ts';

describe('spellings of one name meet', () => {
	test.each([
		['Mohamed El Alaoui', 'ALAOUI Mohammed', 'Med Al Alawi', 'محمد العلوي'],
		['Youssef Benjelloun', 'Youcef Ben Jelloun', 'BENJELOUN YOUSEF', 'يوسف بنجلون'],
		['Abderrahim Chraibi', 'Abdelrahim Chraïbi', 'عبد الرحيم الشرايبي'],
		['Hicham Cherkaoui', 'Hisham Charkaoui', 'هشام الشرقاوي'],
		['Khadija Ouazzani', 'Khadidja El Ouazzani', 'Wazzani Khadija', 'خديجة الوزاني'],
		['Noureddine Tahiri', 'Nour Eddine Ettahiri', 'نور الدين الطاهري'],
		['Mustapha Hajji', 'Mostafa Lhajji', 'مصطفى الحاجي'],
		['Rachid Saidi', 'Rashid Essaidi', 'رشيد السعيدي'],
		['Amina Filali', 'Aminah El Filali', 'أمينة الفيلالي']
	])('%s', (first, ...others) => {
		for (const other of others) expect(personNameKey(other)).toBe(personNameKey(first));
	});

	test('other names stay apart', () => {
		const names = ['Mohamed Alaoui', 'Ahmed Alaoui', 'Mohamed Bennani', 'Karim Sebti', 'Tarik Zniber'];
		expect(new Set(names.map(personNameKey)).size).toBe(names.length);
	});

	test('text without a name has no key', () => {
		expect(personNameKey('')).toBe('');
		expect(personNameKey('12 — ?')).toBe('');
	});
});
