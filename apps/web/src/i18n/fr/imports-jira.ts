import type { jira as english } from '../en/imports-jira.ts'
import type { Translated } from '../translated.ts'

export const jira: Translated<typeof english> = {
  title: 'Reprendre votre travail de Jira',
  lead: 'Les tickets deviennent des cartes et chaque changement d’état un déplacement à son heure : les graphiques commencent avec ce que vous avez déjà fait.',
  cloud: 'Jira Cloud',
  dataCenter: 'Jira Data Center',
  faults: {
    title_one: '{{count}} ticket ne peut pas être lu',
    title_other: '{{count}} tickets ne peuvent pas être lus',
    place: 'Numéro {{place}} du fichier',
    'no-key': '{{issue}} : pas de clé, comme MKT-12.',
    'key-twice': '{{issue}} figure déjà plus haut dans le fichier.',
    'no-created': '{{issue}} : pas de date de création.',
    'no-status': '{{issue}} : pas d’état.',
    'not-a-date': '{{issue}} : une date qui n’en est pas une.',
    'in-the-future': '{{issue}} : créé un jour qui n’est pas encore arrivé.',
    choice: 'Ces tickets',
  },
}
