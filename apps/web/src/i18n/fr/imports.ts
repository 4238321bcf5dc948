import type { imports as english } from '../en/imports.ts'
import type { Translated } from '../translated.ts'
import { csv } from './imports-csv.ts'
import { jira } from './imports-jira.ts'

export const imports: Translated<typeof english> = {
  title: 'Reprendre votre tableau Trello',
  lead: 'Listes, cartes, commentaires et l’histoire de chaque déplacement : les graphiques commencent avec ce que vous avez déjà fait.',
  boardFile: {
    title: 'Reprendre un tableau exporté',
    lead: 'Un tableau exporté de Paceboard redevient le même tableau : cartes, commentaires, règles et toute l’histoire.',
  },
  jira,
  csv,
  file: {
    title: 'Votre fichier',
    how: {
      trello:
        'Dans Trello, ouvrez le menu du tableau, puis Imprimer, exporter et partager, puis Exporter au format JSON.',
      jira: 'Connecté à Jira, ouvrez l’une de ces adresses avec votre site et la clé de votre projet, et enregistrez la page en JSON. Un export CSV se reprend sous « Un tableur (CSV) ».',
      board: 'Dans les réglages du tableau, sous Exporter, choisissez le tableau entier en JSON.',
      csv: 'Une ligne d’en-têtes, puis une ligne par carte. Virgules, points-virgules et tabulations conviennent.',
    },
    drop: {
      trello: 'Déposez ici le fichier JSON',
      jira: 'Déposez ici le fichier JSON',
      board: 'Déposez ici le fichier JSON',
      csv: 'Déposez ici le fichier CSV',
    },
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
    jiraNotJson:
      'Ce n’est pas un fichier JSON, ou le téléchargement s’est interrompu. Un export CSV de Jira se reprend sous « Un tableur (CSV) ».',
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
    blocks_one: '{{count}} blocage',
    blocks_other: '{{count}} blocages',
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
  statuses: {
    title: 'Ce que devient chaque état',
    lead: 'Nous l’avons deviné d’après les noms et le chemin des cartes. C’est ce qui décide quand le temps d’une carte compte : jetez-y un œil.',
    sameAs: 'Même colonne que « {{status}} »',
    givenUp: { name: 'Abandonné', hint: 'Ce qui arrive ici n’a pas été terminé. C’est archivé à ce moment-là.' },
    noDone:
      'Aucun état ne compte encore comme terminé : sans lui, pas de temps de cycle. L’un d’eux est-il « Terminé » ou « Publié » ?',
    noStart: 'Aucun état n’accueille le nouveau travail : une colonne « À trier » sera placée en tête.',
  },
  clock: { notStarted: 'Pas commencé', started: 'Temps compté', done: 'Temps arrêté', 'given-up': 'Archivé' },
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
    'rows-skipped_one': 'Une ligne n’a pas pu être lue et a été laissée de côté.',
    'rows-skipped_other': '{{count}} lignes n’ont pas pu être lues et ont été laissées de côté.',
    'csv-people_one': 'Une personne figure sur le tableau par son nom seulement. Invitez-la depuis le tableau.',
    'csv-people_other':
      '{{count}} personnes figurent sur le tableau par leur nom seulement. Invitez-les depuis le tableau.',
    'csv-given-up_one': 'Une carte a été abandonnée avant d’être terminée.',
    'csv-given-up_other': '{{count}} cartes ont été abandonnées avant d’être terminées.',
    'csv-no-history_one': 'Le fichier n’a pas de dates : la carte commence aujourd’hui.',
    'csv-no-history_other': 'Le fichier n’a pas de dates : {{count}} cartes commencent aujourd’hui.',
    'csv-no-moves':
      'Le fichier dit où se trouvent les cartes, pas comment elles y sont arrivées. Elles comptent comme créées et terminées, mais sans temps de cycle : ceux-ci commencent avec ce que vous déplacez ici.',
    'csv-finish-unknown_one': 'Une carte est terminée sans date. Elle compte comme terminée le jour de sa création.',
    'csv-finish-unknown_other':
      '{{count}} cartes sont terminées sans date. Elles comptent comme terminées le jour de leur création.',
    'jira-skipped_one': 'Un ticket n’a pas pu être lu et a été laissé de côté.',
    'jira-skipped_other': '{{count}} tickets n’ont pas pu être lus et ont été laissés de côté.',
    'jira-partial':
      'Jira avait plus de tickets que n’en contient ce fichier. Enregistrez aussi les pages suivantes et réunissez-les dans un seul fichier, sous forme de liste.',
    'jira-no-changes':
      'Le fichier ne contient aucun changement d’état : refaites la recherche avec expand=changelog. Sans eux, les cartes n’ont pas de temps de cycle.',
    'jira-changes-cut_one':
      'Jira a laissé de côté des changements d’un ticket, au-delà des cent premiers. Une partie de son chemin manque.',
    'jira-changes-cut_other':
      'Jira a laissé de côté des changements de {{count}} tickets, au-delà des cent premiers de chacun. Une partie de leur chemin manque.',
    'jira-epics_one': 'Une epic devient une étiquette de ses cartes.',
    'jira-epics_other': '{{count}} epics deviennent des étiquettes de leurs cartes.',
    'jira-subtasks_one': 'Une sous-tâche arrive comme carte à part.',
    'jira-subtasks_other': '{{count}} sous-tâches arrivent comme cartes à part.',
    'jira-left-sprints_one':
      'Un ticket est dans un sprint de Jira, qui n’est pas repris : ici, le temps se compte d’après les déplacements.',
    'jira-left-sprints_other':
      '{{count}} tickets sont dans des sprints de Jira, qui ne sont pas repris : ici, le temps se compte d’après les déplacements.',
    'jira-left-points_one': 'Un ticket a des story points. Ils ne sont pas repris.',
    'jira-left-points_other': '{{count}} tickets ont des story points. Ils ne sont pas repris.',
    'jira-left-attachments_one':
      'Un ticket a des pièces jointes. Elles restent dans Jira ; la carte y renvoie par un lien.',
    'jira-left-attachments_other':
      '{{count}} tickets ont des pièces jointes. Elles restent dans Jira ; les cartes y renvoient par un lien.',
    'jira-left-links_one': 'Un ticket est lié à d’autres. Ces liens ne sont pas repris.',
    'jira-left-links_other': '{{count}} tickets sont liés à d’autres. Ces liens ne sont pas repris.',
    'jira-left-worklogs_one': 'Un ticket a du temps de travail saisi. Il n’est pas repris.',
    'jira-left-worklogs_other': '{{count}} tickets ont du temps de travail saisi. Il n’est pas repris.',
    'jira-left-versions_one': 'Un ticket a une version. Elle n’est pas reprise.',
    'jira-left-versions_other': '{{count}} tickets ont des versions. Elles ne sont pas reprises.',
    'jira-left-priorities':
      'Les priorités de Jira ne sont pas reprises : ici, l’ordre du backlog dit ce qui vient d’abord.',
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
