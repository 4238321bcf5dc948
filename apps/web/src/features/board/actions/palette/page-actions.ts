import { columnsInOrder } from '@paceboard/domain'
import { Gauge, LayoutGrid, Plus, Presentation } from 'lucide-react'
import { openLimit } from '../../limit/limit-store.ts'
import { PLACES } from '../../places.ts'
import type { Action } from '../action.ts'
import type { Desk } from '../desk.ts'
import { boardAddress, goToBoard } from '../show-view.ts'

/** The pages of this board, and the way to the others. */
export const PAGE_ACTIONS: readonly Action<null>[] = [
  ...PLACES.map(
    ({ id, path, icon }): Action<null> => ({
      id: `go-${id}`,
      scope: 'board',
      icon,
      label: (t) => t('actions:goTo', { page: t(`app:nav.${id}`) }),
      run: (_, { go, client }) => go(boardAddress(client) + path),
    }),
  ),
  {
    id: 'go-huddle',
    scope: 'board',
    icon: Presentation,
    label: (t) => t('actions:goTo', { page: t('huddle:title') }),
    run: (_, { go, client }) => go(`${boardAddress(client)}/huddle`),
  },
  {
    id: 'all-boards',
    scope: 'app',
    icon: LayoutGrid,
    label: (t) => t('app:allBoards'),
    run: (_, { go }) => go('/'),
  },
  {
    id: 'new-board',
    scope: 'app',
    icon: Plus,
    label: (t) => t('app:newBoard'),
    run: (_, { go }) => go('/new'),
  },
]

/** One for each column: its limit. */
export function limitActions({ client, say }: Desk): readonly Action<null>[] {
  return columnsInOrder(client.store.getState().visible).map(({ id: columnId, name, wip }) => ({
    id: `limit-${columnId}`,
    scope: 'board',
    icon: Gauge,
    label: (t) => t('actions:limit', { column: say(name) }),
    blockedBy: (_, { whyNot }) => whyNot({ type: 'SetWipLimit', columnId, wip, reason: '', reviewOn: null }),
    run: (_, desk) => {
      goToBoard(desk)
      openLimit(columnId)
    },
  }))
}
