import type { evaluation as english } from '../en/evaluation.ts';

export const evaluation: Record<keyof typeof english, string> = {
	'error.nothing-to-evaluate': 'لا يوجد تحليل للحكم عليه. شغّل أولًا «filature analyse».',
	'error.truth-missing': '{file} غير موجود. حدّد مجلد الحقيقة المكتوب بجانب العالم المحمّل.',
	'error.truth-unreadable': 'تعذّرت قراءة {file} قرب السطر {row}: ليس جدولًا من حقيقة عالم مولَّد.',
	'error.truth-of-another-world':
		'{folder} هو حقيقة عالم آخر: لا يعرف {missing, plural, one {شحنة واحدة} two {شحنتين} few {# شحنات} other {# شحنة}} من العالم المحمّل.',
	'stage.boosting': 'تدريب النموذج الجدولي',
	'stage.evaluate-baselines': 'حساب درجات المراجع',
	'evaluation.period':
		'الفترة المحكوم عليها: من {from} إلى {to}، {shipments, number} شحنة، منها {illicit, number} غير مشروعة.',
	'evaluation.population': 'كانت {organisations, number} مؤسسة نشطة؛ زُرعت {rings, number} شبكة.',
	'evaluation.analysis': 'التحليل بتاريخ {asOf}، النموذج {model}؛ يُحسم التساوي بالبذرة {seed}.',
	'evaluation.training':
		'تعلّم النموذج الجدولي من {inspections, number} مراقبة معروفة من قبل، منها {offences, number} مخالفة.',
	'evaluation.shuffled': 'الشاهد: العالم نفسه بعد خلط أطرافه. ما يبقى من التفوق لا يأتي من الشبكة.',
	'evaluation.scorer-filature': 'فيلاتور',
	'evaluation.scorer-tabular': 'جدولي',
	'evaluation.scorer-degree': 'الدرجة',
	'evaluation.scorer-shared': 'معرّفات مشتركة',
	'evaluation.scorer-random': 'عشوائي',
	'evaluation.attainable': 'الحد الممكن',
	'evaluation.shipments': 'الشحنات',
	'evaluation.precision-at': 'الدقة عند {share}',
	'evaluation.recall-at': 'الاسترجاع عند {share}',
	'evaluation.revenue-at': 'الإيرادات عند {share}',
	'evaluation.entities': 'الكيانات',
	'evaluation.ring-organisations': 'مؤسسات الشبكات ضمن أول {share}',
	'evaluation.clusters': 'الشبكات',
	'evaluation.ring-recall': 'الشبكات المكتشفة',
	'evaluation.cluster-precision': 'دقة الشبكات',
	'evaluation.false-accusation': 'الاتهام الخاطئ',
	'evaluation.lookalikes': 'أشباه نزيهون متهمون',
	'evaluation.others': 'جميع النزهاء المتهمين',
	'evaluation.shipments-by-kind': 'الشحنات غير المشروعة ضمن أول {share}',
	'evaluation.entities-by-kind': 'مؤسسات الشبكات ضمن أول {share}',
	'evaluation.clusters-by-kind': 'الشبكات المكتشفة'
};
