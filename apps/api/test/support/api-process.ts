import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const API = fileURLToPath(new URL('../..', import.meta.url))
const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))

/** The API as it will be shipped, built from the sources as they are now. */
export interface BuiltApi {
  readonly main: string
  remove(): void
}

/** Builds below `node_modules`, where the program finds its packages and nobody takes it for a release. */
export function buildApi(): BuiltApi {
  const parent = join(API, 'node_modules/.built-for-tests')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'api-'))
  const flags = ['build', '--logLevel', 'warn', '--outDir', folder]
  const built = spawnSync(process.execPath, [VITE, ...flags], { cwd: API, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the API could not be built:\n${built.stdout}${built.stderr}`)
  return { main: join(folder, 'main.js'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The API as a process of its own, which can be killed. */
export interface ApiProcess {
  readonly url: string
  /** Ends it at once, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>
}

/** Resolves when it listens. `port` 0 = any. @throws with its own words when it ends instead */
export async function startApi({ main }: BuiltApi, databaseUrl: string, port = 0): Promise<ApiProcess> {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
      RATE_LIMIT: '0',
      SERVE_CLIENT: 'false',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await readyAt(child)
  return {
    url,
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}

function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = ''
    const listen = (chunk: Buffer) => {
      words += chunk.toString()
      const url = /Paceboard is ready: (\S+)/.exec(words)?.[1]
      if (url) resolve(url)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the API ended (${code}):\n${words}`)))
  })
}
