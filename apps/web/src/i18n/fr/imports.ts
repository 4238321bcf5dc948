import type { imports as english } from '../en/imports.ts'
import type { Translated } from '../translated.ts'

export const imports: Translated<typeof english> = {
  title: 'Reprendre votre tableau Trello',
  lead: 'Listes, cartes, commentaires et l’histoire de chaque déplacement : les graphiques commencent avec ce que vous avez déjà fait.',
  steps: { file: 'Le fichier', preview: 'Ce qui arrive', report: 'Terminé' },
  boardFile: {
    title: 'Reprendre un tableau exporté',
    lead: 'Un tableau exporté de Paceboard redevient le même tableau : cartes, commentaires, règles et toute l’histoire.',
  },
  file: {
    title: 'Votre fichier',
    how: {
      trello:
        'Dans Trello, ouvrez le menu du tableau, puis Imprimer, exporter et partager, puis Exporter au format JSON.',
      board: 'Dans les réglages du tableau, sous Exporter, choisissez le tableau entier en JSON.',
    },
    drop: { trello: 'Déposez ici le fichier JSON', board: 'Déposez ici le fichier JSON' },
    choose: 'Choisir le fichier',
    stays: 'Le fichier ne va que sur ce serveur, et il est supprimé dès qu’il a été lu.',
    uploading: 'Envoi de {{name}}',
    reading: 'Lecture de {{name}}',
    percent: '{{percent}} envoyés',
    cancel: 'Annuler',
    notOne: 'Déposez un seul fichier à la fois.',
  },
  problem: {
    title: 'Le fichier n’a pas pu être lu',
    notJson:
      'Ce n’est pas un fichier JSON, ou le téléchargement s’est interrompu. Exportez de nouveau le tableau et choisissez le fichier entier.',
    empty: 'Le fichier est vide. Exportez de nouveau le tableau.',
    board: 'Ce fichier n’est pas un tableau exporté par Paceboard, ou il a été modifié : {{fault}}.',
    missing: 'C’est bien du JSON, mais pas un tableau Trello. Il manque, ou on ne peut pas lire : {{fields}}.',
    tooLarge:
      'Le fichier est plus gros que ce que ce serveur accepte. La personne qui s’occupe de Paceboard chez vous peut relever la limite (IMPORT_MAX_MB).',
    importTitle: 'Le tableau n’a pas été créé',
    kept: 'Rien n’a été modifié, et vos choix sont toujours là.',
  },
  found: {
    title: 'Dans ce fichier',
    columns_one: '{{count}} colonne',
    columns_other: '{{count}} colonnes',
    commits_one: '{{count}} étape d’histoire',
    commits_other: '{{count}} étapes d’histoire',
    cards_one: '{{count}} carte',
    cards_other: '{{count}} cartes',
    archived_one: 'dont {{count}} archivée',
    archived_other: 'dont {{count}} archivées',
    moves_one: '{{count}} déplacement daté',
    moves_other: '{{count}} déplacements datés',
    comments_one: '{{count}} commentaire',
    comments_other: '{{count}} commentaires',
    checklists_one: '{{count}} check-list',
    checklists_other: '{{count}} check-lists',
    members_one: '{{count}} personne',
    members_other: '{{count}} personnes',
  },
  board: {
    title: 'Le tableau',
    name: 'Nom',
    nameMissing: 'Donnez un nom au tableau.',
    zone: 'Les jours suivent le fuseau horaire {{zone}}. Il se change dans les réglages du tableau.',
  },
  lists: {
    title: 'À quoi sert chaque liste',
    lead: 'Nous l’avons deviné d’après les noms. C’est ce qui décide quand le temps d’une carte compte : jetez-y un œil.',
    kindOf: 'À quoi sert « {{list}} »',
    archived: 'Archivée dans Trello',
    earlier: 'Ancien nom de « {{name}} »',
    unnamed: 'Liste supprimée',
    noDone:
      'Aucune liste ne compte encore comme terminée : sans elle, pas de temps de cycle. L’une d’elles est-elle « Terminé » ou « Publié » ?',
    noStart: 'Aucune liste n’accueille le nouveau travail : une colonne « À trier » sera placée en tête.',
    order: 'Les colonnes sont mises dans l’ordre : ce qui attend, ce qui est en cours, ce qui est fait.',
  },
  clock: { notStarted: 'Pas commencé', started: 'Temps compté', done: 'Temps arrêté' },
  kinds: {
    intake: { name: 'Demandes et idées', hint: 'Là où arrive le nouveau travail, avant d’être classé.' },
    backlog: { name: 'Backlog', hint: 'Le travail qui attend, dans l’ordre où il sera pris.' },
    queue: { name: 'Prêt', hint: 'Choisi pour la suite, mais personne n’a commencé.' },
    active: { name: 'En cours', hint: 'Quelqu’un y travaille. Le temps compte à partir d’ici.' },
    review: { name: 'Relecture', hint: 'Quelqu’un de l’équipe relit ou teste.' },
    approval: { name: 'Validation', hint: 'Un client ou un responsable doit dire oui.' },
    scheduled: { name: 'Programmé', hint: 'Fini, en attente de sa date.' },
    waiting: { name: 'En attente', hint: 'Commencé, mais quelqu’un ou quelque chose manque.' },
    live: { name: 'Publié', hint: 'Le public le voit. Le temps s’arrête ici.' },
    done: { name: 'Terminé', hint: 'Plus rien à faire. Le temps s’arrête ici.' },
  },
  types: {
    title: 'Les étiquettes qui disent de quel travail il s’agit',
    lead: 'Une étiquette cochée devient un type de travail (article, événement…) avec ses propres graphiques. Les autres restent des étiquettes.',
  },
  people: {
    title: 'Qui vient sur le tableau',
    lead: 'Ces personnes ont un compte ici et sont peut-être celles du fichier. Cochez celles que vous connaissez : elles verront aussitôt le tableau. Chacun peut prendre le nom qu’il veut.',
    match: '{{sourceName}} dans le fichier est {{name}}',
  },
  notes: {
    title: 'Bon à savoir',
    examples: 'Par exemple : {{examples}}',
    'people-kept_one':
      'Une personne n’a pas de compte ici. Son nom reste sur le tableau et ses cartes, mais personne ne peut se connecter avec.',
    'people-kept_other':
      '{{count}} personnes n’ont pas de compte ici. Leurs noms restent sur le tableau et leurs cartes, mais personne ne peut se connecter avec.',
    'actions-cut':
      'Trello n’exporte que les {{count}} dernières actions d’un tableau. Ce qui s’est passé avant n’est pas dans le fichier : ces cartes commencent là d’où part leur premier déplacement connu.',
    'list-split_one':
      'Une liste a été renommée et ne veut plus dire la même chose. Le temps passé sous l’ancien nom devient une colonne à part, car pour ses cartes ce changement était une étape franchie.',
    'list-split_other':
      '{{count}} listes ont été renommées et ne veulent plus dire la même chose. Le temps passé sous l’ancien nom devient une colonne à part, car pour leurs cartes ce changement était une étape franchie.',
    'list-gone_one': 'L’historique cite une liste qui n’existe plus. Elle arrive comme colonne archivée.',
    'list-gone_other':
      'L’historique cite {{count}} listes qui n’existent plus. Elles arrivent comme colonnes archivées.',
    'card-in-closed-list_one': 'Une carte se trouve dans une liste archivée ou supprimée : elle arrive archivée.',
    'card-in-closed-list_other':
      '{{count}} cartes se trouvent dans des listes archivées ou supprimées : elles arrivent archivées.',
    'cards-deleted_one': 'Une carte a été supprimée dans Trello. Son histoire n’est pas reprise.',
    'cards-deleted_other': '{{count}} cartes ont été supprimées dans Trello. Leur histoire n’est pas reprise.',
    'templates-skipped_one': 'Une carte modèle n’est pas reprise : ce n’est pas du travail.',
    'templates-skipped_other': '{{count}} cartes modèles ne sont pas reprises : ce n’est pas du travail.',
    'creation-guessed_one':
      'Pour une carte, le fichier ne dit pas comment elle est née ; sa date a été lue dans son numéro Trello.',
    'creation-guessed_other':
      'Pour {{count}} cartes, le fichier ne dit pas comment elles sont nées ; leurs dates ont été lues dans leurs numéros Trello.',
    'position-corrected_one': 'Une carte n’est pas là où son histoire la laisse ; un dernier déplacement a été ajouté.',
    'position-corrected_other':
      '{{count}} cartes ne sont pas là où leur histoire les laisse ; un dernier déplacement leur a été ajouté.',
    'archived-unfinished_one': 'Une carte a été archivée avant d’être terminée. Elle compte comme abandonnée.',
    'archived-unfinished_other':
      '{{count}} cartes ont été archivées avant d’être terminées. Elles comptent comme abandonnées.',
    'people-matched_one': 'Un collègue qui a un compte ici est sur le tableau, comme vous l’avez choisi.',
    'people-matched_other': '{{count}} collègues qui ont un compte ici sont sur le tableau, comme vous l’avez choisi.',
    'people-unmatched_one':
      'Une personne n’est pas sur ce tableau. Son nom reste sur ses commentaires et ses cartes, mais rien ne lui est attribué. Invitez-la depuis le tableau.',
    'people-unmatched_other':
      '{{count}} personnes ne sont pas sur ce tableau. Leurs noms restent sur leurs commentaires et leurs cartes, mais rien ne leur est attribué. Invitez-les depuis le tableau.',
    'checks-cut_one': 'Une ligne de check-list n’est pas reprise : une carte en contient 100 au plus.',
    'checks-cut_other': '{{count}} lignes de check-lists ne sont pas reprises : une carte en contient 100 au plus.',
    'text-cut_one': 'Un très long texte a été raccourci.',
    'text-cut_other': '{{count}} très longs textes ont été raccourcis.',
    'attachments-as-links_one':
      'Une pièce jointe arrive comme lien dans la description ; le fichier reste dans Trello.',
    'attachments-as-links_other':
      '{{count}} pièces jointes arrivent comme liens dans les descriptions ; les fichiers restent dans Trello.',
    'custom-fields-skipped_one': 'Une carte a des champs personnalisés. Ils ne sont pas repris.',
    'custom-fields-skipped_other': '{{count}} cartes ont des champs personnalisés. Ils ne sont pas repris.',
    'actions-unused_one': 'Une entrée de l’historique ne dit rien du travail et n’est pas reprise.',
    'actions-unused_other': '{{count}} entrées de l’historique ne disent rien du travail et ne sont pas reprises.',
  },
  import: 'Créer le tableau',
  another: 'Choisir un autre fichier',
  making: 'Création de « {{name}} »',
  makingText:
    'Chaque déplacement est rejoué à sa date. Un grand tableau demande quelques secondes ; tout arrive, ou rien.',
  report: {
    title: '« {{name}} » est prêt',
    items_one: '{{count}} carte',
    items_other: '{{count}} cartes',
    moves_one: '{{count}} déplacement, à sa date',
    moves_other: '{{count}} déplacements, chacun à sa date',
    comments_one: '{{count}} commentaire',
    comments_other: '{{count}} commentaires',
    came: 'Ce qui est arrivé',
    back: 'Les rôles sont comme avant. Ceux que personne ici ne tient sont à vous jusqu’à ce que vous les transmettiez.',
    you: 'Vous commencez comme Marketing Owner et Champion Agile. Il n’y a pas encore de limites : posez-les quand vous aurez vu le tableau.',
    open: 'Ouvrir le tableau',
    again: 'Reprendre un autre tableau',
    nothing: 'Tout le contenu du fichier est là.',
  },
}
