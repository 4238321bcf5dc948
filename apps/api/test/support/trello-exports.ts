import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportPreview, ImportReport } from '@paceboard/contract'
import type { ApiUnderTest } from './api-under-test.ts'

const folder = join(import.meta.dirname, '../../../../../shared/flow-data')

/** A recorded Trello export lies beside the repository, not in it. */
export const FDA_EXPORT = join(folder, 'datasets/fda-food-recalls.trello.json')
export const hasFdaExport = existsSync(FDA_EXPORT)

export function fdaExport(): string {
  return readFileSync(FDA_EXPORT, 'utf8')
}

export interface Sent<Body> {
  readonly status: number
  readonly body: Body
}

/** Uploads a file as a browser does. */
export async function upload<Body = ImportPreview>(
  api: ApiUnderTest,
  userId: string,
  content: string,
  kind = 'trello',
): Promise<Sent<Body>> {
  const form = new FormData()
  form.set('file', new File([content], 'tableau d’équipe.json', { type: 'application/json' }))
  const sent = { method: 'POST', headers: { as: userId }, body: form }
  const response = await fetch(`${api.baseUrl}/api/imports/${kind}`, sent)
  return { status: response.status, body: (await response.json()) as Body }
}

export const WISH = {
  name: 'From Trello',
  locale: 'en',
  timezone: 'UTC',
  kinds: {},
  typeLabels: [],
  members: [],
} as const

export async function confirm<Body = ImportReport>(
  api: ApiUnderTest,
  userId: string,
  importId: string,
  wish: object,
): Promise<Sent<Body>> {
  const { status, body } = await api.as(userId).post(`/api/imports/${importId}`, { ...WISH, ...wish })
  return { status, body: body as Body }
}

/** Accounts, because a draft belongs to one. */
export async function addPeople(api: ApiUnderTest, ...names: readonly string[]): Promise<void> {
  const people = names.map((name) => ({ id: name, name, email: `${name}@example.org` }))
  await api.deps.db.user.createMany({ data: people })
}

/** A board of `n` cards in three lists: half of them moved twice, a third with a comment. */
export function generatedExport(n: number): string {
  const start = Date.UTC(2025, 0, 1)
  const id = (second: number, i: number) => `${second.toString(16).padStart(8, '0')}${i.toString(16).padStart(16, '0')}`
  const cards = Array.from({ length: n }, (_, i) => ({
    id: id(start / 1000 + i * 60, i),
    name: `Card ${i}`,
    desc: i % 4 === 0 ? 'A paragraph about what is wanted. '.repeat(20) : '',
    idList: ['todo', 'doing', 'done'][i % 3],
    closed: i % 10 === 0,
    pos: i,
    idLabels: [`label${i % 7}`],
  }))
  const actions = cards.slice(0, 400).flatMap(({ id: card }, i) => {
    const at = (hours: number) => new Date(start + i * 60_000 + hours * 3_600_000).toISOString()
    const action = (type: string, hours: number, data: object) => ({
      id: id(start / 1000 + i, i * 10 + hours),
      type,
      date: at(hours),
      data: { card: { id: card }, ...data },
    })
    return [
      action('updateCard', 1, { listBefore: { id: 'todo' }, listAfter: { id: 'doing' } }),
      action('commentCard', 2, { text: 'Noted' }),
    ]
  })
  const lists = ['todo', 'doing', 'done'].map((list, i) => ({ id: list, name: list, pos: i }))
  const labels = Array.from({ length: 7 }, (_, i) => ({ id: `label${i}`, name: `Label ${i}`, color: 'red' }))
  return JSON.stringify({ id: 'board', name: 'Large', lists, cards, labels, actions })
}
