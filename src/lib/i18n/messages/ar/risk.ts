import type { risk as english } from '../en/risk.ts';

export const risk: Record<keyof typeof english, string> = {
	'stage.read-graph': 'قراءة الشبكة',
	'stage.score-shipments': 'تقييم التصاريح',
	'stage.find-clusters': 'البحث عن المجموعات',
	'stage.write-analysis': 'حفظ التحليل',
	'stage.embed': 'تعلّم المتجهات',

	'error.bad-as-of': '«{value}» ليس تاريخا. اكتبه هكذا: 2026-01-31.',
	'error.nothing-to-analyse': 'لم يُحمَّل أي تصريح بعد. حمّل بعضها أولا: filature ingest PATH.',
	'error.nothing-before': 'لا يوجد تصريح قبل {value}؛ أولها بتاريخ {first}. اختر يوما لاحقا.',
	'error.cancelled': 'توقّف العمل بناء على الطلب. لم يتغيّر شيء.',
	'error.job-failed': 'توقفت المهمة على نحو غير متوقع: {detail}. ما كتبته سليم؛ أعد تشغيلها.',
	'error.no-such-job': 'لا توجد مهمة {id}. ربما نُسيت بعد إعادة التشغيل.',

	'reason.price-below-peers':
		'صُرّح بسعر أقل بنسبة {percent}% من السعر الوسيط للكيلوغرام في {peers, plural, one {تصريح واحد} two {تصريحين} few {# تصاريح} many {# تصريحا} other {# تصريح}} لمستوردين آخرين لبند النظام المنسق {hs}.',
	'reason.price-above-peers':
		'صُرّح بسعر يعادل {times} أضعاف السعر الوسيط للكيلوغرام في {peers, plural, one {تصريح واحد} two {تصريحين} few {# تصاريح} many {# تصريحا} other {# تصريح}} لمستوردين آخرين لبند النظام المنسق {hs}.',
	'reason.importer-price-pattern':
		'يصرّح {name} عادة بأسعار دون أسعار نظرائه: {deviations} انحرافات تحت الوسيط في المتوسط على {shipments, plural, one {تصريح سابق واحد} two {تصريحين سابقين} few {# تصاريح سابقة} many {# تصريحا سابقا} other {# تصريح سابق}}.',
	'reason.exporter-price-pattern':
		'تصل بضائع المورّد {name} دون أسعار نظيراتها: {deviations} انحرافات تحت الوسيط في المتوسط على {shipments, plural, one {تصريح سابق واحد} two {تصريحين سابقين} few {# تصاريح سابقة} many {# تصريحا سابقا} other {# تصريح سابق}}.',
	'reason.linked-price-pattern':
		'{firms, plural, one {شركة واحدة تتقاسم} two {شركتان تتقاسمان} few {# شركات تتقاسم} many {# شركة تتقاسم} other {# شركة تتقاسم}} مع المستورد معرّفات أو أشخاصا، ومنها {name}، وتصرّح هي أيضا دون أسعار نظرائها: {deviations} انحرافات في المتوسط.',
	'reason.importer-offences':
		'{offences, plural, zero {لا مخالفات} one {مخالفة واحدة} two {مخالفتان} few {# مخالفات} many {# مخالفة} other {# مخالفة}} في {inspected, plural, one {مراقبة واحدة} two {مراقبتين} few {# مراقبات} many {# مراقبة} other {# مراقبة}} للمستورد {name}.',
	'reason.exporter-offences':
		'{offences, plural, zero {لا مخالفات} one {مخالفة واحدة} two {مخالفتان} few {# مخالفات} many {# مخالفة} other {# مخالفة}} في {inspected, plural, one {مراقبة واحدة} two {مراقبتين} few {# مراقبات} many {# مراقبة} other {# مراقبة}} لبضائع المورّد {name}.',
	'reason.broker-offences':
		'{offences, plural, zero {لا مخالفات} one {مخالفة واحدة} two {مخالفتان} few {# مخالفات} many {# مخالفة} other {# مخالفة}} في {inspected, plural, one {مراقبة واحدة} two {مراقبتين} few {# مراقبات} many {# مراقبة} other {# مراقبة}} لتصاريح المعشّر {name}: أكثر مما تفسّره بضائعه ومكاتبه.',
	'reason.consignee-offences':
		'{offences, plural, zero {لا مخالفات} one {مخالفة واحدة} two {مخالفتان} few {# مخالفات} many {# مخالفة} other {# مخالفة}} في {inspected, plural, one {مراقبة واحدة} two {مراقبتين} few {# مراقبات} many {# مراقبة} other {# مراقبة}} لبضائع موجهة إلى {name}.',
	'reason.linked-offences':
		'يتقاسم {kind, select, Address {عنوانا} Phone {رقم هاتف} Email {بريدا إلكترونيا} BankAccount {حسابا بنكيا} other {شخصا}} يؤدي إلى {name}، على بُعد {steps, plural, one {خطوة واحدة} two {خطوتين} few {# خطوات} other {# خطوة}}، ضُبط في مخالفة بتاريخ {date}.'
};
