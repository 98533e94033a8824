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
	'typology.undervaluation.finding':
		'{firms, plural, one {# société} other {# sociétés, dont {name},}} {partners, plural, =0 {sans fournisseur attitré} one {avec # fournisseur} other {avec # fournisseurs}}, {firms, plural, one {déclare} other {déclarent ensemble}} environ {percent} % sous le prix que code, origine et trimestre expliquent : {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}, valeur en douane {value, number}.',
	'typology.misclassification.finding':
		'{firms, plural, one {# société} other {# sociétés, dont {name},}} {partners, plural, =0 {sans fournisseur attitré} one {avec # fournisseur} other {avec # fournisseurs}} : {moved, plural, one {# déclaration ressemble} other {# déclarations ressemblent}} par le poids et le prix aux marchandises d’un code voisin taxé {points} points de plus, sur {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}, valeur en douane {value, number}.',
	'typology.origin_switching.finding':
		'{firms, plural, one {# société} other {# sociétés, dont {name},}} {partners, plural, =0 {sans fournisseur attitré} one {avec # fournisseur} other {avec # fournisseurs}} : {moved, plural, one {# déclaration demande} other {# déclarations demandent}} une préférence{origin, select, none {} other { pour l’origine {origin}}} alors que fournisseur, trajet ou prix {other, select, none {disent autre chose} other {indiquent {other}}} ; {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}, valeur en douane {value, number}.',
	'typology.carousel.finding':
		'{trips, plural, =0 {Indices d’un aller-retour :} one {# envoi est entré et ressorti} other {# envois sont entrés et ressortis}} en {days} jours au plus, {percent} % de la masse chaque fois, par {firms, plural, one {# société} other {# sociétés, dont {name},}} et {partners, plural, =0 {aucun partenaire} one {# partenaire} other {# partenaires}} : {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}, valeur en douane {value, number}.',
	'typology.tbml.finding':
		'{firms, plural, one {# société} other {# sociétés, dont {name},}} {partners, plural, =0 {sans fournisseur attitré} one {avec # fournisseur} other {avec # fournisseurs}} : {repeated, plural, =0 {aucun envoi répété} one {# envoi répété} other {# envois répétés}} au kilo près, prix à {percent} % de celui des pairs ; {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}, valeur en douane {value, number}.',
	'typology.temporary_admission.finding':
		'{firms, plural, one {# société} other {# sociétés, dont {name},}} {firms, plural, one {laisse} other {laissent}} {overdue, plural, one {# admission temporaire ouverte} other {# admissions temporaires ouvertes}} au-delà du délai de {days} jours : {mass, number} kg, soit {percent} % de ce qui est entré sous ce régime, ni exportés ni mis à la consommation ; {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}, valeur en douane {value, number}.',
	'typology.value_splitting.finding':
		'{firms, plural, one {# société} other {# sociétés, dont {name},}} {firms, plural, one {partage} other {partagent}} en {days} jours des livraisons en parts sous {limit, plural, =0 {le seuil} other {le seuil de #}} : {bills, plural, =0 {par parties communes} one {# d’entre elles sous un même connaissement ou conteneur} other {# d’entre elles chacune sous un même connaissement ou conteneur}} ; {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}, valeur en douane {value, number}.',
	'typology.new_trader_burst.finding':
		'{firms, plural, one {# société} other {# sociétés, dont {name},}} {young, plural, one {# ayant} other {# ayant}} commencé à importer dans les {days} jours de leur création, jusqu’à {most, plural, one {# déclaration} other {# déclarations}} chacune en ce temps, {silent} muettes depuis : {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}, valeur en douane {value, number}.',
	'proof.price-shift':
		'{name} déclare les marchandises de {supplier} environ {percent} % sous ses pairs et sous le reste de son propre commerce : {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}.',
	'proof.price-out-of-band':
		'{name} déclare les marchandises de {supplier} à {percent} % du prix des pairs : {shipments, plural, one {# déclaration} other {# déclarations}} du {from} au {to}.',
	'proof.repeated-goods':
		'{name} a déclaré le même envoi de {supplier}, égal au kilo près, {shipments, plural, one {# fois} other {# fois}} du {from} au {to}.',
	'proof.other-code':
		'{name}, {date} : les marchandises de {supplier} déclarées sous {said} ont le poids et le prix de celles du {looks}, taxé {points} points de plus.',
	'proof.other-origin':
		'{name}, {date} : marchandises de {supplier} dites originaires de {said}{looks, select, none {} other {, alors que celles du fournisseur étaient par ailleurs dites de {looks}}}{departure, select, none {} other { ; elles sont parties de {departure}}}.',
	'proof.round-trip':
		'{name} a importé le {from}{seller, select, none {} other { de {seller}}} ; {days, plural, one {# jour} other {# jours}} plus tard, le {to}, {exporter} a exporté les mêmes marchandises : {percent} % de la masse, valeur {value, number}.',
	'proof.open-admission':
		'{name} : {mass, number} kg admis le {date} (valeur {value, number}) restent ouverts {days, plural, one {# jour} other {# jours}} après le délai.',
	'proof.split-parts':
		'{parts, plural, one {# part} other {# parts}} {firms, plural, one {d’une société ({name})} other {de # sociétés, dont {name},}}{bill, select, none {} other { sous le connaissement {bill}}} du {from} au {to} : {value, number} en tout.',
	'proof.burst':
		'{name}, créée le {date} : {shipments, plural, one {# déclaration} other {# déclarations}} dans ses {days} premiers jours, la première le {from}, la dernière de ses débuts le {to}.',
	'parameter.undervaluation.leastShift': 'Plus petite part dont les prix sont abaissés',
	'parameter.undervaluation.mostShift': 'Plus grande part dont les prix sont abaissés',
	'parameter.undervaluation.leastFirms': 'Nombre minimal d’importateurs',
	'parameter.misclassification.leastGain': 'Points de droit que le faux code épargne au moins',
	'parameter.misclassification.leastFirms': 'Nombre minimal d’importateurs',
	'parameter.origin_switching.otherBefore':
		'Nombre minimal d’articles du même fournisseur d’une autre origine',
	'parameter.origin_switching.leastFirms': 'Nombre minimal d’importateurs',
	'parameter.carousel.window': 'Durée maximale entre importation et exportation',
	'parameter.carousel.leastPart': 'Part minimale de la masse qui ressort',
	'parameter.carousel.leastFirms': 'Nombre minimal de sociétés dans le pays',
	'parameter.tbml.window': 'Durée dans laquelle des envois égaux comptent comme répétés',
	'parameter.tbml.leastOver': 'Plus petit dépassement du prix des pairs',
	'parameter.tbml.mostOver': 'Plus grand dépassement du prix des pairs',
	'parameter.tbml.leastUnder': 'Plus petite part dont un prix est sous celui des pairs',
	'parameter.tbml.mostUnder': 'Plus grande part dont un prix est sous celui des pairs',
	'parameter.tbml.leastFirms': 'Nombre minimal d’importateurs',
	'parameter.temporary_admission.term': 'Délai de l’admission temporaire',
	'parameter.temporary_admission.yield': 'Part minimale de la masse dont l’exportation solde une admission',
	'parameter.temporary_admission.leastFirms': 'Nombre minimal d’importateurs',
	'parameter.value_splitting.window': 'Durée dans laquelle les parts d’une livraison sont déclarées',
	'parameter.value_splitting.band': 'Largeur de la bande sous le seuil, en part de celui-ci',
	'parameter.value_splitting.leastFirms': 'Nombre minimal d’importateurs',
	'parameter.new_trader_burst.youngDays': 'Âge jusqu’auquel une société est nouvelle',
	'parameter.new_trader_burst.percentile':
		'Part de nouvelles sociétés moins actives, à partir de laquelle un début est inhabituel',
	'parameter.new_trader_burst.silence': 'Âge après lequel une société qui ne déclare rien s’est tue',
	'parameter.new_trader_burst.leastFirms': 'Nombre minimal de sociétés nouvelles',

	'parameter.broker_collusion.usualClients': 'Clients complices à attendre d’un tel transitaire',
	'parameter.broker_collusion.youngDays': 'Âge à la première importation jusqu’auquel un client est nouveau',

	'proof.namesake':
		'{name} chez {heir} et {other} chez {old} peuvent être une même personne sous deux fiches ; {holders} sociétés ont une personne de ce nom.'
};
