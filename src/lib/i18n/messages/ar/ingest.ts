import type { ingest as english } from '../en/ingest.ts';

export const ingest: Record<keyof typeof english, string> = {
	'stage.inspect': 'فحص الملفات',
	'stage.load': 'تحميل البيانات',

	'error.ingest-unknown-profile': 'لا يوجد ملف تعريف باسم «{profile}». اختر واحدًا من: {known}.',
	'error.ingest-effective-date':
		'«{date}» ليس تاريخًا. اكتب تاريخ السريان بالشكل YYYY-MM-DD، مثلًا 2026-01-31.',
	'error.ingest-no-such-path': 'لا يوجد ملف أو مجلد {path}. تحقق من كتابة الاسم ومن المجلد الحالي.',
	'error.ingest-unreadable': 'تعذرت قراءة {path}. اطلب منح هذا الحساب الحق في قراءته، أو تحقق من القرص.',
	'error.ingest-ground-truth':
		'يقع {path} في مجلد «truth» الذي يحوي أجوبة عالم مولَّد. هذا المجلد مخصص لأمر «filature evaluate» فقط؛ حمّل المجلد الذي يحتويه.',
	'error.ingest-unread-format':
		'صيغة الملف {file} غير مقروءة. احفظه بصيغة CSV (UTF-8، فواصل، أسماء الأعمدة في السطر الأول) أو NDJSON.',
	'error.ingest-not-a-file': '{file} ليس ملفًا عاديًا. قدّم الملف نفسه أو المجلد الذي يحتويه.',
	'error.ingest-unknown-table':
		'اسم الملف {file} لا يوافق أي جدول في ملف التعريف هذا. أعد تسميته إلى أحد الأسماء: {known} – أو اختر --profile آخر.',
	'error.ingest-no-tables': 'لم يُعثر على أي جدول في {paths}. الملفات المنتظرة: {known}.',
	'error.ingest-two-files':
		'ملفان يحتويان الجدول {table}: {first} و{second}. حمّلهما واحدًا بعد الآخر، أو احتفظ بواحد فقط.',
	'error.ingest-not-a-table':
		'{file} هو {kind, select, zip {أرشيف ZIP أو مصنف Excel} pdf {مستند PDF} old_office {مستند Excel أو Word قديم} gzip {ملف مضغوط بـ gzip} parquet {ملف Parquet} html {صفحة ويب أو XML} json {ملف JSON وليس كائنًا في كل سطر} other {ملف ثنائي}} وليس جدولًا. صدّر «{table}» بصيغة CSV (UTF-8) أو NDJSON ثم حمّل ذلك الملف.',
	'error.ingest-encoding':
		'الملف {file} ليس بترميز UTF-8{encoding, select, utf16 {، بل بترميز UTF-16} windows1252 {، ويبدو أنه بترميز Windows-1252 (أوروبا الغربية)} windows1256 {، ويبدو أنه بترميز Windows-1256 (العربية)} other {}}. اختر في Excel «CSV UTF-8»، أو نفّذ: iconv -f {iconv} -t UTF-8 {file} > converted.csv',
	'error.ingest-empty-file': 'الملف {file} فارغ. صدّره من جديد، أو احذفه إذا كان الجدول بلا أسطر.',
	'error.ingest-header-only':
		'في الملف {file} أسماء أعمدة ولكن بلا أسطر. تحقق من فترة التصدير ومرشحاته ثم صدّره من جديد.',
	'error.ingest-truncated':
		'ينقطع الملف {file} في منتصف السجل عند السطر {line}. لم يكتمل النسخ أو التصدير: أعده من جديد.',
	'error.ingest-truncated-character':
		'ينقطع الملف {file} في منتصف حرف. لم يكتمل النسخ أو التصدير: أعده من جديد.',
	'error.ingest-unclosed-quote':
		'في الملف {file} علامة اقتباس فُتحت في السطر {line} ولم تُغلق. إما أن الملف مقطوع (صدّره من جديد)، أو أن علامة اقتباس داخل نص لم تُكرَّر.',
	'error.ingest-record-too-long':
		'في الملف {file} يتجاوز السجل عند السطر {line} مليون حرف. السبب غالبًا علامة اقتباس لم تُغلق: أصلح ذلك السطر أو صدّر الملف من جديد.',
	'error.ingest-duplicate-column': 'في الملف {file} عمودان باسم «{column}». أعد تسمية أحدهما أو احذفه.',
	'error.ingest-separator':
		'أعمدة الملف {file} مفصولة بالعلامة «{separator}». صدّره بفواصل عادية (وبنقطة في الأعداد العشرية).',
	'error.ingest-missing-column':
		'تنقص الملف {file} الأعمدة الإلزامية {columns}. أعمدته هي: {found}. أضفها، أو اختر --profile المصدر الذي جاء منه الملف.',
	'error.ingest-no-shipments':
		'لا يوجد جدول «shipments» في {paths} ولم يُحمَّل من قبل. أضف الملف shipments.csv: فالجداول الأخرى تحيل إليه.',
	'error.ingest-file-changed': 'تغيّر الملف {file} أثناء تحميله. انتظر حتى ينتهي تصديره ثم أعد المحاولة.',

	'quarantine.required': 'قيمة إلزامية ناقصة',
	'quarantine.too-long': 'النص طويل جدًا (أكثر من 2000 حرف)',
	'quarantine.bad-identifier': 'لا يصلح معرّفًا: أطول من 256 حرفًا، أو فيه رموز تحكم',
	'quarantine.not-a-number': 'ليس عددًا؛ اكتب الأعداد العشرية بنقطة',
	'quarantine.not-a-positive-number': 'ليس عددًا موجبًا أو صفرًا؛ اكتب الأعداد العشرية بنقطة',
	'quarantine.not-an-integer': 'ليس عددًا صحيحًا',
	'quarantine.not-a-date': 'ليس تاريخًا صحيحًا بالشكل YYYY-MM-DD',
	'quarantine.not-a-likely-year': 'السنة ليست بين 1970 و2099: على الأرجح خطأ في الكتابة',
	'quarantine.not-an-hs-code': 'ليس رمزًا من النظام المنسق من 6 إلى 10 أرقام',
	'quarantine.not-a-country-code': 'ليس رمز بلد من حرفين (ISO 3166)',
	'quarantine.not-a-flag': 'ليس 0 ولا 1',
	'quarantine.not-allowed': 'ليس من القيم المقبولة في هذا العمود',
	'quarantine.cell-count':
		'في السطر {found, plural, one {خلية واحدة} two {خليتان} few {# خلايا} many {# خلية} other {# خلية}}، وفي الترويسة {expected, plural, one {عمود واحد} two {عمودان} few {# أعمدة} many {# عمودًا} other {# عمود}}',
	'quarantine.text-after-quote': 'يوجد نص بعد علامة الاقتباس الختامية للخلية {column}',
	'quarantine.not-json': 'السطر ليس بصيغة JSON',
	'quarantine.not-an-object': 'السطر ليس كائن JSON',
	'quarantine.too-many-columns': 'تذكر أسطر الملف أكثر من {most, number} عمود مختلف'
};
