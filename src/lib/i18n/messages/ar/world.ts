export const world = {
	'stage.generate': 'إنشاء العالم التجريبي'
} as const;
