import { awaitedOn, type Item, isOnItsWay, pendingIn } from '@paceboard/domain'
import { CircleCheckBig, MessageSquareWarning, Stamp, Undo2 } from 'lucide-react'
import { wouldRefuse } from '../../../lib/board/board-client.ts'
import type { Action } from './action.ts'
import { ask } from './ask-store.ts'
import type { Desk } from './desk.ts'

/** To ask for an approval, and to answer; whoever cannot answer is told so in the sheet. */
export const APPROVAL_ACTIONS: readonly Action<Item>[] = [
  {
    id: 'ask-approval',
    scope: 'card',
    icon: Stamp,
    keys: ['v'],
    label: (t) => t('actions:approval.ask'),
    isOffered: (item, desk) => pendingIn(item.approval) === null && isUnderWay(item, desk),
    blockedBy: ({ id: itemId }, { whyNot }) =>
      whyNot({ type: 'AskApproval', itemId, approverIds: [], rule: 'any', version: '', dueOn: null }),
    run: ({ id }) => ask('approval', id),
  },
  {
    id: 'approve',
    scope: 'card',
    icon: CircleCheckBig,
    keys: ['v'],
    label: (t) => t('actions:approval.approve'),
    isOffered: mayAnswer,
    run: ({ id }) => ask('approve', id),
  },
  {
    id: 'changes',
    scope: 'card',
    icon: MessageSquareWarning,
    label: (t) => t('actions:approval.changes'),
    isOffered: mayAnswer,
    run: ({ id }) => ask('changes', id),
  },
  {
    id: 'withdraw-approval',
    scope: 'card',
    icon: Undo2,
    label: (t) => t('actions:approval.withdraw'),
    isOffered: (item, desk) => isAwaited(item, desk),
    blockedBy: ({ id: itemId }, { whyNot }) => whyNot({ type: 'WithdrawApproval', itemId }),
    run: ({ id }) => ask('withdraw', id),
  },
]

/** What is out, or put away, needs no approval. */
function isUnderWay(item: Item, { client }: Desk): boolean {
  return isOnItsWay(item, client.store.getState().visible.columns.get(item.columnId))
}

function isAwaited(item: Item, { client }: Desk): boolean {
  return awaitedOn(client.store.getState().visible, item) !== null
}

/** Asked and not yet answered, or the Marketing Owner past its day: as the rules themselves say. */
function mayAnswer(item: Item, desk: Desk): boolean {
  if (!isAwaited(item, desk)) return false
  const command = { type: 'AnswerApproval', itemId: item.id, verdict: 'approved', comment: '' } as const
  return wouldRefuse(desk.client, command) === null
}
