import type { CommandOf, Item } from '@paceboard/domain'
import { useDispatch } from '../../../../lib/board/board-context.ts'
import { useWhyNot } from '../../use-why-not.ts'

type Changes = CommandOf<'EditItem'>['changes']

export interface EditItemHere {
  readonly edit: (changes: Changes) => void
  /** Why I may not make this change, or any; null when I may. */
  readonly whyNot: (changes?: Changes) => string | null
}

/** Changes to the plain fields of an item. */
export function useEditItem(item: Item): EditItemHere {
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const command = (changes: Changes) => ({ type: 'EditItem', itemId: item.id, changes }) as const
  return {
    edit: (changes) => void dispatch(command(changes)),
    whyNot: (changes = {}) => whyNot(command(changes)),
  }
}
