import type { cli as english } from '../en/cli.ts';

export const cli: Record<keyof typeof english, string> = {
	'cli.generated': 'كُتب العالم التجريبي (الحجم {size}، البذرة {seed}) في {folder}.',
	'cli.ingested':
		'التحميل {load}: قُرئ {records, number} سطرًا، وأُنشئت {nodes_created, number} عقدة و{edges_created, number} علاقة، وحُدّثت {nodes_updated, number} عقدة، و{unchanged, number} دون تغيير، ووُضع {quarantined, number} في الحجر.',
	'cli.ingested-before':
		'سبق تحميل هذه الملفات (التحميل {load}، انتهى في {finished}). لم يتغير شيء، وما جاءت به التحميلات اللاحقة باقٍ كما هو.',
	'cli.analysed':
		'تم التحليل بتاريخ {as_of}: {entities, number} كيانًا، {shipments, number} شحنة، {clusters, number} شبكة.',
	'cli.exported': 'كُتب {count, number} سطرًا في {file}.',
	'cli.serving': 'Filature متاح على {address} (للإيقاف اضغط Ctrl-C).',
	'cli.demo-ready':
		'حُمّلت {nodes, number} عقدة و{relations, number} علاقة من {shipments, number} شحنة ({quarantined, number} سطرًا في الحجر). {stages}. بتاريخ {as_of} تبرز {standing_out, number} من أصل {clusters, number} شبكة. المخزن: {store}',
	'stage.gds': 'الحساب داخل Neo4j',
	'stage.build': 'بناء الصفحات',
	'doctor.node': 'إصدار Node {version} حديث بما يكفي.',
	'doctor.node-too-old': 'إصدار Node {version} قديم: ثبّت Node 22.18 أو أحدث (يفضَّل 24 LTS).',
	'doctor.build': 'الصفحات مبنيّة.',
	'doctor.no-build': 'لم تُبنَ الصفحات بعد؛ الأمر «filature serve» يبنيها.',
	'doctor.store': 'المخزن {kind} {version} في {location}، المخطط {schema}.',
	'doctor.gds':
		'إضافة Neo4j Graph Data Science {version} مثبّتة{used, select, yes {، وتحسب ما تستطيع} other {؛ وتتولّى الحساب عبر FILATURE_KERNELS=gds}}.',
	'doctor.no-gds': 'إضافة Neo4j Graph Data Science غير مثبّتة؛ يحسب Filature بخوارزمياته.',
	'error.bad-threads':
		'قيمة FILATURE_THREADS هي «{value}»: اكتب عددًا صحيحًا من 1 إلى {most, number}، أو اتركها فارغة لخيط واحد لكل نواة.',
	'error.bad-kernels':
		'قيمة FILATURE_KERNELS هي «{value}»: اكتب «threads» للحساب في هذا البرنامج، أو «gds» للحساب داخل Neo4j.',
	'error.kernel-thread-lost':
		'توقّف الخيط الذي يحسب «{kernel}» قبل أن ينتهي ({detail}). الأرجح أن الذاكرة لم تكفِ: امنح البرنامج ذاكرة أكبر، أو خيوطًا أقل عبر FILATURE_THREADS.',
	'error.gds-failed':
		'لم يتمكن Neo4j من حساب «{kernel}»: {detail} امنح الخادم ذاكرة أكبر (server.memory.heap.max_size)، أو احسب هنا عبر FILATURE_KERNELS=threads.',
	'error.not-analysed': 'لم يُجرَ أي تحليل بعد. شغّل أولًا «filature analyse».',
	'error.not-built': 'الصفحات غير مبنيّة وأدوات البناء غير مثبّتة. شغّل «npm ci» ثم أعد المحاولة.',
	'error.build-failed': 'تعذّر بناء الصفحات:\n{detail}',
	'error.port-in-use': 'المنفذ {port} مستعمل. اختر غيره بالخيار ‎--port أو 0 لمنفذ حرّ.',
	'error.port-refused':
		'لا يحق لهذا الحساب الاستماع على المنفذ {port}. اختر منفذًا أعلى من 1023 بالخيار --port، أو 0 لمنفذ شاغر.',
	'error.file-not-written':
		'تعذرت كتابة {file} ({reason}). تحقق من وجود مجلده ومن حق هذا الحساب في الكتابة فيه.',
	'error.demo-store-in-use':
		'يحتوي هذا المخزن على {loads, plural, one {تحميل آخر} two {تحميلين آخرين} few {# تحميلات أخرى} other {# تحميلًا آخر}}، وسيختلط بها العالم التجريبي. حدّد مخزنًا فارغًا بالخيار ‎--store.',
	'error.cancelled': 'توقّف العمل. ما سُجّل محفوظ، والأمر نفسه يتابع من حيث توقف.',
	'error.unexpected': 'حدث خطأ غير متوقع. هذا عيب في Filature؛ الرجاء الإبلاغ عنه مع الأسطر التالية.'
};
