import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientApp } from '../src/http/client-app.ts'
import { handleErrors, nothingHere } from '../src/http/errors.ts'

const HTML = { accept: 'text/html' }

describe('the built client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paceboard-client-'))
  let server: Server
  let base: string
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Paceboard</title>')
    writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
    writeFileSync(join(folder, 'assets/main-1a2b.js'), 'export {}')
    const words = 'export const words = "on the wire"'
    writeFileSync(join(folder, 'assets/words-3c4d.js'), words)
    writeFileSync(join(folder, 'assets/words-3c4d.js.br'), brotliCompressSync(words))
    writeFileSync(join(folder, 'assets/words-3c4d.js.gz'), gzipSync(words))
    server = createServer(express().use(clientApp(folder), nothingHere, handleErrors))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true })
  })

  test.each(['/', '/boards/b1', '/boards/b1/items/i.1'])('%s is the page, never kept', async (path) => {
    const page = await fetch(base + path, { headers: HTML })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Paceboard')
    expect(page.headers.get('cache-control')).toBe('no-cache')
  })

  test('hashed files are kept for a year, other files are asked for again', async () => {
    const script = await fetch(`${base}/assets/main-1a2b.js`)
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const icon = await fetch(`${base}/favicon.svg`)
    expect(icon.headers.get('content-type')).toBe('image/svg+xml')
    expect(icon.headers.get('cache-control')).toBe('public, max-age=0')
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('to a browser that takes %s a script goes as it was packed at the build: %s', async (accepted, encoding) => {
    const script = await fetch(`${base}/assets/words-3c4d.js`, { headers: { 'accept-encoding': accepted } })
    expect(script.headers.get('content-encoding')).toBe(encoding)
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript; charset=utf-8$/i)
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(script.headers.get('vary')).toMatch(/accept-encoding/i)
    expect(await script.text()).toBe('export const words = "on the wire"')
  })

  test.each([
    ['/assets/%00', {}],
    ['/assets/main-1a2b.js', { range: 'bytes=9000-' }],
    ['/boards/b1', { ...HTML, range: 'bytes=9000-' }],
  ])('%s of a careless program is no failure of ours', async (path, headers) => {
    expect((await fetch(base + path, { headers })).status).toBe(404)
  })

  test('a script of another version is missing, not the page', async () => {
    const gone = await fetch(`${base}/assets/main-old.js`, { headers: HTML })
    expect(gone.status).toBe(404)
    expect(await gone.json()).toMatchObject({ code: 'not-found' })
  })

  test.each(['/../package.json', '/%2e%2e/package.json', '/%'])('%s leads nowhere outside', async (path) => {
    const answer = await fetch(base + path, { headers: { accept: 'application/json' } })
    expect(answer.status).toBe(404)
  })
})
