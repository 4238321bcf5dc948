import { CSV_FAULTS, CSV_USES, JIRA_FAULTS } from '@paceboard/domain'
import { z } from 'zod'
import {
  type ActivityAnswer,
  type BoardCreatedAnswer,
  type BoardSummary,
  type CommandAnswer,
  commitSchema,
  type ItemAnswer,
  type OverridesAnswer,
} from './boards.ts'
import { columnKind } from './commands-columns.ts'
import type { CycleTimeAnswer, ExpectationsAnswer } from './flow.ts'
import type { BoardFilePreview, CsvPreview, CsvUpload, ImportPreview, ImportReport, JiraUpload } from './imports.ts'
import { boardId, columnId, commentId, instant, isoDate, itemId, memberId, typeId } from './primitives.ts'

// What the answers look like, for the API's document. The interfaces are what the code is written against.

const count = z.int().min(0)
const pace = z.enum(['sprint', 'marathon'])
const part = z.looseObject({ id: z.string() })

export const boardCreatedAnswer = z
  .object({ boardId, seq: count })
  .meta({ id: 'BoardCreated' }) satisfies z.ZodType<BoardCreatedAnswer>

export const overridesAnswer = z
  .object({
    overrides: z.array(
      z.object({
        of: z.enum(['column', 'person']),
        limit: count,
        count,
        reason: z.string(),
        itemId,
        columnId: columnId.nullable(),
        by: memberId.nullable(),
        at: instant,
      }),
    ),
    complete: z.boolean(),
  })
  .meta({ id: 'Overrides' }) satisfies z.ZodType<OverridesAnswer>

export const commandAnswer = z.object({ seq: count }).meta({ id: 'CommandAnswer' }) satisfies z.ZodType<CommandAnswer>

export const boardSummary = z
  .object({
    id: boardId,
    name: z.string(),
    items: count,
    members: count,
    owner: z.boolean(),
    champion: z.boolean(),
    updatedAt: instant,
  })
  .meta({ id: 'BoardSummary' }) satisfies z.ZodType<BoardSummary>

/** The parts of a board are as the events of the log make them, items without what is as usual; here is their frame. */
export const boardAnswer = z
  .object({
    boardId,
    seq: count,
    board: z.object({
      settings: z.looseObject({ name: z.string(), timezone: z.string() }),
      owner: z.object({
        holderId: memberId,
        cover: z.object({ memberId, until: instant }).nullable(),
      }),
      members: z.array(part),
      columns: z.array(part),
      columnOrder: z.array(z.string()),
      types: z.array(part),
      labels: z.array(part),
      items: z.array(part),
      checklists: z.array(z.array(part)),
      suggestions: z.array(part),
      nextNum: count,
    }),
  })
  .meta({ id: 'Board' })

export const commitsAnswer = z.object({ commits: z.array(commitSchema) }).meta({ id: 'Commits' })

export const activityAnswer = z
  .object({ commits: z.array(commitSchema), next: count.nullable() })
  .meta({ id: 'Activity' }) satisfies z.ZodType<Pick<ActivityAnswer, 'next'>>

export const itemAnswer = z
  .object({
    description: z.string(),
    comments: z.array(
      z.object({
        id: commentId,
        by: memberId.nullable(),
        author: z.string().nullable(),
        text: z.string(),
        mentions: z.array(memberId),
        at: instant,
        editedAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'ItemBodies' }) satisfies z.ZodType<ItemAnswer>

const days = count.nullable()
const cycleTimeStats = z.object({
  n: count,
  min: days,
  max: days,
  p50: days,
  p85: days,
  lines: z.array(z.object({ percent: z.literal([50, 70, 85, 95]), days: count })),
  unobserved: count,
})
const ofType = { typeId }
const ofPace = { pace: pace.nullable() }

export const cycleTimeAnswer = z
  .object({
    seq: count,
    timezone: z.string(),
    from: isoDate.nullable(),
    to: isoDate,
    dots: z.array(
      z.object({
        itemId,
        num: count,
        title: z.string(),
        typeId,
        pace: pace.nullable(),
        finishedOn: isoDate,
        days: count,
        reopened: z.boolean(),
        restarted: z.boolean(),
      }),
    ),
    groups: z.object({
      all: cycleTimeStats,
      byType: z.array(cycleTimeStats.extend(ofType)),
      byPace: z.array(cycleTimeStats.extend(ofPace)),
      byTypeAndPace: z.array(cycleTimeStats.extend({ ...ofType, ...ofPace })),
    }),
    bounces: count,
  })
  .meta({ id: 'CycleTime' }) satisfies z.ZodType<CycleTimeAnswer>

export const expectationsAnswer = z
  .object({
    seq: count,
    expectations: z.array(
      z.object({
        ...ofType,
        ...ofPace,
        p85: count,
        basis: z.enum(['typeAndPace', 'pace', 'all']),
        n: count,
      }),
    ),
  })
  .meta({ id: 'Expectations' }) satisfies z.ZodType<ExpectationsAnswer>

const importNote = z.object({ code: z.string(), count, examples: z.array(z.string()) }).meta({ id: 'ImportNote' })

const people = z.array(
  z.object({
    sourceId: z.string(),
    sourceName: z.string(),
    userId: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    sure: z.boolean(),
  }),
)

const statuses = z.array(
  z.object({ id: z.string(), name: z.string(), cards: count, guess: z.union([columnKind, z.literal('given-up')]) }),
)

export const csvUpload = z
  .object({
    importId: z.string(),
    boardName: z.string(),
    headers: z.array(z.string()),
    samples: z.array(z.array(z.string())),
    rows: count,
    guess: z.object({
      uses: z.array(z.enum(CSV_USES)),
      kinds: z.array(columnKind),
      dateOrder: z.enum(['dmy', 'mdy']).nullable(),
    }),
  })
  .meta({ id: 'CsvUploaded' }) satisfies z.ZodType<CsvUpload>

export const csvPreview = z
  .object({
    columns: z.array(z.string()),
    statuses,
    items: z.array(z.object({ title: z.string(), type: z.string(), days: z.array(z.string()) })),
    good: count,
    wrong: count,
    faults: z.array(
      z.object({
        line: count,
        reason: z.enum(CSV_FAULTS),
        header: z.string(),
        cell: z.string(),
      }),
    ),
  })
  .meta({ id: 'CsvPreview' }) satisfies z.ZodType<CsvPreview>

export const jiraUpload = z
  .object({
    importId: z.string(),
    boardName: z.string(),
    statuses,
    people,
    counts: z.object({
      cards: count,
      archivedCards: count,
      moves: count,
      comments: count,
      blocks: count,
      members: count,
    }),
    wrong: count,
    faults: z.array(z.object({ place: count, key: z.string(), reason: z.enum(JIRA_FAULTS) })),
    notes: z.array(importNote),
  })
  .meta({ id: 'JiraUploaded' }) satisfies z.ZodType<JiraUpload>

export const boardFilePreview = z
  .object({
    importId: z.string(),
    boardName: z.string(),
    people,
    counts: z.object({ cards: count, archivedCards: count, columns: count, members: count, commits: count }),
  })
  .meta({ id: 'BoardFilePreview' }) satisfies z.ZodType<BoardFilePreview>

export const importPreview = z
  .object({
    importId: z.string(),
    boardName: z.string(),
    lists: z.array(
      z.object({
        listId: z.string(),
        name: z.string(),
        archived: z.boolean(),
        nowCalled: z.string().nullable(),
        cards: count,
        kind: columnKind,
      }),
    ),
    labels: z.array(z.object({ labelId: z.string(), name: z.string(), cards: count })),
    people,
    counts: z.object({
      cards: count,
      archivedCards: count,
      moves: count,
      comments: count,
      checklists: count,
      members: count,
    }),
    notes: z.array(importNote),
  })
  .meta({ id: 'ImportPreview' }) satisfies z.ZodType<ImportPreview>

export const importReport = z
  .object({ boardId: z.string(), items: count, moves: count, comments: count, notes: z.array(importNote) })
  .meta({ id: 'ImportReport' }) satisfies z.ZodType<ImportReport>
