import { parseArgs } from 'node:util'

export type Provider = 'sqlite' | 'postgresql'

export interface BenchOptions {
  readonly sizes: readonly number[]
  readonly providers: readonly Provider[]
  readonly streams: readonly number[]
  /** Commands per measurement. */
  readonly commands: number
}

/** npm run bench -- --sizes 500,5000,20000 --db sqlite,postgresql --streams 1,50,500 --commands 400 */
export function benchOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      sizes: { type: 'string', default: '500,5000,20000' },
      db: { type: 'string', default: 'sqlite,postgresql' },
      streams: { type: 'string', default: '1,50,500' },
      commands: { type: 'string', default: '400' },
    },
  })
  return {
    sizes: values.sizes.split(',').map(Number),
    providers: values.db.split(',').map((name) => (name === 'postgresql' ? 'postgresql' : 'sqlite')),
    streams: values.streams.split(',').map(Number),
    commands: Number(values.commands),
  }
}
