import { parseArgs } from 'node:util'

export type Provider = 'sqlite' | 'postgresql'

export interface BenchOptions {
  readonly sizes: readonly number[]
  readonly providers: readonly Provider[]
  readonly streams: readonly number[]
  /** Commands per measurement. */
  readonly commands: number
  readonly parts: readonly Part[]
  /** Boards that a browser opens. */
  readonly cards: readonly CardsWish[]
  /** Open streams beside the two browsers of which one watches the other. */
  readonly watchers: readonly number[]
  /** Items of boards with a long past, nine moves each. */
  readonly history: readonly number[]
}

export type Part = (typeof PARTS)[number]

export interface CardsWish {
  readonly cards: number
  readonly columns: number
}

const PARTS = ['api', 'browser', 'flow'] as const

/**
 * npm run bench -- --sizes 500,5000,20000 --db sqlite,postgresql --streams 1,50,500 --commands 400
 * npm run bench -- --parts browser --cards 500,10000,5000x20 --watchers 1,50      (5000x20: cards × columns)
 * npm run bench -- --parts flow --history 10000,100000 --db sqlite,postgresql
 */
export function benchOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      sizes: { type: 'string', default: '500,5000,20000' },
      db: { type: 'string', default: 'sqlite,postgresql' },
      streams: { type: 'string', default: '1,50,500' },
      commands: { type: 'string', default: '400' },
      parts: { type: 'string', default: 'api,browser,flow' },
      cards: { type: 'string', default: '500,2000,5000,10000,5000x20' },
      watchers: { type: 'string', default: '1,50' },
      history: { type: 'string', default: '10000,100000' },
    },
  })
  return {
    sizes: values.sizes.split(',').map(Number),
    providers: values.db.split(',').map((name) => (name === 'postgresql' ? 'postgresql' : 'sqlite')),
    streams: values.streams.split(',').map(Number),
    commands: Number(values.commands),
    parts: PARTS.filter((part) => values.parts.split(',').includes(part)),
    cards: values.cards.split(',').map(cardsWish),
    watchers: values.watchers.split(',').map(Number),
    history: values.history.split(',').map(Number),
  }
}

function cardsWish(text: string): CardsWish {
  const [cards, columns = 8] = text.split('x').map(Number)
  return { cards: cards ?? 0, columns }
}
