import { approvalState, FREE_ROUNDS, type Item, nextRound } from '@paceboard/domain'

/**
 * Which of some cards one question can be asked about: those neither asked about nor approved. What only the Marketing
 * Owner may decide now is asked about apart, so it is left out as long as there are others.
 */
export function askedTogether(items: readonly Item[]): readonly Item[] {
  const unasked = items.filter(wantsQuestion)
  const free = unasked.filter(({ approval }) => nextRound(approval) <= FREE_ROUNDS)
  return free.length > 0 ? free : unasked
}

function wantsQuestion({ approval }: Item): boolean {
  const state = approval && approvalState(approval)
  return state !== 'pending' && state !== 'approved'
}
