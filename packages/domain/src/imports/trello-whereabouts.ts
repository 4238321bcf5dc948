import type { Instant } from '../time.ts'
import { instantOf, madeAt, type Past, type TrelloCard } from './trello-export.ts'
import { type Stage, stageAt } from './trello-stages.ts'
import { type Act, LAST, type Step, stepOf } from './trello-steps.ts'

/** Where a card has been, and what we had to guess. */
export interface Whereabouts {
  readonly createdAt: Instant
  /** Creation, moves, archivings and restorings, oldest first. */
  readonly steps: readonly Step[]
  readonly stage: Stage
  readonly archived: boolean
  readonly creationGuessed: boolean
  readonly endCorrected: boolean
  readonly closedWithList: boolean
}

type StagesByList = ReadonlyMap<string, readonly Stage[]>

/** Actions that bring a card onto the board, into `data.list`. */
const BIRTHS: ReadonlySet<string> = new Set([
  'createCard',
  'copyCard',
  'convertToCardFromCheckItem',
  'emailCard',
  'moveCardToBoard',
])

/**
 * A card's way over the board from its own actions and the renames that re-purposed lists, oldest first. It ends where the
 * export says that the card is: what the history does not tell is added as a last step.
 */
export function whereaboutsOf(
  card: TrelloCard,
  actions: readonly Past[],
  renames: readonly Past[],
  stages: StagesByList,
): Whereabouts {
  const birth = birthOf(card, actions)
  let listId = birth.listId
  let stage = stageAt(stages, listId, birth.at)
  let archived = false
  const steps: Step[] = [
    {
      ...(birth.action ? stepOf(birth.action, card.id, create(stage)) : nameless(card, birth.at, create(stage))),
      order: -1,
    },
  ]
  const enter = (action: Past) => {
    const to = stageAt(stages, listId, action.at)
    if (to.id !== stage.id) steps.push(stepOf(action, card.id, { do: 'move', to }))
    stage = to
  }

  const ownRenames = renames.filter((rename) => rename.at > birth.at)
  const life = actions.filter((action) => action !== birth.action)
  for (const action of [...life, ...ownRenames].sort((a, b) => a.order - b.order)) {
    const arrival = arrivalOf(action)
    const closed = action.type === 'updateCard' ? closing(action) : null
    if (arrival !== null) {
      listId = arrival
      enter(action)
    } else if (action.type === 'updateList' && action.data?.list?.id === listId && !archived) {
      enter(action)
    }
    if (closed !== null && closed !== archived) {
      archived = closed
      steps.push(stepOf(action, card.id, { do: closed ? 'archive' : 'restore' }))
      if (!closed) enter(action)
    }
  }

  const ended = endOf(card, { steps, stage, archived, listId }, stages)
  return { ...ended, createdAt: birth.at, creationGuessed: birth.action === null }
}

interface Way {
  readonly steps: readonly Step[]
  readonly stage: Stage
  readonly archived: boolean
  readonly listId: string
}

function endOf(card: TrelloCard, way: Way, stages: StagesByList) {
  const lastAt = way.steps.at(-1)?.at ?? 0
  const activeAt = Math.max(instantOf(card.dateLastActivity) ?? lastAt, lastAt)
  const added: Step[] = []
  const endCorrected = way.listId !== card.idList
  const stage = endCorrected ? stageAt(stages, card.idList, Number.POSITIVE_INFINITY) : way.stage
  if (endCorrected) added.push(nameless(card, activeAt, { do: 'move', to: stage }))

  const now = stageAt(stages, card.idList, Number.POSITIVE_INFINITY)
  const closedWithList = !card.closed && now.archived
  const archived = card.closed === true || now.archived
  if (archived && !way.archived) {
    const closing = closedWithList ? now.closedBy : null
    const together = closing !== null && closing.at > lastAt && added.length === 0
    added.push(together ? stepOf(closing, card.id, { do: 'archive' }) : nameless(card, activeAt, { do: 'archive' }))
  }
  if (!archived && way.archived) added.push(nameless(card, activeAt, { do: 'restore' }))
  return { steps: [...way.steps, ...added], stage, archived, endCorrected, closedWithList }
}

interface Birth {
  readonly at: Instant
  readonly listId: string
  /** Null when the export no longer holds it. */
  readonly action: Past | null
}

/**
 * An old board's export has lost its first actions: then the card's id tells when it was made, and its first recorded
 * move where it had been until then (flow.md §3).
 */
function birthOf(card: TrelloCard, actions: readonly Past[]): Birth {
  const first = actions.find((action) => arrivalOf(action) !== null)
  if (first && BIRTHS.has(first.type)) return { at: first.at, listId: arrivalOf(first) ?? card.idList, action: first }
  const firstAt = actions[0]?.at ?? Number.POSITIVE_INFINITY
  const at = Math.min(madeAt(card.id) ?? instantOf(card.dateLastActivity) ?? firstAt, firstAt)
  return { at: Number.isFinite(at) ? at : 0, listId: first?.data?.listBefore?.id ?? card.idList, action: null }
}

/** The list that an action brings a card into; null for other actions. */
function arrivalOf({ type, data }: Past): string | null {
  if (BIRTHS.has(type)) return data?.list?.id ?? null
  return type === 'updateCard' ? (data?.listAfter?.id ?? null) : null
}

function closing({ data }: Past): boolean | null {
  return typeof data?.old?.closed === 'boolean' ? !data.old.closed : null
}

function create(stage: Stage): Act {
  return { do: 'create', stage }
}

/** A step that no action tells of. Named by what it does, because one card may need several. */
function nameless(card: TrelloCard, at: Instant, act: Act): Step {
  return { at, key: `${card.id}-${act.do}`, order: LAST, by: null, cardId: card.id, act }
}
