import { expect } from 'vitest'
import type { ColumnId, CommandId, ItemId, MemberId } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import { itemsIn } from '../columns.ts'
import type { BoardCommand } from '../commands.ts'
import type { Commit } from '../commit.ts'
import { decide } from '../decide.ts'
import type { BoardEvent } from '../events.ts'
import { evolveAll } from '../evolve.ts'
import type { Board, Item } from '../model.ts'
import type { Decision, Rejection } from '../rejections.ts'
import { type BoardBuilder, NOW } from './board-builder.ts'

type Facts = { readonly code: Rejection['code'] } & Readonly<Record<string, unknown>>
type Seen = { readonly type: BoardEvent['type'] } & Readonly<Record<string, unknown>>

interface Person {
  readonly name: string
  readonly admin: boolean
}

/** Given a board, when somebody (Claire, the Marketing Owner, unless said) sends a command, then … */
export function given(board: BoardBuilder | Board): Scenario {
  return new Scenario('build' in board ? board.build() : board, { name: 'Claire', admin: false }, NOW)
}

class Scenario {
  readonly board: Board
  readonly #who: Person
  readonly #at: Instant

  constructor(board: Board, who: Person, at: Instant) {
    this.board = board
    this.#who = who
    this.#at = at
  }

  as(name: string, { admin = false } = {}): Scenario {
    return new Scenario(this.board, { name, admin }, this.#at)
  }

  at(at: Instant): Scenario {
    return new Scenario(this.board, this.#who, at)
  }

  when(command: BoardCommand): Outcome {
    const memberId = this.#who.name as MemberId
    const decision = decide(this.board, command, { actor: { memberId, admin: this.#who.admin }, at: this.#at })
    return new Outcome(this.board, decision, { at: this.#at, by: memberId })
  }
}

class Outcome {
  readonly decision: Decision
  readonly #before: Board
  readonly #stamp: { readonly at: Instant; readonly by: MemberId }

  constructor(before: Board, decision: Decision, stamp: { at: Instant; by: MemberId }) {
    this.decision = decision
    this.#before = before
    this.#stamp = stamp
  }

  /** Refused with these facts, among others. */
  rejects(facts: Facts): void {
    expect(this.decision).toMatchObject({ ok: false, reason: facts })
  }

  /** Exactly these events, in order, each with these fields among others. */
  happens(...events: readonly Seen[]): this {
    expect(this.#events().map((event) => event.type)).toEqual(events.map((event) => event.type))
    expect(this.#events()).toMatchObject(events)
    return this
  }

  /** Accepted, though there is nothing to change. */
  changesNothing(): void {
    expect(this.#events()).toEqual([])
  }

  /** The column now holds these items, in this order. */
  leaves(column: string, ...names: readonly string[]): this {
    expect(itemsIn(this.board, column as ColumnId)).toEqual(names)
    return this
  }

  get board(): Board {
    return evolveAll(this.#before, this.#events(), this.#stamp)
  }

  item(name: string): Item {
    const item = this.board.items.get(name as ItemId)
    if (!item) throw new Error(`there is no item ${name}`)
    return item
  }

  /** What the log keeps of it. */
  get commit(): Commit {
    return { seq: 1, commandId: 'command' as CommandId, ...this.#stamp, events: this.#events() }
  }

  /** The same person and moment on the board as it is now. */
  get and(): Scenario {
    const { at, by } = this.#stamp
    return given(this.board).as(by).at(at)
  }

  #events(): readonly BoardEvent[] {
    if (!this.decision.ok) throw new Error(`refused: ${JSON.stringify(this.decision.reason)}`)
    return this.decision.value
  }
}
