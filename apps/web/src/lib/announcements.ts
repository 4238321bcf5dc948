import { createStore } from 'zustand/vanilla'

export type Urgency = 'polite' | 'assertive'

export interface Announcement {
  readonly text: string
  /** Rises with every announcement, so that the same sentence twice is read twice. */
  readonly turn: number
}

const silence: Announcement = { text: '', turn: 0 }

/** The last sentence of each urgency; drawn by ui/live-region. */
export const announcements = createStore<Record<Urgency, Announcement>>(() => ({ polite: silence, assertive: silence }))

/** Says a sentence, already in the user's language, to screen readers. Assertive interrupts: keep it for refusals and drags. */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  announcements.setState((said) => ({ ...said, [urgency]: { text, turn: said[urgency].turn + 1 } }))
}
