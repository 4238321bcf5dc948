import { expect, test } from 'vitest'
import type { ColumnId, MemberId } from '../ids.ts'
import type { IsoDate } from '../time.ts'
import type { Board, WipLimit } from './model.ts'
import { board } from './testing/board-builder.ts'
import { batch, say } from './testing/say.ts'
import { given } from './testing/scenario.ts'
import { undoOf } from './undo.ts'

const MAX = 'Max' as MemberId
const seven: WipLimit = { limit: 7, sprint: null, marathon: null, mode: 'hard' }

const set = (wip: WipLimit, reason: string, reviewOn: IsoDate | null) =>
  say('SetWipLimit', { columnId: 'Doing', wip, reason, reviewOn })
const noteOf = (team: Board) => team.columns.get('Doing' as ColumnId)?.wipNote
const before = given(board())
  .as('Max')
  .when(set(seven, 'two designers', '2026-04-01'))

test.each([
  ['number', set({ ...seven, limit: 3 }, 'less', '2026-05-01')],
  ['review date', set(seven, 'look earlier', '2026-03-15')],
])('a limit whose %s changed comes back with the words and the review date that it had', (_what, command) => {
  const done = before.and.when(command)
  const undo = undoOf(done.board, done.commit, MAX, 'undone')
  const back = done.and.when(undo.ok ? undo.value : batch())
  expect(back.board.columns.get('Doing' as ColumnId)?.wip).toEqual(seven)
  expect(noteOf(back.board)).toMatchObject({ reason: 'two designers', reviewOn: '2026-04-01' })
  expect(undoOf(back.board, back.commit, MAX, 'again')).toMatchObject({ ok: true, value: command })
})

test('a limit whose review date changed since is not taken back with it', () => {
  const looked = before.and.when(set(seven, 'look earlier', '2026-03-15'))
  expect(undoOf(looked.board, before.commit, MAX, '')).toMatchObject({ reason: { code: 'changed-since' } })
})

test('a first limit is taken back with the words of who takes it back', () => {
  const undo = undoOf(before.board, before.commit, MAX, 'undone')
  expect(undo).toMatchObject({ ok: true, value: { reason: 'undone', reviewOn: null } })
})
