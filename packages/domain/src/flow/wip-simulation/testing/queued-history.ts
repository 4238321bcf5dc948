import type { ColumnId, ItemId, TypeId } from '../../../ids.ts'
import { type Random, seededRandom } from '../../../lib/random.ts'
import { DAY_MS } from '../../../time.ts'
import type { FlowHistory, FlowItem } from '../../history.ts'
import { at } from '../../testing/flow-builder.ts'

export const FIRST_DAY = at('2022-01-01T00:00')

const id = (name: string) => name as ColumnId

export interface QueuedBoard {
  readonly items: number
  readonly meanGap: number
  /** Mean days of one writer's work, one client's answer, one designer's work. */
  readonly work: readonly [writing: number, approval: number, design: number]
  readonly seed: number
}

/**
 * A board whose truth is known, made without the simulator: one writer and one designer who take one item after the other
 * (Lindley's recursion), and clients in between who answer each for themselves. Items stand in the column while they queue.
 */
export function queuedHistory({ items, meanGap, work, seed }: QueuedBoard): FlowHistory {
  const random = seededRandom(seed)
  let [arrival, writerFree, designerFree] = [0, 0, 0]
  const written = Array.from({ length: items }, () => {
    arrival += exponential(random, meanGap)
    writerFree = Math.max(arrival, writerFree) + exponential(random, work[0])
    return { arrival, asked: writerFree, answered: writerFree + exponential(random, work[1]) }
  })
  const finished = written
    .sort((a, b) => a.answered - b.answered)
    .map((one) => {
      designerFree = Math.max(one.answered, designerFree) + exponential(random, work[2])
      return { ...one, live: designerFree }
    })
  return {
    columns: [
      { id: id('ready'), phase: 'notStarted' },
      { id: id('writing'), phase: 'started' },
      { id: id('approval'), phase: 'started', waits: true },
      { id: id('design'), phase: 'started' },
      { id: id('live'), phase: 'done' },
    ],
    items: finished.map(({ arrival: start, asked, answered, live }, i): FlowItem => {
      const entry = (columnId: string, day: number) => ({ columnId: id(columnId), at: FIRST_DAY + day * DAY_MS })
      return {
        id: `item-${i}` as ItemId,
        typeId: 'blog' as TypeId,
        pace: 'sprint',
        createdAt: FIRST_DAY,
        entries: [entry('writing', start), entry('approval', asked), entry('design', answered), entry('live', live)],
        cancelledAt: null,
      }
    }),
  }
}

function exponential(random: Random, mean: number): number {
  return -Math.log(1 - random()) * mean
}
