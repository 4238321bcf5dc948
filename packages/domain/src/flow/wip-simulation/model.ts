/** When items want to start: always (the backlog never runs dry), or after gaps drawn from these, in days. */
export type Arrivals = { readonly kind: 'saturated' } | { readonly kind: 'gaps'; readonly days: ArrayLike<number> }

/** From this column a share of the items goes back to an earlier one, or to its own start. */
export interface Rework {
  /** From 0 to less than 1. */
  readonly chance: number
  /** Index of the column. */
  readonly to: number
}

export interface ModelColumn {
  /** Days that an item is worked on, or waits for others; drawn as they are. Zero: the item passes without stopping. */
  readonly days: ArrayLike<number>
  /** Days that it then stands blocked and keeps nobody busy: the i-th goes with the i-th of `days`. null: it never does. */
  readonly pauses: ArrayLike<number> | null
  /** Index of the people who work here; null for a wait column, where every item waits for itself. */
  readonly people: number | null
  /** Most items in the column, worked on or not, finished there and waiting to leave included. */
  readonly limit: number | null
  readonly rework: Rework | null
}

/** The started columns of a board, left to right, as a queueing network. */
export interface FlowModel {
  readonly columns: readonly ModelColumn[]
  /** How many people work in each group; a group may serve several columns, the rightmost first. */
  readonly people: readonly number[]
  readonly arrivals: Arrivals
  /** Most items in all columns together. */
  readonly totalLimit: number | null
}

/** A model whose samples lie in typed lists, so that thousands of runs read them fast. */
export interface RunnableModel extends FlowModel {
  readonly columns: readonly RunnableColumn[]
}

export interface RunnableColumn extends ModelColumn {
  readonly days: Float64Array
  readonly pauses: Float64Array | null
}

/** The model made ready for its runs. Throws a RangeError for one that cannot run. */
export function runnable(model: FlowModel): RunnableModel {
  assertRunnable(model)
  const { columns, arrivals } = model
  return {
    ...model,
    columns: columns.map((column) => ({
      ...column,
      days: Float64Array.from(column.days),
      pauses: column.pauses && Float64Array.from(column.pauses),
    })),
    arrivals: arrivals.kind === 'gaps' ? { kind: 'gaps', days: Float64Array.from(arrivals.days) } : arrivals,
  }
}

function assertRunnable({ columns, people, arrivals, totalLimit }: FlowModel): void {
  for (const [i, column] of columns.entries()) {
    const { days, pauses, people: group, limit, rework } = column
    if (days.length === 0 || some(days, isNoTime)) throw new RangeError(`Column ${i}: no times`)
    if (pauses && (pauses.length !== days.length || some(pauses, isNoTime)))
      throw new RangeError(`Column ${i}: other pauses than times`)
    if (group !== null && !((people[group] ?? 0) >= 1)) throw new RangeError(`Column ${i}: nobody works there`)
    if (limit !== null && !(limit >= 1)) throw new RangeError(`Column ${i}: limit ${limit}`)
    if (rework && !(rework.chance < 1 && rework.to >= 0 && rework.to <= i))
      throw new RangeError(`Column ${i}: rework never ends or goes ahead`)
  }
  if (!columns.some(({ days, pauses }) => some(days, isSome) || (pauses && some(pauses, isSome))))
    throw new RangeError('No column takes any time')
  if (totalLimit !== null && !(totalLimit >= 1)) throw new RangeError(`Total limit ${totalLimit}`)
  if (arrivals.kind === 'gaps' && !some(arrivals.days, isSome)) throw new RangeError('Everything arrives at once')
  if (arrivals.kind === 'saturated' && totalLimit === null && (columns[0]?.limit ?? null) === null)
    throw new RangeError('Without a limit an endless backlog starts at once')
}

function isSome(days: number): boolean {
  return days > 0
}

function isNoTime(days: number): boolean {
  return !(days >= 0 && days < Number.POSITIVE_INFINITY)
}

function some(values: ArrayLike<number>, holds: (value: number) => boolean): boolean {
  for (let i = 0; i < values.length; i++) if (holds(values[i] as number)) return true
  return false
}
