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
	'unit.points': 'points de droit'
};
