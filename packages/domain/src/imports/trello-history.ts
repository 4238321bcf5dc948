import type { Instant } from '../time.ts'
import { grouped } from './grouped.ts'
import { type Details, detailsOf } from './trello-details.ts'
import { byPosition, MAX_ACTIONS, type Past, pastOf, type TrelloCard, type TrelloExport } from './trello-export.ts'
import type { Notes } from './trello-notes.ts'
import { byList, type Stage, stagesOf } from './trello-stages.ts'
import type { Step } from './trello-steps.ts'
import { type Whereabouts, whereaboutsOf } from './trello-whereabouts.ts'

/** A card with its whole life. */
export interface CardHistory extends Omit<Whereabouts, 'steps'>, Omit<Details, 'steps'> {
  readonly card: TrelloCard
  readonly steps: readonly Step[]
}

export interface TrelloHistory {
  /** In board order; of what lists were earlier or lists that are gone, only where a card has been. */
  readonly stages: readonly Stage[]
  readonly cards: readonly CardHistory[]
  /** Every step of every card, in the order in which they happened. */
  readonly steps: readonly Step[]
  /** How many cards stand in each stage, or once stood in what a list was earlier. */
  readonly cardsIn: ReadonlyMap<string, number>
}

/** Actions that are read, or whose outcome the cards show anyway. */
const USED =
  /^((create|copy|update|delete|email)Card|convertToCardFromCheckItem|moveCard(To|From)Board|(comment|copyComment)Card|(add|remove)MemberToCard|removeMemberFromCard|updateCheckItemStateOnCard|(create|update)List|createBoard|(add|delete)Attachment(To|From)Card|addChecklistToCard|(create|update|delete)CheckItem|updateChecklist|(add|remove)Label(To|From)Card|(create|update|delete)Label)$/

/**
 * Reads an export as history: which stages there were, and what happened to which card when. Nothing happens after `at`,
 * the moment of the import.
 */
export function readHistory(exported: TrelloExport, at: Instant, notes: Notes): TrelloHistory {
  const past = pastOf(exported, at)
  const stages = stagesOf(exported, past)
  const byCard = grouped(past, (action) => action.data?.card?.id ?? null)
  const beginnings = new Set(stages.map((stage) => stage.begunBy))
  const renames = past.filter((action) => beginnings.has(action))
  const stagesByList = byList(stages)
  const ticked = tickedChecks(exported)

  const cards = workCards(exported, notes).map((card): CardHistory => {
    const actions = byCard.get(card.id) ?? []
    const way = whereaboutsOf(card, actions, renames, stagesByList)
    const details = detailsOf(card, actions, (id) => ticked.has(id))
    const until = (time: Instant) => Math.min(Math.max(time, way.createdAt), at)
    const steps = [...way.steps, ...details.steps].map((step) => ({ ...step, at: until(step.at) }))
    return { card, ...way, ...details, createdAt: Math.min(way.createdAt, at), steps }
  })
  const steps = cards.flatMap((one) => one.steps).sort((a, b) => a.at - b.at || a.order - b.order)

  const cardsIn = countByStage(cards)
  const used = stages.filter((stage) => stage.origin === 'list' || cardsIn.has(stage.id))
  noteGaps(exported, past, cards, used, notes)
  return { stages: used, cards, steps, cardsIn }
}

/** Trello's template cards are patterns, not work. */
function workCards(exported: TrelloExport, notes: Notes): readonly TrelloCard[] {
  const cards = [...new Map(exported.cards.map((card) => [card.id, card])).values()].sort(byPosition)
  for (const card of cards) if (card.isTemplate) notes.add('templates-skipped', card.name)
  return cards.filter((card) => !card.isTemplate)
}

function tickedChecks(exported: TrelloExport): ReadonlySet<string> {
  const items = (exported.checklists ?? []).flatMap((list) => list.checkItems ?? [])
  return new Set(items.filter((item) => item.state === 'complete').map((item) => item.id))
}

function countByStage(cards: readonly CardHistory[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { steps, stage, archived } of cards) {
    const passed = new Set<string>()
    for (const { act } of steps) {
      const at = act.do === 'create' ? act.stage : act.do === 'move' ? act.to : null
      if (at && (at.origin !== 'list' || (at.id === stage.id && (at.archived || !archived)))) passed.add(at.id)
    }
    for (const id of passed) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function noteGaps(
  exported: TrelloExport,
  past: readonly Past[],
  cards: readonly CardHistory[],
  stages: readonly Stage[],
  notes: Notes,
): void {
  if ((exported.actions?.length ?? 0) >= MAX_ACTIONS) notes.add('actions-cut', undefined, exported.actions?.length)
  for (const stage of stages) {
    if (stage.origin === 'earlier') notes.add('list-split', stage.name)
    if (stage.origin === 'gone') notes.add('list-gone', stage.name)
  }
  for (const one of cards) {
    if (one.creationGuessed) notes.add('creation-guessed', one.card.name)
    if (one.endCorrected) notes.add('position-corrected', one.card.name)
    if (one.closedWithList) notes.add('card-in-closed-list', one.card.name)
  }
  const deleted = new Set(past.filter((one) => one.type === 'deleteCard').map((one) => one.data?.card?.id))
  if (deleted.size > 0) notes.add('cards-deleted', undefined, deleted.size)
  for (const { type } of past) if (!USED.test(type)) notes.add('actions-unused', type)
}
