import { createStore } from 'zustand/vanilla'

export interface ToastAction {
  /** One verb: 'Undo', 'Open'. */
  readonly label: string
  readonly onAction: () => void
}

export interface ToastMessage {
  /** One sentence in the user's language. */
  readonly text: string
  /** Refused = what was asked did not happen. */
  readonly tone?: 'neutral' | 'refused'
  readonly action?: ToastAction
}

export interface QueuedToast extends ToastMessage {
  readonly id: number
}

/** More than this hides the board; the oldest make room. */
const MOST_AT_ONCE = 3

let lastId = 0

/** The messages on screen, oldest first; drawn by ui/toast-region. */
export const toastQueue = createStore<readonly QueuedToast[]>(() => [])

/** Shows a message for a while; returns its id for an earlier `dismissToast`. */
export function showToast(message: ToastMessage): number {
  lastId += 1
  const toast = { ...message, id: lastId }
  toastQueue.setState((queue) => [...queue, toast].slice(-MOST_AT_ONCE), true)
  return toast.id
}

/** Takes a message away; one already gone is no matter. */
export function dismissToast(id: number): void {
  toastQueue.setState((queue) => queue.filter((toast) => toast.id !== id), true)
}
