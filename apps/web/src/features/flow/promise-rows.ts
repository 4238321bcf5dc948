import type { Promised, PromisesChart } from '@paceboard/contract'
import { comparisonGroup, type FlowPace, type TypeId } from '@paceboard/domain'

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
  readonly basis: 'own' | 'pace' | 'all'
  /** null when nothing carries a promise yet. */
  readonly days: number | null
  /** Share that was done within the days; null for a borrowed promise. */
  readonly kept: number | null
  /** How many took longer; null for a borrowed promise. */
  readonly missed: number | null
}

const PACES: readonly FlowPace[] = ['sprint', 'marathon', null]

/** Everything first, then each pace and its types, the most finished first. */
export function promiseRows({ all, byPace, byTypeAndPace }: PromisesChart): readonly PromiseRow[] {
  const paces = PACES.flatMap((pace): PromiseRow[] => {
    const whole = byPace.find((row) => row.pace === pace)
    if (!whole) return []
    const { basis, group } = comparisonGroup<Promised>({ typeAndPace: undefined, pace: whole, all })
    const types = byTypeAndPace.filter((row) => row.pace === pace).toSorted((a, b) => b.n - a.n)
    return [
      rowOf({ id: `${pace}`, typeId: null, pace }, whole, basis === 'pace' ? 'own' : 'all', group),
      ...types.map((type) => {
        const held = comparisonGroup<Promised>({ typeAndPace: type, pace: whole, all })
        const own = held.basis === 'typeAndPace' ? 'own' : held.basis
        return rowOf({ id: `${pace} ${type.typeId}`, typeId: type.typeId, pace }, type, own, held.group)
      }),
    ]
  })
  return [rowOf({ id: 'all', typeId: null, pace: undefined }, all, 'own', all), ...paces]
}

function rowOf(
  of: Pick<PromiseRow, 'id' | 'typeId' | 'pace'>,
  { n, attained }: Promised,
  basis: PromiseRow['basis'],
  { enough, days }: Promised,
): PromiseRow {
  const isOwn = basis === 'own' && enough
  const kept = isOwn ? attained : null
  return { ...of, n, basis, days: enough ? days : null, kept, missed: kept === null ? null : n - Math.round(kept * n) }
}
