import { isIP } from 'node:net'
import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import { problem } from './problem.ts'
import { maybeUserOf } from './user.ts'

/** Headers that keep a page to itself: no foreign code, frames or connections. */
export function securityHeaders(publicUrl: string): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Client libraries add style elements for focus and press; scripts stay strict.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  })
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])
const OWN_SITES = new Set(['same-origin', 'none'])

/** Refuses what a foreign page makes a browser send; programs, which send neither header, pass. */
export function sameOrigin(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).origin
  return (req, _res, next) => {
    if (SAFE_METHODS.has(req.method)) return next()
    const origin = req.get('origin')
    if (origin !== undefined) {
      const host = URL.canParse(origin) ? new URL(origin).host : null
      if (origin !== own && (host === null || host !== req.host)) throw problem('wrong-origin')
      return next()
    }
    const site = req.get('sec-fetch-site')
    if (site !== undefined && !OWN_SITES.has(site)) throw problem('wrong-origin')
    next()
  }
}

/**
 * Refuses a request under a name that anybody could have pointed here, since its page would pass as our own (DNS rebinding).
 * The public name, localhost and plain addresses cannot be borrowed.
 */
export function ownName(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).host
  return (req, _res, next) => {
    const { host, hostname } = req
    if (host === own || hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return next()
    throw problem('wrong-origin', { detail: `Open ${publicUrl}, or start the server with another PUBLIC_URL.` })
  }
}

/** Requests per person and minute that make a whole board or read an upload. */
export const HEAVY_PER_MINUTE = 20

/** The ceiling of what costs as much as thousands of moves; none where requests have none. */
export function heavyCeiling(perMinute: number): RequestHandler {
  return ceiling(Math.min(perMinute, HEAVY_PER_MINUTE))
}

/** A generous ceiling per person, or per address when nobody is signed in; 0 = none. */
export function ceiling(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_req, _res, next) => next()
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (req) => maybeUserOf(req)?.id ?? ipKeyGenerator(req.ip ?? ''),
    handler: () => {
      throw problem('too-many-requests')
    },
  })
}
