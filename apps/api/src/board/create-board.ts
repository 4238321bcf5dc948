import type { BoardCreatedAnswer, createBoardBody } from '@paceboard/contract'
import { demoBoard } from '@paceboard/demo'
import {
  activeMember,
  BOARD_TEMPLATES,
  type BoardPlan,
  type CommandId,
  type Commit,
  foundBoard,
  type MemberId,
  no,
  ok,
  type Rejection,
  type Result,
} from '@paceboard/domain'
import type { z } from 'zod'
import { storeHistory } from '../db/board/store-history.ts'
import { isTaken } from '../db/errors.ts'
import { problem } from '../http/problem.ts'
import type { SignedInUser } from '../http/user.ts'
import type { Deps } from '../lib/deps.ts'

/** The template that is a whole team. */
const EXAMPLE = 'example'

type Wish = z.output<typeof createBoardBody>

/** Founds a board from a template, or the example team. Sending the same wish again answers the board that it made. */
export async function createBoard(
  deps: Deps,
  user: SignedInUser,
  wish: Wish,
): Promise<Result<BoardCreatedAnswer, Rejection>> {
  const { boardId } = wish
  const commits = firstCommits(deps, user, wish)
  try {
    const { seq } = await storeHistory(deps.db, boardId, { commits })
    return ok({ boardId, seq })
  } catch (error) {
    if (!isTaken(error)) throw error
    const there = await deps.boards.current(boardId)
    return there && activeMember(there.board, user.id as MemberId)
      ? ok({ boardId, seq: there.seq })
      : no({ code: 'id-taken' })
  }
}

/** The ready-made team brings months of history; a template brings its first commit. */
function firstCommits(deps: Deps, user: SignedInUser, wish: Wish): readonly Commit[] {
  const { name, template, locale, timezone } = wish
  const founder = { memberId: user.id as MemberId, name: user.name }
  const at = deps.clock()
  if (template === EXAMPLE) return demoBoard({ founder, at, locale, timezone, name }).commits
  const event = foundBoard(planOf(template), name, timezone, founder)
  return [{ seq: 1, commandId: wish.boardId as string as CommandId, by: founder.memberId, at, events: [event] }]
}

function planOf(key: string): BoardPlan {
  const template = BOARD_TEMPLATES.find((one) => one.key === key)
  if (!template) throw problem('bad-input', { errors: [{ field: 'template', message: 'is not known' }] })
  return template.plan
}
