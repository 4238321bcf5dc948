import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'
import { packedFiles } from './packed-files.ts'

const PAGE = 'index.html'
const YEAR_MS = 365 * 86_400_000

/** The built client: hashed files are kept for a year, and every other page is index.html, where the client routes. */
export function clientApp(folder: string): Router {
  const router = Router()
  const assets = join(folder, 'assets')
  router.use(
    '/assets',
    packedFiles(assets),
    express.static(assets, { immutable: true, maxAge: YEAR_MS, fallthrough: false }),
  )
  router.use(express.static(folder, { index: false }))
  router.get('/{*page}', page(folder))
  return router
}

function page(folder: string): RequestHandler {
  return (req, res, next) => {
    if (!req.accepts('html') || !existsSync(join(folder, PAGE))) return next()
    res.setHeader('cache-control', 'no-cache')
    // With a root, because a folder above it whose name begins with a dot would count as hidden.
    res.sendFile(PAGE, { root: folder })
  }
}
