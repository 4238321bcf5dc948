import type { board as english } from '../en/board.ts'
import type { Translated } from '../translated.ts'

export const board: Translated<typeof english> = {
  title: 'Tableau',
}
