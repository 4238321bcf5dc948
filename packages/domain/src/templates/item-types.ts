import type { ItemType } from '../board/model.ts'
import { CAMPAIGN_TYPES } from './campaign-types.ts'
import { CONTENT_TYPES } from './content-types.ts'
import { IMPROVEMENT_TYPES } from './improvement-types.ts'

/** The 20 item types that the product ships (domain C3); teams replace the expected days by their own figures. */
export const ITEM_TYPES: readonly ItemType[] = [...CONTENT_TYPES, ...CAMPAIGN_TYPES, ...IMPROVEMENT_TYPES]

/** The shipped types with these keys, in this order; an unknown key is a bug. */
export function itemTypes(...keys: readonly string[]): readonly ItemType[] {
  return keys.map((key) => {
    const type = ITEM_TYPES.find((one) => one.id === key)
    if (!type) throw new Error(`no item type ${key} is shipped`)
    return type
  })
}
