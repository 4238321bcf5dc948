import { describe, expect, it } from 'vitest'
import { evolveAll, NO_BOARD } from '../board/evolve.ts'
import type { Board } from '../board/model.ts'
import { hasFlowData, readFlowData, readFlowText } from '../flow/testing/shared-flow-data.ts'
import type { ItemId } from '../ids.ts'
import { localDate } from '../time.ts'
import type { JiraExport } from './jira-export.ts'
import { importJira, previewJira } from './jira-import.ts'
import type { StatusFate } from './statuses.ts'
import { issue, jiraChoices } from './testing/jira-builder.ts'

const FOLDER = 'fixtures/jira-agile-metrics-fork'
const AT = Date.parse('2021-12-31T00:00:00Z')
/** What that tool was told of its statuses: "Next" is where it counts from. */
const KINDS: Readonly<Record<string, StatusFate>> = { Next: 'active', Build: 'active', QA: 'review' }

interface Raw {
  readonly key: string
  readonly fields: { readonly created: string; readonly status: { readonly name: string } }
  readonly changelog: {
    readonly histories: readonly {
      readonly created: string
      readonly items: readonly Readonly<Record<'field' | 'fromString' | 'toString', string | null>>[]
    }[]
  }
}

function exported(): JiraExport {
  const issues = readFlowData<readonly Raw[]>(`${FOLDER}/search_issues.json`).map(({ key, fields, changelog }) =>
    issue(key, {
      created: fields.created,
      status: fields.status.name,
      changes: changelog.histories.flatMap(({ created, items }) =>
        items.map(({ field, fromString, toString: words }) => ({
          ...{ id: '', at: created, by: null, from: fromString ?? '', to: words ?? '' },
          field: field === 'Flagged' ? ('flag' as const) : ('status' as const),
        })),
      ),
    }),
  )
  return { project: '', isPartial: false, issues }
}

const table = (name: string) => {
  const [head = [], ...rows] = readFlowText(`${FOLDER}/expected/${name}`)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
  return rows.map((cells) => Object.fromEntries(head.map((header, i) => [header, cells[i] ?? ''])))
}

function imported() {
  const file = exported()
  const { statuses } = previewJira(file, AT)
  const chosen = statuses.flatMap(({ id, name }) => (KINDS[name] ? [[id, KINDS[name]] as const] : []))
  const made = importJira(file, jiraChoices({ at: AT, statuses: new Map(chosen) }))
  const board = made.commits.reduce((now: Board, commit) => evolveAll(now, commit.events, commit), NO_BOARD)
  return { ...made, board, statuses }
}

describe.skipIf(!hasFlowData(FOLDER))('twenty issues with their expected dates', () => {
  it('start and finish on the days that were worked out from the file', () => {
    const { board } = imported()
    // The tool that wrote them lost the creation of what never moved.
    const expected = table('cycletime.csv').filter(({ Committed }) => Committed !== '')
    expect(expected).toHaveLength(18)
    const days = expected.map(({ ID = '' }) => {
      const item = board.items.get(ID as ItemId)
      const on = (at: number | null | undefined) => (at == null ? '' : localDate(at, 'UTC'))
      return [ID, on(item?.createdAt), on(item?.clock.startedAt), on(item?.clock.finishedAt)]
    })
    expect(days).toEqual(expected.map(({ ID, Backlog, Committed, Done }) => [ID, Backlog, Committed, Done]))
  })

  it('entered each column on the day that was worked out', () => {
    const { commits, board } = imported()
    const nameOf = new Map([...board.columns.values()].map(({ id, name }) => [id, name.en]))
    const STAGES: Readonly<Record<string, string>> = { Next: 'Committed', QA: 'Test' }
    const expected = new Map(table('cycletime.csv').map((row) => [row.ID, row]))
    const entered = commits.flatMap(({ at, events }) =>
      events.flatMap((event) => {
        if (event.type !== 'ItemMoved') return []
        const column = nameOf.get(event.toColumnId) ?? ''
        return [[event.itemId, STAGES[column] ?? column, localDate(at, 'UTC')]]
      }),
    )
    expect(entered.length).toBeGreaterThan(60)
    for (const [key = '', stage = '', day] of entered)
      expect([key, stage, expected.get(key)?.[stage]]).toEqual([key, stage, day])
  })

  it('were blocked when they were flagged', () => {
    const spans = imported().commits.flatMap(({ at, events }) =>
      events.flatMap((event) =>
        event.type === 'ItemUnblocked' ? [[event.itemId, localDate(event.since, 'UTC'), localDate(at, 'UTC')]] : [],
      ),
    )
    expect(spans).toEqual(table('impediments.csv').map(({ key, start, end }) => [key, start, end]))
  })

  it('came through statuses whose order is guessed', () => {
    expect(imported().statuses.map(({ name }) => name)).toEqual(['Backlog', 'Next', 'Build', 'QA', 'Done'])
  })
})
