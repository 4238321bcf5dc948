import type { presence as english } from '../en/presence.ts'
import type { Translated } from '../translated.ts'

export const presence: Translated<typeof english> = {
  here: 'Sur ce tableau en ce moment',
  hereNames: 'Sur ce tableau en ce moment : {{names}}',
  alone: 'Plus personne d’autre.',
  hasOpen: 'a ouvert « {{title}} »',
  onCard_one: '{{names}} a ouvert cette carte',
  onCard_other: '{{names}} ont ouvert cette carte',
  also_one: '{{names}} a aussi ouvert cette carte.',
  also_other: '{{names}} ont aussi ouvert cette carte.',
}
