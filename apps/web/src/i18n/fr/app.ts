import type { app as english } from '../en/app.ts'
import type { Translated } from '../translated.ts'

export const app: Translated<typeof english> = {
  nav: {
    label: 'Pages de ce tableau',
    board: 'Tableau',
    backlog: 'Backlog',
    flow: 'Flux',
    people: 'Équipe',
    settings: 'Réglages',
  },
  skip: 'Aller au contenu',
  boards: 'Tableaux',
  yourBoards: 'Vos tableaux',
  newBoard: 'Nouveau tableau',
  allBoards: 'Tous les tableaux',
  switchBoard: 'Changer de tableau : {{name}}',
  profile: 'Profil : {{name}}',
  account: 'Votre compte',
  signOut: 'Se déconnecter',
  connection: {
    connecting: 'Connexion…',
    live: 'En direct',
    reconnecting: 'Reconnexion…',
    offline: 'Hors ligne',
    gone: 'Fermé',
    waiting_one: '{{count}} modification en attente',
    waiting_other: '{{count}} modifications en attente',
    both: '{{state}} : {{waiting}}',
    help: {
      connecting: 'Recherche des nouvelles de vos collègues.',
      live: 'Tout le monde voit le même tableau, et les changements arrivent au fur et à mesure.',
      reconnecting: 'La liaison est coupée un instant. Continuez : rien n’est perdu.',
      offline:
        'Le serveur ne répond pas. Continuez : vos modifications sont gardées ici et partiront dès son retour. Laissez cet onglet ouvert.',
      gone: 'Ce tableau vous est fermé.',
    },
  },
  again: {
    title: 'Reconnectez-vous, s’il vous plaît',
    lead: 'Votre session est terminée. Tout ce que vous faisiez est encore là.',
  },
  gone: {
    title: 'Ce tableau ne vous est pas ouvert',
    kept: 'Il n’existe pas, ou vous n’en êtes plus membre.',
    advice: 'Demandez une invitation à son Champion Agile.',
  },
  unreachable: {
    title: 'Le serveur ne répond pas',
    kept: 'Rien n’est perdu.',
    advice: 'Vérifiez le réseau, puis réessayez.',
  },
  broken: {
    title: 'Cette page a trébuché',
    kept: 'Ce qui était enregistré est en sûreté.',
    advice: 'Rechargez la page. Si cela se reproduit, prévenez la personne qui s’occupe de Paceboard chez vous.',
    reload: 'Recharger',
  },
  notFound: {
    title: 'Il n’y a rien à cette adresse',
    text: 'Le lien est peut-être ancien, ou il manque une lettre.',
    action: 'Vers vos tableaux',
  },
  openingBoard: 'Ouverture du tableau…',
}
