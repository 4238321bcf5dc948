import {
  applyCommit,
  BOARD_TEMPLATES,
  type BoardAt,
  type BoardCommand,
  type BoardId,
  type CommandId,
  type Commit,
  decide,
  foundBoard,
  type ItemId,
  type MemberId,
  NO_BOARD,
} from '@paceboard/domain'

export const BOARD_ID = 'board' as BoardId
export const START = Date.UTC(2026, 2, 2, 9)

/** Ana founded the board: she ranks and sets limits. Ben is a member, Cleo a member who sets limits too. */
export const PEOPLE = ['ana', 'ben', 'cleo'].map((id) => id as MemberId)
const [ana] = PEOPLE as [MemberId, ...MemberId[]]

const MINUTE = 60_000
const STANDING = [
  ['backlog', 6],
  ['ready', 2],
  ['in_progress', 3],
  ['review', 1],
] as const

/** The log of a small team's board before a schedule begins. */
export const HISTORY: readonly Commit[] = history()

export function boardAfter(commits: readonly Commit[]): BoardAt {
  return commits.reduce<BoardAt>(applyCommit, { board: NO_BOARD, seq: 0 })
}

function history(): readonly Commit[] {
  const plan = BOARD_TEMPLATES.find((template) => template.key === 'simple')?.plan
  if (!plan) throw new Error('there is no simple template')
  const roles = { champion: false, member: true, stakeholder: false, cast: false }
  const others = PEOPLE.slice(1).map((id) => {
    return { id, name: id, roles: { ...roles, champion: id === 'cleo' }, removedAt: null }
  })
  const founded = foundBoard(plan, 'Team', 'Europe/Paris', { memberId: ana, name: 'ana' }, others)
  const first = { seq: 1, commandId: 'founding' as CommandId, by: ana, at: START - 60 * MINUTE, events: [founded] }

  const commits: Commit[] = [first]
  let now = boardAfter(commits)
  const typeId = plan.types[0]?.id
  if (!typeId) throw new Error('the template has no types')
  for (const [columnId, count] of STANDING) {
    for (let n = 0; n < count; n++) {
      const itemId = `${columnId}-${n}` as ItemId
      const place = { columnId: columnId as never, below: null }
      const command: BoardCommand = { type: 'CreateItem', itemId, typeId, title: itemId, locale: 'en', place }
      const at = START + (now.seq - 60) * MINUTE
      const decision = decide(now.board, command, { actor: { memberId: ana, admin: false }, at })
      if (!decision.ok) throw new Error(`${itemId}: ${decision.reason.code}`)
      const commit = { seq: now.seq + 1, commandId: `c-${itemId}` as CommandId, by: ana, at, events: decision.value }
      commits.push(commit)
      now = applyCommit(now, commit)
    }
  }
  return commits
}
