import { describe, expect, it } from 'vitest'
import { clockAfter, NEW_CLOCK, type StartPolicy, stepClock } from './bounds.ts'
import { at, COLUMNS, entries } from './testing/flow-builder.ts'
import { runOf } from './testing/run-of.ts'

const phases = COLUMNS.map(({ phase }) => phase)

function clockOf(lines: readonly string[], policy: StartPolicy = 'lastCommitment') {
  return clockAfter(runOf(entries(...lines)), phases, policy)
}

describe('the clock', () => {
  it('R1: starts at the first entry into a started column, not at the next ones', () => {
    const clock = clockOf(['2024-03-01 ideas', '2024-03-04 drafting', '2024-03-06 review'])
    expect(clock).toMatchObject({ startedAt: at('2024-03-04'), finishedAt: null, startObserved: true })
  })

  it('R1: going back to a not-started column un-starts the item', () => {
    const clock = clockOf(['2024-03-01 drafting', '2024-03-06 ready'])
    expect(clock).toMatchObject({ startedAt: null, finishedAt: null, startObserved: false, restarts: 1 })
  })

  it('R1: the start is the first entry after the last stay in a not-started column', () => {
    const clock = clockOf(['2024-03-01 drafting', '2024-03-06 ready', '2024-03-07 ideas', '2024-03-13 review'])
    expect(clock).toMatchObject({ startedAt: at('2024-03-13'), restarts: 1 })
  })

  it('R1: moving back inside started does not un-start the item', () => {
    const clock = clockOf(['2024-03-01 drafting', '2024-03-02 review', '2024-03-03 drafting'])
    expect(clock).toMatchObject({ startedAt: at('2024-03-01'), restarts: 0 })
  })

  it('R1: with the policy firstEver the first start stays, also when the item is put back', () => {
    const lines = ['2024-03-01 drafting', '2024-03-06 ready', '2024-03-13 review', '2024-03-15 published']
    expect(clockOf(lines.slice(0, 2), 'firstEver')).toMatchObject({ startedAt: at('2024-03-01'), restarts: 1 })
    expect(clockOf(lines, 'firstEver')).toMatchObject({
      startedAt: at('2024-03-01'),
      finishedAt: at('2024-03-15'),
      startObserved: true,
    })
  })

  it('R2: reopening voids the finish and keeps the start', () => {
    const lines = ['2024-03-05 drafting', '2024-03-07 published', '2024-03-11 review']
    expect(clockOf(lines)).toMatchObject({ startedAt: at('2024-03-05'), finishedAt: null, reopens: 1 })
    expect(clockOf([...lines, '2024-03-12 published'])).toMatchObject({
      startedAt: at('2024-03-05'),
      finishedAt: at('2024-03-12'),
      reopens: 1,
    })
  })

  it('R2: moving inside done does not re-date the finish', () => {
    const clock = clockOf(['2024-03-18 drafting', '2024-03-20 published', '2024-03-27 archive'])
    expect(clock).toMatchObject({ finishedAt: at('2024-03-20'), reopens: 0 })
  })

  it('R2: going from done back to not started counts as a reopening and a restart', () => {
    const clock = clockOf(['2024-03-13 drafting', '2024-03-14 published', '2024-03-15 ideas', '2024-03-16 published'])
    expect(clock).toMatchObject({ startedAt: at('2024-03-16'), finishedAt: at('2024-03-16'), reopens: 1, restarts: 1 })
  })

  it('R4: an item dragged or created straight into done has no observed start', () => {
    expect(clockOf(['2024-03-01 ready', '2024-03-03 published'])).toMatchObject({ startObserved: false })
    expect(clockOf(['2024-03-03 published'])).toMatchObject({ startedAt: at('2024-03-03'), startObserved: false })
  })

  it('R4: a put-back item that then goes straight to done has lost its observed start', () => {
    const lines = ['2024-03-01 drafting', '2024-03-02 ready', '2024-03-03 published']
    expect(clockOf(lines).startObserved).toBe(false)
    expect(clockOf(lines, 'firstEver').startObserved).toBe(true)
  })

  it('R16: entries into unmapped columns leave the clock alone', () => {
    expect(clockOf(['2024-03-01 drafting', '2024-03-02 nowhere'])).toEqual(clockOf(['2024-03-01 drafting']))
  })

  it('steps from a new clock without changing it', () => {
    expect(stepClock(NEW_CLOCK, 'done', 5, 'lastCommitment')).toMatchObject({ startedAt: 5, finishedAt: 5 })
    expect(NEW_CLOCK).toMatchObject({ startedAt: null, finishedAt: null, phase: null })
  })
})
