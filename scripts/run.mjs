// The one command of a machine that has only Node and npm: it installs, generates, builds and then does its task.
//   npm start | npm test | npm run dev | npm run check | npm run bench [-- <arguments>] | npm run screenshots
//   npm run reset-password -- <e-mail address>
import { join } from 'node:path'
import { build, generate } from './lib/build.mjs'
import { CHECKS } from './lib/checks.mjs'
import { install } from './lib/install.mjs'
import { root } from './lib/root.mjs'
import { develop, serve } from './lib/serve.mjs'
import { pictures, playwright, vitest } from './lib/tests.mjs'
import { node, StepFailed } from './lib/tools.mjs'
import { NO_TESTS, together } from './lib/verdict.mjs'

const tasks = { start, dev, test, check, bench, screenshots, 'reset-password': resetPassword }

async function start() {
  await build()
  return serve()
}

function dev() {
  return develop()
}

async function check() {
  const failures = await runAll(CHECKS)
  return report(failures)
}

/** Everything CI asks: one run reports every failure, again at its end, and the last line counts the tests. */
async function test() {
  let verdict = NO_TESTS
  const add = (heard) => {
    verdict = together(verdict, heard)
  }
  const failures = await runAll([build])
  const built = failures.length === 0
  failures.push(...(await runAll([...CHECKS, () => vitest(add)])))
  if (built) failures.push(...(await runAll([() => playwright(add)])))
  else failures.push('browser tests: not run, because the build failed')

  for (const test of verdict.flaky) console.log(`passed on its second try: ${test}`)
  for (const test of verdict.failures) console.error(`failed: ${test}`)
  const exitCode = report(failures)
  if (verdict.flaky.length > 0) console.log(`${verdict.flaky.length} passed on the second try only`)
  if (verdict.skipped > 0) console.log(`${verdict.skipped} skipped`)
  console.log(`${verdict.passed} passed, ${verdict.failed} failed`)
  return exitCode
}

async function bench() {
  await build()
  const cwd = join(root, 'apps/bench')
  await node('bench', ['--import', 'tsx', 'src/main.ts', ...process.argv.slice(3)], { cwd })
  return 0
}

/** A new password for somebody who is locked out; needs what `npm start` has built. */
async function resetPassword() {
  await node('reset-password', ['apps/api/build/reset-password.js', ...process.argv.slice(3)])
  return 0
}

/** Every page as a picture in screenshots/, and the picture of the README. */
async function screenshots() {
  await build()
  await pictures()
  return 0
}

/** Runs every step whatever happens to the others; the messages of those that failed. */
async function runAll(steps) {
  const failures = []
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error
      failures.push(error.message)
    }
  }
  return failures
}

function report(failures) {
  for (const failure of failures) console.error(`✗ ${failure}`)
  return failures.length === 0 ? 0 : 1
}

function requireRecentNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new StepFailed(`Node ${process.versions.node} is too old: Paceboard needs 20.19 or later`)
}

const task = tasks[process.argv[2]]
if (task === undefined) {
  console.error(`usage: node scripts/run.mjs ${Object.keys(tasks).join(' | ')}`)
  process.exit(2)
}
try {
  requireRecentNode()
  await install()
  await generate()
  process.exitCode = await task()
} catch (error) {
  if (!(error instanceof StepFailed)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}
