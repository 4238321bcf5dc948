import { join } from 'node:path'
import { root } from './root.mjs'
import { node, tool } from './tools.mjs'

/** Writes the Prisma clients when the models have changed. */
export function generate() {
  return node('prisma', ['scripts/prisma-generate.mjs'])
}

/** Builds the client into apps/web/build and the API, which serves it, into apps/api/build. */
export async function build() {
  await viteBuild('web')
  await viteBuild('api')
}

function viteBuild(app) {
  const cwd = join(root, 'apps', app)
  return tool(`build ${app}`, `apps/${app}`, 'vite', ['build', '--logLevel', 'warn'], { cwd })
}
