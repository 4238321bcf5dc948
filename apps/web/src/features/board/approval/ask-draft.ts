import {
  type ApprovalRule,
  activeMember,
  approvalState,
  type Board,
  FREE_ROUNDS,
  type Instant,
  type IsoDate,
  type Item,
  type MemberId,
  marketingOwnerAt,
  nextRound,
  usualApprovers,
  usualDueDay,
} from '@paceboard/domain'

/** A question as it is proposed, before anybody has changed it. */
export interface AskDraft {
  readonly approverIds: readonly MemberId[]
  readonly rule: ApprovalRule
  readonly version: string
  readonly dueOn: IsoDate
  readonly round: number
  /** Twice without a yes: nobody else is asked any more. */
  readonly isOwnersAlone: boolean
}

/** Whom the type would have asked; after corrections, the same people as before. */
export function askDraft(board: Board, item: Item, at: Instant, today: IsoDate): AskDraft {
  const type = board.types.get(item.typeId)
  const before = item.approval !== null && approvalState(item.approval) !== 'approved' ? item.approval : null
  const round = nextRound(item.approval)
  const isOwnersAlone = round > FREE_ROUNDS
  const asked = before
    ? before.answers.map(({ memberId }) => memberId).filter((id) => activeMember(board, id) !== undefined)
    : type
      ? usualApprovers(board, type, at)
      : []
  return {
    approverIds: isOwnersAlone ? [marketingOwnerAt(board, at)] : asked,
    rule: isOwnersAlone ? 'any' : (before?.rule ?? type?.approvalRule ?? 'any'),
    version: before?.version ?? '',
    dueOn: usualDueDay(board, today),
    round,
    isOwnersAlone,
  }
}

/** One question about several cards: everybody whom one of them would ask, and all of them where one card needs that. */
export function askDraftOf(board: Board, items: readonly Item[], at: Instant, today: IsoDate): AskDraft {
  const drafts = items.map((item) => askDraft(board, item, at, today))
  const versions = new Set(drafts.map(({ version }) => version))
  return {
    approverIds: [...new Set(drafts.flatMap(({ approverIds }) => approverIds))],
    rule: drafts.some(({ rule }) => rule === 'all') ? 'all' : 'any',
    version: versions.size === 1 ? (drafts[0]?.version ?? '') : '',
    dueOn: usualDueDay(board, today),
    round: Math.max(...drafts.map(({ round }) => round)),
    isOwnersAlone: drafts.every(({ isOwnersAlone }) => isOwnersAlone),
  }
}
