import type { evaluation as english } from '../en/evaluation.ts';

export const evaluation: Record<keyof typeof english, string> = {
	'error.edge-without-node': 'الرابط {edge} يشير إلى عقدة غير موجودة في الشبكة.',
	'error.bad-edge-weight': 'وزن الرابط {edge} هو {weight}؛ يجب أن يكون الوزن عددًا منتهيًا لا يقل عن الصفر.',
	'stage.pagerank': 'الترتيب حسب الروابط',
	'stage.node2vec-walks': 'التجوال في الشبكة',
	'stage.node2vec-training': 'تعلّم المتجهات'
};
