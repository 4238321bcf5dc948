import {
  type CsvPreview,
  type CsvUpload,
  commandId as commandIdSchema,
  confirmCsvBody,
  csvPreviewBody,
  type ImportReport,
} from '@paceboard/contract'
import {
  type CsvItem,
  type CsvMapping,
  type CsvTable,
  guessMapping,
  type Instant,
  importCsv,
  localDate,
  type MemberId,
  readCsvRows,
} from '@paceboard/domain'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { bodyOf, paramOf } from '../http/input.ts'
import { problem, rejected } from '../http/problem.ts'
import { userOf } from '../http/user.ts'
import type { Deps } from '../lib/deps.ts'
import { findDraft, keepDraft } from './drafts.ts'
import { readCsv } from './read-csv.ts'
import { storeOnce } from './store-once.ts'
import { withUpload } from './upload.ts'

const SHOWN = { items: 8, faults: 50, samples: 3 } as const

/** /api/imports/csv: a table becomes a mapping, a mapping a preview, a confirmed preview a board. */
export function csvRoutes({ db, clock, newId, config }: Deps, heavy: RequestHandler): Router {
  const router = Router()

  async function draftOf(req: Request) {
    const importId = paramOf(req, 'importId', commandIdSchema)
    const table = await findDraft(db, { id: importId, userId: userOf(req).id, kind: 'csv', at: clock() })
    if (!table) throw problem('import-gone')
    return { importId, table }
  }

  router.post('/', heavy, async (req, res: Response<CsvUpload>) => {
    const content = await withUpload(req, res, config.importMaxMb, readCsv)
    const importId = newId()
    await keepDraft(db, { id: importId, userId: userOf(req).id, kind: 'csv', content, at: clock() })
    res.status(201).json({ importId, boardName: '', ...factsOf(content), guess: guessMapping(content) })
  })

  router.post('/:importId/preview', async (req, res: Response<CsvPreview>) => {
    const { mapping } = await bodyOf(req, res, csvPreviewBody)
    const { table } = await draftOf(req)
    res.json(previewOf(table, checked(table, mapping), clock()))
  })

  router.post('/:importId', heavy, async (req, res: Response<ImportReport>) => {
    const { boardId, name, mapping, wrongRows } = await bodyOf(req, res, confirmCsvBody)
    const { importId: commandId, table } = await draftOf(req)
    const user = userOf(req)
    const founder = { memberId: user.id as MemberId, name: user.name }
    const made = importCsv(table, { mapping: checked(table, mapping), name, commandId, founder, at: clock() })
    const [fault] = made.reading.faults
    if (fault && wrongRows === 'stop') {
      throw problem('rows-wrong', { errors: [{ field: `line ${fault.line}`, message: fault.reason }] })
    }
    const stored = await storeOnce(db, boardId, commandId, made)
    if (!stored.ok) throw rejected(stored.reason)
    res.status(201).json({ boardId, ...made.report })
  })

  return router
}

/** @throws problem bad-input when the mapping is of another table */
function checked({ headers }: CsvTable, mapping: CsvMapping): CsvMapping {
  for (const field of ['uses', 'kinds'] as const) {
    if (mapping[field].length === headers.length) continue
    throw problem('bad-input', { errors: [{ field: `mapping.${field}`, message: 'needs one for each column' }] })
  }
  return mapping
}

function factsOf({ headers, rows }: CsvTable) {
  const samples = headers.map((_, i) => {
    const cells = rows.slice(0, 100).flatMap((row) => row.cells[i]?.trim().slice(0, 80) || [])
    return cells.slice(0, SHOWN.samples)
  })
  return { headers, samples, rows: rows.length }
}

function previewOf(table: CsvTable, mapping: CsvMapping, at: Instant): CsvPreview {
  const { stages, statuses, items, faults } = readCsvRows(table, mapping, at)
  const dayIn = ({ entries }: CsvItem, stageId: string) => {
    const entry = entries.find(({ stage }) => stage?.id === stageId)
    return entry ? localDate(entry.at, mapping.timezone) : ''
  }
  return {
    columns: stages.map(({ name }) => name),
    statuses,
    items: items.slice(0, SHOWN.items).map((item) => {
      return { title: item.title, type: item.type, days: stages.map(({ id }) => dayIn(item, id)) }
    }),
    good: items.length,
    wrong: faults.length,
    faults: faults.slice(0, SHOWN.faults),
  }
}
