import type { kernels as english } from '../en/kernels.ts';

export const kernels: Record<keyof typeof english, string> = {
	'error.edge-without-node': 'الرابط {edge} يشير إلى عقدة غير موجودة في الشبكة.',
	'error.bad-edge-weight': 'وزن الرابط {edge} هو {weight}؛ يجب أن يكون الوزن عددًا منتهيًا لا يقل عن الصفر.',
	'stage.pagerank': 'الترتيب حسب الروابط',
	'stage.node2vec-walks': 'التجوال في الشبكة',
	'stage.node2vec-training': 'تعلّم المتجهات',
	'error.kernel-parameter': 'قيمة {name} في {kernel} هي {value}؛ يجب أن تكون عددًا من {min} إلى {max}.',
	'error.kernel-parameter-integer':
		'قيمة {name} في {kernel} هي {value}؛ يجب أن تكون عددًا صحيحًا من {min} إلى {max}.',
	'error.kernel-input-missing': 'لا يمكن تشغيل {kernel} بدون {name}.',
	'error.kernel-input-node': '{name} في {kernel} يشير إلى العقدة {node} وهي غير موجودة في الشبكة.',
	'error.kernel-input-length':
		'يضم {name} في {kernel} {found, plural, zero {لا قيم} one {قيمة واحدة} two {قيمتين} few {# قيم} many {# قيمة} other {# قيمة}}؛ والشبكة تتطلب {wanted}.',
	'error.kernel-input-value':
		'القيمة {at} من {name} في {kernel} هي {value}؛ يجب أن تكون منتهية، وموجبة إن كانت طولًا.',
	'error.no-personalisation': 'يتطلب الترتيب المخصّص عقدة واحدة على الأقل وزنها أكبر من 0.',
	'stage.betweenness': 'أخذ عينات من أقصر المسارات',
	'stage.triangles': 'عدّ المثلثات',
	'stage.louvain': 'تجميع المجموعات (لوفان)',
	'stage.leiden': 'تجميع المجموعات (لايدن)',
	'error.communities-too-large':
		'تحتاج مجموعات هذه الشبكة إلى {gigabytes, number} غيغابايت من الذاكرة دفعة واحدة، والمتاح 4 غيغابايت. خذ جزءًا من الشبكة.',
	'error.embedding-too-large':
		'يحتاج تضمين هذه الشبكة في {dimensions} بُعدًا إلى ذاكرة أكبر من المتاح. اطلب أبعادًا أقل أو خذ جزءًا من الشبكة.',
	'stage.components': 'ضم المكوّنات',
	'stage.core': 'تقشير الشبكة',
	'stage.similarity': 'مقارنة الجيران',
	'stage.cycles': 'البحث عن الدورات',
	'stage.paths': 'البحث عن المسارات',
	'stage.near-seeds': 'الترتيب حول نقاط الانطلاق',
	'stage.fastrp': 'إسقاط الجوار'
};
