import type { errors as english } from '../en/errors.ts';

export const errors: Record<keyof typeof english, string> = {
	'error.bad-store-address':
		'عنوان مخزن البيانات غير مفهوم. اكتب sqlite:FILE أو neo4j://HOST:PORT، وأعطِ المستخدم وكلمة السر عبر NEO4J_USER و NEO4J_PASSWORD.',
	'error.no-app-root': 'تعذّر العثور على مجلد Filature فوق {folder}: شغّل البرنامج من موضع تثبيته.',
	'error.store-unavailable': 'تعذّر فتح مخزن البيانات: {detail}. شغّل «filature doctor» لمعرفة ما ينقص.'
};
