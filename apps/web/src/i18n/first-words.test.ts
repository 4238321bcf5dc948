import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { first } from './en/first.ts'
import { en } from './en/index.ts'

const SRC = fileURLToPath(new URL('..', import.meta.url))
/** What is loaded with a board at its first view. */
const ENTRIES = ['main.tsx', 'features/board/board-page.tsx', 'features/board/actions/action-center.tsx']

test('all that a board says at its first view is among the first words', () => {
  const files = loadedWith(ENTRIES.map((path) => join(SRC, path)))
  const said = new Set(files.flatMap((file) => namespacesIn(readFileSync(file, 'utf8'))))
  expect(files.length, 'imports are followed').toBeGreaterThan(100)
  expect([...said].filter((name) => !(name in first))).toEqual([])
})

/** These files and all that they import by themselves, not on demand and not only for types. */
function loadedWith(entries: readonly string[]): readonly string[] {
  const files = new Set(entries)
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]*? from '(\.[^']+)'/gm,
    )) {
      const imported = join(dirname(file), path)
      if (/\.tsx?$/.test(path) && existsSync(imported)) files.add(imported)
    }
  }
  return [...files]
}

/** The namespaces that a file asks for, alone or in a list, or names in a key of one. */
function namespacesIn(text: string): readonly string[] {
  const hooks = [...text.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, names = '']) => names.match(/\w+/g) ?? [])
  const keys = [...text.matchAll(/\bt\(\s*['`](\w+):/g)].map(([, name = '']) => name)
  return [...hooks, ...keys].filter((name) => name in en)
}
