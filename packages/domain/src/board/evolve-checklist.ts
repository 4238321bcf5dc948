import type { CheckId } from '../ids.ts'
import type { EventOf } from './events.ts'
import type { Check } from './model.ts'

type ChecklistEvent = EventOf<'CheckAdded' | 'CheckTicked' | 'CheckRenamed' | 'CheckRemoved' | 'CheckMoved'>

export function evolveChecklist(checklist: readonly Check[], event: ChecklistEvent): readonly Check[] {
  switch (event.type) {
    case 'CheckAdded':
      return [...checklist, event.check]
    case 'CheckTicked':
      return checklist.map((check) => (check.id === event.checkId ? { ...check, done: event.done } : check))
    case 'CheckRenamed':
      return checklist.map((check) => (check.id === event.checkId ? { ...check, text: event.to } : check))
    case 'CheckRemoved':
      return checklist.filter((check) => check.id !== event.check.id)
    case 'CheckMoved':
      return moved(checklist, event.checkId, event.below)
  }
}

function moved(checklist: readonly Check[], checkId: CheckId, below: CheckId | null): readonly Check[] {
  const check = checklist.find((one) => one.id === checkId)
  if (!check) return checklist
  const others = checklist.filter((one) => one.id !== checkId)
  return others.toSpliced(below === null ? 0 : others.findIndex((one) => one.id === below) + 1, 0, check)
}
