import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Commit } from '../board/commit.ts'
import type { BoardCreated } from '../board/events.ts'
import { evolveAll, NO_BOARD } from '../board/evolve.ts'
import type { Board } from '../board/model.ts'
import { frameOf } from '../board/snapshot.ts'
import { NOW } from '../board/testing/board-builder.ts'
import { contextOf, crowded, type Draw, draws, play } from '../board/testing/random-commands.ts'
import type { CommandId, MemberId } from '../ids.ts'
import { type BoardFile, importBoardFile } from './board-file.ts'

const schedules = fc.array(draws, { minLength: 1, maxLength: 60, size: 'max' })
const importer = { memberId: 'Iris' as MemberId, name: 'Iris' }
const commandId = 'import' as CommandId

/** The log of a board that random people have worked on since it was founded without items. */
function worked(schedule: readonly Draw[]): readonly Commit[] {
  const { settings, owner, members, columns, types, labels } = crowded
  const created: BoardCreated = {
    type: 'BoardCreated',
    settings,
    ownerId: owner.holderId,
    members: [...members.values()],
    columns: [...columns.values()],
    types: [...types.values()],
    labels: [...labels.values()],
  }
  const commits: Commit[] = [{ seq: 1, commandId: 'c-1' as CommandId, by: null, at: NOW - 1, events: [created] }]
  let board = evolveAll(NO_BOARD, [created], { at: NOW - 1, by: null })
  schedule.forEach((draw, step) => {
    const played = play(board, draw, step)
    if (!played || played.events.length === 0) return
    const { actor, at } = contextOf(draw, step)
    const seq = commits.length + 1
    commits.push({ seq, commandId: `c-${seq}` as CommandId, by: actor.memberId, at, events: played.events })
    board = played.board
  })
  return commits
}

function fileOf(commits: readonly Commit[]): BoardFile {
  const board = replayed(commits)
  const members = [...board.members.values()].map(({ id, name }) => ({ id, name }))
  return JSON.parse(JSON.stringify({ name: board.settings.name, members, descriptions: {}, commits })) as BoardFile
}

function replayed(commits: readonly Commit[]): Board {
  return commits.reduce((board, commit) => evolveAll(board, commit.events, commit), NO_BOARD)
}

function plain(board: Board) {
  return { ...frameOf(board), items: [...board.items.values()].sort((a, b) => a.num - b.num) }
}

test('whatever was done on a board: its file makes the same board when everybody is here', () => {
  fc.assert(
    fc.property(schedules, (schedule) => {
      const commits = worked(schedule)
      const file = fileOf(commits)
      const here = new Map(file.members.map(({ id, name }) => [id as string, { memberId: id, name }]))
      const founder = { memberId: replayed(commits).owner.holderId, name: 'Owner' }
      const made = importBoardFile(file, { name: file.name, commandId, founder, here, at: NOW })
      if (!made.ok) throw new Error(made.reason.message)
      const same = made.value.commits.slice(0, commits.length)
      expect(same.slice(1)).toEqual(commits.slice(1))
      const withoutPeople = ({ members: _, owner: __, ...rest }: ReturnType<typeof plain>) => rest
      expect(withoutPeople(plain(made.value.board))).toEqual(withoutPeople(plain(replayed(commits))))
    }),
    { numRuns: 60 },
  )
})

test('whoever is not here stays by name alone, and the importer holds what nobody here holds', () => {
  fc.assert(
    fc.property(schedules, (schedule) => {
      const commits = worked(schedule)
      const file = fileOf(commits)
      const founder = importer
      const made = importBoardFile(file, { name: 'Copy', commandId, founder, here: new Map(), at: NOW })
      if (!made.ok) throw new Error(made.reason.message)
      const { board } = made.value
      expect(board.owner).toEqual({ holderId: importer.memberId, cover: null })
      expect(board.members.get(importer.memberId)?.roles.champion).toBe(true)
      expect(board.settings.name).toBe('Copy')
      const before = replayed(commits)
      const names = (one: Board) => [...one.members.values()].map(({ name }) => name)
      expect(names(board)).toEqual([...names(before), 'Iris'])
      const others = JSON.stringify(
        made.value.commits.map(({ by, events }) => [by, events.map((e) => 'memberId' in e && e.memberId)]),
      )
      for (const { id } of file.members) expect(others).not.toContain(`"${id}"`)
      expect(
        [...board.items.values()].map(({ num, columnId, rank, clock }) => ({ num, columnId, rank, clock })),
      ).toEqual([...before.items.values()].map(({ num, columnId, rank, clock }) => ({ num, columnId, rank, clock })))
    }),
    { numRuns: 60 },
  )
})
