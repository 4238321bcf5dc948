import type { ErrorRequestHandler, RequestHandler } from 'express'
import { isAway } from '../db/errors.ts'
import { ProblemError, problem } from './problem.ts'

/** Every failure becomes a problem document here, and nowhere else. A bug is logged and answered without detail. */
export const handleErrors: ErrorRequestHandler = (error, req, res, _next) => {
  const { problem: document } = asProblem(error)
  if (document.status >= 500) req.log.error({ err: error }, 'request failed')
  if (res.headersSent) {
    res.destroy()
    return
  }
  res
    .status(document.status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...document, requestId: String(req.id) }))
}

/** What Express, its body parser and the database throw, said as problems. */
function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  if (isAway(error)) return problem('starting-up')
  const type = error instanceof Error && 'type' in error ? error.type : undefined
  if (type === 'entity.parse.failed') return problem('bad-json')
  if (type === 'entity.too.large') return problem('body-too-large')
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return problem('unsupported-type')
  if (type === 'request.aborted' || type === 'request.size.invalid') return problem('bad-json')
  // A file or a part of a file that is not there, or an address that names none.
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 400 || status === 404 || status === 416 || error instanceof URIError) return problem('not-found')
  return problem('internal')
}

/** The end of the API: nobody answered. */
export const nothingHere: RequestHandler = () => {
  throw problem('not-found')
}
