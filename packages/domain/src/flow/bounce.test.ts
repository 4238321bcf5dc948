import { describe, expect, it } from 'vitest'
import { dropBounces } from './bounce.ts'
import type { FlowEntry } from './history.ts'
import { entries } from './testing/flow-builder.ts'
import { entriesOf, runOf } from './testing/run-of.ts'

const FIVE_MINUTES = 300

function withoutBounces(all: readonly FlowEntry[], bounceSeconds: number) {
  const run = runOf(all)
  const bounces = dropBounces(run, bounceSeconds)
  return { entries: entriesOf(run), bounces }
}

describe('bounce filter', () => {
  it('R16: a short trip and back never happened, and is counted', () => {
    const all = entries('2024-03-25T09:00 published', '2024-03-25T09:01 ideas', '2024-03-25T09:02 published')
    expect(withoutBounces(all, FIVE_MINUTES)).toEqual({ entries: all.slice(0, 1), bounces: 1 })
  })

  it('R16: five minutes in B is still a bounce, a millisecond more is not', () => {
    const start = entries('2024-03-25T09:00 ready', '2024-03-25T10:00 drafting')
    const [backInTime] = entries('2024-03-25T10:05 ready')
    if (!backInTime) throw new Error('no entry')
    expect(withoutBounces([...start, backInTime], FIVE_MINUTES).bounces).toBe(1)
    expect(withoutBounces([...start, { ...backInTime, at: backInTime.at + 1 }], FIVE_MINUTES).bounces).toBe(0)
  })

  it('R16: passing quickly through B on the way to C is no bounce', () => {
    const all = entries('2024-03-25T09:00 ready', '2024-03-25T09:01 drafting', '2024-03-25T09:02 review')
    expect(withoutBounces(all, FIVE_MINUTES)).toEqual({ entries: all, bounces: 0 })
  })

  it('R16: trips inside a trip fold from the inside out', () => {
    const all = entries(
      '2024-03-25T09:00 ready',
      '2024-03-25T09:01 drafting',
      '2024-03-25T09:02 review',
      '2024-03-25T09:03 drafting',
      '2024-03-25T09:04 ready',
    )
    expect(withoutBounces(all, FIVE_MINUTES)).toEqual({ entries: all.slice(0, 1), bounces: 2 })
  })

  it('R16: entering B twice in a row is one stay in B, from its first entry', () => {
    const all = entries(
      '2024-03-25T09:00 ready',
      '2024-03-25T09:10 drafting',
      '2024-03-25T09:13 drafting',
      '2024-03-25T09:15 ready',
    )
    expect(withoutBounces(all, FIVE_MINUTES)).toEqual({ entries: all.slice(0, 1), bounces: 1 })
    expect(withoutBounces(all, FIVE_MINUTES - 1).bounces).toBe(0)
  })

  it('R16: 0 seconds turns the filter off, even for a trip that took no time', () => {
    const all = entries('2024-03-25T09:00 ready', '2024-03-25T09:01 drafting', '2024-03-25T09:01 ready')
    expect(withoutBounces(all, 0)).toEqual({ entries: all, bounces: 0 })
  })
})
