/** Something that an import leaves out or changes, with how often and up to five examples. */
export interface ImportNote {
  readonly code: string
  readonly count: number
  readonly examples: readonly string[]
}
