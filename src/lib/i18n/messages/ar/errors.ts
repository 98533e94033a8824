import type { errors as english } from '../en/errors.ts';

export const errors: Record<keyof typeof english, string> = {
	'error.bad-store-address':
		'عنوان مخزن البيانات غير مفهوم. اكتب sqlite:FILE أو neo4j://HOST:PORT، وأعطِ المستخدم وكلمة السر عبر NEO4J_USER و NEO4J_PASSWORD.',
	'error.no-app-root': 'تعذّر العثور على مجلد Filature فوق {folder}: شغّل البرنامج من موضع تثبيته.',
	'error.store-unavailable': 'تعذّر فتح مخزن البيانات: {detail}. شغّل «filature doctor» لمعرفة ما ينقص.',
	'error.store-folder':
		'تعذّر إنشاء المجلد {folder}. اختر مكانًا آخر عبر ‎--store sqlite:FILE، أو اطلب صلاحية الكتابة فيه.',
	'error.store-cannot-open':
		'تعذّر فتح الملف {file}: إمّا أنه مجلد، أو أن هذا الحساب لا يملك حق الكتابة فيه. حدّد ملفًا آخر عبر ‎--store sqlite:FILE.',
	'error.store-no-permission':
		'لا يملك هذا الحساب صلاحية استعمال الملف {file}. اطلب الصلاحية على الملف ومجلده.',
	'error.store-read-only':
		'الملف {file} للقراءة فقط. اجعل الملف ومجلده قابلين للكتابة، أو انسخه إلى مكان آخر وحدّد النسخة عبر ‎--store sqlite:FILE.',
	'error.store-not-a-database':
		'الملف {file} ليس مخزن بيانات Filature: محتواه ليس قاعدة بيانات SQLite. حدّد ملفًا آخر عبر ‎--store sqlite:FILE؛ ولم يُغيَّر هذا الملف.',
	'error.store-of-another-program':
		'الملف {file} قاعدة بيانات لبرنامج آخر. حدّد ملفًا آخر عبر ‎--store sqlite:FILE؛ ولم يُغيَّر هذا الملف.',
	'error.store-newer-schema':
		'كُتب مخزن البيانات {file} بإصدار أحدث من Filature (المخطط {found}، وهذا الإصدار يعرف المخطط {known}). ثبّت ذلك الإصدار، أو حمّل البيانات في ملف جديد.',
	'error.store-busy':
		'مخزن البيانات {file} قيد الكتابة من عملية أخرى ولم يتحرّر. انتظر انتهاء ذلك التحميل أو التحليل، ثم أعد المحاولة.',
	'error.store-damaged':
		'الملف {file} تالف. استعِد نسخة منه، أو حمّل البيانات في ملف جديد عبر ‎--store sqlite:FILE.',
	'error.store-disk-failed':
		'فشلت القراءة أو الكتابة على القرص الذي يحوي {file}. افحص القرص، ثم أعد المحاولة.',
	'error.store-full':
		'القرص الذي يحوي {file} ممتلئ. أفرغ بعض المساحة، ثم أعد الأمر نفسه: يستأنف التحميل من حيث توقّف.',
	'error.load-not-found': 'لا يوجد في مخزن البيانات هذا تحميل باسم {load}.',
	'error.dangling-row':
		'ذُكر {node}، لكنه غير موجود في مخزن البيانات ولا في ما سُلّم. لم يُكتب شيء. هذا خلل في البرنامج: يُرجى الإبلاغ عنه.',
	'error.bad-relation-key':
		'مفتاح العلاقة {key} لا يبدأ بـ {prefix}. لم يُكتب شيء. هذا خلل في البرنامج: يُرجى الإبلاغ عنه.',
	'error.store-not-migrated':
		'ينقص مخزن البيانات {file} جزء يحتاجه هذا الإصدار. شغّل «filature doctor» لتحديثه.',
	'error.neo4j-unreachable':
		'لا يوجد خادم Neo4j يجيب على العنوان {url}. شغّله أو تحقق من اسم الخادم والمنفذ؛ ولتجربة خادم محلي: npm run neo4j.',
	'error.neo4j-wrong-password':
		'يرفض Neo4j على العنوان {url} اسم المستخدم وكلمة المرور. أعطِ الصحيحين عبر NEO4J_USER وNEO4J_PASSWORD.',
	'error.neo4j-password-expired':
		'يجب أولاً تغيير كلمة مرور مستخدم Neo4j على العنوان {url}: سجّل الدخول مرة واحدة عبر Neo4j Browser أو cypher-shell.',
	'error.neo4j-forbidden':
		'لا يملك مستخدم Neo4j هذه الصلاحية على العنوان {url}. يحتاج إلى صلاحيات القراءة والكتابة وتعديل المخطط.',
	'error.neo4j-read-only':
		'قاعدة بيانات Neo4j على العنوان {url} للقراءة فقط. اجعلها قابلة للكتابة، أو حدّد الخادم الذي يقبل الكتابة.',
	'error.neo4j-memory':
		'نفدت ذاكرة Neo4j على العنوان {url}. زد حجمها (server.memory.heap.max_size) ثم أعد الأمر نفسه.',
	'error.neo4j-busy':
		'تكتب عملية أخرى في Neo4j على العنوان {url} ولم تنتهِ بعد. انتظر حتى ينتهي ذلك التحميل أو التحليل ثم أعد المحاولة.',
	'error.neo4j-too-old': 'إصدار Neo4j على العنوان {url} هو {version}؛ والمطلوب {oldest} أو أحدث. حدّث الخادم.',
	'error.neo4j-newer-schema':
		'كُتبت قاعدة البيانات على العنوان {url} بإصدار أحدث من Filature (المخطط {found}، وهذا الإصدار يعرف {known}). ثبّت ذلك الإصدار أو حمّل البيانات في قاعدة أخرى.'
};
