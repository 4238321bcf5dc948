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
  described: false,
  comments: [],
  createdBy: null,
  enteredBy: null,
  archivedAt: null,
} as const satisfies Partial<Item>

const USUAL_CHECK = { mandatory: false, done: false } as const satisfies Partial<Check>

/** A value whose fields that are as usual are left out. */
type Slim<Whole, Field extends keyof Whole> = Omit<Whole, Field> & Partial<Pick<Whole, Field>>

/**
 * An item as a snapshot holds it: fields that have their usual value are left out. Half of the bytes of a board, and of
 * the time to write and read them, are otherwise nulls and empty lists. A whole `Item` is one, too.
 */
export interface SlimItem extends Slim<Omit<Item, 'clock' | 'checklist'>, keyof typeof USUAL_ITEM> {
  readonly clock: Partial<Clock>
  readonly checklist?: readonly Slim<Check, keyof typeof USUAL_CHECK>[]
}

export function slimItem({ clock, checklist, ...item }: Item): SlimItem {
  const slim = { ...without(item, USUAL_ITEM), clock: without(clock, NEW_CLOCK) }
  if (checklist.length === 0) return slim
  return { ...slim, checklist: checklist.map((check) => without(check, USUAL_CHECK)) }
}

export function wholeItem({ clock, checklist = [], ...item }: SlimItem): Item {
  return {
    ...USUAL_ITEM,
    ...item,
    clock: { ...NEW_CLOCK, ...clock },
    checklist: checklist.map((check) => ({ ...USUAL_CHECK, ...check })),
  }
}

/** The fields of `whole` that are not as usual; empty lists are alike. */
function without<Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  usual: Pick<Whole, Field>,
): Slim<Whole, Field> {
  const entries = Object.entries(whole).filter(([field, value]) => {
    const common: unknown = usual[field as Field]
    return !(value === common || (isEmpty(value) && isEmpty(common)))
  })
  return Object.fromEntries(entries) as Slim<Whole, Field>
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
