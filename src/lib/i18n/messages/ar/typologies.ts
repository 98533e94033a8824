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
	'unit.points': 'نقاط الرسم'
};
