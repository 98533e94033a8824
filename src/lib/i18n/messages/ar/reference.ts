import type { reference as english } from '../en/reference.ts';

export const reference: Record<keyof typeof english, string> = {
	'nav.reference': 'مراجع',
	'nav.typologies': 'أنماط الغش',
	'nav.features': 'المؤشرات',

	'typologies.title': 'أنماط الغش',
	'typologies.lede':
		'مخططات الغش الجمركي الشبكي التي يبحث عنها التحليل. كل استنتاج يصرّح بدرجة الثقة فيه ويعرض أدلته.',
	'typologies.found':
		'{count, plural, =0 {لا استنتاج} one {استنتاج واحد} two {استنتاجان} few {# استنتاجات} many {# استنتاجًا} other {# استنتاج}} في التحليل إلى غاية {date}.',
	'typologies.not-analysed': 'لم يُحلَّل شيء بعد.',
	'typologies.index': 'كل الأنماط',
	'typologies.column.name': 'النمط',
	'typologies.column.findings': 'الاستنتاجات',
	'typologies.column.likeliest': 'الأوثق',
	'typologies.look-alikes': 'ما يشبهه وهو سليم',
	'typologies.findings': 'ما وجده التحليل الحالي',
	'typologies.none': 'لا شيء في شبكات التحليل الحالي.',
	'typologies.finding': 'الشبكة {rank}، {name}',
	'typologies.more':
		'{count, plural, one {وشبكة أخرى} two {وشبكتان أخريان} few {و# شبكات أخرى} many {و# شبكة أخرى} other {و# شبكة أخرى}}',
	'typologies.parameters': 'الإعدادات',
	'typologies.no-parameters': 'لا شيء قابل للضبط.',
	'typologies.parameter': 'الإعداد',
	'typologies.value': 'القيمة',
	'typologies.default': 'الأصلية',
	'typologies.bounds': 'الحدود',
	'typologies.unit': 'الوحدة',
	'typologies.bounds-of': 'من {min} إلى {max}',
	'typologies.other-settings': 'أُجري التحليل بإعدادات غير المعروضة أدناه: أعد التحليل لتطبيقها.',
	'typologies.how-set':
		'تُضبط الإعدادات في {file} داخل مجلد المعطيات، مثل {example}. ويسري التغيير ابتداءً من التحليل التالي.',
	'typologies.overridden': 'ضبطه المدير',
	'typologies.not-sought': 'لا يُبحث عنه في هذا الإصدار.',

	'look-alike.phoenix':
		'شركة تغيّر شكلها القانوني أو تُباع: يبقى أشخاصها ومورّدوها، لكن تجارة الشركة المنتهية لم يكن فيها ما يعاب.',
	'look-alike.shell_cluster':
		'مراكز التوطين ومحاسبون لهم مئات الزبناء، ومجموعات يجلس مسيّروها في كل فروعها. ما يشترك فيه كثيرون قليل الدلالة.',
	'look-alike.broker_collusion':
		'المعشّر الكبير جدًّا تكثر مخالفاته لحجمه وحده؛ ويُقارَن كل واحد بما تُنبئ به بضائعه ومكاتبه وزبناؤه.',
	'look-alike.undervaluation':
		'تجار التخفيضات وبضائع الدرجة الثانية ونهاية الموسم: أسعار منخفضة لمستورد واحد أيًّا كان مورّده، تؤكدها المراقبة.',
	'look-alike.misclassification':
		'صيغة جديدة من التعريفة تنقل رموز جميع المستوردين دفعة واحدة؛ والبضاعة التي تتغير حقًّا تتغير كتلتها وسعرها أيضًا.',
	'look-alike.origin_switching':
		'مورّد ينقل مصنعه أو اتفاق تجاري يدخل حيّز التنفيذ: حينئذ يتغير المسار وبلد المغادرة أيضًا.',
	'look-alike.carousel':
		'بضائع مرتجعة، واستبدال تحت الضمان، واسترداد الرسوم بعد التحويل: أنظمة معروفة وشركات دائمة وأسعار لا تتصاعد.',
	'look-alike.tbml': 'سلع معيارية تُرسل مرارًا بالسعر نفسه، وقطع غيار غالية: تبقى الأسعار في نطاق النظراء.',
	'look-alike.licence_splitting': 'شركات مجموعة واحدة تتقاسم حصة بصفة قانونية برخصة باسمها.',
	'look-alike.temporary_admission':
		'محوّلون صادراتهم متأخرة لكنها حقيقية، وحالات قبول سُوّيت: البضاعة تخرج أو تُوضع للاستهلاك في النهاية.',
	'look-alike.value_splitting': 'مشترٍ يطلب القليل مرارًا: سندات شحن أخرى وأيام أخرى، وقيم لا تتزاحم تحت عتبة.',
	'look-alike.new_trader_burst':
		'موجة من القادمين الجدد النزهاء بعد إغلاق حدود أو انخفاض رسم: يأتون من كل مكان ولا يشتركون في شيء ويواصلون التجارة.',
	'look-alike.prior_offender': 'مسيّر غادر منذ زمن بعيد، وتشابه أسماء، وبنك أو عنوان يستعمله المئات.',

	'features.title': 'المؤشرات',
	'features.lede': 'ما يجوز لنموذج المخاطر أن يعرفه عن تصريح أو شركة أو شخص، من أسطر الأيام السابقة حصرًا.',
	'features.set': 'مجموعة المؤشرات',
	'features.version': 'الإصدار {version}',
	'features.known-up-to': 'المعلوم إلى غاية',
	'features.count':
		'{count, plural, =0 {لا مؤشر مطابق.} one {مؤشر واحد} two {مؤشران} few {# مؤشرات} many {# مؤشرًا} other {# مؤشر}}',
	'features.search': 'البحث بالمعنى أو الاسم أو العمود',
	'features.family': 'العائلة',
	'features.all-families': 'الكل',
	'features.entity': 'يخصّ',
	'features.all-entities': 'الكل',
	'features.entity.shipment': 'تصريح',
	'features.entity.trader': 'متعامل',
	'features.entity.broker': 'معشّر',
	'features.entity.consignee': 'مرسل إليه',
	'features.entity.person': 'شخص',
	'features.entity.cluster': 'شبكة',
	'features.column.meaning': 'المعنى',
	'features.column.unit': 'الوحدة',
	'features.column.range': 'المدى',
	'features.column.freshness': 'الحداثة',
	'features.column.of': 'يخصّ',
	'features.source': 'مأخوذ من',
	'features.method': 'طريقة الحساب',
	'features.at-least': 'ابتداءً من {min}',
	'features.at-most': 'إلى غاية {max}',
	'features.unbounded': 'بلا حدود',
	'features.export': 'تصدير كل القيم',
	'features.export.shipments': 'للتصاريح',
	'features.export.entities': 'للشركات والأشخاص',
	'features.clear': 'إظهار كل المؤشرات',

	'values.title': 'المؤشرات',
	'values.shipment': 'كما كانت معلومة عشية {day}، يوم التصريح. وما يخص الشبكة مأخوذ من لقطة مؤرخة.',
	'values.shipment-age':
		'كما كانت معلومة عشية {day}، يوم التصريح. وما يخص الشبكة مأخوذ من لقطة {age, plural, zero {في اليوم نفسه} one {أقدم بيوم} two {أقدم بيومين} few {أقدم بـ# أيام} many {أقدم بـ# يومًا} other {أقدم بـ# يوم}}.',
	'values.entity':
		'في لقطة {day}، {age, plural, zero {يوم التحليل} one {قبل التحليل بيوم} two {قبل التحليل بيومين} few {قبل التحليل بـ# أيام} many {قبل التحليل بـ# يومًا} other {قبل التحليل بـ# يوم}}. وتمتد الخطوط على {count, plural, one {لقطة واحدة} two {لقطتين} few {# لقطات} many {# لقطة} other {# لقطة}} منذ {first}.',
	'values.not-yet': 'لم تعرفه أي لقطة بعد: جاء بعد آخرها.',
	'values.catalogue': 'معنى كل منها',
	'values.known': '{known} من {total} معلومة',
	'values.rows': 'الأسطر المؤيِّدة',
	'values.course': 'من {first} إلى {last} عبر {count} لقطة؛ الأدنى {lowest} والأعلى {highest}',
	'values.hint': 'النقر على اسم القيمة يعرض الأسطر التي أُخذت منها.',
	'values.column.course': 'عبر اللقطات',
	'values.coordinates':
		'{count, plural, zero {لا إحداثيات} one {إحداثية واحدة} two {إحداثيتان} few {# إحداثيات} many {# إحداثية} other {# إحداثية}} لموقعه في الشبكة لا تُعرض هنا لأنها لا تدل على شيء منفردة؛ وهي في التصدير.',
	'values.rows-failed': 'تعذرت قراءة الأسطر. أعيدوا المحاولة بعد قليل.',
	'values.earlier': 'تدخل فيها أيضًا أسطر سابقة من هذه الجداول: {tables}.'
};
