import { MAX_BATCH } from '@paceboard/contract'
import { type Item, type ItemId, itemsIn } from '@paceboard/domain'
import { Archive, CircleX, Hash, MoveRight, PanelBottom } from 'lucide-react'
import { openRank } from '../backlog/backlog-dialogs.ts'
import { openMove } from '../move/move-store.ts'
import { asOne } from '../selection/as-one.ts'
import { clearAloud, switchToBar } from '../selection/select-aloud.ts'
import { selectionStore } from '../selection/selection-store.ts'
import { inShownOrder } from '../selection/shown-order.ts'
import type { Action } from './action.ts'
import type { Desk } from './desk.ts'

/** What can be done with all cards that are selected; offered while some are. */
export const SELECTION_ACTIONS: readonly Action<null>[] = [
  {
    id: 'all-move',
    scope: 'board',
    icon: MoveRight,
    label: (t) => t('selection:moveTitle', { count: count() }),
    isOffered: (_, { shown }) => shown !== null && isAny(),
    run: (_, desk) => openMove(...selectedIds(desk)),
  },
  {
    id: 'all-rank',
    scope: 'board',
    icon: Hash,
    label: (t) => t('backlog:rankMany', { count: count() }),
    // Beside the board page, only the ranked list has something to select.
    isOffered: (_, { shown }) => shown === null && isAny(),
    run: (_, desk) => openRank(selectedIds(desk)),
  },
  {
    id: 'all-archive',
    scope: 'board',
    icon: Archive,
    label: (t) => t('selection:archiveAll', { count: count() }),
    isOffered: isAny,
    blockedBy: (_, desk) => whyNotArchive(desk),
    run: (_, desk) => {
      const command = asOne(archiveAll(desk))
      if (command) desk.doTogether(command)
    },
  },
  {
    id: 'selection-bar',
    scope: 'board',
    icon: PanelBottom,
    keys: ['F6'],
    label: (t) => t('selection:toBar'),
    isOffered: isAny,
    run: switchToBar,
  },
  {
    id: 'clear-selection',
    scope: 'board',
    icon: CircleX,
    keys: ['Escape'],
    label: (t) => t('selection:clear'),
    isOffered: isAny,
    run: clearAloud,
  },
]

/** An action on a card that is one of several selected is meant for all of them, as dragging it is. */
export function withSelected({ id }: Item, desk: Desk): readonly ItemId[] {
  const { ids } = selectionStore.getState()
  return ids.size > 1 && ids.has(id) ? selectedIds(desk) : [id]
}

function selectedIds({ client, shown }: Desk): readonly ItemId[] {
  return inShownOrder(client.store.getState().visible, selectionStore.getState().ids, shown?.rowsIn ?? itemsIn)
}

function whyNotArchive(desk: Desk): string | null {
  if (count() > MAX_BATCH) return desk.t('selection:tooMany', { max: MAX_BATCH, count: count() })
  return (
    archiveAll(desk)
      .map(desk.whyNot)
      .find((reason) => reason !== null) ?? null
  )
}

function archiveAll(desk: Desk) {
  return selectedIds(desk).map((itemId) => ({ type: 'ArchiveItem', itemId }) as const)
}

function count(): number {
  return selectionStore.getState().ids.size
}

function isAny(): boolean {
  return count() > 0
}
