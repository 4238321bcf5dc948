import type { Batch, CommandOf, SingleCommand } from '../commands.ts'

/** The same data with ids written as bare names. */
type Loose<T> = T extends { readonly __id: string }
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : { readonly [Key in keyof T]: Loose<T[Key]> }

type Fields<Type extends SingleCommand['type']> = Loose<Omit<CommandOf<Type>, 'type'>>

/** A command, with names for ids. */
export function say<Type extends SingleCommand['type']>(type: Type, fields: Fields<Type>): CommandOf<Type> {
  return { type, ...(fields as object) } as unknown as CommandOf<Type>
}

interface Place {
  readonly below?: string | null
  readonly reason?: string
}

/** `move('Banner').to('Doing')`, first in its column unless told otherwise. */
export function move(item: string) {
  return {
    to: (column: string, { below = null, ...reason }: Place = {}) =>
      say('MoveItem', { itemId: item, toColumnId: column, below, ...reason }),
  }
}

interface Wish {
  readonly type?: string
  readonly in?: string
  readonly below?: string | null
  readonly reason?: string
}

/** `create('Banner')` lands unranked; `create('Banner', { in: 'Backlog' })` says where. */
export function create(item: string, { type = 'post', in: columnId, below = null, reason }: Wish = {}) {
  const place = columnId === undefined ? null : { columnId, below }
  const why = reason === undefined ? {} : { reason }
  return say('CreateItem', { itemId: item, typeId: type, title: item, locale: 'en', place, ...why })
}

export function edit(item: string, changes: CommandOf<'EditItem'>['changes']) {
  return say('EditItem', { itemId: item, changes })
}

export function assign(item: string, memberId: string | null, reason?: string) {
  return say('AssignItem', { itemId: item, memberId, ...(reason === undefined ? {} : { reason }) })
}

export function archive(item: string) {
  return say('ArchiveItem', { itemId: item })
}

export function restore(item: string, reason?: string) {
  return say('RestoreItem', { itemId: item, ...(reason === undefined ? {} : { reason }) })
}

export function batch(...commands: readonly SingleCommand[]): Batch {
  return { type: 'Batch', commands }
}
