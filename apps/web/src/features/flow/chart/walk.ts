import type { CycleTimeDot } from '@paceboard/contract'

/** Left and right walk through time, up and down through length. */
export type Step = 'earlier' | 'later' | 'shorter' | 'longer' | 'first' | 'last'

const STEP_BY_KEY: Readonly<Record<string, Step>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowDown: 'shorter',
  ArrowUp: 'longer',
  Home: 'first',
  End: 'last',
}

export function stepOf(key: string): Step | null {
  return STEP_BY_KEY[key] ?? null
}

export interface Walk {
  /** The dot a step leads to; the same dot at the end of the way, and the newest one when none was chosen yet. */
  next(from: CycleTimeDot | null, step: Step): CycleTimeDot | null
  /** Which one in order of finish, from 1. */
  placeOf(dot: CycleTimeDot): number
}

/** Every dot lies on both ways exactly once, so that all can be reached whichever keys are used. */
export function walkThrough(dots: readonly CycleTimeDot[]): Walk {
  const byTime = dots.toSorted((a, b) => compare(a.finishedOn, b.finishedOn) || a.days - b.days || a.num - b.num)
  const byDays = dots.toSorted((a, b) => a.days - b.days || compare(a.finishedOn, b.finishedOn) || a.num - b.num)
  const timePlaces = new Map(byTime.map((dot, place) => [dot.itemId, place]))
  const dayPlaces = new Map(byDays.map((dot, place) => [dot.itemId, place]))
  return {
    next(from, step) {
      const last = byTime.at(-1) ?? null
      if (step === 'first') return byTime[0] ?? null
      const place = from && timePlaces.get(from.itemId)
      if (step === 'last' || from === null || place === undefined || place === null) return last
      if (step === 'earlier') return byTime[place - 1] ?? from
      if (step === 'later') return byTime[place + 1] ?? from
      const dayPlace = dayPlaces.get(from.itemId) ?? 0
      return byDays[dayPlace + (step === 'longer' ? 1 : -1)] ?? from
    },
    placeOf: (dot) => (timePlaces.get(dot.itemId) ?? -1) + 1,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
