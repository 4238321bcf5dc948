import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { command, node } from './tools.mjs'

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const stampFile = join(root, 'node_modules/.install-stamp')

/** Installs exactly what the lockfile says, with the pinned pnpm fetched through npm; nothing when that is done. */
export async function install() {
  const stamp = currentStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  await pnpm(['install', '--frozen-lockfile'])
  writeFileSync(stampFile, stamp)
}

function currentStamp() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest('hex')
}

async function pnpm(args) {
  const env = { ...process.env, ...localNodeHeaders() }
  const exec = ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', ...args]
  // npm names its own entry point when it runs us: calling that needs no shell, on Windows either.
  const npm = process.env.npm_execpath
  if (npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)) return node('install', [npm, ...exec], { env })
  return command('install', 'npm', exec, { env, shell: process.platform === 'win32' })
}

/** A module that must be compiled uses the headers beside this Node, so that nothing is downloaded for it. */
function localNodeHeaders() {
  const prefix = join(process.execPath, '../..')
  const header = join(prefix, 'include/node/node_version.h')
  if (process.env.npm_config_nodedir !== undefined || !existsSync(header)) return {}
  const [major] = process.versions.node.split('.')
  const matches = new RegExp(`NODE_MAJOR_VERSION ${major}\\b`).test(readFileSync(header, 'utf8'))
  return matches ? { npm_config_nodedir: prefix } : {}
}
