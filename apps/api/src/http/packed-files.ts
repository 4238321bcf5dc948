import { existsSync, readdirSync } from 'node:fs'
import { extname } from 'node:path'
import type { RequestHandler } from 'express'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The smallest first; browsers do not rank them. */
const PACKINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const

/**
 * Leads to the file that the build has compressed beforehand, in the smallest way that the browser takes; else the request
 * goes on as it is. The handler after it serves the folder.
 */
export function packedFiles(folder: string): RequestHandler {
  const names = new Set(existsSync(folder) ? readdirSync(folder) : [])
  return (req, res, next) => {
    const name = req.path.slice(1)
    const type = TYPES[extname(name)]
    const known = PACKINGS.filter(({ ending }) => names.has(name + ending))
    if (type === undefined || known.length === 0) return next()
    res.vary('Accept-Encoding')
    const packing = known.find(({ encoding }) => req.acceptsEncodings(encoding))
    if (!packing) return next()
    res.set({ 'content-encoding': packing.encoding, 'content-type': type })
    req.url = `/${name}${packing.ending}`
    next()
  }
}
