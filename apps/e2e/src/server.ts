import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** A Paceboard of its own, with an empty database, as `npm start` runs it. */
export interface Server {
  readonly url: string
  /** Ends the process; the database stays. */
  stop(): Promise<void>
  /** Begins again at the same address with the same database. */
  start(): Promise<void>
  /** Ends the process and removes the database. */
  dispose(): Promise<void>
}

export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'paceboard-e2e-'))
  const port = await freePort()
  let child: ChildProcess | null = null

  const server: Server = {
    url: `http://127.0.0.1:${port}`,
    async start() {
      child = await run(folder, port)
    },
    async stop() {
      if (child) await end(child)
      child = null
    },
    async dispose() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

/** Resolves once the process says that it is ready. @throws with its own words when it ends instead */
async function run(folder: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(ROOT, 'apps/api/build/main.js')], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: `file:${join(folder, 'paceboard.db')}`,
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      LOG_LEVEL: 'error',
      // All people of a test come from one address.
      RATE_LIMIT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      words += chunk.toString()
      if (words.includes('Paceboard is ready')) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${words}`)))
  })
  return child
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** The address must be known beforehand: invitation links hold it. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })
}
