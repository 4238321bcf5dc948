import type { explain as english } from '../en/explain.ts'
import type { Translated } from '../translated.ts'

export const explain: Translated<typeof english> = {
  denial: {
    'members-only': 'Il faut être membre de ce tableau. Demandez une invitation à {{champions}}.',
    'team-only': 'C’est l’équipe qui s’en charge. Laissez un commentaire : elle le verra.',
    'only-owner-ranks': 'Seul le Marketing Owner ({{owner}}) ordonne le backlog. Proposez plutôt un rang.',
    'only-owner-places':
      'Les nouvelles cartes arrivent dans « {{landing}} ». Seul le Marketing Owner ({{owner}}) les place ailleurs.',
    'only-owner-expedites':
      'Seul le Marketing Owner ({{owner}}) décide de ce qui est urgent. Demandez-le dans un commentaire.',
    'only-owner-answers': 'Seul le Marketing Owner ({{owner}}) répond aux propositions.',
    'only-champion-limits': 'Seul le Champion Agile ({{champions}}) change les limites.',
    'only-champion-configures': 'Seul le Champion Agile ({{champions}}) change les colonnes et les réglages.',
    'only-champion-or-owner-types':
      'Seuls le Marketing Owner ({{owner}}) et le Champion Agile ({{champions}}) changent les types de travail.',
    'only-keepers-people':
      'Seuls le Marketing Owner, le Champion Agile et les administrateurs décident qui fait partie de ce tableau.',
    'only-owner-hands-over': 'Seul {{owner}} ou un administrateur peut transmettre le rôle de Marketing Owner.',
    'only-champion-hands-over': 'Seul un Champion Agile ou un administrateur peut transmettre ce rôle.',
    'only-own-items': 'Vous pouvez modifier les cartes qui vous sont confiées ou dont vous êtes partenaire.',
    'only-own-comments': 'Seul son auteur peut modifier un commentaire.',
    'only-approvers-answer':
      'Seules les personnes à qui la validation est demandée répondent. Laissez plutôt un commentaire.',
    'only-assignee-or-lead-paces':
      'Le rythme se change par la personne responsable de la carte, le Marketing Owner ou le Champion Agile.',
    'only-leads-mandatory':
      'Ce type de travail exige ce point. Cochez-le une fois fait ; seuls le Marketing Owner ({{owner}}) et le Champion Agile ({{champions}}) peuvent l’enlever.',
  },
  'item-gone': 'Cette carte n’existe plus.',
  'item-archived': '« {{title}} » est archivée. Restaurez-la d’abord.',
  'column-gone': 'Cette colonne a été archivée. Choisissez-en une autre.',
  'type-gone': 'Ce type de travail a été archivé. Choisissez-en un autre.',
  'label-gone': 'Cette étiquette a été archivée. Choisissez-en une autre.',
  'member-gone': 'Cette personne n’est plus sur le tableau, ou n’y prend pas de travail.',
  'check-gone': 'Cette ligne de la liste vient d’être retirée.',
  'comment-gone': 'Ce commentaire vient d’être supprimé.',
  'milestone-gone': 'Ce jalon ne figure plus au plan.',
  'suggestion-gone': 'Cette proposition a déjà reçu une réponse.',
  'neighbour-gone': 'L’ordre vient de changer. Regardez à nouveau, puis replacez la carte.',
  'id-taken': 'C’est déjà là : l’envoi avait abouti.',
  tooMany: {
    checks: 'Une liste contient au plus {{max}} lignes.',
    labels: 'Un tableau compte au plus {{max}} étiquettes.',
    columns: 'Un tableau compte au plus {{max}} colonnes.',
    types: 'Un tableau compte au plus {{max}} types de travail.',
    approvers: 'La validation se demande à {{max}} personnes au plus.',
    partners: 'Une carte compte au plus {{max}} partenaires.',
    milestones: 'Un plan compte au plus {{max}} jalons.',
    comments: 'Une carte compte au plus {{max}} commentaires.',
    suggestions: 'Au plus {{max}} propositions attendent une réponse.',
  },
  'wip-limit-reached': '« {{column}} » est pleine : {{cards}} pour {{limit}}. Terminez d’abord quelque chose.',
  places_one: '{{count}} place',
  places_other: '{{count}} places',
  'wip-limit-sprint': '« {{column}} » ne prend plus de sprint : {{cards}} pour {{limit}}. Terminez-en un d’abord.',
  'wip-limit-marathon': '« {{column}} » ne prend plus de marathon : {{cards}} pour {{limit}}. Terminez-en un d’abord.',
  'wip-reason-needed':
    '« {{column}} » a atteint sa limite : {{cards}} pour {{limit}}. Dites pourquoi cette carte entre quand même.',
  'person-reason-needed': '{{name}} a déjà {{cards}} en cours pour {{limit}}. Dites pourquoi une de plus.',
  'send-back-reason-needed': 'Dites pourquoi cette carte retourne au backlog.',
  'pace-reason-needed': 'Dites pourquoi le rythme change.',
  'pace-missing': 'Choisissez un rythme, sprint ou marathon, avant que cette carte quitte le backlog.',
  'not-in-top':
    'Vous pouvez tirer l’une des {{top}} premières cartes de « {{ranked}} ». C’est le Marketing Owner ({{owner}}) qui les ordonne.',
  'not-in-top-none': 'Seul le Marketing Owner ({{owner}}) tire des cartes de « {{ranked}} ».',
  'mandatory-checks-open': 'Avant publication, cochez ce qui ne doit pas être oublié : {{checks}}.',
  'expedite-taken': '« {{title}} » est déjà prioritaire. Une seule carte passe devant toutes les autres.',
  'time-box-wrong': 'Ces dates ne se suivent pas : la fin vient après le début.',
  'time-box-extended-already': 'Ce sprint a déjà été prolongé une fois. Terminez-le, passez en marathon, ou arrêtez.',
  'milestones-needed': 'Un marathon a besoin d’au moins un jalon.',
  'not-a-sprint': 'Cette carte n’est pas un sprint : elle n’a pas d’échéance de sprint.',
  'not-a-marathon': 'Cette carte n’est pas un marathon : elle n’a pas de jalons.',
  'already-blocked': 'Cette carte est déjà signalée comme bloquée.',
  'not-blocked': 'Cette carte n’est plus bloquée.',
  'approval-pending': 'Cette carte attend déjà une validation. Attendez la réponse, ou retirez d’abord cette demande.',
  'approval-not-needed':
    'Cette carte est terminée : plus aucune validation n’est nécessaire. Laissez un commentaire, ou remettez d’abord la carte en route.',
  'no-approval-pending': 'Plus rien n’attend de validation ici.',
  'approval-answered': 'Vous avez déjà répondu. C’est aux autres de répondre.',
  'approval-not-overdue':
    'Cette validation ne vous est pas demandée. En tant que Marketing Owner, vous pourrez trancher sans réponse à la fin du {{day}}.',
  'approval-due-passed': 'Le jour prévu pour la réponse est passé. Choisissez aujourd’hui ou plus tard.',
  'approvers-needed': 'Choisissez au moins une personne qui valide.',
  'approval-rounds-used':
    'Deux relectures n’ont pas donné d’accord. C’est maintenant à {{owner}} (Marketing Owner) de trancher : adressez-lui seul la demande.',
  'verdict-comment-needed': 'Dites ce qui est à corriger, ou pourquoi c’est refusé.',
  'not-archived': 'Ce n’est plus archivé.',
  'column-not-empty': 'Déplacez d’abord ce que contient cette colonne ({{cards}}), puis archivez-la.',
  'backlog-needed': 'Un tableau garde toujours une colonne pour le nouveau travail.',
  'phases-out-of-order':
    'Les colonnes vont de ce qui attend, à ce qui est en cours, à ce qui est terminé. Choisissez une autre place.',
  'owner-must-hand-over': 'Transmettez d’abord le rôle de Marketing Owner : un tableau en a toujours un.',
  'last-champion': 'Un tableau garde toujours un Champion Agile. Nommez-en d’abord un autre.',
  'role-needed': 'Laissez au moins un rôle, ou retirez la personne du tableau.',
  'already-member': 'Cette personne est déjà sur le tableau.',
  'cover-in-past': 'La fin du remplacement doit être à venir.',
  nobody: 'personne pour l’instant',
  problem: {
    'bad-input': 'Quelque chose ne peut pas être gardé tel quel. Vérifiez ce qui est signalé.',
    'bad-json': 'Le serveur n’a pas pu lire cet envoi. Rien n’a changé.',
    'body-too-large': 'C’est trop volumineux. Réduisez, puis réessayez.',
    'unsupported-type': 'Le serveur n’accepte pas ce genre de fichier.',
    'not-signed-in': 'Connectez-vous d’abord.',
    'wrong-origin': 'Cette page est ouverte à une autre adresse que celle du serveur. Ouvrez-la à sa propre adresse.',
    'bad-credentials': 'Cette adresse et ce mot de passe ne vont pas ensemble.',
    'not-found': 'Cela n’existe pas, ou vous n’êtes pas de ceux qui peuvent le voir.',
    'too-many-requests': 'Trop de tentatives. Attendez une minute, puis réessayez.',
    'setup-done': 'Le premier compte existe déjà. Connectez-vous.',
    'invitation-gone': 'Cette invitation a expiré ou a déjà servi. Demandez-en une nouvelle.',
    'invitation-for-another':
      'Cette invitation est destinée à une autre adresse. Connectez-vous avec ce compte, ou demandez votre propre invitation.',
    'email-taken': 'Un compte existe déjà à cette adresse. Connectez-vous avec lui.',
    'weak-password':
      'Ce mot de passe se devine trop facilement : mot courant, votre nom ou votre adresse. Assemblez plutôt quelques mots sans lien.',
    'not-a-table':
      'Ce fichier n’est pas un tableau de données. Enregistrez-le en CSV, avec une ligne d’en-têtes et une ligne par carte.',
    'rows-wrong': 'Certaines lignes ne peuvent pas être lues. Corrigez-les, ou importez le reste.',
    'not-a-board-file': 'Ce fichier n’est pas un tableau exporté par Paceboard, ou il a été modifié depuis.',
    'not-a-jira-export':
      'Ce fichier ne contient pas de tickets Jira. Il faut la réponse d’une recherche, avec son historique (changelog).',
    'not-a-trello-export': 'Ce fichier n’est pas un export Trello. Dans Trello : Menu, Imprimer et exporter, JSON.',
    'import-gone': 'Cet import date trop. Choisissez le fichier à nouveau.',
    'starting-up': 'Le serveur démarre. Réessayez dans un instant.',
    internal: 'Quelque chose a échoué sur le serveur. Rien n’a changé.',
    offline: 'Le serveur ne répond pas. Ce que vous avez écrit est toujours là : réessayez dans un instant.',
  },
}
