import {
  type Board,
  type BoardCommand,
  type Column,
  type ColumnId,
  type Item,
  type ItemId,
  itemsIn,
  type Standing,
  standingOf,
} from '@paceboard/domain'
import { createContext, useCallback, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useNow } from '../use-now.ts'
import { type BoardClient, type DispatchOptions, dispatch } from './board-client.ts'
import type { BoardState } from './board-store.ts'
import type { PresenceState } from './presence-store.ts'

export const BoardClientContext = createContext<BoardClient | null>(null)

/** The open board's client; only below a board route. */
export function useBoardClient(): BoardClient {
  const client = useContext(BoardClientContext)
  if (!client) throw new Error('no board is open here')
  return client
}

/** A part of the open board's state. Select as little as needed: the component renders whenever that part changes. */
export function useBoardState<Part>(select: (state: BoardState) => Part): Part {
  return useStore(useBoardClient().store, select)
}

/** A part of the board on screen; lists are compared element by element. */
export function useBoard<Part>(select: (board: Board) => Part): Part {
  return useBoardState(useShallow((state: BoardState) => select(state.visible)))
}

/** Ids of the live items of a column, by rank; the same array as long as nothing in it moved. */
export function useColumnItems(columnId: ColumnId): readonly ItemId[] {
  return useBoard((board) => itemsIn(board, columnId))
}

export function useItem(itemId: ItemId): Item | undefined {
  return useBoardState((state) => state.visible.items.get(itemId))
}

export function useColumn(columnId: ColumnId): Column | undefined {
  return useBoardState((state) => state.visible.columns.get(columnId))
}

/** What I may be on this board now; null when I am no member. */
export function useStanding(): Standing | null {
  const now = useNow()
  const you = useBoardState((state) => state.you)
  const members = useBoardState((state) => state.visible.members)
  const owner = useBoardState((state) => state.visible.owner)
  const { store } = useBoardClient()
  return useMemo(() => standingOf(store.getState().visible, you, now), [store, you, members, owner, now])
}

/** Does a command on the open board; see `dispatch`. */
export function useDispatch(): (command: BoardCommand, options?: DispatchOptions) => ReturnType<typeof dispatch> {
  const client = useBoardClient()
  return useCallback((command, options) => dispatch(client, command, options), [client])
}

/** A part of who else is here. Select as little as needed, as with the board. */
export function usePresence<Part>(select: (state: PresenceState) => Part): Part {
  return useStore(useBoardClient().presence, select)
}
