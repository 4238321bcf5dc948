import { randomUUID } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { Request, Response } from 'express'
import multer from 'multer'
import { problem } from '../http/problem.ts'

const MEGABYTE = 1024 * 1024
/** Room for the boundaries and headers of the form around the file. */
const ENVELOPE = 64 * 1024

/**
 * Receives the file of a form into a temporary file, hands its path over and deletes it, whatever happens.
 * @throws problems unsupported-type, body-too-large, bad-input
 */
export async function withUpload<Result>(
  req: Request,
  res: Response,
  maxMb: number,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  if (!req.is('multipart/form-data')) throw problem('unsupported-type')
  const tooLarge = problem('body-too-large', { detail: `A file may have ${maxMb} MB.` })
  if (Number(req.get('content-length') ?? 0) > maxMb * MEGABYTE + ENVELOPE) throw tooLarge

  const receive = multer({
    storage: multer.diskStorage({
      destination: tmpdir(),
      filename: (_req, _file, done) => done(null, temporaryName()),
    }),
    limits: { fileSize: maxMb * MEGABYTE, files: 1, fields: 5, fieldSize: 1000 },
    defParamCharset: 'utf8',
  }).single('file')
  await new Promise<void>((resolve, reject) => {
    receive(req, res, (error: unknown) => (error ? reject(refusal(error, tooLarge)) : resolve()))
  })
  if (!req.file) throw problem('bad-input', { errors: [{ field: 'file', message: 'is missing' }] })
  const { path } = req.file
  try {
    return await use(path)
  } finally {
    await unlink(path)
  }
}

/** Names of files that are being imported begin so, in the system's folder for temporary files. */
export const UPLOAD_PREFIX = 'paceboard-import-'

function temporaryName(): string {
  return `${UPLOAD_PREFIX}${randomUUID()}.json`
}

/** What goes wrong while a form is read is the sender's doing; a full disk is not. */
function refusal(error: unknown, tooLarge: Error): unknown {
  if (error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE') return tooLarge
  if (error instanceof Error && 'syscall' in error) return error
  return problem('bad-input', { errors: [{ field: 'file', message: 'is no complete form with one file' }] })
}
