import { lazyPart } from '../lib/lazy-part.ts'

/** The keys of a board and what they open; fetched together with its page. */
export const ActionPart = lazyPart(
  () => import('../features/board/actions/action-center.tsx').then((part) => part.ActionCenter),
  { needsMoreWords: false },
)
