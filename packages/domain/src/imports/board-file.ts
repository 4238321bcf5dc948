import type { Commit } from '../board/commit.ts'
import type { Founder } from '../board/create-board.ts'
import type { BoardEvent } from '../board/events.ts'
import { evolveAll } from '../board/evolve.ts'
import type { Board } from '../board/model.ts'
import type { CommandId, ItemId, MemberId } from '../ids.ts'
import { no, ok, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import { withPeople } from './board-people.ts'
import { type LogFault, replayLog } from './board-replay.ts'
import type { ImportNote } from './import-note.ts'

/** A board as its export holds it: everything follows from the log but the descriptions, which the log leaves out. */
export interface BoardFile {
  readonly name: string
  readonly members: readonly { readonly id: MemberId; readonly name: string }[]
  readonly descriptions: Readonly<Record<ItemId, string>>
  readonly commits: readonly Commit[]
}

export interface BoardFileChoices {
  readonly name: string
  /** Of the commit that founds the board: by it the same import is known again. */
  readonly commandId: CommandId
  /** Who imports. */
  readonly founder: Founder
  /** Who of the file's people has an account here and comes to the board, by the file's id. */
  readonly here: ReadonlyMap<string, { readonly memberId: MemberId; readonly name: string }>
  /** The moment of the import. */
  readonly at: Instant
}

export interface BoardFileImport {
  readonly commits: readonly Commit[]
  readonly descriptions: ReadonlyMap<ItemId, string>
  readonly board: Board
  readonly report: {
    readonly items: number
    readonly moves: number
    readonly comments: number
    readonly notes: readonly ImportNote[]
  }
}

const EXAMPLES = 5

/**
 * The board that a file was made of. People without an account here stay on it under ids of their own, by which nobody can
 * sign in. A last commit puts the importer on the board; he ranks the backlog and keeps the limits as long as nobody here does.
 */
export function importBoardFile(file: BoardFile, choices: BoardFileChoices): Result<BoardFileImport, LogFault> {
  const idOf = idsOf(choices.here)
  const commits = file.commits.map((commit, i): Commit => {
    const by = commit.by === null ? null : idOf(commit.by)
    const commandId = i === 0 ? choices.commandId : commit.commandId
    return { ...commit, commandId, by, events: commit.events.map((event) => withPeople(event, idOf)) }
  })
  const replayed = replayLog(commits)
  if (!replayed.ok) return replayed
  const last = arrival(replayed.value, commits.length, choices)
  if (last && commits.some(({ commandId }) => commandId === last.commandId)) {
    return no({ seq: last.seq, message: 'has the commandId of this import' })
  }
  const all = last ? [...commits, last] : commits
  const board = last ? evolveAll(replayed.value, last.events, last) : replayed.value
  const described = Object.entries(file.descriptions).filter(([id]) => board.items.get(id as ItemId)?.described)
  const descriptions = new Map(described.map(([id, text]) => [id as ItemId, text]))
  const strangers = file.members.filter(({ id }) => !choices.here.has(id)).map(({ name }) => name)
  const notes =
    strangers.length === 0
      ? []
      : [{ code: 'people-kept', count: strangers.length, examples: strangers.slice(0, EXAMPLES) }]
  return ok({ commits: all, descriptions, board, report: { ...countsOf(all), notes } })
}

/** New ids for everybody who does not come, in the order in which the log names them. */
function idsOf(here: BoardFileChoices['here']): (id: MemberId) => MemberId {
  const ids = new Map<string, MemberId>([...here].map(([id, { memberId }]) => [id, memberId]))
  let strangers = 0
  return (id) => {
    const known = ids.get(id)
    if (known !== undefined) return known
    const fresh = `was-${++strangers}` as MemberId
    ids.set(id, fresh)
    return fresh
  }
}

function arrival(board: Board, seq: number, { founder, here, name, at, commandId }: BoardFileChoices): Commit | null {
  const present = new Set([founder.memberId, ...[...here.values()].map(({ memberId }) => memberId)])
  const isHere = (id: MemberId) => present.has(id) && board.members.get(id)?.removedAt === null
  const champion = [...board.members.values()].some(({ id, roles }) => roles.champion && isHere(id))
  const me = board.members.get(founder.memberId)
  const mine = me ?? { roles: { champion: false, member: true, stakeholder: false, cast: false }, removedAt: at }
  const roles = champion ? mine.roles : { ...mine.roles, champion: true }
  const { memberId } = founder
  const events: BoardEvent[] = []
  if (mine.removedAt !== null) events.push({ type: 'MemberAdded', memberId, name: founder.name, roles })
  else if (!champion) events.push({ type: 'RolesSet', memberId, from: mine.roles, to: roles })
  if (!isHere(board.owner.holderId)) {
    events.push({ type: 'OwnerHandedOver', from: board.owner.holderId, to: memberId, until: null })
  }
  if (name !== board.settings.name) {
    events.push({ type: 'BoardEdited', from: { name: board.settings.name }, to: { name } })
  }
  if (events.length === 0) return null
  return { seq: seq + 1, commandId: `${commandId}-arrival` as CommandId, by: memberId, at, events }
}

function countsOf(commits: readonly Commit[]) {
  const count = (type: BoardEvent['type']) =>
    commits.reduce((sum, { events }) => sum + events.filter((event) => event.type === type).length, 0)
  return { items: count('ItemCreated'), moves: count('ItemMoved'), comments: count('CommentAdded') }
}
