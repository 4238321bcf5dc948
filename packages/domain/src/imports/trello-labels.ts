import type { ItemType, Label, LocalText } from '../board/model.ts'
import type { LabelId, TypeId } from '../ids.ts'
import { ITEM_TYPES } from '../templates/item-types.ts'
import type { Color } from '../templates/looks.ts'
import { cardType } from './card-type.ts'
import { clip } from './clip.ts'
import type { TrelloCard, TrelloExport, TrelloLabel } from './trello-export.ts'

/** Trello's colours in our ten; a shade ("green_dark") counts as its colour, no colour as grey. */
const COLORS: ReadonlyMap<string, Color> = new Map<string, Color>(
  Object.entries({
    green: 'green',
    yellow: 'amber',
    orange: 'amber',
    red: 'coral',
    purple: 'violet',
    blue: 'blue',
    sky: 'sky',
    lime: 'lime',
    pink: 'pink',
    black: 'slate',
  } as const),
)

const COLOR_NAMES: ReadonlyMap<string, LocalText> = new Map(
  Object.entries({
    green: { fr: 'Vert', en: 'Green' },
    yellow: { fr: 'Jaune', en: 'Yellow' },
    orange: { fr: 'Orange', en: 'Orange' },
    red: { fr: 'Rouge', en: 'Red' },
    purple: { fr: 'Violet', en: 'Purple' },
    blue: { fr: 'Bleu', en: 'Blue' },
    sky: { fr: 'Bleu ciel', en: 'Sky' },
    lime: { fr: 'Citron vert', en: 'Lime' },
    pink: { fr: 'Rose', en: 'Pink' },
    black: { fr: 'Noir', en: 'Black' },
  }),
)

const NAME = 80

/** What a card without a type of its own is. */
export const CARD_TYPE = cardType('trello', { fr: 'Carte Trello', en: 'Trello card' })

/** Which labels a board has, which of them became types, and what that means for a card. */
export interface Sorting {
  readonly types: readonly ItemType[]
  readonly labels: readonly Label[]
  readonly typeOf: (card: TrelloCard) => ItemType
  readonly labelsOf: (card: TrelloCard) => readonly LabelId[]
}

/** A card takes its type from its first label that is one; its other labels stay labels. */
export function sortingOf(exported: TrelloExport, typeLabels: ReadonlySet<string>, locale: 'fr' | 'en'): Sorting {
  const all = new Map((exported.labels ?? []).map((label) => [label.id, label]))
  const types = new Map([...all.values()].filter((one) => typeLabels.has(one.id)).map((one) => [one.id, asType(one)]))
  const typeLabelOf = (card: TrelloCard) => (card.idLabels ?? []).find((id) => types.has(id))
  const labelsOf = (card: TrelloCard) => {
    const own = (card.idLabels ?? []).filter((id) => all.has(id) && id !== typeLabelOf(card))
    return [...new Set(own)] as LabelId[]
  }
  const worn = new Set<string>(exported.cards.flatMap(labelsOf))
  const kept = [...all.values()].filter((one) => worn.has(one.id) || (one.name?.trim() && !types.has(one.id)))

  return {
    types: [...types.values(), CARD_TYPE, ...ITEM_TYPES],
    labels: kept.map((label) => ({
      id: label.id as LabelId,
      name: labelName(label, locale),
      color: colorOf(label),
      archivedAt: null,
    })),
    typeOf: (card) => types.get(typeLabelOf(card) ?? '') ?? CARD_TYPE,
    labelsOf,
  }
}

/** Trello lets a label be a colour only: then the colour is its name. */
export function labelName(label: TrelloLabel, locale: 'fr' | 'en'): string {
  return clip(label.name ?? '', NAME) || (COLOR_NAMES.get(baseColor(label))?.[locale] ?? '—')
}

function asType(label: TrelloLabel): ItemType {
  const name = { fr: labelName(label, 'fr'), en: labelName(label, 'en') }
  return { ...CARD_TYPE, id: label.id as TypeId, name, color: colorOf(label) }
}

function colorOf(label: TrelloLabel): Color {
  return COLORS.get(baseColor(label)) ?? 'slate'
}

function baseColor(label: TrelloLabel): string {
  return (label.color ?? '').split('_')[0] ?? ''
}
