import type { confirmImportBody, ImportReport } from '@paceboard/contract'
import {
  type CommandId,
  importTrello,
  type MemberId,
  ok,
  type Rejection,
  type Result,
  type TrelloExport,
} from '@paceboard/domain'
import type { z } from 'zod'
import type { SignedInUser } from '../http/user.ts'
import type { Deps } from '../lib/deps.ts'
import { invited, proposePeople } from './propose-people.ts'
import { storeOnce } from './store-once.ts'

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
  const people = invited(wish.members, await proposePeople(db, exported.members ?? [], user.id))
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
  const stored = await storeOnce(db, boardId, commandId, { commits, descriptions })
  return stored.ok ? ok({ boardId, ...report }) : stored
}
