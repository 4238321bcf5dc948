import { expect, test } from 'vitest'
import { NO_FILTERS } from './filters.ts'
import { type BoardView, viewFrom, withView } from './view-url.ts'

const through = (view: BoardView) => viewFrom(new URLSearchParams(withView(new URLSearchParams(), view).toString()))

test('an address brings the view back as it was', () => {
  const view = {
    filters: {
      types: ['blog', 'video'],
      paces: ['sprint'],
      people: ['me', 'nobody', 'm1'],
      labels: ['l1'],
      due: ['overdue', 'at-risk', 'none'],
      blocked: true,
      approval: ['mine'],
      text: 'été & co, 100 % #1',
    },
    swimlanes: 'person',
  } as unknown as BoardView
  expect(through(view)).toEqual(view)
})

test('a view that asks nothing leaves the address clean, and what belongs to others stays', () => {
  const search = new URLSearchParams('pace=sprint&lanes=pace&q=x&from=mail')
  expect(withView(search, { filters: NO_FILTERS, swimlanes: 'none' }).toString()).toBe('from=mail')
})

test('unknown words, empty ones and repetitions are left out', () => {
  const { filters, swimlanes } = viewFrom(
    new URLSearchParams('pace=sprint,walk,sprint&due=,week,soon&lanes=zigzag&blocked=yes&type='),
  )
  expect(filters).toEqual({ ...NO_FILTERS, paces: ['sprint'], due: ['week'] })
  expect(swimlanes).toBe('none')
})
