import type { Item } from '@paceboard/domain'
import type { MenuItem } from '../../../ui/menu.tsx'
import { type ReadyAction, readyActions } from './action.ts'
import { CARD_ACTIONS } from './card-actions.ts'
import { useDesk } from './desk.ts'

/** Actions of a card as lines of a menu: those of these names that are offered now, in the order of the names. */
export function useCardMenuItems(): (item: Item, ids: readonly string[]) => readonly MenuItem[] {
  const desk = useDesk()
  return (item, ids) => {
    const offered = readyActions(CARD_ACTIONS, item, desk)
    return ids.flatMap((id) => offered.filter((one) => one.id === id).map(toMenuItem))
  }
}

function toMenuItem({ id, label, icon, keys, blockedBy, run }: ReadyAction): MenuItem {
  return { id, label, icon, shortcut: keys[0], disabledReason: blockedBy, onAction: run }
}
