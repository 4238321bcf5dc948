import { randomInt, randomUUID } from 'node:crypto'
import type { CommandAnswer } from '@paceboard/contract'
import type { BoardCommand, BoardId, ColumnId, CommandId, ItemId } from '@paceboard/domain'
import type { Visitor } from './visitor.ts'

export interface Sent {
  readonly commandId: CommandId
  readonly command: BoardCommand
}

/** What people on a board have been told, and what they have not. */
export class Ledger {
  /** Where the log holds what was acknowledged. */
  readonly acknowledged = new Map<CommandId, { readonly seq: number; readonly sent: Sent }>()
  /** Sent, and nobody answered. */
  readonly unanswered: Sent[] = []
}

/** Many moves at once, from several connections, until the server is gone. */
export class Storm {
  readonly #visitor: Visitor
  readonly #path: string
  readonly #items: readonly ItemId[]
  readonly #columns: readonly ColumnId[]
  readonly #ledger: Ledger
  /** Told of every answer. */
  #onAnswer: () => void = () => undefined

  constructor(
    visitor: Visitor,
    boardId: BoardId,
    { items, columns }: { readonly items: readonly ItemId[]; readonly columns: readonly ColumnId[] },
    ledger: Ledger,
  ) {
    this.#visitor = visitor
    this.#path = `/api/boards/${boardId}/commands`
    this.#items = items
    this.#columns = columns
    this.#ledger = ledger
  }

  /** `raging` resolves once so many commands are answered, `over` when every connection has broken. */
  begin(connections: number, answers: number): { readonly raging: Promise<void>; readonly over: Promise<void> } {
    let left = answers
    const raging = new Promise<void>((resolve) => {
      this.#onAnswer = () => {
        left -= 1
        if (left === 0) resolve()
      }
    })
    const all = Array.from({ length: connections }, () => this.#moveUntilGone())
    return { raging, over: Promise.all(all).then(() => undefined) }
  }

  /** Sends a command, again or for the first time; the seq at which the log holds it. */
  async send(sent: Sent): Promise<number> {
    const { status, body } = await this.#visitor.post<CommandAnswer>(this.#path, sent)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body.seq
  }

  async #moveUntilGone(): Promise<void> {
    for (;;) {
      const sent = { commandId: randomUUID() as string as CommandId, command: this.#randomMove() }
      let seq: number
      try {
        seq = await this.send(sent)
      } catch (error) {
        // Only a broken connection ends the storm; a refusal would be a mistake of the test.
        if (!(error instanceof TypeError)) throw error
        this.#ledger.unanswered.push(sent)
        return
      }
      this.#ledger.acknowledged.set(sent.commandId, { seq, sent })
      this.#onAnswer()
    }
  }

  /** Never a move that changes nothing: everything that is acknowledged must be in the log. */
  #randomMove(): BoardCommand {
    const itemId = oneOf(this.#items)
    const title = `title ${randomUUID()}`
    const move = { type: 'MoveItem', itemId, toColumnId: oneOf(this.#columns), below: null, reason: 'storm' } as const
    return { type: 'Batch', commands: [move, { type: 'EditItem', itemId, changes: { title } }] }
  }
}

function oneOf<Thing>(things: readonly Thing[]): Thing {
  return things[randomInt(things.length)] as Thing
}
