import type { Check } from '@paceboard/domain'

/**
 * Values of a board's items that are equal and can be one: a large board is mostly finished work, whose checklists,
 * people and columns are the same again and again. Without this it takes three times the memory.
 */
export class SharedParts {
  readonly #texts = new Map<string, string>()
  readonly #checklists = new Map<string, readonly Check[]>()

  text<Text extends string>(text: Text): Text {
    const known = this.#texts.get(text)
    if (known !== undefined) return known as Text
    this.#texts.set(text, text)
    return text
  }

  textOrNull<Text extends string>(text: Text | null): Text | null {
    return text === null ? null : this.text(text)
  }

  list<One>(list: readonly One[]): readonly One[] {
    return list.length === 0 ? NOTHING : list
  }

  /** A checklist from its JSON. */
  checklist(json: string): readonly Check[] {
    const known = this.#checklists.get(json)
    if (known) return known
    const checklist = JSON.parse(json) as readonly Check[]
    this.#checklists.set(json, checklist)
    return checklist
  }
}

const NOTHING: readonly never[] = []
