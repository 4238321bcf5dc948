// @vitest-environment happy-dom
import type { ImportPreview } from '@paceboard/contract'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadMoreWords, startI18n } from '../../i18n/start.ts'
import { ImportPage } from './import-page.tsx'

const PREVIEW: ImportPreview = {
  importId: 'i1',
  boardName: 'Marketing',
  lists: [
    { listId: 'l1', name: 'Ideas', archived: false, nowCalled: null, cards: 4, kind: 'intake' },
    { listId: 'l2', name: 'Maya', archived: false, nowCalled: null, cards: 2, kind: 'active' },
  ],
  labels: [{ labelId: 'blog', name: 'Blog', cards: 3 }],
  people: [
    { sourceId: 't1', sourceName: 'Maya R.', userId: 'u1', name: 'Maya', email: 'maya@example.org', sure: true },
    { sourceId: 't2', sourceName: 'Tom', userId: 'u2', name: 'Tom B.', email: null, sure: false },
    { sourceId: 't3', sourceName: 'Bo', userId: 'u3', name: 'Bo', email: null, sure: false },
  ],
  counts: { cards: 6, archivedCards: 1, moves: 9, comments: 0, checklists: 0, members: 2 },
  notes: [{ code: 'people-unmatched', count: 2, examples: ['Ida', 'Bo'] }],
}

let answer: { readonly status: number; readonly body: object }
const confirmed = vi.fn<(path: string, init: { readonly body: string }) => Promise<Response>>()

/** Answers every upload at once; fetch cannot show progress, so the page uses this older way. */
class FakeUpload extends EventTarget {
  upload = new EventTarget()
  status = 0
  responseText = ''
  open() {}
  setRequestHeader() {}
  abort() {}
  send() {
    this.status = answer.status
    this.responseText = JSON.stringify(answer.body)
    this.dispatchEvent(new Event('load'))
  }
}

beforeEach(async () => {
  await startI18n('en')
  await loadMoreWords()
  answer = { status: 201, body: PREVIEW }
  vi.stubGlobal('XMLHttpRequest', FakeUpload)
  vi.stubGlobal('fetch', confirmed)
  confirmed.mockReset()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ImportPage />
    </QueryClientProvider>,
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function chooseFile() {
  await userEvent.upload(screen.getByLabelText('Choose the file'), new File(['{}'], 'board.json'))
}

it('leads from the file over the choices to the board', async () => {
  const report = { boardId: 'b1', items: 6, moves: 9, comments: 0, notes: PREVIEW.notes }
  confirmed.mockResolvedValue(new Response(JSON.stringify(report), { status: 201 }))
  await chooseFile()
  expect(await screen.findByText('9 moves with their dates')).toBeTruthy()
  expect(screen.getByText(/No list counts as finished yet/)).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: /What “Maya” is for/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Published' }))
  expect(screen.queryByText(/No list counts as finished yet/)).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: /Blog/ }))
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Maya R\..*maya@example\.org/ }).checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Bo/ }).checked).toBe(false)
  await userEvent.click(screen.getByRole('checkbox', { name: /Tom B\./ }))
  await userEvent.click(screen.getByRole('button', { name: 'Make the board' }))

  const open = await screen.findByRole('link', { name: 'Open the board' })
  expect(open.getAttribute('href')).toBe('/boards/b1')
  expect(screen.getByText(/2 people are not on this board/)).toBeTruthy()
  const [path, init] = confirmed.mock.calls[0] ?? []
  expect(path).toBe('/api/imports/i1')
  expect(JSON.parse(init?.body ?? '')).toMatchObject({
    name: 'Marketing',
    kinds: { l1: 'intake', l2: 'live' },
    typeLabels: ['blog'],
    members: [
      { sourceId: 't1', userId: 'u1' },
      { sourceId: 't2', userId: 'u2' },
    ],
  })
})

it('keeps the choices and the board’s id when making the board failed, so that trying again makes one board', async () => {
  confirmed.mockRejectedValueOnce(new TypeError('offline'))
  confirmed.mockResolvedValue(new Response(JSON.stringify({ code: 'import-gone' }), { status: 410 }))
  await chooseFile()
  await userEvent.clear(screen.getByLabelText('Name'))
  await userEvent.click(screen.getByRole('button', { name: 'Make the board' }))
  expect(screen.getByText('Give the board a name.')).toBeTruthy()
  await userEvent.type(screen.getByLabelText('Name'), 'Ours')
  await userEvent.click(screen.getByRole('button', { name: 'Make the board' }))
  expect(await screen.findByText(/The server does not answer/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Make the board' }))
  expect(await screen.findByText(/This import was too long ago/)).toBeTruthy()
  const [first, second] = confirmed.mock.calls.map(([, init]) => JSON.parse(init.body))
  expect(second).toEqual(first)
  expect(first).toMatchObject({ name: 'Ours', boardId: expect.any(String) })
})

it.each([
  [422, { code: 'not-a-trello-export', errors: [{ field: 'file', message: 'is empty' }] }, 'The file is empty.'],
  [
    422,
    { code: 'not-a-trello-export', errors: [{ field: 'cards', message: 'x' }] },
    'It lacks, or cannot be read at: cards.',
  ],
  [413, { code: 'body-too-large' }, 'The file is larger than this server takes.'],
])('says what is wrong with a file: %i %j', async (status, body, sentence) => {
  answer = { status, body }
  await chooseFile()
  expect((await screen.findByRole('alert')).textContent).toContain(sentence)
  expect(screen.getByRole('button', { name: 'Choose the file' })).toBeTruthy()
})
