import type { notifications as english } from '../en/notifications.ts'
import type { Translated } from '../translated.ts'

export const notifications: Translated<typeof english> = {
  title: 'Notifications',
  unread_one: 'Notifications : {{count}} nouvelle',
  unread_other: 'Notifications : {{count}} nouvelles',
  new: 'Nouveau :',
  none: 'Rien pour l’instant. Vous verrez ici qui vous mentionne dans un commentaire, vous confie une carte, vous demande d’en terminer ou d’en valider une, ou répond à vos suggestions.',
  failed: 'Vos notifications n’ont pas pu être chargées',
  earlier: 'Voir les précédentes',
  somebody: 'Quelqu’un',
  spared: 'réponse devenue inutile',
  kinds: {
    mentioned: '{{name}} vous mentionne dans « {{title}} »',
    askedToFinish: '{{name}} vous demande de terminer « {{title}} »',
    assigned: '{{name}} vous a confié « {{title}} »',
    madePartner: '{{name}} vous ajoute comme partenaire sur « {{title}} »',
    suggestionAccepted: '{{name}} a accepté le rang que vous proposiez pour « {{title}} »',
    suggestionDismissed: '{{name}} a écarté le rang que vous proposiez pour « {{title}} »',
    approvalAsked: '{{name}} vous demande de valider « {{title}} »',
    approved: '{{name}} a validé « {{title}} »',
    changesWanted: '{{name}} demande des corrections sur « {{title}} »',
    refused: '{{name}} a refusé « {{title}} »',
    approverLeft: '{{name}} a retiré du tableau une personne qui devait valider « {{title}} »',
    unblocked: '{{name}} a débloqué « {{title}} », dont vous êtes responsable',
  },
}
