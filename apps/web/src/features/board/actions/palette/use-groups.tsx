import type { Board, Item, ItemId } from '@paceboard/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../../lib/board/board-context.ts'
import { TypeIcon } from '../../../../ui/type-icon.tsx'
import { itemAddress, openItemNum } from '../../item-address.ts'
import { type Action, type ReadyAction, readyActions } from '../action.ts'
import { BOARD_ACTIONS } from '../board-actions.ts'
import { CARD_ACTIONS } from '../card-actions.ts'
import { type Desk, useDesk } from '../desk.ts'
import { dialogStore } from '../dialog-store.ts'
import { SELECTION_ACTIONS } from '../selection-actions.ts'
import { type Entry, type EntryGroup, entriesFor } from './entries.ts'
import { findItems } from './find-items.ts'
import { limitActions, PAGE_ACTIONS } from './page-actions.ts'
import { useAppActions } from './use-app-actions.ts'
import { VIEW_ACTIONS } from './view-actions.ts'

/** More than this is not read, but typed further. */
const MOST_ITEMS = 8

/** What the palette offers for typed words: for the card at hand, for the board, and the cards of that name. */
export function useGroups(typed: string): readonly EntryGroup[] {
  const { t } = useTranslation('actions')
  const desk = useDesk()
  const appActions = useAppActions()
  const board = useBoardState((state) => state.visible)
  const item = useBoardState(({ visible }) => itemAtHand(visible))
  const found = useMemo(() => findItems(board, typed, MOST_ITEMS), [board, typed])
  const entries = (actions: readonly Action<null>[]) => readyActions(actions, null, desk).map(toEntry)
  const own = BOARD_ACTIONS.filter(({ id }) => id !== 'palette')
  const isOfBoard = ({ scope }: Action<null>) => scope === 'board'
  const actions: readonly EntryGroup[] = [
    {
      id: 'card',
      title: item ? t('list.card', { num: item.num, title: item.title }) : '',
      isFirst: true,
      entries: item ? readyActions(CARD_ACTIONS, item, desk).map(isLine() ? toEntryWithoutKeys : toEntry) : [],
    },
    { id: 'selection', title: desk.t('selection:label'), isFirst: true, entries: entries(SELECTION_ACTIONS) },
    { id: 'board', title: t('list.board'), entries: entries(own.filter(isOfBoard)) },
    { id: 'pages', title: t('list.pages'), entries: entries(PAGE_ACTIONS.filter(isOfBoard)) },
    { id: 'view', title: t('list.view'), entries: entries(VIEW_ACTIONS) },
    { id: 'limits', title: t('list.limits'), entries: entries(limitActions(desk)) },
    {
      id: 'app',
      title: t('list.app'),
      entries: entries([...own, ...appActions, ...PAGE_ACTIONS].filter((one) => !isOfBoard(one))),
    },
  ]
  const cards = { id: 'found', title: t('list.found'), entries: found.map((one) => itemEntry(one, desk)) }
  return [...entriesFor(typed, actions), ...(cards.entries.length > 0 ? [cards] : [])]
}

/** The card that had focus, else the one that is open beside the page. */
function itemAtHand({ items }: Board): Item | null {
  const near = dialogStore.getState().origin?.closest<HTMLElement>('[data-card], [data-row], [data-sheet]')
  const { card, row, sheet } = near?.dataset ?? {}
  const id = card ?? row ?? sheet
  if (id !== undefined) return items.get(id as ItemId) ?? null
  const num = openItemNum()
  return num === null ? null : ([...items.values()].find((item) => item.num === num) ?? null)
}

/** A line of the backlog has other keys than a card: M asks for its rank. */
function isLine(): boolean {
  return (
    dialogStore.getState().origin?.closest('[data-card], [data-row], [data-sheet]')?.hasAttribute('data-row') ?? false
  )
}

function toEntryWithoutKeys(action: ReadyAction): Entry {
  return { ...toEntry(action), keys: null }
}

function toEntry({ id, label, icon: Icon, keys, blockedBy, run }: ReadyAction): Entry {
  return { id, label, icon: <Icon aria-hidden />, keys: keys[0] ?? null, hint: null, blockedBy, run }
}

function itemEntry(item: Item, { client, say, go, t }: Desk): Entry {
  const { visible, boardId } = client.store.getState()
  const type = visible.types.get(item.typeId)
  const column = visible.columns.get(item.columnId)
  const where = item.archivedAt !== null ? t('actions:list.archived') : column ? say(column.name) : ''
  return {
    id: `item-${item.id}`,
    label: item.title,
    icon: type && <TypeIcon icon={type.icon} color={type.color} size="s" />,
    keys: null,
    hint: `#${item.num} · ${where}`,
    blockedBy: null,
    run: () => go(itemAddress(boardId, item.num)),
  }
}
