import type { ItemType } from './model.ts'

const NO_APPROVERS = { approvers: [], approvalRule: 'any' } as const satisfies Partial<ItemType>

/** A type as logs and rows hold it: those from before approvals say nothing about approvers. */
export type StoredType = Omit<ItemType, keyof typeof NO_APPROVERS> & Partial<ItemType>

/** The type with every field. */
export function wholeType(stored: StoredType): ItemType {
  return { ...NO_APPROVERS, ...stored }
}
