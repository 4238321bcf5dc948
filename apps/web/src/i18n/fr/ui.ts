import type { ui as english } from '../en/ui.ts'
import type { Translated } from '../translated.ts'

export const ui: Translated<typeof english> = {
  close: 'Fermer',
  dismiss: 'Masquer',
  optional: 'facultatif',
  working: 'En cours…',
  unavailable: 'indisponible',
  retry: 'Réessayer',
  choose: 'Choisir…',
  removeLabel: 'Retirer {{name}}',
  notifications: 'Messages',
  nobody: 'Personne pour l’instant',
  morePeople_one: '{{count}} autre personne',
  morePeople_other: '{{count}} autres personnes',
  paceSprint: 'Sprint',
  paceMarathon: 'Marathon',
  paceSprintLetter: 'S',
  paceMarathonLetter: 'M',
  nothingFound: 'Aucun résultat',
  clearDate: 'Effacer la date',
  tableEmpty: 'Rien à afficher pour l’instant',
}
