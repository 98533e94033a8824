import type { cluster as english } from '../en/cluster.ts';

export const cluster: Record<keyof typeof english, string> = {
	'cluster.schemes.title': 'ما قد تكون',
	'cluster.schemes.none': 'لم يُعثر فيها على أي مخطط معروف. الأسباب أدناه تبيّن ما يبرز.',
	'cluster.confidence': 'الثقة {value}',
	'cluster.confidence.meaning':
		'الثقة المعلنة في وجود مخطط من هذا النوع: من بين كل الاستنتاجات عند {value} تصدق هذه النسبة تقريبًا.',
	'cluster.finding.show':
		'{count, plural, one {تحديد عقدته في الرسم} two {تحديد عقدتيه في الرسم} few {تحديد عقده الـ# في الرسم} many {تحديد عقده الـ# في الرسم} other {تحديد عقده الـ# في الرسم}}',
	'cluster.finding.shipments':
		'{count, plural, one {تحديد التصريح} two {تحديد التصريحين} few {تحديد # تصاريح} many {تحديد # تصريحًا} other {تحديد # تصريح}}',
	'cluster.finding.shipments-some': 'تحديد {shown} من {count} من التصاريح',
	'cluster.proofs':
		'{count, plural, zero {لا أدلة} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلًا} other {# دليل}}',
	'cluster.proofs.more':
		'{count, plural, one {عرض دليل آخر} two {عرض دليلين آخرين} few {عرض # أدلة أخرى} many {عرض # دليلًا آخر} other {عرض # دليل آخر}}',
	'cluster.rests.title': 'ما تستند إليه الدرجة',
	'cluster.rests.lede': 'ما ستصير إليه الدرجة {score} من دون كل عنصر من الأدلة، مع بقاء ما عداه.',
	'cluster.rests.change': 'من {before} إلى {after}',
	'cluster.rests.all':
		'{count, plural, one {عرض عنصر آخر} two {عرض عنصرين آخرين} few {عرض # عناصر أخرى} many {عرض # عنصرًا آخر} other {عرض # عنصر آخر}}',
	'cluster.without.identifier':
		'من دون {kind, select, Address {العنوان} Phone {الهاتف} Email {البريد الإلكتروني} BankAccount {الحساب البنكي} other {المعرّف}} {name}، {members, plural, one {لعضو واحد} two {المشترك بين عضوين} few {المشترك بين # أعضاء} many {المشترك بين # عضوًا} other {المشترك بين # عضو}}',
	'cluster.without.person':
		'من دون {name}، من وراء {members, plural, one {عضو واحد} two {عضوين} few {# أعضاء} many {# عضوًا} other {# عضو}}',
	'cluster.without.finding': 'من دون الاستنتاج «{typology}»',
	'cluster.without.signal':
		'من دون «{signal}» في {shipments, plural, one {تصريح واحد} two {تصريحين} few {# تصاريح} many {# تصريحًا} other {# تصريح}}',
	'cluster.without.outcomes':
		'من دون نتائج {inspected, plural, one {مراقبة واحدة} two {مراقبتين} few {# مراقبات} many {# مراقبة} other {# مراقبة}}: {offences, plural, zero {لا مخالفة} one {مخالفة واحدة} two {مخالفتان} few {# مخالفات} many {# مخالفة} other {# مخالفة}}',
	'cluster.role.none': 'أعضاء آخرون',
	'cluster.selected':
		'{count, plural, zero {لا عقد محددة} one {عقدة واحدة محددة} two {عقدتان محددتان} few {# عقد محددة} many {# عقدة محددة} other {# عقدة محددة}}',
	'cluster.selected.open': 'العمل على المحدد',

	'signal.price-below-peers': 'سعر دون سعر النظراء',
	'signal.price-above-peers': 'سعر فوق سعر النظراء',
	'signal.importer-price-pattern': 'أسعار منخفضة للمستورد',
	'signal.exporter-price-pattern': 'أسعار منخفضة للمورّد',
	'signal.importer-price-pattern-high': 'أسعار مرتفعة للمستورد',
	'signal.exporter-price-pattern-high': 'أسعار مرتفعة للمورّد',
	'signal.linked-price-pattern': 'أسعار منخفضة لشركات مرتبطة',
	'signal.importer-offences': 'مخالفات المستورد',
	'signal.exporter-offences': 'مخالفات المورّد',
	'signal.broker-offences': 'مخالفات المعشّر',
	'signal.consignee-offences': 'مخالفات المرسل إليه',
	'signal.linked-offences': 'مخالفات شركات مرتبطة',
	'signal.lane-price-drop': 'انخفاض السعر لدى المورّد نفسه',
	'signal.shared-identifiers': 'معرّفات مشتركة',
	'signal.track-record': 'سوابق قليلة',
	'signal.phoenix': 'شركة تخلف شركة منحلّة',
	'signal.shell-cluster': 'شركات حديثة وراء معرّف واحد',
	'signal.new-trader-burst': 'اندفاع مستورد جديد',
	'signal.tariff-shift': 'الانتقال إلى رمز أقل رسمًا',
	'signal.origin-flip': 'الانتقال إلى منشأ أقل رسمًا',
	'signal.value-splitting': 'إرسالية مجزأة',
	'signal.repeated-consignments': 'إرساليات متطابقة',
	'signal.temporary-admission': 'قبول مؤقت منتهي الأجل',
	'signal.licence-sharing': 'رخصة تستعملها عدة شركات'
};
