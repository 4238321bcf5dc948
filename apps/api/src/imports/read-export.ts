import { readFile } from 'node:fs/promises'
import type { TrelloExport } from '@paceboard/domain'
import { type FieldError, type ProblemError, problem } from '../http/problem.ts'
import { trelloExport } from './trello-schema.ts'

const SHOWN_ERRORS = 5

/** The export in a file, reduced to what an import needs. @throws problem not-a-trello-export, saying what is missing */
export async function readExport(path: string): Promise<TrelloExport> {
  return parseExport(await readFile(path, 'utf8'))
}

function parseExport(text: string): TrelloExport {
  const body = text.replace(/^\uFEFF/, '')
  if (body.trim() === '') throw noExport([{ field: 'file', message: 'is empty' }])
  let content: unknown
  try {
    content = JSON.parse(body)
  } catch {
    throw noExport([{ field: 'file', message: 'is not JSON, or not all of it' }])
  }
  const result = trelloExport.safeParse(content)
  if (result.success) return result.data
  throw noExport(
    result.error.issues.slice(0, SHOWN_ERRORS).map((issue) => ({
      field: issue.path.map(String).join('.') || 'file',
      message: issue.message,
    })),
  )
}

function noExport(errors: readonly FieldError[]): ProblemError {
  return problem('not-a-trello-export', { errors })
}
