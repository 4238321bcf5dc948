import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MemberId } from '../ids.ts'
import { decide } from './decide.ts'
import type { BoardEvent, Stamp } from './events.ts'
import { evolve, evolveAll } from './evolve.ts'
import type { Board } from './model.ts'
import { boardPolicy } from './policy.ts'
import type { Decision } from './rejections.ts'
import { fromSnapshot, toSnapshot } from './snapshot.ts'
import { NOW } from './testing/board-builder.ts'
import { brokenIn, plain, wronglyEntered } from './testing/invariants.ts'
import { commandOf, contextOf, crowded, type Draw, draws, play } from './testing/random-commands.ts'
import { batch } from './testing/say.ts'

const schedules = fc.array(draws, { minLength: 1, maxLength: 60, size: 'max' })

/** Boards that random people have worked on, most commands accepted, some refused. */
function worked(schedule: readonly Draw[]): Board {
  return schedule.reduce((board, draw, step) => play(board, draw, step)?.board ?? board, crowded)
}

function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing)
    for (const part of thing instanceof Map ? thing.values() : Object.values(thing)) frozen(part)
  }
  return thing
}

describe('whatever is commanded', () => {
  test('order, counts, owner and Champion hold, and no entry passes a hard limit', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        let board = crowded
        schedule.forEach((draw, step) => {
          const played = play(board, draw, step)
          if (!played) return
          const { actor, at } = contextOf(draw, step)
          let now = board
          for (const event of played.events) {
            const next = evolve(now, event, { at, by: actor.memberId })
            expect(wronglyEntered(now, event, next)).toEqual([])
            now = next
          }
          board = now
          expect(brokenIn(board, at)).toEqual([])
        })
      }),
      { numRuns: 150 },
    )
  })

  test('deciding changes nothing, and the same question has the same answer', () => {
    fc.assert(
      fc.property(schedules, draws, (schedule, draw) => {
        const board = frozen(worked(schedule))
        for (const item of board.items.values()) frozen(item)
        const before = JSON.stringify(plain(board))
        const command = frozen(commandOf(board, draw))
        const context = contextOf(draw, schedule.length)
        const first = decide(board, command, context)
        expect(JSON.stringify(plain(board))).toBe(before)
        expect(decide(board, command, context)).toEqual(first)
      }),
      { numRuns: 200 },
    )
  })

  test('the log played again gives the same board', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const log: { event: BoardEvent; stamp: Stamp }[] = []
        let board = crowded
        schedule.forEach((draw, step) => {
          const played = play(board, draw, step)
          const { actor, at } = contextOf(draw, step)
          for (const event of played?.events ?? []) log.push({ event, stamp: { at, by: actor.memberId } })
          board = played?.board ?? board
        })
        const written: typeof log = JSON.parse(JSON.stringify(log))
        const replayed = written.reduce((now, { event, stamp }) => evolve(now, event, stamp), crowded)
        expect(plain(replayed)).toEqual(plain(board))
      }),
      { numRuns: 100 },
    )
  })

  test('a board goes through JSON and comes back as it was', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const board = worked(schedule)
        const back = fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(board))))
        expect(plain(back)).toEqual(plain(board))
      }),
      { numRuns: 100 },
    )
  })

  test('a batch does what its commands do one after the other', () => {
    fc.assert(
      fc.property(schedules, fc.array(draws, { maxLength: 5 }), (schedule, next) => {
        const board = worked(schedule)
        const context = { actor: { memberId: 'Claire' as MemberId, admin: true }, at: NOW }
        const commands = next.map((draw) => commandOf(board, draw))
        const events: BoardEvent[] = []
        let now: Board | null = board
        for (const command of commands) {
          if (!now) break
          const decision: Decision = decide(now, command, context)
          now = decision.ok ? evolveAll(now, decision.value, { at: context.at, by: context.actor.memberId }) : null
          if (decision.ok) events.push(...decision.value)
        }
        const whole = decide(board, batch(...commands), context)
        expect(whole.ok).toBe(now !== null)
        if (whole.ok) expect(whole.value).toEqual(events)
      }),
      { numRuns: 100 },
    )
  })
})

test('chance reaches every command, accepted and refused', () => {
  const accepted = new Set<string>()
  const refused = new Set<string>()
  for (const schedule of fc.sample(schedules, { numRuns: 300, seed: 7 })) {
    let board = crowded
    schedule.forEach((draw, step) => {
      const played = play(board, draw, step)
      if (played && played.events.length > 0) accepted.add(draw.type)
      if (!played) refused.add(draw.type)
      board = played?.board ?? board
    })
  }
  const all = Object.keys(boardPolicy).sort()
  expect([...accepted].sort()).toEqual(all)
  expect([...refused].sort()).toEqual(all)
})
