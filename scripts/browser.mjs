// Finds a Chromium for the browser tests and screenshots, or installs one.
//   node scripts/browser.mjs
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './lib/root.mjs'
import { command, StepFailed, tool } from './lib/tools.mjs'

const SYSTEM_CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

/** Path of the browser to use: CHROMIUM_PATH, Playwright's own, the system's; undefined when there is none. */
export function findChromium() {
  const candidates = [process.env.CHROMIUM_PATH, playwrightChromium(), ...SYSTEM_CHROMIUM]
  return candidates.find((path) => path !== undefined && existsSync(path))
}

/** As findChromium, but installs a browser when none is there: Playwright's, else Debian's package when root. */
export async function ensureChromium() {
  for (const install of [() => {}, installWithPlaywright, installWithApt]) {
    await install()
    const found = findChromium()
    if (found !== undefined) return found
  }
  throw new StepFailed('No Chromium for the browser tests: install one, or name it with CHROMIUM_PATH')
}

function playwrightChromium() {
  const require = createRequire(join(root, 'apps/e2e/package.json'))
  try {
    return require('@playwright/test').chromium.executablePath()
  } catch {
    return undefined
  }
}

async function installWithPlaywright() {
  await attempt(() => tool('playwright install', 'apps/e2e', '@playwright/test', ['install', 'chromium']))
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await attempt(async () => {
    await command('apt-get update', 'apt-get', ['update', '-q'], { env })
    await command('apt-get install', 'apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], { env })
  })
}

/** A failed way of installing only means trying the next one. */
async function attempt(install) {
  try {
    await install()
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    console.warn(error.message)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await ensureChromium())
