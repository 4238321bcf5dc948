import type { Keys } from '../../../lib/shortcut.ts'
import { BOARD_ACTIONS } from './board-actions.ts'
import { CARD_ACTIONS } from './card-actions.ts'

/** The keys of an action, to be shown beside a button that does the same. @throws for an action without keys */
export function keysOf(id: string): Keys {
  const action = [...BOARD_ACTIONS, ...CARD_ACTIONS].find((one) => one.id === id)
  const keys = action?.keys?.[0]
  if (keys === undefined) throw new Error(`no keys for ${id}`)
  return keys
}
