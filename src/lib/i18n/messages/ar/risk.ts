import type { risk as english } from '../en/risk.ts';

export const risk: Record<keyof typeof english, string> = {
	'stage.read-graph': 'قراءة الشبكة',
	'stage.take-snapshots': 'أخذ لقطات مؤرخة للشبكة',
	'stage.read-histories': 'قراءة سجلات الشركات والأشخاص',
	'stage.score-shipments': 'تقييم التصاريح',
	'stage.find-clusters': 'البحث عن الشبكات',
	'stage.write-analysis': 'حفظ التحليل',
	'stage.embed': 'تعلّم المتجهات',
	'stage.read-new-rows': 'قراءة الأسطر الجديدة',
	'stage.add-assessments': 'الإضافة إلى التحليل',
	'stage.warm': 'التهيئة',

	'problem.warming': 'التهيئة جارية',
	'error.rows-before-live':
		'{row} مؤرخ بتاريخ {date} أو يغيّر ما كان معروفا حينها، وكل ما قبل {known} قد استُوعب. أعد التحليل كاملا: filature analyse.',
	'error.declared-before-live':
		'التصريح مؤرخ بتاريخ {date}، لكن كل ما قبل {known} معروف من قبل. أعط يوم إيداعه.',
	'error.live-warming': 'محرك التقييم يقرأ الماضي. أعد الطلب بعد {seconds} ثانية.',
	'error.live-no-analysis': 'لم يُحلَّل شيء بعد. شغّل أولا: filature analyse.',
	'error.live-failed': 'توقف محرك التقييم: {detail}. سيبدأ من جديد تلقائيا.',
	'error.lane-out-of-bounds': 'لا يمكن أن يبدأ المسار {lane} عند {value}. اختر درجة من {min} إلى {max}.',
	'error.bad-lanes': 'قيمة FILATURE_LANES هي {value}. اكتبها هكذا: {example}.',
	'error.lanes-out-of-order': 'يبدأ المسار {lane} عند {value}، دون مسار أخف منه. رتّب المسارات.',
	'error.analysis-replaced': 'كُتب تحليل آخر في هذه الأثناء. أعد المحاولة.',
	'error.increment-other-model':
		'أُنجز التحليل بالنموذج {found}، وهذا هو {known}. أعد التحليل كاملا: filature analyse.',
	'cli.incremented':
		'أُضيف إلى التحليل {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} many {# تصريحا} other {# تصريح}} حتى {as_of}. الشبكات ودرجات الكيانات واللقطات تنتظر التحليل الكامل المقبل.',
	'lane.green': 'أخضر: قبول مطابق',
	'lane.orange': 'برتقالي: مراقبة الوثائق',
	'lane.red-partial': 'أحمر: معاينة جزئية',
	'lane.red-full': 'أحمر: معاينة كاملة',

	'error.bad-as-of': '«{value}» ليس تاريخا. اكتبه هكذا: 2026-01-31.',
	'error.nothing-to-analyse': 'لم يُحمَّل أي تصريح بعد. حمّل بعضها أولا: filature ingest PATH.',
	'error.load-under-way':
		'يجري تحميل بيانات، والشبكة تتغير أثناء القراءة. انتظر انتهاء التحميل ثم أعد المحاولة.',
	'error.nothing-before': 'لا يوجد تصريح قبل {value}؛ أولها بتاريخ {first}. اختر يوما لاحقا.',
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
		'يتقاسم {kind, select, Address {عنوانا} Phone {رقم هاتف} Email {بريدا إلكترونيا} BankAccount {حسابا بنكيا} other {شخصا}} يؤدي إلى {name}، على بُعد {steps, plural, one {خطوة واحدة} two {خطوتين} few {# خطوات} other {# خطوة}}، ضُبط في مخالفة بتاريخ {date}.',
	'reason.lane-price-drop':
		'صُرّح بسعر أرخص بنسبة {percent}% من البضائع نفسها من المورّد نفسه في {before, plural, one {إرسالية سابقة واحدة} two {إرساليتين سابقتين} few {# إرساليات سابقة} many {# إرسالية سابقة} other {# إرسالية سابقة}} لهذا المستورد.',
	'reason.importer-price-pattern-high':
		'يصرّح {name} عادة بأسعار فوق أسعار نظرائه: {deviations} انحرافات فوق الوسيط في المتوسط على {shipments, plural, one {تصريح سابق واحد} two {تصريحين سابقين} few {# تصاريح سابقة} many {# تصريحا سابقا} other {# تصريح سابق}}.',
	'reason.exporter-price-pattern-high':
		'تصل بضائع المورّد {name} فوق أسعار نظيراتها: {deviations} انحرافات فوق الوسيط في المتوسط على {shipments, plural, one {تصريح سابق واحد} two {تصريحين سابقين} few {# تصاريح سابقة} many {# تصريحا سابقا} other {# تصريح سابق}}.',
	'reason.shared-identifiers':
		'يتقاسم {kind, select, Address {عنوانا} Phone {رقم هاتف} Email {بريدا إلكترونيا} BankAccount {حسابا بنكيا} other {شخصا}} مع {firms, plural, one {{name}} two {شركتين، منهما {name}} few {# شركات نشيطة، منها {name}} many {# شركة نشيطة، منها {name}} other {# شركة نشيطة، منها {name}}}؛ ولا يشترك فيه إلا قلة.',
	'reason.track-record':
		'سجل {name} قصير: {imports, plural, =0 {لا استيراد قبل هذا} one {عملية استيراد سابقة واحدة} two {عمليتا استيراد سابقتان} few {# عمليات استيراد سابقة} many {# عملية استيراد سابقة} other {# عملية استيراد سابقة}}.',
	'reason.cluster-member':
		'ضمن الشبكة {cluster}، درجتها {percent}%، مع {firms, plural, one {منظمة أخرى} two {منظمتين أخريين} few {# منظمات أخرى} many {# منظمة أخرى} other {# منظمة أخرى}}.',
	'reason.phoenix':
		'تخلف {name} شركة {old} التي حُلّت بتاريخ {date}: عدد العناصر المشتركة {shared}، وتشابه البضائع {alike}%.',
	'reason.shell-cluster':
		'{firms, plural, one {شركة حديثة واحدة تقف} two {شركتان حديثتان تقفان} few {# شركات حديثة تقف} many {# شركة حديثة تقف} other {# شركة حديثة تقف}} وراء {kind, select, Address {العنوان نفسه} Phone {رقم الهاتف نفسه} Email {البريد الإلكتروني نفسه} BankAccount {الحساب البنكي نفسه} other {الشخص نفسه}}.',
	'reason.new-trader-burst':
		'قدّم {name}، الذي يستورد {age, plural, =0 {لأول مرة} one {منذ يوم واحد} two {منذ يومين} few {منذ # أيام} many {منذ # يوما} other {منذ # يوم}}، {count, plural, one {تصريحا واحدا} two {تصريحين} few {# تصاريح} many {# تصريحا} other {# تصريح}} خلال {days} يوما: أكثر من {percentile} من كل 100 شركة جديدة.',
	'reason.tariff-shift':
		'بضائع صرّح بها هذا المستورد وهذا المورّد {before} مرات تحت البند {from}، آخرها بتاريخ {date}، صارت تحت البند {to} برسم أقل بمقدار {points} نقطة.',
	'reason.origin-flip':
		'المورّد نفسه والميناء نفسه، لكن منشأ البضائع انتقل من {from} ({before, plural, one {إرسالية واحدة} two {إرساليتان} few {# إرساليات} many {# إرسالية} other {# إرسالية}}، آخرها بتاريخ {date}) إلى {to} برسم أقل بمقدار {points} نقطة.',
	'reason.value-splitting':
		'{parts, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} many {# تصريحا} other {# تصريح}} خلال {days} أيام تبدو إرسالية واحدة مجموع قيمتها {total, number}{limit, plural, =0 {} other {، وهذا الجزء دون عتبة # بقليل}}.',
	'reason.repeated-consignments':
		'صُرّح بالبضائع نفسها (بند {hs}) وبالكتلة والقيمة نفسيهما {count} مرات أخرى خلال {days} يوما.',
	'reason.temporary-admission':
		'{name}: {percent}% من الكتلة المقبولة مؤقتا منذ أكثر من {days} يوما لم تُصدَّر ({overdue, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} many {# تصريحا} other {# تصريح}}).',
	'reason.licence-sharing':
		'الرخصة {licence} تستعملها {firms, plural, one {شركة أخرى هي {name}} two {شركتان أخريان، منهما {name}} few {# شركات أخرى، منها {name}} many {# شركة أخرى، منها {name}} other {# شركة أخرى، منها {name}}}{linked, plural, =0 {} one {، إحداها مرتبطة بالمستورد} two {، اثنتان منها مرتبطتان بالمستورد} few {، # منها مرتبطة بالمستورد} many {، # منها مرتبطة بالمستورد} other {، # منها مرتبطة بالمستورد}}.'
};
