import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CommandId, MemberId } from '../ids.ts'
import type { BoardCommand, SingleCommand } from './commands.ts'
import type { Commit } from './commit.ts'
import { decide } from './decide.ts'
import type { Context } from './decision.ts'
import { evolveAll } from './evolve.ts'
import type { Board, Item } from './model.ts'
import { brokenIn, plain } from './testing/invariants.ts'
import { commandOf, contextOf, crowded, type Draw, draws, play } from './testing/random-commands.ts'
import { batch } from './testing/say.ts'
import { undoOf } from './undo.ts'

const schedules = fc.array(draws, { minLength: 1, maxLength: 40, size: 'max' })

interface Done {
  readonly board: Board
  readonly commit: Commit
}

/** The board after a command and its entry in the log; null when it was refused or changed nothing. */
function done(board: Board, command: BoardCommand, { actor, at }: Context): Done | null {
  const decision = decide(board, command, { actor, at })
  if (!decision.ok || decision.value.length === 0) return null
  const stamp = { at, by: actor.memberId }
  const commit = { seq: 1, commandId: 'c' as CommandId, ...stamp, events: decision.value }
  return { board: evolveAll(board, decision.value, stamp), commit }
}

function takenBack({ board, commit }: Done, context: Context): Done | null {
  const undo = undoOf(board, commit, context.actor.memberId, 'undone')
  return undo.ok ? done(board, undo.value, context) : null
}

/**
 * What an undo brings back. Moments, who made them, ranks and numbers are new; wishes for a rank that ended stay ended;
 * what was made is left archived.
 */
function essence(board: Board, known: Board) {
  const { items, columns, types, labels, members, columnOrder, settings, owner, order, tally } = plain(board)
  const archived = <T extends { readonly archivedAt: number | null }>(list: readonly T[], had: (thing: T) => boolean) =>
    list
      .filter((one) => had(one) || one.archivedAt === null)
      .map(({ archivedAt, ...one }) => ({ ...one, gone: archivedAt !== null }))
  return {
    items: archived(items, ({ id }) => known.items.has(id)).map(itemEssence),
    columns: archived(columns, ({ id }) => known.columns.has(id)).map((column) => ({ ...column, wipNote: null })),
    types: archived(types, ({ id }) => known.types.has(id)),
    labels: archived(labels, ({ id }) => known.labels.has(id)),
    members,
    columnOrder,
    settings,
    owner,
    order,
    tally,
  }
}

function itemEssence(item: Omit<Item, 'archivedAt'>) {
  const {
    rank: _rank,
    num: _num,
    enteredAt: _at,
    enteredBy: _by,
    clock: _clock,
    blocked,
    approval,
    plan,
    ...rest
  } = item
  const marathon = plan?.pace === 'marathon' ? plan : null
  return {
    ...rest,
    approval: approval && { ...approval, askedAt: 0, askedBy: null },
    blocked: blocked && { reason: blocked.reason, note: blocked.note },
    plan: marathon
      ? { ...marathon, milestones: marathon.milestones.map((one) => ({ ...one, doneAt: one.doneAt !== null })) }
      : plan,
    partnerIds: item.partnerIds.toSorted(),
    labelIds: item.labelIds.toSorted(),
  }
}

/** Restored by somebody who does not rank the backlog, an item lands in triage: that is the rule, and undo keeps to it. */
function landedElsewhere(before: Board, { commit }: Done): boolean {
  return commit.events.some(
    (event) => event.type === 'ItemRestored' && before.items.get(event.itemId)?.columnId !== event.columnId,
  )
}

/** A later end brought back to a time box that has run out meanwhile is its one extension: that is the rule. */
function extendedLate(wanted: Board, { commit }: Done): boolean {
  return commit.events.some((event) => {
    if (event.type !== 'PaceSet' || event.to.pace !== 'sprint' || !event.to.extended) return false
    const plan = wanted.items.get(event.itemId)?.plan
    return plan?.pace === 'sprint' && !plan.extended
  })
}

/** Random boards; on each, one commit that was accepted, as a single command or as a batch. */
function eachCommit(check: (before: Board, commit: Done, context: Context) => void, numRuns: number) {
  fc.assert(
    fc.property(schedules, fc.array(draws, { minLength: 1, maxLength: 4 }), (schedule, last) => {
      let board = crowded
      schedule.forEach((draw, step) => {
        const context = contextOf(draw, step)
        const did = done(board, commandOf(board, draw), context)
        if (did) check(board, did, context)
        board = did?.board ?? board
      })
      const context = contextOf({ who: 0, admin: true } as Draw, schedule.length)
      const whole = done(board, batch(...acceptedOnes(board, last, context)), context)
      if (whole) check(board, whole, context)
    }),
    { numRuns },
  )
}

function acceptedOnes(board: Board, list: readonly Draw[], context: Context): readonly SingleCommand[] {
  const commands: SingleCommand[] = []
  let now = board
  for (const draw of list) {
    const command = commandOf(now, draw)
    const did = done(now, command, context)
    if (did) commands.push(command)
    now = did?.board ?? now
  }
  return commands
}

test('an accepted undo brings back what was, and its own undo what came after', () => {
  let undone = 0
  let redone = 0
  eachCommit((before, did, context) => {
    const back = takenBack(did, context)
    if (!back || landedElsewhere(before, did) || landedElsewhere(did.board, back) || extendedLate(before, back)) return
    undone++
    expect(essence(back.board, before)).toEqual(essence(before, before))
    const again = takenBack(back, context)
    if (!again || landedElsewhere(back.board, again) || extendedLate(did.board, again)) return
    redone++
    expect(essence(again.board, did.board)).toEqual(essence(did.board, did.board))
  }, 150)
  expect(undone).toBeGreaterThan(300)
  expect(redone).toBeGreaterThan(200)
})

test('whatever others did since, an undo is refused or leaves a sound board', () => {
  fc.assert(
    fc.property(schedules, schedules, (schedule, since) => {
      const board = schedule.reduce((now, draw, step) => play(now, draw, step)?.board ?? now, crowded)
      for (const draw of since) {
        const context = contextOf(draw, schedule.length)
        const did = done(board, commandOf(board, draw), context)
        if (!did) continue
        const later = since.reduce((now, one, step) => play(now, one, schedule.length + step)?.board ?? now, did.board)
        const undo = undoOf(later, did.commit, context.actor.memberId as MemberId, 'undone')
        if (!undo.ok) continue
        const after = done(later, undo.value, context)
        if (after) expect(brokenIn(after.board, context.at)).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})
