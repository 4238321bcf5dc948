import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './root.mjs'

/** A step of a task that did not succeed; its own output has already been shown. */
export class StepFailed extends Error {}

/** Runs this Node on a script and shows its output; throws StepFailed with the label when it fails. */
export async function node(label, args, options = {}) {
  return command(label, process.execPath, args, options)
}

/** Runs the command-line program of an npm package installed in `folder`, without a shell. */
export async function tool(label, folder, packageName, args, options = {}) {
  return node(label, [programOf(folder, packageName), ...args], options)
}

/** Runs a program from the repository's root and prints how long it took; throws StepFailed when it fails. */
export async function command(label, program, args, options = {}) {
  const started = performance.now()
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
  const outcome = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(code === 0 ? null : `exit ${code ?? signal}`))
  })
  if (outcome !== null) throw new StepFailed(`${label}: ${outcome}`)
  console.log(`${label}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** The script behind a package's command, found from the workspace folder that depends on it. */
export function programOf(folder, packageName) {
  const require = createRequire(join(root, folder, 'package.json'))
  const manifest = require.resolve(`${packageName}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const script = typeof bin === 'string' ? bin : (bin[packageName.split('/').at(-1)] ?? Object.values(bin)[0])
  return join(manifest, '..', script)
}
