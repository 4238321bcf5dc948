import type { FlowColumn, FlowEntry } from './history.ts'

/**
 * The column entries that count, of many items, as numbers: a million objects are dear to keep. The entries of a row are
 * those from `starts[row]` to before `starts[row + 1]`, in order of time.
 */
export interface EntryLists {
  readonly starts: Int32Array
  readonly instants: Float64Array
  /** Places of the columns, from the left. */
  readonly places: Uint16Array
}

/** Entry lists while they are filled in, row after row. */
export interface EntryRecorder {
  add(entries: readonly FlowEntry[]): void
  lists(): EntryLists
}

/** Lists for at most so many items; entries must be in mapped columns (see `countedEntries`). */
export function entryRecorder(columns: readonly FlowColumn[], most: number): EntryRecorder {
  const placeOf = new Map(columns.map(({ id }, place) => [id, place]))
  const starts = new Int32Array(most + 1)
  let instants = new Float64Array(most * 8)
  let places = new Uint16Array(most * 8)
  let rows = 0
  let count = 0

  function grow(): void {
    const [shortInstants, shortPlaces] = [instants, places]
    instants = new Float64Array(shortInstants.length * 2)
    places = new Uint16Array(shortPlaces.length * 2)
    instants.set(shortInstants)
    places.set(shortPlaces)
  }

  return {
    add(entries) {
      while (count + entries.length > places.length) grow()
      for (const { at, columnId } of entries) {
        instants[count] = at
        places[count] = placeOf.get(columnId) ?? 0
        count++
      }
      rows++
      starts[rows] = count
    },
    lists: () => ({
      starts: starts.slice(0, rows + 1),
      instants: instants.slice(0, count),
      places: places.slice(0, count),
    }),
  }
}

/** Where the entries of a row begin, and where they are over. */
export function entryRange({ starts }: EntryLists, row: number): { readonly begin: number; readonly end: number } {
  return { begin: starts[row] ?? 0, end: starts[row + 1] ?? 0 }
}

/** When the entry happened. */
export function instantAt({ instants }: EntryLists, entry: number): number {
  return instants[entry] as number
}

/** Place of the column that the entry led to. */
export function placeAt({ places }: EntryLists, entry: number): number {
  return places[entry] as number
}
