import type { MemberId } from '../../ids.ts'
import type { BoardCommand } from '../commands.ts'
import type { Board } from '../model.ts'
import { undoOf } from '../undo.ts'
import type { BoardBuilder } from './board-builder.ts'
import { given } from './scenario.ts'

export const CLAIRE = 'Claire' as MemberId

/** A command done, then another one perhaps, then the first taken back by whoever did it. */
export function undoAfter(team: BoardBuilder | Board, command: BoardCommand, later?: BoardCommand, laterBy = 'Noah') {
  const done = given(team).when(command)
  const now = later ? done.and.as(laterBy).when(later).board : done.board
  return { now, undo: undoOf(now, done.commit, CLAIRE, 'undone') }
}

/** What taking it back does. */
export function undone(
  team: BoardBuilder | Board,
  command: BoardCommand,
  later?: BoardCommand,
): ReturnType<ReturnType<typeof given>['when']> {
  const { now, undo } = undoAfter(team, command, later)
  if (!undo.ok) throw new Error(`cannot be undone: ${JSON.stringify(undo.reason)}`)
  return given(now).when(undo.value)
}
