import { type Item, pendingIn, phaseOf } from '@paceboard/domain'
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
    isOffered: (item, desk) => pendingIn(item.approval) === null && isOnItsWay(item, desk),
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
    isOffered: (item) => item.archivedAt === null && pendingIn(item.approval) !== null,
    blockedBy: ({ id: itemId }, { whyNot }) => whyNot({ type: 'WithdrawApproval', itemId }),
    run: ({ id }) => ask('withdraw', id),
  },
]

/** What is out, or put away, needs no approval. */
function isOnItsWay({ archivedAt, columnId }: Item, { client }: Desk): boolean {
  const column = client.store.getState().visible.columns.get(columnId)
  return archivedAt === null && column !== undefined && phaseOf(column) !== 'done'
}

/** Asked and not yet answered, or the Marketing Owner past its day: as the rules themselves say. */
function mayAnswer({ id: itemId, approval }: Item, { client }: Desk): boolean {
  if (pendingIn(approval) === null) return false
  return wouldRefuse(client, { type: 'AnswerApproval', itemId, verdict: 'approved', comment: '' }) === null
}
