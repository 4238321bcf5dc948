import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const brotlied = promisify(brotliCompress)
const gzipped = promisify(gzip)

const TEXTS = /\.(js|css|svg)$/
/** Below this a packet is sent anyway, and compressing saves nothing. */
const SMALL_BYTES = 1_000

/**
 * Writes `name.js.br` and `name.js.gz` beside every text that is built: the API sends them as they are. Compressed once,
 * as hard as it goes, they are a fifth smaller than what a server can afford for each answer.
 */
export function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      await Promise.all(
        Object.keys(bundle)
          .filter((name) => TEXTS.test(name))
          .map((name) => pack(join(dir, name))),
      )
    },
  }
}

async function pack(file: string): Promise<void> {
  const text = await readFile(file)
  if (text.length < SMALL_BYTES) return
  const size = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }
  await Promise.all([
    brotlied(text, size).then((packet) => writeFile(`${file}.br`, packet)),
    gzipped(text, { level: constants.Z_BEST_COMPRESSION }).then((packet) => writeFile(`${file}.gz`, packet)),
  ])
}
