import { readFile } from 'node:fs/promises'
import { type BoardFile, NO_BOARD, replayLog } from '@paceboard/domain'
import type { z } from 'zod'
import { type FieldError, type ProblemError, problem } from '../http/problem.ts'
import { boardFileBody, boardFileHead } from './board-schema.ts'

const SHOWN_ERRORS = 5

/** The board in a file, with every event and reference looked after. @throws problem not-a-board-file, saying where */
export async function readBoardFile(path: string): Promise<BoardFile> {
  const content = parsedJson(await readFile(path, 'utf8'))
  checked(boardFileHead, content)
  const file = checked(boardFileBody, content)
  const replayed = replayLog(file.commits)
  if (replayed.ok && replayed.value !== NO_BOARD) return file
  const { seq, message } = replayed.ok ? { seq: 1, message: 'makes no board' } : replayed.reason
  throw noBoard([{ field: `commits.${seq - 1}`, message }])
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw noBoard([{ field: 'file', message: text.trim() === '' ? 'is empty' : 'is not JSON, or not all of it' }])
  }
}

function checked<Schema extends z.ZodType>(schema: Schema, content: unknown): z.output<Schema> {
  const result = schema.safeParse(content)
  if (result.success) return result.data
  const errors = result.error.issues.slice(0, SHOWN_ERRORS)
  throw noBoard(errors.map(({ path, message }) => ({ field: path.map(String).join('.') || 'file', message })))
}

function noBoard(errors: readonly FieldError[]): ProblemError {
  return problem('not-a-board-file', { errors })
}
