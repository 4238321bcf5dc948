import type { PaceAnswers } from '../board/model.ts'
import type { Pace } from './plan.ts'

/** The five questions of the pace advisor (domain A2), in the order of `PaceAnswers`, and what a yes speaks for. */
export const PACE_QUESTIONS = [
  { question: 'time-sensitive', speaksFor: 'sprint' },
  { question: 'contained', speaksFor: 'sprint' },
  { question: 'reversible', speaksFor: 'sprint' },
  { question: 'shared-core', speaksFor: 'marathon' },
  { question: 'compounding', speaksFor: 'marathon' },
] as const satisfies readonly { readonly question: string; readonly speaksFor: Pace }[]

export type PaceQuestion = (typeof PACE_QUESTIONS)[number]['question']

/** An answer that speaks for a pace, as a sentence quotes it: "marathon, because it touches the CRM". */
export interface PaceReason {
  readonly question: PaceQuestion
  readonly answer: boolean
  readonly speaksFor: Pace
}

export interface Advice {
  /** Yes to each sprint question counts +1, to each marathon question −1. */
  readonly score: number
  /** Null = the answers leave it to people. */
  readonly pace: Pace | null
  /** What speaks for the advised pace; without advice, what speaks for either. */
  readonly reasons: readonly PaceReason[]
  /** A quick part and a lasting part: one sprint item for the fix and a marathon for the rest would serve both. */
  readonly split: boolean
}

/** The pace that five answers advise (domain A2): a score of 2 or more is a sprint, 0 or less a marathon, 1 a choice. */
export function advise(answers: PaceAnswers): Advice {
  const [timeSensitive, contained, , sharedCore, compounding] = answers
  const given = PACE_QUESTIONS.map(({ question, speaksFor }, i) => ({
    question,
    speaksFor,
    answer: answers[i] === true,
  }))
  const yes = given.filter(({ answer }) => answer)
  const score = yes.reduce((sum, { speaksFor }) => sum + (speaksFor === 'sprint' ? 1 : -1), 0)
  const pace = score >= 2 ? 'sprint' : score <= 0 ? 'marathon' : null
  return {
    score,
    pace,
    reasons: reasonsFor(pace, given),
    split: (timeSensitive || contained) && (sharedCore || compounding),
  }
}

/** A no speaks for the other pace, but is only quoted when no yes speaks for the advised one. */
function reasonsFor(pace: Pace | null, given: readonly PaceReason[]): readonly PaceReason[] {
  const yes = given.filter(({ answer, speaksFor }) => answer && (pace === null || speaksFor === pace))
  if (yes.length > 0 || pace === null) return yes
  return given
    .filter(({ answer, speaksFor }) => !answer && speaksFor !== pace)
    .map((reason) => ({ ...reason, speaksFor: pace }))
}
