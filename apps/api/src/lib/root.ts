import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder that holds `prisma/migrations`, `apps` and `data`: the same from the sources and from the bundle. */
export const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)))

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'prisma/migrations'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('prisma/migrations is nowhere above the program')
  return rootAbove(parent)
}
