import type { TFunction } from 'i18next'
import type { LucideIcon } from 'lucide-react'
import type { Keys } from '../../../lib/shortcut.ts'
import type { Desk } from './desk.ts'

/** The dictionaries that the names of actions are in. */
export const ACTION_WORDS = [
  'actions',
  'app',
  'backlog',
  'board',
  'common',
  'huddle',
  'item',
  'selection',
  'view',
] as const

export type Words = TFunction<typeof ACTION_WORDS>

/**
 * Something a person can do, as data: menus, keys, the palette and the list of shortcuts all read it, so that they agree.
 * `Subject` is what it is done to.
 */
export interface Action<Subject> {
  readonly id: string
  readonly scope: 'app' | 'board' | 'card'
  readonly icon: LucideIcon
  /** Any of these; the first is shown beside the name. */
  readonly keys?: readonly Keys[]
  readonly label: (t: Words) => string
  /** False where it means nothing: it is left out rather than explained. */
  readonly isOffered?: (subject: Subject, desk: Desk) => boolean
  /** Why it cannot be done now, as a sentence; null when it can. */
  readonly blockedBy?: (subject: Subject, desk: Desk) => string | null
  readonly run: (subject: Subject, desk: Desk) => void
}

/** An action with its subject: ready to be shown and done. */
export interface ReadyAction {
  readonly id: string
  readonly icon: LucideIcon
  readonly keys: readonly Keys[]
  readonly label: string
  readonly blockedBy: string | null
  readonly run: () => void
}

/** What is offered of these actions for a subject, as it is now. */
export function readyActions<Subject>(
  actions: readonly Action<Subject>[],
  subject: Subject,
  desk: Desk,
): readonly ReadyAction[] {
  return actions
    .filter(({ isOffered }) => isOffered?.(subject, desk) ?? true)
    .map(({ id, icon, keys = [], label, blockedBy, run }) => ({
      id,
      icon,
      keys,
      label: label(desk.t),
      blockedBy: blockedBy?.(subject, desk) ?? null,
      run: () => run(subject, desk),
    }))
}
