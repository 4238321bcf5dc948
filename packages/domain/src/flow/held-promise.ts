import { smallerThan } from './chance.ts'
import type { ServiceRow } from './service-expectation.ts'
import { comparisonGroup } from './small-samples.ts'

/** What a kind of work is promised by (R7), and how it kept that. */
export interface HeldPromise {
  /** Whose promise it is: its own, or one that it borrows from its pace or from everything finished. */
  readonly basis: 'own' | 'pace' | 'all'
  /** null while even that rests on too few items. */
  readonly days: number | null
  /** How many of its own finished items took at most so many days; null without a promise. */
  readonly kept: number | null
}

/** R7, R12: the promise of a row, and how many of its own items kept it; also where the promise is a borrowed one. */
export function heldPromise(
  row: ServiceRow,
  { pace, all }: { readonly pace?: ServiceRow | undefined; readonly all: ServiceRow },
): HeldPromise {
  const { basis, group } = comparisonGroup<ServiceRow>({ typeAndPace: row, pace, all })
  const days = group.enough ? group.days : null
  return {
    basis: basis === 'typeAndPace' || group === row ? 'own' : basis,
    days,
    kept: days === null ? null : smallerThan(row.cycleTimes, days + 1),
  }
}
