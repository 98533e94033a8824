import type { ingest as english } from '../en/ingest.ts';

export const ingest: Record<keyof typeof english, string> = {
	'stage.inspect': 'Contrôle des fichiers',
	'stage.load': 'Chargement',

	'error.ingest-unknown-profile': 'Le profil « {profile} » n’existe pas. Choisissez parmi : {known}.',
	'error.ingest-effective-date':
		'« {date} » n’est pas une date. Écrivez la date d’effet sous la forme AAAA-MM-JJ, par exemple 2026-01-31.',
	'error.ingest-no-such-path':
		'Le fichier ou dossier {path} n’existe pas. Vérifiez l’orthographe et le dossier courant.',
	'error.ingest-unreadable':
		'Impossible de lire {path}. Faites donner à ce compte les droits nécessaires, ou vérifiez le disque.',
	'error.ingest-ground-truth':
		'{path} se trouve dans un dossier « truth », qui contient les réponses d’un monde simulé. Il ne sert qu’à « filature evaluate » ; chargez le dossier qui le contient.',
	'error.ingest-unread-format':
		'Le format de {file} n’est pas lu. Enregistrez-le en CSV (UTF-8, virgules, noms de colonnes en première ligne) ou en NDJSON.',
	'error.ingest-not-a-file':
		'{file} n’est pas un fichier ordinaire. Indiquez le fichier lui-même ou le dossier qui le contient.',
	'error.ingest-unknown-table':
		'{file} ne porte le nom d’aucune table de ce profil. Renommez-le parmi : {known} – ou choisissez un autre --profile.',
	'error.ingest-no-tables': 'Aucune table trouvée dans {paths}. Fichiers attendus : {known}.',
	'error.ingest-two-files':
		'Deux fichiers contiennent la table {table} : {first} et {second}. Chargez-les l’un après l’autre, ou n’en gardez qu’un.',
	'error.ingest-not-a-table':
		'{file} est {kind, select, zip {une archive ZIP ou un classeur Excel} pdf {un document PDF} old_office {un ancien document Excel ou Word} gzip {compressé avec gzip} parquet {un fichier Parquet} html {une page web ou du XML} json {du JSON, mais pas un objet par ligne} other {un fichier binaire}}, et non une table. Exportez « {table} » en CSV (UTF-8) ou en NDJSON et chargez ce fichier.',
	'error.ingest-encoding':
		'{file} n’est pas en UTF-8{encoding, select, utf16 { : il est en UTF-16} windows1252 { : il semble être en Windows-1252 (Europe occidentale)} windows1256 { : il semble être en Windows-1256 (arabe)} other {}}. Dans Excel, choisissez « CSV UTF-8 » ; ou lancez : iconv -f {iconv} -t UTF-8 {file} > converti.csv',
	'error.ingest-empty-file':
		'{file} est vide. Exportez-le de nouveau, ou retirez-le si la table n’a aucune ligne.',
	'error.ingest-header-only':
		'{file} a des noms de colonnes mais aucune ligne. Vérifiez la période et les filtres de l’export, puis exportez-le de nouveau.',
	'error.ingest-truncated':
		'{file} s’arrête au milieu de l’enregistrement de la ligne {line}. La copie ou l’export a été interrompu : recommencez.',
	'error.ingest-truncated-character':
		'{file} s’arrête au milieu d’un caractère. La copie ou l’export a été interrompu : recommencez.',
	'error.ingest-unclosed-quote':
		'Dans {file}, un guillemet ouvert à la ligne {line} n’est jamais fermé. Soit le fichier a été coupé (exportez-le de nouveau), soit un guillemet à l’intérieur d’un texte n’est pas doublé.',
	'error.ingest-record-too-long':
		'Dans {file}, l’enregistrement de la ligne {line} dépasse un million de caractères. Le plus souvent, un guillemet n’est pas fermé : corrigez cette ligne ou exportez de nouveau.',
	'error.ingest-duplicate-column':
		'{file} a deux colonnes nommées « {column} ». Renommez ou supprimez l’une d’elles.',
	'error.ingest-separator':
		'Les colonnes de {file} sont séparées par « {separator} ». Exportez avec des virgules (et un point pour les décimales).',
	'error.ingest-missing-column':
		'Il manque à {file} les colonnes obligatoires {columns}. Ses colonnes sont : {found}. Ajoutez-les, ou choisissez le --profile d’où vient le fichier.',
	'error.ingest-no-shipments':
		'Il n’y a pas de table « shipments » dans {paths}, et aucune n’a été chargée auparavant. Ajoutez shipments.csv : les autres tables y renvoient.',
	'error.ingest-file-changed':
		'{file} a changé pendant son chargement. Attendez la fin de son export et recommencez.',

	'quarantine.required': 'Une valeur obligatoire manque',
	'quarantine.too-long': 'Le texte est trop long (plus de 2 000 caractères)',
	'quarantine.bad-identifier':
		'Inutilisable comme identifiant : plus de 256 caractères, ou des caractères de contrôle',
	'quarantine.not-a-number': 'N’est pas un nombre ; écrivez les décimales avec un point',
	'quarantine.not-a-positive-number':
		'N’est pas un nombre positif ou nul ; écrivez les décimales avec un point',
	'quarantine.not-an-integer': 'N’est pas un nombre entier',
	'quarantine.not-a-date': 'N’est pas une date du calendrier sous la forme AAAA-MM-JJ',
	'quarantine.not-a-likely-year':
		'L’année n’est pas comprise entre 1970 et 2099 : sans doute une faute de frappe',
	'quarantine.not-an-hs-code': 'N’est pas un code SH de 6 à 10 chiffres',
	'quarantine.not-a-country-code': 'N’est pas un code pays de deux lettres (ISO 3166)',
	'quarantine.not-a-flag': 'Ni 0 ni 1',
	'quarantine.not-allowed': 'N’est pas une des valeurs admises dans cette colonne',
	'quarantine.cell-count':
		'La ligne a {found, plural, one {# cellule} other {# cellules}}, l’en-tête {expected, plural, one {# colonne} other {# colonnes}}',
	'quarantine.text-after-quote': 'Du texte suit le guillemet fermant de la cellule {column}',
	'quarantine.not-json': 'La ligne n’est pas du JSON',
	'quarantine.not-an-object': 'La ligne n’est pas un objet JSON',
	'quarantine.too-many-columns': 'Les lignes du fichier nomment plus de {most, number} colonnes différentes'
};
