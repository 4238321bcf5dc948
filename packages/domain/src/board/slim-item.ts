import { type Clock, NEW_CLOCK } from '../flow/bounds.ts'
import type { Check, Item } from './model.ts'

/** What an item is where nothing else is said. */
const USUAL_ITEM = {
  plan: null,
  advice: null,
  service: 'standard',
  assigneeId: null,
  partnerIds: [],
  labelIds: [],
  audience: '',
  channel: '',
  value: null,
  size: null,
  dueDate: null,
  publishAt: null,
  blocked: null,
  approval: null,
  described: false,
  comments: [],
  createdBy: null,
  enteredBy: null,
  archivedAt: null,
} as const satisfies Partial<Item>

/** A value whose fields that are as usual are left out. */
type Slim<Whole, Field extends keyof Whole> = Omit<Whole, Field> & Partial<Pick<Whole, Field>>

/**
 * An item as a snapshot holds it: fields that have their usual value are left out, and its checklist is a place in the
 * snapshot's `checklists`, since most items of a type have the same.
 */
export interface SlimItem extends Slim<Omit<Item, 'clock' | 'checklist'>, keyof typeof USUAL_ITEM> {
  readonly clock: Partial<Clock>
  readonly checklist?: number
}

/** The different checklists of a board, each once. */
export class Checklists {
  readonly lists: (readonly Check[])[] = []
  readonly #places = new Map<string, number>()
  /** Most are not only equal but one: those need no text to be known again. */
  readonly #met = new Map<readonly Check[], number>()

  placeOf(checklist: readonly Check[]): number {
    const known = this.#met.get(checklist) ?? this.#placeOfEqual(checklist)
    this.#met.set(checklist, known)
    return known
  }

  #placeOfEqual(checklist: readonly Check[]): number {
    const text = JSON.stringify(checklist)
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.#places.set(text, this.lists.length)
    return this.lists.push(checklist) - 1
  }
}

export function slimItem({ clock, checklist, ...item }: Item, checklists: Checklists): SlimItem {
  const slim = { ...without(item, USUAL_ITEM), clock: without(clock, NEW_CLOCK) }
  return checklist.length === 0 ? slim : { ...slim, checklist: checklists.placeOf(checklist) }
}

/**
 * Written out without spreads: they cost a hundred times as much, and a browser reads ten thousand items at once.
 * @throws when the item names a checklist that is not there
 */
export function wholeItem(slim: SlimItem, checklists: readonly (readonly Check[])[]): Item {
  return {
    id: slim.id,
    num: slim.num,
    typeId: slim.typeId,
    title: slim.title,
    columnId: slim.columnId,
    rank: slim.rank,
    plan: slim.plan ?? USUAL_ITEM.plan,
    advice: slim.advice ?? USUAL_ITEM.advice,
    service: slim.service ?? USUAL_ITEM.service,
    assigneeId: slim.assigneeId ?? USUAL_ITEM.assigneeId,
    partnerIds: slim.partnerIds ?? USUAL_ITEM.partnerIds,
    labelIds: slim.labelIds ?? USUAL_ITEM.labelIds,
    audience: slim.audience ?? USUAL_ITEM.audience,
    channel: slim.channel ?? USUAL_ITEM.channel,
    value: slim.value ?? USUAL_ITEM.value,
    size: slim.size ?? USUAL_ITEM.size,
    dueDate: slim.dueDate ?? USUAL_ITEM.dueDate,
    publishAt: slim.publishAt ?? USUAL_ITEM.publishAt,
    checklist: checklistOf(slim, checklists),
    blocked: slim.blocked ?? USUAL_ITEM.blocked,
    approval: slim.approval ?? USUAL_ITEM.approval,
    described: slim.described ?? USUAL_ITEM.described,
    comments: slim.comments ?? USUAL_ITEM.comments,
    createdAt: slim.createdAt,
    createdBy: slim.createdBy ?? USUAL_ITEM.createdBy,
    enteredAt: slim.enteredAt,
    enteredBy: slim.enteredBy ?? USUAL_ITEM.enteredBy,
    clock: wholeClock(slim.clock),
    archivedAt: slim.archivedAt ?? USUAL_ITEM.archivedAt,
  }
}

function wholeClock(slim: Partial<Clock>): Clock {
  return {
    phase: slim.phase ?? NEW_CLOCK.phase,
    startedAt: slim.startedAt ?? NEW_CLOCK.startedAt,
    finishedAt: slim.finishedAt ?? NEW_CLOCK.finishedAt,
    startObserved: slim.startObserved ?? NEW_CLOCK.startObserved,
    restarts: slim.restarts ?? NEW_CLOCK.restarts,
    reopens: slim.reopens ?? NEW_CLOCK.reopens,
  }
}

function checklistOf({ checklist }: SlimItem, checklists: readonly (readonly Check[])[]): readonly Check[] {
  if (checklist === undefined) return NO_CHECKS
  const found = checklists[checklist]
  if (!found) throw new Error(`the snapshot has no checklist ${checklist}`)
  return found
}

const NO_CHECKS: readonly Check[] = []

/** The fields of `whole` that are not as usual; empty lists are alike. */
function without<Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  usual: Pick<Whole, Field>,
): Slim<Whole, Field> {
  const slim: Partial<Whole> = {}
  for (const field in whole) {
    const value = whole[field]
    const common: unknown = usual[field as unknown as Field]
    if (value !== common && !(isEmpty(value) && isEmpty(common))) slim[field] = value
  }
  return slim as Slim<Whole, Field>
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
