import { dismissToast, showToast, type ToastMessage } from '../../ui/toast-queue.ts'

let last = 0

/** Shows what was just done in place of what was done before: only the latest is worth its way back. */
export function showLatest(message: ToastMessage): number {
  dismissToast(last)
  last = showToast(message)
  return last
}
