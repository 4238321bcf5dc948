import {
  type Actor,
  applyCommit,
  BOARD_TEMPLATES,
  type BoardAt,
  type ColumnId,
  type CommandId,
  type Commit,
  decide,
  foundBoard,
  type ItemId,
  type Member,
  type MemberId,
  NO_BOARD,
  type TypeId,
} from '@paceboard/domain'
import type { Envelope, PostAnswer } from '../transport.ts'

export const ANA: Actor = { memberId: 'ana' as MemberId, admin: false }
export const BEN: Actor = { memberId: 'ben' as MemberId, admin: false }
export const CAM: Actor = { memberId: 'cam' as MemberId, admin: false }

/** What the API promises, without HTTP: a serial log, and the recorded answer for a command that comes twice. */
export class FakeServer {
  at: BoardAt = { board: NO_BOARD, seq: 0 }
  readonly log: Commit[] = []
  /** Every command that ever arrived. */
  readonly heard = new Set<CommandId>()
  readonly #answers = new Map<CommandId, PostAnswer>()
  #clock = Date.UTC(2026, 2, 2, 9)

  constructor(items = 6) {
    const template = BOARD_TEMPLATES[0]
    if (!template) throw new Error('there is no template')
    const others = [BEN, CAM].map(
      ({ memberId }): Member => ({
        id: memberId,
        name: memberId,
        roles: { champion: true, member: true, stakeholder: false, cast: false },
        removedAt: null,
      }),
    )
    const founder = { memberId: ANA.memberId, name: 'Ana' }
    this.#commit('founding' as CommandId, ANA, [foundBoard(template.plan, 'Team', 'UTC', founder, others)])
    const typeId = this.typeId
    for (let i = 0; i < items; i++) {
      const itemId = `i${i}` as ItemId
      this.post(ANA, {
        commandId: `make${i}` as CommandId,
        command: {
          type: 'CreateItem',
          itemId,
          typeId,
          title: itemId,
          locale: 'en',
          place: { columnId: this.column(i % 4), below: null },
        },
      })
    }
  }

  get typeId(): TypeId {
    return [...this.at.board.types.keys()][0] as TypeId
  }

  column(index: number): ColumnId {
    return this.at.board.columnOrder[index] as ColumnId
  }

  tick(): number {
    this.#clock += 1000
    return this.#clock
  }

  post(actor: Actor, { commandId, command }: Envelope): PostAnswer {
    this.heard.add(commandId)
    const known = this.#answers.get(commandId)
    if (known) return known
    const decision = decide(this.at.board, command, { actor, at: this.#clock })
    if (!decision.ok) return { kind: 'refused', rejection: decision.reason }
    if (decision.value.length > 0) this.#commit(commandId, actor, decision.value)
    const answer = { kind: 'accepted', seq: this.at.seq } as const
    this.#answers.set(commandId, answer)
    return answer
  }

  #commit(commandId: CommandId, actor: Actor, events: Commit['events']): void {
    const commit: Commit = { seq: this.at.seq + 1, commandId, by: actor.memberId, at: this.tick(), events }
    this.at = applyCommit(this.at, commit)
    this.log.push(commit)
  }
}
