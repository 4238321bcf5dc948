import { posix } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

const WORKSPACE = /^@paceboard\/(domain|contract|demo)$/
const NODE_MODULE = /^node:/

/**
 * What the rules need to know of one source file: its imports, as { target, typeOnly, line },
 * and its calls to the clock or to chance, as { what, line }. `path` is relative to the repository.
 */
export function sourceFacts(path, source) {
  const { program, module, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`)
  const lineOf = (offset) => source.slice(0, offset).split('\n').length
  return { path, imports: importsOf(path, source, module, lineOf), chance: chanceIn(program, lineOf) }
}

function importsOf(path, source, module, lineOf) {
  const found = []
  const add = (specifier, typeOnly, start) =>
    found.push({ target: targetOf(path, specifier), typeOnly, line: lineOf(start) })

  for (const { moduleRequest, entries, start } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType), start)
  }
  for (const { entries, start } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType, start)
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const literal = /^(['"`])(.+)\1$/.exec(source.slice(moduleRequest.start, moduleRequest.end))
    if (literal) add(literal[2], false, start)
  }
  return found
}

function targetOf(path, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
  const workspace = WORKSPACE.exec(specifier)
  if (workspace) return `packages/${workspace[1]}/src/index.ts`
  if (NODE_MODULE.test(specifier)) return specifier
  const [scopeOrName, name] = specifier.split('/')
  return `npm:${scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName}`
}

const CHANCE = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'])

function chanceIn(program, lineOf) {
  const found = []
  new Visitor({
    NewExpression(node) {
      if (node.callee.name === 'Date' && node.arguments.length === 0)
        found.push({ what: 'new Date()', start: node.start })
    },
    CallExpression(node) {
      if (node.callee.name === 'Date') found.push({ what: 'Date()', start: node.start })
    },
    MemberExpression(node) {
      const what = `${node.object.name}.${node.property.name}`
      if (CHANCE.has(what)) found.push({ what, start: node.start })
    },
  }).visit(program)
  return found.map(({ what, start }) => ({ what, line: lineOf(start) }))
}
