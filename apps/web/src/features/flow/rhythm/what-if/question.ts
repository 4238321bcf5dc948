import type { ModelAnswer, modelQuery } from '@paceboard/contract'
import type { CalibratedModel, ColumnId, Demand, WhatIfQuestion } from '@paceboard/domain'
import type { z } from 'zod'

/** What somebody asks the simulation; null is left to what the board did. */
export interface Asked {
  /** The same people in all columns, or others in each. */
  readonly team: 'together' | 'apart'
  readonly size: number | null
  readonly people: ReadonlyMap<ColumnId, number>
  readonly perWeek: number | null
  readonly p85Days: number | null
}

export const NOTHING_ASKED: Asked = { team: 'together', size: null, people: new Map(), perWeek: null, p85Days: null }

type ModelQuery = z.input<typeof modelQuery>

/** Who works where, as the API wants it. */
export function modelQueryOf({ team, size, people }: Asked): ModelQuery {
  if (team === 'together') return { team, ...(size !== null && { size: `${size}` }) }
  const pairs = [...people].map(([columnId, count]) => `${columnId}:${count}`)
  return { team, ...(pairs.length > 0 && { people: pairs.join(',') }) }
}

const WEEK = 7
const FEWEST_LIMITS = 6
/** Beyond this a simulation takes longer than anybody waits. */
const MOST_LIMITS = 60

/** Limits up to twice of what is in progress at present; unless said otherwise, as many a day as lately. */
export function questionOf(
  { perWeek, p85Days }: Asked,
  { meanWip }: ModelAnswer,
  model: CalibratedModel,
): WhatIfQuestion {
  const observed = model.comparisons.find(({ measure }) => measure === 'throughput')?.observed ?? 0
  const demand: Demand = { throughputPerDay: perWeek === null ? observed : perWeek / WEEK, p85Days }
  return { demand, largestLimit: Math.min(MOST_LIMITS, Math.max(FEWEST_LIMITS, Math.ceil(2 * meanWip))) }
}

/** A daily rate as people say it. */
export function perWeek(perDay: number): number {
  return perDay * WEEK
}
