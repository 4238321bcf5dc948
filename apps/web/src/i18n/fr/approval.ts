import type { approval as english } from '../en/approval.ts'
import type { Translated } from '../translated.ts'

export const approval: Translated<typeof english> = {
  title: 'Validation',
  none: 'Personne n’a encore eu à dire si cela peut sortir.',
  round: 'Tour {{round}} sur {{rounds}}',
  roundOfOwner: 'Tour {{round}} : le Marketing Owner tranche',
  somebody: 'Quelqu’un',
  asked: 'Demandée par {{name}} le {{date}}, réponse attendue avant la fin du {{day}}.',
  version: 'Version :',
  answers: 'Réponses',
  ruling: 'en tant que Marketing Owner',
  ownerDecides:
    'Deux tours sans accord : c’est maintenant au Marketing Owner de trancher. Adressez la demande à {{name}} seul.',
  state: { pending: 'En attente de réponse', late: 'Réponse en retard' },
  verdict: {
    approved: 'Validée',
    changes: 'À corriger',
    refused: 'Refusée',
    open: 'En attente',
    spared: 'Réponse devenue inutile',
  },
  rule: {
    label: 'Combien d’accords',
    any: 'Un seul suffit',
    all: 'Tous nécessaires',
    anyLong: 'La première réponse décide.',
    allLong: 'Tout le monde doit valider.',
  },
  picker: { add: 'Ajouter une personne' },
  ask: {
    button: 'Demander une validation',
    again: 'Redemander',
    title: 'Demander une validation : {{title}}',
    who: 'Qui valide',
    whoHint: 'Ces personnes sont prévenues et retrouvent la carte sous « À valider par moi ».',
    ownerAlone:
      'Deux relectures n’ont pas donné d’accord. Seule la personne Marketing Owner, {{name}}, est maintenant sollicitée, et tranche.',
    version: 'Ce qui est à relire',
    versionHint: 'Un lien ou quelques mots. Ne changez plus cette version avant la réponse.',
    due: 'Réponse avant la fin du',
    dueHint: 'Après ce jour, le Marketing Owner peut trancher.',
    send: 'Demander',
    sent: 'Validation demandée à {{names}}',
  },
  answer: {
    yours: 'Votre réponse',
    asOwner:
      'La réponse se fait attendre : en tant que Marketing Owner, vous pouvez trancher, quoi qu’aient dit les autres.',
    title: 'Votre validation : {{title}}',
    comment: 'Commentaire',
    commentHint: 'Nécessaire, sauf si vous validez.',
    approve: 'Valider',
    changes: 'À corriger',
    refuse: 'Refuser',
    done: {
      approved: 'Vous avez validé « {{title}} »',
      changes: 'Vous demandez des corrections sur « {{title}} »',
      refused: 'Vous avez refusé « {{title}} »',
    },
  },
  withdraw: {
    button: 'Retirer la demande',
    title: 'Retirer la demande de validation de « {{title}} » ?',
    text: 'La réponse de {{names}} n’est plus attendue. L’historique garde ce qui a été demandé et répondu.',
    confirm: 'Retirer',
    keep: 'Garder la demande',
    done: 'Demande retirée',
  },
  type: {
    label: 'Qui valide',
    hint: 'À qui une carte de ce type est montrée avant de sortir. C’est une proposition : rien n’est demandé tout seul.',
    owner: 'Marketing Owner (qui que ce soit alors)',
  },
}
