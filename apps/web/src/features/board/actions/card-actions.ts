import { type Item, inBacklog, itemsIn, type MoveItem, rankedColumn, type SingleCommand } from '@paceboard/domain'
import {
  Archive,
  ArchiveRestore,
  ArrowUpToLine,
  Ban,
  CircleCheck,
  ExternalLink,
  Hand,
  Link2,
  ListOrdered,
  Maximize2,
  MoveRight,
  SquareCheck,
} from 'lucide-react'
import { showToast } from '../../../ui/toast-queue.ts'
import { isForSuggestions, suggestionFor } from '../backlog/use-suggestion.ts'
import { itemAddress, openItemNum } from '../item-address.ts'
import { openMove } from '../move/move-store.ts'
import { toggleAloud } from '../selection/select-aloud.ts'
import { selectionStore } from '../selection/selection-store.ts'
import type { Action } from './action.ts'
import { APPROVAL_ACTIONS } from './approval-actions.ts'
import { ask } from './ask-store.ts'
import type { Desk } from './desk.ts'
import { withSelected } from './selection-actions.ts'
import { boardAddress } from './show-view.ts'

/** What can be done with one card. */
export const CARD_ACTIONS: readonly Action<Item>[] = [
  {
    id: 'open',
    scope: 'card',
    icon: Maximize2,
    keys: ['Enter'],
    label: (t) => t('common:open'),
    isOffered: ({ num }) => openItemNum() !== num,
    run: ({ num }, { client, go }) => go(itemAddress(client.store.getState().boardId, num)),
  },
  {
    id: 'tab',
    scope: 'card',
    icon: ExternalLink,
    label: (t) => t('selection:openInTab'),
    run: (item, desk) => void window.open(ownAddress(item, desk), '_blank'),
  },
  {
    id: 'select',
    scope: 'card',
    icon: SquareCheck,
    keys: ['x'],
    label: (t) => t('selection:select'),
    isOffered: (item, desk) => isShown(item, desk) && !isSelected(item),
    run: ({ id, title }) => toggleAloud(id, title),
  },
  {
    id: 'deselect',
    scope: 'card',
    icon: SquareCheck,
    keys: ['x'],
    label: (t) => t('selection:deselect'),
    isOffered: (item, desk) => isShown(item, desk) && isSelected(item),
    run: ({ id, title }) => toggleAloud(id, title),
  },
  {
    id: 'move',
    scope: 'card',
    icon: MoveRight,
    keys: ['m'],
    label: (t) => t('item:moveTo'),
    isOffered: isLive,
    run: (item, desk) => openMove(...withSelected(item, desk)),
  },
  {
    id: 'take',
    scope: 'card',
    icon: Hand,
    keys: ['i'],
    label: (t) => t('actions:card.take'),
    isOffered: isLive,
    blockedBy: (item, desk) =>
      item.assigneeId === desk.who?.memberId ? desk.t('actions:card.takenByMe') : desk.whyNot(take(item, desk)),
    run: (item, desk) => desk.doIt(take(item, desk), desk.t('board:took', { title: item.title }), item.id),
  },
  {
    id: 'block',
    scope: 'card',
    icon: Ban,
    keys: ['b'],
    label: (t) => t('item:blocked.mark'),
    isOffered: (item) => isLive(item) && item.blocked === null,
    blockedBy: ({ id: itemId }, { whyNot }) => whyNot({ type: 'BlockItem', itemId, reason: 'approval', note: '' }),
    run: ({ id }) => ask('block', id),
  },
  {
    id: 'unblock',
    scope: 'card',
    icon: CircleCheck,
    keys: ['b'],
    label: (t) => t('item:blocked.unblock'),
    isOffered: (item) => isLive(item) && item.blocked !== null,
    blockedBy: ({ id: itemId }, { whyNot }) => whyNot({ type: 'UnblockItem', itemId }),
    run: ({ id: itemId, title }, { doIt, t }) =>
      doIt({ type: 'UnblockItem', itemId }, t('actions:card.unblocked', { title }), itemId),
  },
  ...APPROVAL_ACTIONS,
  {
    id: 'first',
    scope: 'card',
    icon: ArrowUpToLine,
    label: (t) => t('actions:card.first'),
    isOffered: isRanked,
    blockedBy: (item, desk) => desk.whyNot(moveFirst(item, desk)) ?? whyFirst(item, desk),
    run: (item, desk) => desk.doIt(moveFirst(item, desk), desk.t('actions:card.movedFirst', { title: item.title })),
  },
  {
    id: 'suggest',
    scope: 'card',
    icon: ListOrdered,
    label: (t) => t('backlog:suggest.button'),
    isOffered: (item, { client, who }) => isForSuggestions(client.store.getState().visible, item, who),
    blockedBy: (item, { whyNot }) => whyNot(suggestionFor(item)),
    run: ({ id }) => ask('suggest', id),
  },
  {
    id: 'copy',
    scope: 'card',
    icon: Link2,
    label: (t) => t('item:copyLink'),
    run: copyLink,
  },
  {
    id: 'archive',
    scope: 'card',
    icon: Archive,
    keys: ['c'],
    label: (t) => t('common:archive'),
    isOffered: isLive,
    blockedBy: (item, desk) => archiveWithSelected(item, desk).map(desk.whyNot).find(Boolean) ?? null,
    run: (item, desk) => {
      const [first, ...others] = archiveWithSelected(item, desk)
      if (first && others.length === 0) desk.doIt(first, desk.t('board:archived', { title: item.title }))
      else if (first) desk.doTogether({ type: 'Batch', commands: [first, ...others] })
    },
  },
  {
    id: 'restore',
    scope: 'card',
    icon: ArchiveRestore,
    label: (t) => t('common:restore'),
    isOffered: (item) => !isLive(item),
    blockedBy: ({ id: itemId }, { whyNot }) => whyNot({ type: 'RestoreItem', itemId }),
    run: ({ id: itemId, title }, { doIt, t }) =>
      doIt({ type: 'RestoreItem', itemId }, t('actions:card.restored', { title }), itemId),
  },
]

function archiveWithSelected(item: Item, desk: Desk) {
  return withSelected(item, desk).map((itemId) => ({ type: 'ArchiveItem', itemId }) as const)
}

function isLive({ archivedAt }: Item): boolean {
  return archivedAt === null
}

/** Only what the board page shows can be selected. */
function isShown({ id }: Item, { shown, client }: Desk): boolean {
  return shown?.shows(client.store.getState().visible, id) ?? false
}

function isSelected({ id }: Item): boolean {
  return selectionStore.getState().ids.has(id)
}

function take({ id }: Item, { client }: Desk): SingleCommand {
  return { type: 'AssignItem', itemId: id, memberId: client.store.getState().you.memberId }
}

/** Work that waits and has a rank, or could get one. */
function isRanked(item: Item, { client }: Desk): boolean {
  const { visible } = client.store.getState()
  const column = visible.columns.get(item.columnId)
  return isLive(item) && column !== undefined && inBacklog(column) && rankedColumn(visible).kind === 'backlog'
}

function moveFirst({ id }: Item, { client }: Desk): MoveItem {
  return { type: 'MoveItem', itemId: id, toColumnId: rankedColumn(client.store.getState().visible).id, below: null }
}

function whyFirst({ id }: Item, { client, t }: Desk): string | null {
  const { visible } = client.store.getState()
  return itemsIn(visible, rankedColumn(visible).id)[0] === id ? t('backlog:isFirst') : null
}

/** Where the browser keeps its clipboard from us, the address is shown to be copied by hand. */
function copyLink(item: Item, desk: Desk): void {
  const { t } = desk
  const { href } = new URL(ownAddress(item, desk), location.origin)
  navigator.clipboard.writeText(href).then(
    () => showToast({ text: t('common:copied') }),
    () => showToast({ text: href }),
  )
}

/** A card's address for others, without the filters of this window. */
function ownAddress({ num }: Item, { client }: Desk): string {
  return `${boardAddress(client)}/items/${num}`
}
