import express from 'express'

interface Layer {
  readonly handle: object
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> }
}

interface Stacked {
  readonly stack: readonly Layer[]
}

/**
 * Every route of the app that `build` makes, as `GET /api/boards/{boardId}`. Express forgets under which path a router
 * was mounted, so that is noted while it happens.
 */
export async function routesDuring(build: () => Promise<unknown>): Promise<readonly string[]> {
  const mountedAt = new Map<object, string>()
  const outer = new Set<Stacked>()
  const prototype: { use(this: Stacked, ...given: unknown[]): unknown } = express.Router.prototype
  const use = prototype.use
  prototype.use = function (...given) {
    const before = this.stack.length
    const result = use.apply(this, given)
    outer.add(this)
    const path = typeof given[0] === 'string' ? given[0] : ''
    for (const { handle } of this.stack.slice(before)) mountedAt.set(handle, path)
    return result
  }
  try {
    await build()
  } finally {
    prototype.use = use
  }
  const roots = [...outer].filter((router) => !mountedAt.has(router))
  return roots.flatMap((root) => routesUnder(root, '', mountedAt)).toSorted()
}

function routesUnder(router: Stacked, base: string, mountedAt: ReadonlyMap<object, string>): string[] {
  return router.stack.flatMap(({ route, handle }) => {
    if (route) return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${pathOf(base + route.path)}`)
    return isRouter(handle) ? routesUnder(handle, base + (mountedAt.get(handle) ?? ''), mountedAt) : []
  })
}

function isRouter(handle: object): handle is Stacked {
  return 'stack' in handle
}

/** As OpenAPI writes it. */
function pathOf(path: string): string {
  return path
    .replaceAll(/:(\w+)/g, '{$1}')
    .replaceAll(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1')
}
