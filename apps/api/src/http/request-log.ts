import type { Logger } from 'pino'
import { type HttpLogger, pinoHttp } from 'pino-http'

/** What must not reach a log file even by accident; bodies are never logged at all. */
const SECRETS = ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]']

/** Paths that carry a secret: the token of an invitation is as good as a key. */
const SECRET_PATH = /(\/invitations\/)[^/?]+/

/** Gives every request an id, which the answer carries too, and logs it in one line. */
export function requestLog(log: Logger, newId: () => string): HttpLogger {
  return pinoHttp({
    logger: log,
    redact: SECRETS,
    genReqId: (_req, res) => {
      const id = newId()
      res.setHeader('x-request-id', id)
      return id
    },
    customLogLevel: (_req, res, error) => {
      if (error || res.statusCode >= 500) return 'error'
      return res.statusCode >= 400 ? 'info' : 'debug'
    },
    serializers: {
      req: (req: { id: string; method: string; url: string }) => ({
        id: req.id,
        method: req.method,
        url: req.url.replace(SECRET_PATH, '$1…'),
      }),
      res: (res: { statusCode: number }) => ({ statusCode: res.statusCode }),
    },
  })
}
