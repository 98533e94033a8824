export const world = {
	'stage.generate': 'إنشاء العالم التجريبي',
	'error.world-folder-in-use':
		'يحتوي {folder} على «{entry}»، وهو ليس جزءًا من عالم مولَّد. لم يتغيّر شيء؛ حدّد مجلدًا آخر.',
	'error.world-folder-unwritable': 'تتعذّر الكتابة في {folder} ({detail}). حدّد مجلدًا آخر أو صحّح صلاحياته.'
} as const;
