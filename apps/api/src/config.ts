import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from './lib/root.ts'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

const environment = z.object({
  /** `file:/path/to/board.db` or `postgresql://…` */
  DATABASE_URL: z.string().default(`file:${join(ROOT, 'data/paceboard.db')}`),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** 127.0.0.1 answers this machine only; 0.0.0.0 answers the network. */
  HOST: z.string().default('127.0.0.1'),
  /** Where people reach the board, for links and for telling own pages from foreign ones; default http://HOST:PORT. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Signs sessions; made and kept in the database when it is not given. */
  AUTH_SECRET: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  /** Number of reverse proxies in front, whose X-Forwarded-* headers are believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** Requests to the API per person, or address when not signed in, and minute; 0 = no limit. */
  RATE_LIMIT: z.coerce.number().int().min(0).default(1200),
  /** Largest file that may be imported, in megabytes. */
  IMPORT_MAX_MB: z.coerce.number().int().min(1).max(500).default(50),
  /** Serve the built client too. */
  SERVE_CLIENT: flag.default(true),
})

export interface Config {
  readonly databaseUrl: string
  readonly port: number
  readonly host: string
  readonly publicUrl: string
  readonly authSecret: string | null
  readonly logLevel: string
  readonly trustProxy: number
  readonly rateLimit: number
  readonly importMaxMb: number
  /** Folder of the built client; null when it is served elsewhere. */
  readonly clientFolder: string | null
}

/** The settings that the environment gives. @throws an Error that names every wrong variable */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = environment.safeParse(given)
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Wrong settings in the environment:\n  ${wrong.join('\n  ')}`)
  }
  const { data } = result
  return {
    databaseUrl: data.DATABASE_URL,
    port: data.PORT,
    host: data.HOST,
    publicUrl: (data.PUBLIC_URL ?? `http://${data.HOST === '0.0.0.0' ? 'localhost' : data.HOST}:${data.PORT}`).replace(
      /\/+$/,
      '',
    ),
    authSecret: data.AUTH_SECRET ?? null,
    logLevel: data.LOG_LEVEL,
    trustProxy: data.TRUST_PROXY,
    rateLimit: data.RATE_LIMIT,
    importMaxMb: data.IMPORT_MAX_MB,
    clientFolder: data.SERVE_CLIENT ? join(ROOT, 'apps/web/build') : null,
  }
}
