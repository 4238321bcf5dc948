import { type Problem, type ProblemCode, STATUS_BY_PROBLEM, STATUS_BY_REJECTION } from '@paceboard/contract'
import type { Rejection } from '@paceboard/domain'

export type FieldError = NonNullable<Problem['errors']>[number]

/** Thrown to answer a problem document; `handleErrors` writes it. Everything else that is thrown is a bug: 500. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

const TITLES = {
  'bad-input': 'The request does not fit what this address expects.',
  'bad-json': 'The body is not valid JSON.',
  'body-too-large': 'The body is too large.',
  'unsupported-type': 'This address takes another content type.',
  'not-signed-in': 'Sign in first.',
  'bad-credentials': 'Wrong address or password.',
  'wrong-origin': 'The request comes from another site.',
  'not-found': 'There is nothing here, or it is not for you.',
  'too-many-requests': 'Too many requests; wait a moment.',
  'setup-done': 'The first account has already been made.',
  'invitation-gone': 'This invitation is used, withdrawn or too old.',
  'invitation-for-another': 'This invitation is for somebody else.',
  'email-taken': 'There is already an account with this address.',
  'weak-password': 'This password is too weak.',
  'not-a-trello-export': 'This file is no Trello export.',
  'not-a-jira-export': 'This file holds no issues of Jira.',
  'not-a-board-file': 'This file is no board of Paceboard.',
  'not-a-table': 'This file is no table that can be read.',
  'rows-wrong': 'Some rows cannot be read.',
  'import-gone': 'This import is done or too old; upload the file again.',
  'starting-up': 'The board is starting; try again.',
  internal: 'Something went wrong on our side.',
} as const satisfies Record<ProblemCode, string>

interface ProblemFacts {
  readonly detail?: string
  readonly errors?: readonly FieldError[]
}

/** `throw problem('not-found')` */
export function problem(code: ProblemCode, facts: ProblemFacts = {}): ProblemError {
  return new ProblemError({ type: 'about:blank', title: TITLES[code], status: STATUS_BY_PROBLEM[code], code, ...facts })
}

/** A refused command: the code and the facts that its sentence needs. */
export function rejected(rejection: Rejection): ProblemError {
  const { code } = rejection
  return new ProblemError({
    type: 'about:blank',
    title: `The board refused: ${code}.`,
    status: STATUS_BY_REJECTION[code],
    code,
    rejection,
  })
}
