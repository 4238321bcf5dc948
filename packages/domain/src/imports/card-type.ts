import type { ItemType, LocalText } from '../board/model.ts'
import type { TypeId } from '../ids.ts'

/** What a card is that came without a type. */
export function cardType(source: string, name: LocalText): ItemType {
  return {
    id: `${source}-card` as TypeId,
    name,
    icon: 'file-text',
    color: 'slate',
    pace: 'sprint',
    service: 'standard',
    size: null,
    checklist: [],
    doneWhen: null,
    expectedDays: null,
    cadence: 'monthly',
    approvers: [],
    approvalRule: 'any',
    archivedAt: null,
  }
}
