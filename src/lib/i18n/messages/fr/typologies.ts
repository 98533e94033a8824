import type { typologies as english } from '../en/typologies.ts';

export const typologies: Record<keyof typeof english, string> = {
	'stage.find-typologies': 'Recherche des schémas de fraude',

	'error.typology-settings-form':
		"Les réglages des typologies sont un objet de typologies et de paramètres, comme '{'\"phoenix\": '{'\"window\": 365'}}'.",
	'error.typology-setting-unknown':
		'{typology} n’a pas de paramètre {name}. Voyez les noms dans la liste des typologies.',
	'error.typology-setting-bounds': '{typology}.{name} vaut {value} ; choisissez un nombre de {min} à {max}.',

	'typology.phoenix': 'Société phénix',
	'typology.phoenix.description':
		'Une société accumule des droits impayés et disparaît ; une autre reprend ses personnes, ses locaux, ses fournisseurs et ses marchandises sous un nouvel ICE.',
	'typology.shell_cluster': 'Réseau de sociétés écrans',
	'typology.shell_cluster.description':
		'De jeunes sociétés d’une même main, quelques envois chacune, derrière des adresses, numéros, comptes ou personnes communs.',
	'typology.broker_collusion': 'Collusion d’un transitaire',
	'typology.broker_collusion.description':
		'Un transitaire dépose de fausses déclarations pour une partie de ses clients, qui ne se connaissent pas forcément.',
	'typology.undervaluation': 'Réseau de sous-évaluation',
	'typology.undervaluation.description':
		'Des importateurs liés et leurs fournisseurs déclarent les mêmes marchandises bien au-dessous du prix de leurs pairs.',
	'typology.misclassification': 'Fausse espèce tarifaire',
	'typology.misclassification.description':
		'Un importateur passe à un code de la même position au droit plus faible, pour les mêmes marchandises du même fournisseur.',
	'typology.origin_switching': 'Substitution d’origine',
	'typology.origin_switching.description':
		'Fournisseur et port restent les mêmes, mais l’origine déclarée passe à un pays au droit plus faible.',
	'typology.carousel': 'Carrousel',
	'typology.carousel.description':
		'Les mêmes marchandises et quantités entrent, changent de mains et ressortent, par des sociétés éphémères.',
	'typology.tbml': 'Blanchiment par le commerce',
	'typology.tbml.description':
		'Des prix ou des poids hors de toute norme, des envois identiques à répétition, entre sociétés liées.',
	'typology.licence_splitting': 'Partage illicite de licence',
	'typology.licence_splitting.description':
		'Des sociétés liées importent sous la licence de contingent d’une seule d’entre elles.',
	'typology.temporary_admission': 'Abus d’admission temporaire',
	'typology.temporary_admission.description':
		'Des marchandises entrent en suspension de droits et ne sont ni réexportées ni mises à la consommation au terme.',
	'typology.value_splitting': 'Fractionnement de valeur',
	'typology.value_splitting.description':
		'Un seul envoi en plusieurs déclarations, chacune juste sous la valeur où commence une procédure plus stricte.',
	'typology.new_trader_burst': 'Vague de nouveaux importateurs',
	'typology.new_trader_burst.description':
		'Des sociétés créées ensemble importent dès leurs premières semaines plus que presque toutes les nouvelles, puis se taisent.',
	'typology.prior_offender': 'Prête-noms d’un fraudeur connu',
	'typology.prior_offender.description':
		'Des sociétés déjà prises continuent par d’autres, à trois pas au plus : une personne, un numéro, un compte.',

	'role.principal': 'Principale',
	'role.successor': 'Successeur',
	'role.predecessor': 'Prédécesseur',
	'role.supplier': 'Fournisseur',
	'role.broker': 'Transitaire',
	'role.consignee': 'Destinataire',
	'role.partner': 'Partenaire',
	'role.offender': 'Fraudeur connu',

	'unit.days': 'jours',
	'unit.firms': 'sociétés',
	'unit.share': 'part (0 à 1)',
	'unit.deviations': 'écarts',
	'unit.declarations': 'déclarations',
	'unit.times': 'fois',
	'unit.steps': 'pas',
	'unit.money': 'dirhams',
	'unit.points': 'points de droit',

	'typology.phoenix.finding':
		'{name} prend la suite de {old}, muette depuis le {date} : {shared, plural, =0 {aucun identifiant} one {# identifiant ou personne} other {# identifiants et personnes}} en commun, marchandises semblables à {alike} %, {days, plural, one {# jour} other {# jours}} entre fin et naissance. {firms, plural, one {# société} other {# sociétés}}, {shipments, plural, one {# déclaration} other {# déclarations}}, valeur en douane {value, number}, soupçon moyen {percent} %.',
	'typology.shell_cluster.finding':
		'{firms} jeunes sociétés créées du {from} au {to}, dont {name}, se tiennent derrière {shared, plural, =0 {les mêmes fournisseurs} one {# identifiant ou personne en commun} other {# identifiants et personnes en commun}} : {shipments, plural, one {# déclaration} other {# déclarations}}, valeur en douane {value, number}, soupçon moyen {percent} %.',
	'typology.licence_splitting.finding':
		'{firms} sociétés, dont {name}, importent sous {licences, plural, one {la même licence {licence}} other {les # mêmes licences, dont {licence}}}, du {from} au {to} : {shipments, plural, one {# déclaration} other {# déclarations}}, valeur en douane {value, number}, soupçon moyen {percent} %.',
	'typology.prior_offender.finding':
		'{firms} sociétés entrées en activité après la première {offences, plural, one {infraction} other {des # infractions}} de {name} ({date}) en sont à {steps, plural, one {# pas} other {# pas}} au plus : {shipments, plural, one {# déclaration} other {# déclarations}}, valeur en douane {value, number}, soupçon moyen {percent} %.',
	'typology.broker_collusion.finding':
		'{offences, plural, =0 {Aucune infraction} one {# infraction} other {# infractions}} pour {inspected, plural, one {# contrôle} other {# contrôles}} de déclarations de {name}, là où marchandises et bureaux en laissent attendre {expected, number} ; {clients, plural, one {# client sur {of} est suspect} other {# clients sur {of} sont suspects}} par son entremise : {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}, valeur en douane {value, number}.',
	'proof.shared-identifier':
		'Même {kind, select, Address {adresse} Phone {téléphone} Email {courriel} other {compte bancaire}} {value} : {firms} de ces sociétés l’ont, {holders} en tout, depuis le {date}.',
	'proof.shared-person': '{name} a un rôle dans {firms} de ces sociétés, depuis le {date}.',
	'proof.offence': 'Infraction de {name} constatée le {date} ; recette supplémentaire {revenue, number}.',
	'proof.suspicious-declaration':
		'Déclaration de {name} du {date} : soupçon {percent} %, valeur en douane {value, number}.',
	'proof.common-partner':
		'{firms} de ces sociétés traitent avec {name}, dans {shipments, plural, one {# déclaration} other {# déclarations}}.',
	'proof.shared-licence':
		'La licence {licence} figure sur {shipments, plural, one {# déclaration} other {# déclarations}} de {firms} de ces sociétés, d’abord le {date}.',
	'proof.offender-path': '{name} est à {steps, plural, one {# pas} other {# pas}} du fraudeur : {path}.',
	'proof.rebirth':
		'Dernière déclaration de {old} le {ended} ; {name} naît le {born} : {shared} identifiants et personnes et {partners} partenaires en commun, marchandises semblables à {alike} %.',
	'proof.broker-client':
		'{name} : {shipments, plural, one {# déclaration} other {# déclarations}} par ce transitaire, soupçon moyen {percent} %, {others, plural, =0 {aucune par d’autres} one {# par d’autres à {elsewhere} %} other {# par d’autres à {elsewhere} %}} ; {offences, plural, =0 {aucune infraction constatée} one {# infraction constatée} other {# infractions constatées}}.',
	'proof.broker-record':
		'{name} : {offences} infractions pour {inspected} contrôles ; marchandises et bureaux en laissent attendre {expected, number}.',
	'parameter.phoenix.windowDays': 'Délai maximal entre la fin d’une société et la naissance de la suivante',
	'parameter.phoenix.silenceDays': 'Silence après lequel une société est tenue pour finie',
	'parameter.phoenix.leastAlike': 'Ressemblance minimale des marchandises',
	'parameter.phoenix.leastCommon': 'Minimum d’éléments en commun, les rares comptant davantage',
	'parameter.shell_cluster.youngDays': 'Âge à la première importation jusqu’auquel une société est jeune',
	'parameter.shell_cluster.leastFirms': 'Nombre minimal de sociétés',
	'parameter.shell_cluster.mostCustomers': 'Clients au-delà desquels un fournisseur commun ne dit rien',
	'parameter.licence_splitting.leastFirms': 'Nombre minimal de sociétés',
	'parameter.licence_splitting.mostHolders': 'Utilisateurs au-delà desquels un numéro de licence ne dit rien',
	'parameter.prior_offender.leastOffences': 'Nombre minimal d’infractions confirmées de la première société',
	'parameter.prior_offender.mostSteps': 'Nombre maximal de pas depuis le fraudeur',
	'parameter.prior_offender.leastFronts': 'Nombre minimal de nouvelles sociétés',
	'parameter.broker_collusion.leastClients': 'Nombre minimal de clients suspects',
	'parameter.broker_collusion.guiltyShare': 'Part fausse des déclarations d’un client complice',
	'parameter.broker_collusion.leastPosterior': 'Probabilité à partir de laquelle un client est nommé'
};
