import {
  type BoardAt,
  type BoardId,
  type CommandId,
  decide,
  evolveAll,
  foundBoard,
  type Instant,
  type MemberId,
  NO_BOARD,
} from '@paceboard/domain'
import type { Boards, Order } from '../../src/lib/deps.ts'

/** Boards that live as long as the test: the same decisions, no log. */
export class BoardsInMemory implements Boards {
  readonly #boards = new Map<BoardId, BoardAt>()
  readonly #answered = new Map<string, number>()
  readonly #clock: () => Instant

  constructor(clock: () => Instant) {
    this.#clock = clock
  }

  found(boardId: BoardId, name: string, founder: { readonly id: string; readonly name: string }): void {
    const plan = { columns: [], types: [], labels: [], personLimit: null }
    const by = founder.id as MemberId
    const created = foundBoard(plan, name, 'UTC', { memberId: by, name: founder.name })
    this.#boards.set(boardId, { board: evolveAll(NO_BOARD, [created], { at: this.#clock(), by }), seq: 1 })
  }

  async current(boardId: BoardId): Promise<BoardAt | null> {
    return this.#boards.get(boardId) ?? null
  }

  async execute(boardId: BoardId, { commandId, actor, command }: Order) {
    const now = this.#boards.get(boardId)
    if (!now) throw new Error(`no board ${boardId}`)
    const key = `${boardId}/${commandId}`
    const before = this.#answered.get(key)
    if (before !== undefined) return { ok: true, value: { seq: before } } as const
    const at = this.#clock()
    const decision = decide(now.board, command, { actor, at })
    if (!decision.ok) return decision
    const seq = now.seq + 1
    this.#boards.set(boardId, { board: evolveAll(now.board, decision.value, { at, by: actor.memberId }), seq })
    this.#answered.set(key, seq)
    return { ok: true, value: { seq } } as const
  }

  async wake(): Promise<void> {}

  async mustExecute(boardId: BoardId, command: Order['command'], actor: Order['actor']): Promise<void> {
    const commandId = `test-${this.#answered.size}` as CommandId
    const decided = await this.execute(boardId, { commandId, actor, command })
    if (!decided.ok) throw new Error(`refused: ${decided.reason.code}`)
  }
}
