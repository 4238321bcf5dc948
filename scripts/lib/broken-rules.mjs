import { IMPORT_RULES, isTest, REPEATABLE } from '../import-rules.mjs'

/** One sentence for each place in which the files (see sourceFacts) break a rule; [] when all is well. */
export function brokenRules(files) {
  return [...IMPORT_RULES.flatMap((rule) => brokenBy(rule, files)), ...chance(files), ...cycles(files)]
}

function brokenBy(rule, files) {
  const hits = files
    .filter((file) => rule.tests || !isTest(file.path))
    .flatMap((file) => forbiddenImports(rule, file).map(({ target, line }) => ({ path: file.path, target, line })))
  if (rule.alone && new Set(hits.map((hit) => hit.path)).size <= 1) return []
  return hits.map(({ path, target, line }) => `${path}:${line} imports ${target} (${rule.name}). ${rule.remedy}`)
}

function forbiddenImports(rule, file) {
  const from = new RegExp(rule.from).exec(file.path)
  if (!from) return []
  const to = new RegExp(rule.to)
  const except = rule.except && new RegExp(rule.except.replaceAll('$1', from[1]))
  return file.imports.filter(({ target }) => to.test(target) && !except?.test(target))
}

function chance(files) {
  return files
    .filter(({ path }) => REPEATABLE.test(path) && !isTest(path))
    .flatMap(({ path, chance }) =>
      chance.map(
        ({ what, line }) => `${path}:${line} uses ${what} (repeatable). Take the time or the number as an argument.`,
      ),
    )
}

/** Files that import each other in a circle at run time; types are erased and may. */
function cycles(files) {
  const imports = new Map(
    files.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)]),
  )
  const done = new Set()
  const found = []
  const visit = (path, trail) => {
    const seenAt = trail.indexOf(path)
    if (seenAt >= 0) {
      const circle = [...trail.slice(seenAt), path].join(' → ')
      found.push(`${circle} (no-cycles). Move what both need to a third file.`)
      return
    }
    if (done.has(path)) return
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const path of imports.keys()) visit(path, [])
  return found
}
