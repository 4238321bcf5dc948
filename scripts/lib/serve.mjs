import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.mjs'
import { programOf } from './tools.mjs'

const DEV_API_PORT = '4000'
const DEV_WEB_PORT = '5173'

/**
 * For the C library of Linux: two arenas instead of one for each thread, and large pieces are given back when they are
 * free (naming the threshold keeps it from growing). Otherwise a third of the memory of a large board is never used again.
 */
const GIVE_MEMORY_BACK = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' }

/** Runs the built board until it ends or is told to. */
export function serve() {
  return together([
    {
      args: ['--enable-source-maps', 'apps/api/build/main.js'],
      cwd: root,
      env: { NODE_ENV: 'production', ...GIVE_MEMORY_BACK, ...process.env },
    },
  ])
}

/** Runs the API from source, restarting on change, and Vite's server in front of it: http://127.0.0.1:5173 */
export function develop() {
  const api = `http://127.0.0.1:${DEV_API_PORT}`
  const web = `http://127.0.0.1:${DEV_WEB_PORT}`
  return together([
    {
      args: ['--import', 'tsx', '--watch', '--watch-preserve-output', '--enable-source-maps', 'src/main.ts'],
      cwd: join(root, 'apps/api'),
      env: { NODE_ENV: 'development', PORT: DEV_API_PORT, PUBLIC_URL: web, ...process.env },
    },
    {
      args: [programOf('apps/web', 'vite'), '--port', DEV_WEB_PORT, '--strictPort'],
      cwd: join(root, 'apps/web'),
      env: { PACEBOARD_API: api, ...process.env },
    },
  ])
}

/** Runs several servers as one: a signal reaches all of them, and when one ends the others are ended too. */
async function together(servers) {
  const children = servers.map(({ args, cwd, env }) => spawn(process.execPath, args, { cwd, env, stdio: 'inherit' }))
  let ending = false
  const endAll = (signal) => {
    ending = true
    for (const child of children) child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => endAll(signal))
  const codes = await Promise.all(
    children.map(
      (child) =>
        new Promise((resolve) => {
          child.once('exit', (code) => {
            resolve(code ?? (ending ? 0 : 1))
            endAll('SIGTERM')
          })
        }),
    ),
  )
  return Math.max(...codes)
}
