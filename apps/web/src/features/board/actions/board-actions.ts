import type { ItemId, TypeId } from '@paceboard/domain'
import { CirclePlus, CircleUserRound, Command, Keyboard, Redo2, Search, Undo2 } from 'lucide-react'
import { stepOnTheWay } from '../../../lib/board/undo.ts'
import { openAdd } from '../add/add-store.ts'
import { askForSearch } from '../view/search-store.ts'
import type { Action } from './action.ts'
import { openActionDialog, PALETTE_KEYS } from './dialog-store.ts'
import { goToBoard, isOnlyMine, showView } from './show-view.ts'

/** What can be done wherever a board is open, and has a key. What has none is only in the palette. */
export const BOARD_ACTIONS = [
  {
    id: 'palette',
    scope: 'app',
    icon: Command,
    keys: PALETTE_KEYS,
    label: (t) => t('actions:palette'),
    run: () => openActionDialog('palette'),
  },
  {
    id: 'new',
    scope: 'board',
    icon: CirclePlus,
    keys: ['n'],
    label: (t) => t('board:add.label'),
    blockedBy: (_, { whyNot }) =>
      whyNot({
        type: 'CreateItem',
        itemId: '' as ItemId,
        typeId: '' as TypeId,
        title: '',
        locale: 'en',
        place: null,
      }),
    run: (_, desk) => {
      goToBoard(desk)
      openAdd()
    },
  },
  {
    id: 'search',
    scope: 'board',
    icon: Search,
    keys: ['/'],
    label: (t) => t('view:search'),
    run: (_, desk) => {
      goToBoard(desk)
      askForSearch()
    },
  },
  {
    id: 'mine',
    scope: 'board',
    icon: CircleUserRound,
    keys: ['q'],
    label: (t) => t(isOnlyMine() ? 'actions:everyone' : 'actions:mine'),
    run: (_, desk) =>
      showView(desk, ({ filters }) => ({ filters: { ...filters, people: isOnlyMine() ? [] : ['me'] } })),
  },
  {
    id: 'undo',
    scope: 'board',
    icon: Undo2,
    keys: ['mod+z'],
    label: (t) => t('common:undo'),
    blockedBy: (_, { client, t }) => {
      const state = client.store.getState()
      return state.undoable.length === 0 && !stepOnTheWay(state) ? t('board:undo.nothing') : null
    },
    run: (_, { steps }) => steps.undoLast(),
  },
  {
    id: 'redo',
    scope: 'board',
    icon: Redo2,
    keys: ['mod+shift+z', 'ctrl+y'],
    label: (t) => t('common:redo'),
    blockedBy: (_, { client, t }) => {
      const { redoable, pending } = client.store.getState()
      const isUndoing = pending.some(({ undoes }) => undoes !== null)
      return redoable.length === 0 && !isUndoing ? t('board:undo.nothingRedo') : null
    },
    run: (_, { steps }) => steps.redoLast(),
  },
  {
    id: 'shortcuts',
    scope: 'app',
    icon: Keyboard,
    keys: ['?'],
    label: (t) => t('actions:shortcuts'),
    run: () => openActionDialog('shortcuts'),
  },
] as const satisfies readonly Action<null>[]
