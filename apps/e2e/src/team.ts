import { randomUUID } from 'node:crypto'
import type { BoardAnswer, CommitsAnswer } from '@paceboard/contract'
import type { Board, BoardAt, BoardCommand, BoardId, ColumnId, Commit, ItemId, Roles, TypeId } from '@paceboard/domain'
import { fromSnapshot, itemsIn } from '@paceboard/domain'
import { command, createBoard, invite, join, type Locale, type Person } from './person.ts'

export interface TeamWish {
  /** Founds the board: its Marketing Owner and Agile Champion. */
  readonly owner: string
  /** Members of the team. */
  readonly members?: readonly string[]
  readonly board?: string
  /** A template's key, or `example` for the ready-made team. */
  readonly template?: string
  readonly locale?: Locale
}

/** A board and its people, made through the API. */
export class Team {
  readonly boardId: BoardId
  readonly owner: Person
  readonly #url: string
  readonly #people: Map<string, Person>

  constructor(url: string, boardId: BoardId, people: readonly [Person, ...Person[]]) {
    this.#url = url
    this.boardId = boardId
    this.owner = people[0]
    this.#people = new Map(people.map((person) => [person.name, person]))
  }

  person(name: string): Person {
    const person = this.#people.get(name)
    if (!person) throw new Error(`nobody here is called ${name}`)
    return person
  }

  /** Address of a page of the board, or of the board itself. */
  page(path = ''): string {
    return `${this.#url}/boards/${this.boardId}${path}`
  }

  invite(roles?: Roles): Promise<string> {
    return invite(this.owner, this.boardId, roles)
  }

  async add(name: string, roles?: Roles, locale: Locale = 'en'): Promise<Person> {
    const person = await join(this.#url, await this.invite(roles), name, locale)
    this.#people.set(name, person)
    return person
  }

  send(wish: BoardCommand, by = this.owner): Promise<void> {
    return command(by, this.boardId, wish)
  }

  /** Puts new cards at the end of a column, in the order given. */
  async cards(column: string, titles: readonly string[], typeId = 'blog_post' as TypeId): Promise<void> {
    const board = await this.board()
    const columnId = columnNamed(board, column)
    let below = itemsIn(board, columnId).at(-1) ?? null
    const commands = titles.map((title) => {
      const itemId = randomUUID() as ItemId
      const create = { type: 'CreateItem', itemId, typeId, title, locale: 'en', place: { columnId, below } } as const
      below = itemId
      return create
    })
    await this.send({ type: 'Batch', commands })
  }

  async limit(column: string, limit: number, mode: 'hard' | 'soft' = 'hard', reason = 'Less at once'): Promise<void> {
    const columnId = columnNamed(await this.board(), column)
    const wip = { limit, sprint: null, marathon: null, mode }
    await this.send({ type: 'SetWipLimit', columnId, wip, reason, reviewOn: null })
  }

  /** Moves a card to the end of a column. */
  async move(title: string, column: string, by = this.owner): Promise<void> {
    const board = await this.board()
    const toColumnId = columnNamed(board, column)
    const below = itemsIn(board, toColumnId).at(-1) ?? null
    await this.send({ type: 'MoveItem', itemId: itemNamed(board, title), toColumnId, below }, by)
  }

  /** Number of a card, as its address holds it. */
  async numberOf(title: string): Promise<number> {
    const board = await this.board()
    return board.items.get(itemNamed(board, title))?.num ?? 0
  }

  /** Titles of a column from top to bottom, as the server has them. */
  async titlesIn(column: string): Promise<readonly string[]> {
    const board = await this.board()
    return itemsIn(board, columnNamed(board, column)).map((id) => board.items.get(id)?.title ?? '')
  }

  async archive(title: string): Promise<void> {
    await this.send({ type: 'ArchiveItem', itemId: itemNamed(await this.board(), title) })
  }

  async board(): Promise<Board> {
    return (await this.at()).board
  }

  async at(): Promise<BoardAt> {
    const { board, seq } = await this.#get<BoardAnswer>('')
    return { board: fromSnapshot(board), seq }
  }

  /** The log after a seq, oldest first. */
  async commitsAfter(seq: number): Promise<readonly Commit[]> {
    return (await this.#get<CommitsAnswer>(`/commits?after=${seq}`)).commits
  }

  async #get<Answer>(path: string): Promise<Answer> {
    return (await (await this.owner.http.get(`/api/boards/${this.boardId}${path}`)).json()) as Answer
  }
}

/** Makes the people and their board. `host` may invite to some board, which is how accounts are made. */
export async function makeTeam(
  url: string,
  host: { readonly person: Person; readonly boardId: BoardId },
  { owner, members = [], board = 'Launch', template = 'marketing', locale = 'en' }: TeamWish,
): Promise<Team> {
  const founder = await join(url, await invite(host.person, host.boardId), owner, locale)
  const team = new Team(url, await createBoard(founder, { name: board, template, locale }), [founder])
  for (const name of members) await team.add(name, undefined, locale)
  return team
}

/** Id of the column of that name. @throws when the board has none */
export function columnNamed(board: Board, name: string): ColumnId {
  for (const column of board.columns.values()) if (column.name.en === name) return column.id
  throw new Error(`there is no column ${name}`)
}

export function itemNamed(board: Board, title: string): ItemId {
  for (const item of board.items.values()) if (item.title === title) return item.id
  throw new Error(`there is no card ${title}`)
}
