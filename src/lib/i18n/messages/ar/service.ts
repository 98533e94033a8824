import type { service as english } from '../en/service.ts';

export const service: Record<keyof typeof english, string> = {
	'problem.precondition-failed': 'مجموعة المؤشرات غير المطلوبة',
	'problem.too-large': 'الطلب كبير جدًا',
	'problem.unsupported-type': 'هذا النوع من المحتوى غير مقبول',
	'problem.rate-limited': 'طلبات كثيرة جدًا',
	'error.invalid-request': 'جزء من الطلب لا يوافق الوصف. انظر قائمة المواضع.',
	'error.body-too-large': 'متن الطلب يتجاوز {limit, number} بايت. اطلب أقل في المرة الواحدة.',
	'error.rate-limited':
		'صُرفت أكثر من {limit, number} نقطة في دقيقة. انتظر {seconds, plural, one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} other {# ثانية}} ثم تابع.',
	'error.bad-rate-limit':
		'قيمة FILATURE_RATE_LIMIT هي «{value}». أعطِ النقاط المتاحة لكل متصل في الدقيقة عددًا صحيحًا؛ و0 يرفع الحد.',
	'error.too-many-jobs': 'تنتظر {count, number} مهام بالفعل. انتظر انتهاء بعضها أو ألغِ إحداها.',
	'error.feature-set-differs':
		'دُرّب نموذجك على مجموعة المؤشرات {wanted}؛ وهي هنا {found} (الإصدار {version}). أعد تدريبه على تصدير من هذه المجموعة، أو توجّه إلى الجهة التي أنتجت مجموعتك.',
	'error.unknown-features': 'لا مؤشر باسم {names} في دليل هذا التحليل. انظر /api/v1/features/schema.',
	'error.unknown-feature': 'لا مؤشر باسم {id} في الدليل. انظر /api/v1/features/schema.',
	'error.features-not-analysed':
		'{label} {id} ليس في التحليل. تحقق من المعرّف، أو أعد التحليل إن كان قد حُمّل بعده.',
	'error.shipment-not-known-yet':
		'لم يكن التصريح {id} معروفًا قبل {asOf}. اطلبه بتاريخ as_of لاحق أو دون تاريخ.',
	'error.entity-not-known-yet':
		'لا لقطة مؤرخة إلى غاية {asOf} كانت تعرف {label} {id}. اطلبه بتاريخ as_of لاحق أو دون تاريخ.',
	'error.analysis-keeps-changing': 'يُكتب الآن تحليل جديد. أعد الطلب بعد لحظة.',
	'error.analysis-too-old': 'التحليل المحفوظ من إصدار سابق من Filature دون مجموعة مؤشرات. أعد التحليل.',
	'cli.features-exported': 'كُتبت المؤشرات في {file} ({bytes, number} بايت)، مجموعة المؤشرات {hash}.',
	'cli.feature-set': 'مجموعة المؤشرات {hash} (الإصدار {version})',
	'invalid.missing': 'هذا العنصر ناقص.',
	'invalid.type': 'القيمة المنتظرة: {expected}.',
	'invalid.a-string': 'نص',
	'invalid.a-number': 'عدد',
	'invalid.a-int': 'عدد صحيح',
	'invalid.a-boolean': 'true أو false',
	'invalid.a-array': 'قائمة',
	'invalid.a-object': 'كائن',
	'invalid.a-null': 'null',
	'invalid.a-record': 'كائن',
	'invalid.too-small.string':
		'يلزم على الأقل {limit, plural, one {حرف واحد} two {حرفان} few {# أحرف} other {# حرفًا}}.',
	'invalid.too-small.array':
		'يلزم على الأقل {limit, plural, one {عنصر واحد} two {عنصران} few {# عناصر} other {# عنصرًا}}.',
	'invalid.too-small.number': 'يجب ألا تقل القيمة عن {limit, number}.',
	'invalid.too-small.int': 'يجب ألا تقل القيمة عن {limit, number}.',
	'invalid.too-big.string':
		'المسموح به على الأكثر {limit, plural, one {حرف واحد} two {حرفان} few {# أحرف} other {# حرفًا}}.',
	'invalid.too-big.array':
		'المسموح به على الأكثر {limit, plural, one {عنصر واحد} two {عنصران} few {# عناصر} other {# عنصرًا}}.',
	'invalid.too-big.number': 'يجب ألا تتجاوز القيمة {limit, number}.',
	'invalid.too-big.int': 'يجب ألا تتجاوز القيمة {limit, number}.',
	'invalid.date': 'هذا ليس تاريخًا. اكتبه هكذا: 2026-01-31.',
	'invalid.format': 'الكتابة لا توافق الوصف.',
	'invalid.unknown-name': 'غير معروف هنا: {names}. تحقق من الكتابة.',
	'invalid.choice': 'القيم الممكنة: {choices}.',
	'invalid.other': 'القيمة لا توافق الوصف.'
};
