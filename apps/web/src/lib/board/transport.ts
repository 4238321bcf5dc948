import type { ProblemCode } from '@paceboard/contract'
import type { BoardAt, BoardCommand, CommandId, Commit, Rejection } from '@paceboard/domain'

/** A command under the id that makes sending it twice harmless. */
export interface Envelope {
  readonly commandId: CommandId
  readonly command: BoardCommand
}

/** What became of a command that was sent. */
export type PostAnswer =
  /** The log holds it at `seq`, or it had nothing to change by then. */
  | { readonly kind: 'accepted'; readonly seq: number }
  | { readonly kind: 'refused'; readonly rejection: Rejection }
  /** No answer, or "later": whether it arrived is unknown, so it is sent again under the same id. */
  | { readonly kind: 'unreachable' }
  /** Will never be accepted, and not for a reason of the domain. */
  | { readonly kind: 'failed'; readonly problem: ProblemCode; readonly requestId: string | null }

export interface StreamHandlers {
  readonly opened: () => void
  readonly commit: (commit: Commit) => void
  /** The log no longer reaches back to where we are. */
  readonly resync: () => void
  /** The board is closed to this person. */
  readonly gone: () => void
  readonly lost: () => void
}

/** The way to the server and back; tests pass one without a network. */
export interface Transport {
  post(envelope: Envelope): Promise<PostAnswer>
  /** Follows the log after `after`; returns how to stop. Calls nothing any more once stopped. */
  stream(after: number, handlers: StreamHandlers): () => void
  /** The whole board; 'gone' when it is closed to this person. Rejects when nobody answers. */
  snapshot(): Promise<BoardAt | 'gone'>
}
