import type { confirmImportBody, ImportReport } from '@paceboard/contract'
import {
  type CommandId,
  importTrello,
  type MemberId,
  no,
  ok,
  type Rejection,
  type Result,
  type TrelloExport,
} from '@paceboard/domain'
import type { z } from 'zod'
import { commitsAfter } from '../db/board/log.ts'
import { storeHistory } from '../db/board/store-history.ts'
import { isTaken } from '../db/errors.ts'
import type { SignedInUser } from '../http/user.ts'
import type { Deps } from '../lib/deps.ts'
import { invited, proposePeople } from './propose-people.ts'

type Wish = z.output<typeof confirmImportBody>

/**
 * Makes the board of an export, wholly or not at all. Confirming again with the same board id answers the same board.
 * @throws problem bad-input for a person who was not proposed
 */
export async function confirmImport(
  { db, clock }: Deps,
  user: SignedInUser,
  commandId: CommandId,
  exported: TrelloExport,
  wish: Wish,
): Promise<Result<ImportReport, Rejection>> {
  const { boardId, name, locale, timezone, typeLabels } = wish
  const people = invited(wish.members, await proposePeople(db, exported, user.id))
  const { commits, descriptions, report } = importTrello(exported, {
    kinds: new Map(Object.entries(wish.kinds)),
    typeLabels,
    name,
    locale,
    timezone,
    commandId,
    founder: { memberId: user.id as MemberId, name: user.name },
    memberOf: ({ id }) => people.get(id) ?? null,
    at: clock(),
  })
  try {
    await storeHistory(db, boardId, { commits, descriptions })
  } catch (error) {
    if (!isTaken(error)) throw error
    const [founding] = await commitsAfter(db, boardId, 0, 1)
    if (founding?.commandId !== commandId) return no({ code: 'id-taken' })
  }
  return ok({ boardId, ...report })
}
