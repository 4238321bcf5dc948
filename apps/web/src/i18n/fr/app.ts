import type { app as english } from '../en/app.ts'
import type { Translated } from '../translated.ts'

export const app: Translated<typeof english> = {
  nav: {
    label: 'Pages de ce tableau',
    board: 'Tableau',
    backlog: 'Backlog',
    flow: 'Flux',
    rhythm: 'Rythme',
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
        'Le serveur ne répond pas. Continuez : vos modifications sont gardées sur cet appareil, même si la page est rechargée, et partiront dans l’ordre dès son retour.',
      gone: 'Ce tableau vous est fermé.',
    },
  },
  leaving: {
    title: 'Des modifications ne sont pas encore parties',
    text_one:
      '{{count}} modification attend le serveur. Si vous vous déconnectez maintenant, elle reste sur cet appareil et partira quand vous vous reconnecterez ici et ouvrirez son tableau. Personne d’autre ne peut l’envoyer.',
    text_other:
      '{{count}} modifications attendent le serveur. Si vous vous déconnectez maintenant, elles restent sur cet appareil et partiront quand vous vous reconnecterez ici et ouvrirez leur tableau. Personne d’autre ne peut les envoyer.',
    stay: 'Rester connecté',
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
    advice: 'Vérifiez le réseau. Cette page réessaie d’elle-même.',
    waiting_one:
      '{{count}} modification attend sur cet appareil. Elle partira dès que le serveur sera de retour et le tableau ouvert.',
    waiting_other:
      '{{count}} modifications attendent sur cet appareil. Elles partiront dès que le serveur sera de retour et le tableau ouvert.',
  },
  late: {
    title: 'Cette page n’est pas encore sur cet appareil',
    kept: 'Ce que vous avez fait est en sûreté.',
    advice: 'Elle s’ouvrira d’elle-même au retour du réseau. Le tableau reste ouvert.',
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
