import { BOARD_TEMPLATES, type BoardPlan, type ItemType, type LocalText } from '@paceboard/domain'
import type { WorkCalendar } from './work-calendar.ts'

/** When and in which language the story is told. */
export interface Setting {
  readonly calendar: WorkCalendar
  readonly locale: 'fr' | 'en'
  readonly say: (text: LocalText) => string
}

/** The board that the demo team works on (domain C2). */
export function demoPlan(): BoardPlan {
  const template = BOARD_TEMPLATES.find((one) => one.key === 'marketing')
  if (!template) throw new Error('the marketing template is not shipped')
  return template.plan
}

export function demoType(key: string): ItemType {
  const type = demoPlan().types.find((one) => one.id === key)
  if (!type) throw new Error(`the demo board has no type ${key}`)
  return type
}
