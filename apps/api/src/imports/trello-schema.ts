import type { TrelloExport } from '@paceboard/domain'
import { z } from 'zod'

/*
 * The border for Trello exports. Objects are loose: what we do not read is dropped, what we could do without may be missing
 * or null. Only lists and cards must be sound.
 */

/** Ids end up as ours, with a suffix at times. */
const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/, 'is no Trello id')
const words = z.string().nullish()
const position = z.number().nullish().catch(null)
const flag = z.boolean().nullish().catch(null)
const date = z.string().max(40).nullish().catch(null)

/** A list without its unreadable entries: one odd action must not cost a team its board. */
function readable<Schema extends z.ZodType>(entry: Schema) {
  return z
    .array(z.unknown())
    .nullish()
    .transform((all) =>
      (all ?? []).flatMap((one) => {
        const result = entry.safeParse(one)
        return result.success ? [result.data] : []
      }),
    )
}

const list = z.object({ id, name: z.string(), closed: flag, pos: position })

const card = z.object({
  id,
  name: z.string(),
  idList: id,
  desc: words,
  closed: flag,
  pos: position,
  due: date,
  dateLastActivity: date,
  idLabels: readable(id),
  idMembers: readable(id),
  isTemplate: flag,
  attachments: readable(z.object({ name: words, url: words })),
  customFieldItems: readable(z.object({})),
})

const label = z.object({ id, name: words, color: words })

const checklist = z.object({
  id,
  idCard: id,
  name: words,
  pos: position,
  checkItems: readable(z.object({ id, name: z.string(), pos: position, state: words })),
})

const member = z.object({ id, fullName: words, username: words, email: words })

const named = z.object({ id: id.nullish(), name: words })

const action = z.object({
  id,
  type: z.string().max(80),
  date: z.string().max(40),
  memberCreator: member.nullish().catch(null),
  data: z
    .object({
      card: named.extend({ closed: flag }).nullish(),
      list: named.extend({ closed: flag }).nullish(),
      listBefore: named.nullish(),
      listAfter: named.nullish(),
      old: z.object({ name: words, due: date, closed: flag }).nullish().catch(null),
      text: words,
      idMember: words,
      checkItem: z.object({ id: id.nullish(), state: words }).nullish(),
    })
    .nullish(),
})

/** What an import needs of an export; the rest of the file is not kept. */
export const trelloExport = z.object({
  id,
  name: z.string(),
  lists: z.array(list),
  cards: z.array(card),
  labels: readable(label),
  checklists: readable(checklist),
  members: readable(member),
  memberships: readable(z.object({ idMember: id, memberType: words })),
  actions: readable(action),
}) satisfies z.ZodType<TrelloExport>
