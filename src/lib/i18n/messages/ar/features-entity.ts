import type { featuresEntity as english } from '../en/features-entity.ts';

export const featuresEntity: Record<keyof typeof english, string> = {
	'feature.identifiers.shared-count':
		'شركات وأشخاص آخرون يتقاسمون معه عنوانا أو هاتفا أو بريدا أو حسابا أو شخصا',
	'feature.identifiers.shared-weight': 'قوة ارتباطه بغيره عبر ما لا يملكه إلا القليل',
	'feature.identifiers.held': 'معرّفاته المعروفة حتى اليوم',
	'feature.identifiers.hubs': 'معرّفات له يملكها عدد كبير فلا دلالة لها',
	'feature.identifiers.by-address': 'آخرون في عناوينه',
	'feature.identifiers.by-phone': 'آخرون على هواتفه',
	'feature.identifiers.by-email': 'آخرون على بريده الإلكتروني',
	'feature.identifiers.by-account': 'آخرون على حساباته البنكية',
	'feature.identifiers.by-person': 'آخرون مرتبطون به عبر شخص مشترك أو شركة مشتركة',
	'feature.identifiers.with-traders': 'شركات مرتبطة به سبق أن استوردت أو ورّدت',
	'feature.identifiers.with-young': 'شركات مرتبطة به عمرها أقل من ثلاث سنوات',
	'feature.identifiers.with-ended': 'شركات مرتبطة به حُلّت أو عُلّق نشاطها',
	'feature.identifiers.newest-tie': 'أيام منذ آخر تقاسم جديد له',
	'feature.identifiers.oldest-tie': 'أيام منذ أول تقاسم له',
	'feature.identifiers.neighbour-age': 'متوسط عمر الشركات المرتبطة به'
};
