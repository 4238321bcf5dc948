import type { Random } from '../../lib/random.ts'
import { BLOCK_DAYS } from './throughput-sample.ts'

/**
 * The finishes of one made-up day after another. In blocks, seven days in a row are taken from a random day on, from the
 * last day on to the first, so that every day is equally likely (circular block bootstrap, Politis and Romano 1992).
 */
export function drawDays(perDay: readonly number[], blocks: boolean, random: Random): () => number {
  const length = blocks ? BLOCK_DAYS : 1
  let day = 0
  let left = 0
  return () => {
    day = left === 0 ? Math.floor(random() * perDay.length) : (day + 1) % perDay.length
    left = left === 0 ? length - 1 : left - 1
    return perDay[day] ?? 0
  }
}
