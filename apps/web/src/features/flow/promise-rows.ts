import type { Promised, PromisesChart } from '@paceboard/contract'
import type { FlowPace, HeldPromise, TypeId } from '@paceboard/domain'

/** What may be promised for some kind of work. */
export interface PromiseRow {
  readonly id: string
  /** null: every type. */
  readonly typeId: TypeId | null
  /** undefined: every pace. */
  readonly pace: FlowPace | undefined
  /** Finished items of this kind. */
  readonly n: number
  /** Whose promise it is (R7): its own, that of its pace, or that of everything. */
  readonly basis: HeldPromise['basis']
  /** null when nothing carries a promise yet. */
  readonly days: number | null
  /** How many of its own items were done within the days, and how many took longer; null without a promise. */
  readonly kept: number | null
  readonly missed: number | null
}

const PACES: readonly FlowPace[] = ['sprint', 'marathon', null]

/** Everything first, then each pace and its types, the most finished first. */
export function promiseRows({ all, byPace, byTypeAndPace }: PromisesChart): readonly PromiseRow[] {
  const paces = PACES.flatMap((pace): PromiseRow[] => {
    const whole = byPace.find((row) => row.pace === pace)
    if (!whole) return []
    const types = byTypeAndPace.filter((row) => row.pace === pace).toSorted((a, b) => b.n - a.n)
    return [
      rowOf({ id: `${pace}`, typeId: null, pace }, whole),
      ...types.map((type) => rowOf({ id: `${pace} ${type.typeId}`, typeId: type.typeId, pace }, type)),
    ]
  })
  return [rowOf({ id: 'all', typeId: null, pace: undefined }, all), ...paces]
}

function rowOf(of: Pick<PromiseRow, 'id' | 'typeId' | 'pace'>, { n, held }: Promised): PromiseRow {
  return { ...of, n, ...held, missed: held.kept === null ? null : n - held.kept }
}
