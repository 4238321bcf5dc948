import type { Keys } from '../../../../lib/shortcut.ts'
import type { Action, Words } from '../action.ts'
import { BOARD_ACTIONS } from '../board-actions.ts'
import { CARD_ACTIONS } from '../card-actions.ts'
import { SELECTION_ACTIONS } from '../selection-actions.ts'

export interface ShortcutRow {
  readonly id: string
  readonly label: string
  /** Any of these. */
  readonly keys: readonly Keys[]
}

export interface ShortcutGroup {
  readonly id: string
  readonly title: string
  readonly hint: string
  readonly rows: readonly ShortcutRow[]
}

/** All keys of a board, read from the actions themselves; walking and carrying are no actions, but movements. */
export function shortcutGroups(t: Words): readonly ShortcutGroup[] {
  return [
    {
      id: 'anywhere',
      title: t('actions:help.anywhere'),
      hint: t('actions:help.anywhereHint'),
      rows: rowsOf(BOARD_ACTIONS, t),
    },
    {
      id: 'card',
      title: t('actions:help.onCard'),
      hint: t('actions:help.onCardHint'),
      rows: rowsOf(CARD_ACTIONS, t),
    },
    {
      id: 'selecting',
      title: t('selection:keys.title'),
      hint: t('selection:keys.hint'),
      rows: [
        { id: 'toggle', label: t('selection:keys.toggle'), keys: ['ctrl+Space'] },
        { id: 'extend', label: t('selection:keys.extend'), keys: ['shift+ArrowUp', 'shift+ArrowDown'] },
        { id: 'all', label: t('selection:keys.all'), keys: ['mod+a'] },
        ...rowsOf(SELECTION_ACTIONS, t),
      ],
    },
    {
      id: 'walking',
      title: t('actions:help.walking'),
      hint: t('actions:help.walkingHint'),
      rows: [
        { id: 'walk', label: t('actions:help.walk'), keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
        { id: 'ends', label: t('actions:help.ends'), keys: ['Home', 'End'] },
        { id: 'lift', label: t('actions:help.lift'), keys: ['Space'] },
        { id: 'carry', label: t('actions:help.carry'), keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
        { id: 'back', label: t('actions:help.putBack'), keys: ['Escape'] },
      ],
    },
    {
      id: 'ranking',
      title: t('actions:help.ranking'),
      hint: t('actions:help.rankingHint'),
      rows: [
        { id: 'line', label: t('actions:help.line'), keys: ['ArrowUp', 'ArrowDown'] },
        { id: 'step', label: t('actions:help.step'), keys: ['alt+ArrowUp', 'alt+ArrowDown'] },
        { id: 'end', label: t('actions:help.toEnd'), keys: ['alt+Home', 'alt+End'] },
        { id: 'number', label: t('actions:help.toNumber'), keys: ['m'] },
      ],
    },
  ]
}

/** Two actions share a key where only one of them is offered at a time: they share a line. */
function rowsOf<Subject>(actions: readonly Action<Subject>[], t: Words): readonly ShortcutRow[] {
  const rows = new Map<string, ShortcutRow>()
  for (const { id, keys = [], label } of actions) {
    if (keys.length === 0) continue
    const known = rows.get(keys.join())
    const name = label(t)
    rows.set(keys.join(), known ? { ...known, label: `${known.label} / ${name}` } : { id, label: name, keys })
  }
  return [...rows.values()]
}
