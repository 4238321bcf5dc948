import type { Denial } from '@paceboard/domain'
import { useCallback } from 'react'
import { type ExplainContext, explain, explainDenial } from '../explain.ts'
import { useLocale } from '../use-local-text.ts'
import { useBoardClient } from './board-context.ts'
import type { Refusal } from './board-store.ts'

/** Refusals of the open board in words: `const explain = useExplain()`, then `explain(rejection)`. */
export function useExplain(): (because: Refusal['because']) => string {
  const context = useExplainContext()
  return useCallback((because) => explain(because, context()), [context])
}

/** Why this person may not, or null when the policy has nothing against it. */
export function useExplainDenial(): (denial: Denial | null) => string | null {
  const context = useExplainContext()
  return useCallback((denial) => (denial === null ? null : explainDenial(denial, context())), [context])
}

function useExplainContext(): () => ExplainContext {
  const locale = useLocale()
  const { store, deps } = useBoardClient()
  return useCallback(() => ({ locale, board: store.getState().visible, now: deps.now() }), [locale, store, deps])
}
