import type { LocalText } from '@paceboard/domain'
import type { ColumnKey } from './columns.ts'
import type { PersonKey } from './people.ts'

export interface Remark {
  readonly by: PersonKey
  readonly text: LocalText
}

/** What colleagues say about work that reaches a column. */
export const REMARKS: { readonly [Column in ColumnKey]?: readonly Remark[] } = {
  review: [
    {
      by: 'sophie',
      text: {
        fr: 'Bon angle. L’introduction peut perdre la moitié.',
        en: 'Good angle. The introduction can lose half.',
      },
    },
    { by: 'claire', text: { fr: 'La promesse arrive trop tard.', en: 'The promise comes too late.' } },
    { by: 'karim', text: { fr: 'Un seul appel à l’action, s’il te plaît.', en: 'One call to action only, please.' } },
    { by: 'ines', text: { fr: 'Contraste du bouton corrigé.', en: 'Button contrast fixed.' } },
    {
      by: 'julien',
      text: { fr: 'Deux coquilles corrigées, le reste est bon.', en: 'Two typos fixed, the rest is fine.' },
    },
  ],
  approval: [
    { by: 'camille', text: { fr: 'Mentions à jour, accord.', en: 'Notices up to date, approved.' } },
    {
      by: 'nadia',
      text: {
        fr: 'Les prospects vont demander le prix : prévoyez-le.',
        en: 'Prospects will ask for the price: be ready.',
      },
    },
    { by: 'paul', text: { fr: 'D’accord, sans le superlatif.', en: 'Fine, without the superlative.' } },
    {
      by: 'olivier',
      text: { fr: 'Lien d’aide ajouté, sinon tickets assurés.', en: 'Add the help link, or we get tickets.' },
    },
  ],
}
