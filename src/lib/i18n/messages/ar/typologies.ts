import type { typologies as english } from '../en/typologies.ts';

export const typologies: Record<keyof typeof english, string> = {
	'stage.find-typologies': 'البحث عن أنماط الغش',

	'error.typology-settings-form':
		"إعدادات الأنماط كائن من أنماط ومعاملات، مثل '{'\"phoenix\": '{'\"window\": 365'}}'.",
	'error.typology-setting-unknown': 'ليس في {typology} معامل اسمه {name}. انظر الأسماء في قائمة الأنماط.',
	'error.typology-setting-bounds': 'قيمة {typology}.{name} هي {value}؛ اختر عددا من {min} إلى {max}.',

	'typology.phoenix': 'شركة تنبعث من رمادها',
	'typology.phoenix.description':
		'شركة تتراكم عليها الرسوم ثم تختفي، فتحل محلها أخرى بمعرّف ضريبي جديد ومعها أشخاصها ومقرها وموردوها وبضائعها.',
	'typology.shell_cluster': 'شبكة شركات صورية',
	'typology.shell_cluster.description':
		'شركات حديثة تديرها يد واحدة، لكل منها إرساليات قليلة، خلف عناوين أو أرقام أو حسابات أو أشخاص مشتركين.',
	'typology.broker_collusion': 'تواطؤ معشّر جمركي',
	'typology.broker_collusion.description':
		'معشّر يودع تصاريح كاذبة لبعض زبنائه الذين لا يعرف بعضهم بعضا بالضرورة.',
	'typology.undervaluation': 'شبكة خفض القيمة',
	'typology.undervaluation.description':
		'مستوردون مترابطون وموردوهم يصرحون بالبضائع نفسها بأقل بكثير من أسعار نظرائهم.',
	'typology.misclassification': 'تصنيف تعريفي كاذب',
	'typology.misclassification.description':
		'مستورد ينتقل إلى رمز أقل رسما في البند نفسه للبضائع ذاتها من المورد ذاته.',
	'typology.origin_switching': 'تبديل المنشأ',
	'typology.origin_switching.description':
		'المورد والميناء لا يتغيران، لكن المنشأ المصرح به ينتقل إلى بلد رسمه أقل.',
	'typology.carousel': 'تجارة دائرية',
	'typology.carousel.description':
		'البضائع والكميات نفسها تدخل وتنتقل من يد إلى يد ثم تخرج، عبر شركات لا تعمّر.',
	'typology.tbml': 'غسل الأموال عبر التجارة',
	'typology.tbml.description': 'أسعار أو أوزان خارج كل مألوف وإرساليات متطابقة متكررة بين شركات مترابطة.',
	'typology.licence_splitting': 'تقاسم رخصة بين عدة شركات',
	'typology.licence_splitting.description': 'شركات مترابطة تستورد برخصة حصة تعود لواحدة منها فقط.',
	'typology.temporary_admission': 'إساءة استعمال القبول المؤقت',
	'typology.temporary_admission.description':
		'بضائع تدخل مع وقف الرسوم ثم لا يعاد تصديرها ولا تسوّى عند انتهاء الأجل.',
	'typology.value_splitting': 'تجزئة القيمة',
	'typology.value_splitting.description':
		'إرسالية واحدة في عدة تصاريح، كل منها تحت القيمة التي تبدأ عندها مسطرة أشد.',
	'typology.new_trader_burst': 'موجة مستوردين جدد',
	'typology.new_trader_burst.description':
		'شركات أنشئت معا تستورد في أسابيعها الأولى أكثر من جل الشركات الجديدة ثم تصمت.',
	'typology.prior_offender': 'واجهات لمخالف معروف',
	'typology.prior_offender.description':
		'شركات سبق ضبطها تواصل عبر أخرى على بعد ثلاث خطوات على الأكثر: شخص أو رقم أو حساب.',

	'role.principal': 'رئيسية',
	'role.successor': 'خلف',
	'role.predecessor': 'سلف',
	'role.supplier': 'مورد',
	'role.broker': 'معشّر',
	'role.consignee': 'مرسل إليه',
	'role.partner': 'شريك',
	'role.offender': 'مخالف معروف',

	'unit.days': 'أيام',
	'unit.firms': 'شركات',
	'unit.share': 'حصة (0 إلى 1)',
	'unit.deviations': 'انحرافات',
	'unit.declarations': 'تصاريح',
	'unit.times': 'مرات',
	'unit.steps': 'خطوات',
	'unit.money': 'دراهم',
	'unit.points': 'نقاط الرسم',

	'typology.phoenix.finding':
		'{name} تواصل نشاط {old} التي صمتت منذ {date}: {shared, plural, =0 {لا معرّف مشترك} one {معرّف أو شخص مشترك واحد} two {معرّفان أو شخصان مشتركان} few {# معرّفات وأشخاص مشتركة} other {# معرّفا وشخصا مشتركا}}، تشابه البضائع {alike}%، {days, plural, one {يوم واحد} two {يومان} few {# أيام} other {# يوما}} بين النهاية والنشأة. {firms, plural, one {شركة واحدة} two {شركتان} few {# شركات} other {# شركة}}، {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}}، القيمة الجمركية {value, number}، متوسط الشبهة {percent}%.',
	'typology.shell_cluster.finding':
		'{firms} شركات حديثة أنشئت بين {from} و{to}، منها {name}، تقف خلف {shared, plural, =0 {الموردين أنفسهم} one {معرّف أو شخص مشترك واحد} two {معرّفين أو شخصين مشتركين} few {# معرّفات وأشخاص مشتركة} other {# معرّفا وشخصا مشتركا}}: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}}، القيمة الجمركية {value, number}، متوسط الشبهة {percent}%.',
	'typology.licence_splitting.finding':
		'{firms} شركات، منها {name}، تستورد {licences, plural, one {بالرخصة نفسها {licence}} two {بالرخصتين نفسيهما ومنهما {licence}} few {ب# رخص مشتركة منها {licence}} other {ب# رخصة مشتركة منها {licence}}}، من {from} إلى {to}: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}}، القيمة الجمركية {value, number}، متوسط الشبهة {percent}%.',
	'typology.prior_offender.finding':
		'{firms} شركات بدأت بعد أول {offences, plural, one {مخالفة} two {مخالفتين} few {# مخالفات} other {# مخالفة}} للشركة {name} ({date}) لا تبعد عنها أكثر من {steps, plural, one {خطوة} two {خطوتين} few {# خطوات} other {# خطوة}}: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}}، القيمة الجمركية {value, number}، متوسط الشبهة {percent}%.',
	'typology.broker_collusion.finding':
		'{offences, plural, =0 {لا مخالفة} one {مخالفة واحدة} two {مخالفتان} few {# مخالفات} other {# مخالفة}} في {inspected, plural, one {مراقبة واحدة} two {مراقبتين} few {# مراقبات} other {# مراقبة}} لتصاريح {name}، بينما المتوقع من البضائع والمكاتب {expected, number}؛ {clients, plural, one {زبون واحد من {of} مشبوه} two {زبونان من {of} مشبوهان} few {# زبائن من {of} مشبوهون} other {# زبونا من {of} مشبوهون}} عبره: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}، القيمة الجمركية {value, number}.',
	'proof.shared-identifier':
		'{kind, select, Address {العنوان} Phone {الهاتف} Email {البريد الإلكتروني} other {الحساب البنكي}} نفسه {value}: لدى {firms} من هذه الشركات، و{holders} في المجموع، منذ {date}.',
	'proof.shared-person': '{name} له دور في {firms} من هذه الشركات منذ {date}.',
	'proof.offence': 'مخالفة لشركة {name} ضبطت بتاريخ {date}؛ إيراد إضافي {revenue, number}.',
	'proof.suspicious-declaration':
		'تصريح {name} بتاريخ {date}: شبهة {percent}%، القيمة الجمركية {value, number}.',
	'proof.common-partner':
		'{firms} من هذه الشركات تتعامل مع {name} في {shipments, plural, one {تصريح واحد} two {تصريحين} few {# تصاريح} other {# تصريحا}}.',
	'proof.shared-licence':
		'الرخصة {licence} واردة في {shipments, plural, one {تصريح واحد} two {تصريحين} few {# تصاريح} other {# تصريحا}} لعدد {firms} من هذه الشركات، أولها بتاريخ {date}.',
	'proof.offender-path':
		'{name} على بعد {steps, plural, one {خطوة} two {خطوتين} few {# خطوات} other {# خطوة}} من المخالف: {path}.',
	'proof.rebirth':
		'آخر تصريح لشركة {old} في {ended}؛ ونشأت {name} في {born}: {shared} من المعرّفات والأشخاص و{partners} من الشركاء مشتركة، وتشابه البضائع {alike}%.',
	'proof.broker-client':
		'{name}: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} عبر هذا المعشّر بمتوسط شبهة {percent}%، {others, plural, =0 {ولا شيء عبر غيره} one {وتصريح واحد عبر غيره بنسبة {elsewhere}%} two {وتصريحان عبر غيره بنسبة {elsewhere}%} few {و# تصاريح عبر غيره بنسبة {elsewhere}%} other {و# تصريحا عبر غيره بنسبة {elsewhere}%}}؛ {offences, plural, =0 {لا مخالفة مضبوطة} one {مخالفة واحدة مضبوطة} two {مخالفتان مضبوطتان} few {# مخالفات مضبوطة} other {# مخالفة مضبوطة}}.',
	'proof.broker-record':
		'{name}: {offences} مخالفات في {inspected} مراقبات؛ والمتوقع من البضائع والمكاتب {expected, number}.',
	'parameter.phoenix.windowDays': 'أطول مدة بين نهاية شركة ونشأة التالية',
	'parameter.phoenix.silenceDays': 'مدة الصمت التي تعد الشركة بعدها منتهية',
	'parameter.phoenix.leastAlike': 'أدنى تشابه بين البضائع',
	'parameter.phoenix.leastCommon': 'أدنى قدر مشترك، والنادر أثقل وزنا',
	'parameter.shell_cluster.youngDays': 'العمر الأقصى عند أول استيراد لتعد الشركة حديثة',
	'parameter.shell_cluster.leastFirms': 'أدنى عدد للشركات',
	'parameter.shell_cluster.mostCustomers': 'عدد الزبائن الذي لا يدل بعده المورد المشترك على شيء',
	'parameter.licence_splitting.leastFirms': 'أدنى عدد للشركات',
	'parameter.licence_splitting.mostHolders': 'عدد المستعملين الذي لا يدل بعده رقم الرخصة على شيء',
	'parameter.prior_offender.leastOffences': 'أدنى عدد للمخالفات المؤكدة للشركة الأولى',
	'parameter.prior_offender.mostSteps': 'أقصى عدد للخطوات من المخالف',
	'parameter.prior_offender.leastFronts': 'أدنى عدد للشركات الجديدة',
	'parameter.broker_collusion.leastClients': 'أدنى عدد للزبائن المشبوهين',
	'parameter.broker_collusion.guiltyShare': 'نسبة التصاريح الكاذبة للزبون المتواطئ',
	'typology.undervaluation.finding':
		'{firms, plural, one {شركة واحدة ({name})} two {شركتان إحداهما {name}} few {# شركات منها {name}} other {# شركة منها {name}}} {partners, plural, =0 {دون مورّد خاص} one {مع مورّد واحد} two {مع مورّدين} few {مع # مورّدين} other {مع # مورّدا}}، تصرّح معا بنحو {percent}% أقل من السعر الذي يفسره البند والمنشأ والفصل: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}، القيمة الجمركية {value, number}.',
	'typology.misclassification.finding':
		'{firms, plural, one {شركة واحدة ({name})} two {شركتان إحداهما {name}} few {# شركات منها {name}} other {# شركة منها {name}}} {partners, plural, =0 {دون مورّد خاص} one {مع مورّد واحد} two {مع مورّدين} few {مع # مورّدين} other {مع # مورّدا}}: {moved, plural, one {تصريح واحد يشبه} two {تصريحان يشبهان} few {# تصاريح تشبه} other {# تصريحا يشبه}} بالوزن والسعر بضائع بند مجاور رسمه أعلى بمقدار {points} نقطة، من أصل {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}، القيمة الجمركية {value, number}.',
	'typology.origin_switching.finding':
		'{firms, plural, one {شركة واحدة ({name})} two {شركتان إحداهما {name}} few {# شركات منها {name}} other {# شركة منها {name}}} {partners, plural, =0 {دون مورّد خاص} one {مع مورّد واحد} two {مع مورّدين} few {مع # مورّدين} other {مع # مورّدا}}: {moved, plural, one {تصريح واحد يطلب} two {تصريحان يطلبان} few {# تصاريح تطلب} other {# تصريحا يطلب}} أفضلية{origin, select, none {} other { للمنشأ {origin}}} بينما المورّد أو الطريق أو السعر {other, select, none {يقول غير ذلك} other {يدل على {other}}}؛ {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}، القيمة الجمركية {value, number}.',
	'typology.carousel.finding':
		'{trips, plural, =0 {علامات على دورة كاملة} one {إرسالية واحدة دخلت ثم خرجت} two {إرساليتان دخلتا ثم خرجتا} few {# إرساليات دخلت ثم خرجت} other {# إرسالية دخلت ثم خرجت}} في {days} يوما على الأكثر، {percent}% من الكتلة كل مرة، عبر {firms, plural, one {شركة واحدة ({name})} two {شركتان إحداهما {name}} few {# شركات منها {name}} other {# شركة منها {name}}} و{partners, plural, =0 {دون شريك} one {شريك واحد} two {شريكين} few {# شركاء} other {# شريكا}}: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}، القيمة الجمركية {value, number}.',
	'typology.tbml.finding':
		'{firms, plural, one {شركة واحدة ({name})} two {شركتان إحداهما {name}} few {# شركات منها {name}} other {# شركة منها {name}}} {partners, plural, =0 {دون مورّد خاص} one {مع مورّد واحد} two {مع مورّدين} few {مع # مورّدين} other {مع # مورّدا}}: {repeated, plural, =0 {لا إرسالية مكررة} one {إرسالية واحدة مكررة} two {إرساليتان مكررتان} few {# إرساليات مكررة} other {# إرسالية مكررة}} بالكيلوغرام نفسه، وأسعار تبلغ {percent}% من سعر النظراء؛ {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}، القيمة الجمركية {value, number}.',
	'typology.temporary_admission.finding':
		'{firms, plural, one {شركة واحدة ({name})} two {شركتان إحداهما {name}} few {# شركات منها {name}} other {# شركة منها {name}}} تركت {overdue, plural, =0 {لا قبول مؤقت مفتوحا} one {قبولا مؤقتا واحدا مفتوحا} two {قبولين مؤقتين مفتوحين} few {# عمليات قبول مؤقت مفتوحة} other {# عملية قبول مؤقت مفتوحة}} بعد أجل {days} يوما: {mass, number} كغ، أي {percent}% مما أدخلته في هذا النظام، لم يصدَّر ولم يوضع للاستهلاك؛ {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}، القيمة الجمركية {value, number}.',
	'typology.value_splitting.finding':
		'{firms, plural, one {شركة واحدة ({name})} two {شركتان إحداهما {name}} few {# شركات منها {name}} other {# شركة منها {name}}} تقسم في {days} أيام شحنات إلى أجزاء تحت {limit, plural, =0 {الحد} other {حد #}}: {bills, plural, =0 {بأطراف مشتركة} one {واحدة منها على سند شحن أو حاوية واحدة} two {اثنتان منها كل على سند شحن أو حاوية واحدة} few {# منها كل على سند شحن أو حاوية واحدة} other {# منها كل على سند شحن أو حاوية واحدة}}؛ {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}، القيمة الجمركية {value, number}.',
	'typology.new_trader_burst.finding':
		'{firms, plural, one {شركة واحدة ({name})} two {شركتان إحداهما {name}} few {# شركات منها {name}} other {# شركة منها {name}}}، بدأ منها {young} الاستيراد خلال {days} يوما من إنشائها، بما يصل إلى {most, plural, one {تصريح واحد} two {تصريحين} few {# تصاريح} other {# تصريحا}} لكل منها في تلك المدة، وصمت منها {silent} بعد ذلك: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}، القيمة الجمركية {value, number}.',
	'proof.price-shift':
		'{name} تصرّح ببضائع {supplier} بنحو {percent}% أقل من نظرائها ومن سائر تجارتها: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}.',
	'proof.price-out-of-band':
		'{name} تصرّح ببضائع {supplier} بنسبة {percent}% من سعر النظراء: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} من {from} إلى {to}.',
	'proof.repeated-goods':
		'{name} صرّحت بالإرسالية نفسها من {supplier}، متساوية بالكيلوغرام، {shipments, plural, one {مرة واحدة} two {مرتين} few {# مرات} other {# مرة}} من {from} إلى {to}.',
	'proof.other-code':
		'{name}، {date}: بضائع {supplier} المصرح بها تحت {said} لها وزن وسعر بضائع {looks} التي رسمها أعلى بمقدار {points} نقطة.',
	'proof.other-origin':
		'{name}، {date}: بضائع {supplier} قيل إن منشأها {said}{looks, select, none {} other {، بينما قيل في غيرها إن بضائع المورّد من {looks}}}{departure, select, none {} other {؛ وغادرت من {departure}}}.',
	'proof.round-trip':
		'{name} استوردت في {from}{seller, select, none {} other { من {seller}}}؛ وبعد {days, plural, one {يوم واحد} two {يومين} few {# أيام} other {# يوما}}، في {to}، صدّرت {exporter} البضائع نفسها: {percent}% من الكتلة، القيمة {value, number}.',
	'proof.open-admission':
		'{name}: {mass, number} كغ أدخلت في {date} (القيمة {value, number}) ما زالت مفتوحة بعد الأجل بـ{days, plural, one {يوم واحد} two {يومين} few {# أيام} other {# يوما}}.',
	'proof.split-parts':
		'{parts, plural, one {جزء واحد} two {جزآن} few {# أجزاء} other {# جزءا}} {firms, plural, one {لشركة واحدة ({name})} two {لشركتين إحداهما {name}} few {لعدد # شركات منها {name}} other {لعدد # شركة منها {name}}}{bill, select, none {} other { على سند الشحن {bill}}} من {from} إلى {to}: {value, number} في المجموع.',
	'proof.burst':
		'{name}، أنشئت في {date}: {shipments, plural, one {تصريح واحد} two {تصريحان} few {# تصاريح} other {# تصريحا}} في أيامها {days} الأولى، أولها في {from} وآخر بدايتها في {to}.',
	'parameter.undervaluation.leastShift': 'أدنى جزء تخفَّض به الأسعار',
	'parameter.undervaluation.mostShift': 'أقصى جزء تخفَّض به الأسعار',
	'parameter.undervaluation.leastFirms': 'أدنى عدد من المستوردين',
	'parameter.misclassification.leastGain': 'أدنى نقاط رسم يوفرها البند الخاطئ',
	'parameter.misclassification.leastFirms': 'أدنى عدد من المستوردين',
	'parameter.origin_switching.otherBefore': 'أدنى عدد من بنود المورّد نفسه بمنشأ آخر',
	'parameter.origin_switching.leastFirms': 'أدنى عدد من المستوردين',
	'parameter.carousel.window': 'أطول مدة بين الاستيراد والتصدير',
	'parameter.carousel.leastPart': 'أدنى جزء من الكتلة يخرج من جديد',
	'parameter.carousel.leastFirms': 'أدنى عدد من الشركات داخل البلد',
	'parameter.tbml.window': 'المدة التي تعد فيها الإرساليات المتساوية مكررة',
	'parameter.tbml.leastOver': 'أدنى زيادة على سعر النظراء',
	'parameter.tbml.mostOver': 'أقصى زيادة على سعر النظراء',
	'parameter.tbml.leastUnder': 'أدنى جزء يقل به السعر عن سعر النظراء',
	'parameter.tbml.mostUnder': 'أقصى جزء يقل به السعر عن سعر النظراء',
	'parameter.tbml.leastFirms': 'أدنى عدد من المستوردين',
	'parameter.temporary_admission.term': 'أجل القبول المؤقت',
	'parameter.temporary_admission.yield': 'أدنى جزء من الكتلة يصفّي تصديره القبول',
	'parameter.temporary_admission.leastFirms': 'أدنى عدد من المستوردين',
	'parameter.value_splitting.window': 'المدة التي يصرح فيها بأجزاء الشحنة الواحدة',
	'parameter.value_splitting.band': 'عرض النطاق تحت الحد، كجزء منه',
	'parameter.value_splitting.leastFirms': 'أدنى عدد من المستوردين',
	'parameter.new_trader_burst.youngDays': 'العمر الذي تعد الشركة جديدة حتى بلوغه',
	'parameter.new_trader_burst.percentile':
		'نسبة الشركات الجديدة الأقل نشاطا التي تعد البداية بعدها غير معتادة',
	'parameter.new_trader_burst.silence': 'العمر الذي تعد الشركة التي لا تصرح بعده صامتة',
	'parameter.new_trader_burst.leastFirms': 'أدنى عدد من الشركات الجديدة',

	'parameter.broker_collusion.usualClients': 'عدد الزبائن المتواطئين المتوقع مع معشّر كهذا',
	'parameter.broker_collusion.youngDays': 'العمر الأقصى عند أول استيراد ليعد الزبون جديدا',

	'proof.namesake':
		'قد يكون {name} لدى {heir} و{other} لدى {old} شخصا واحدا بسجلين؛ {holders} من الشركات لديها شخص بهذا الاسم.'
};
