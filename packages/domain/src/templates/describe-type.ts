import type { Cadence, ItemType, LocalText, Service, Size, TypeCheck } from '../board/model.ts'
import type { TypeId } from '../ids.ts'
import type { Pace } from '../pace/plan.ts'
import type { Color, TypeIcon } from './looks.ts'

interface Traits {
  readonly name: LocalText
  readonly icon: TypeIcon
  readonly color: Color
  readonly pace: Pace
  readonly service?: Service
  readonly size: Size
  /** p50 and p85 in calendar days from start to live. */
  readonly days?: readonly [p50: number, p85: number]
  readonly cadence?: Cadence
  /** The Marketing Owner sees it before it goes out (domain C3). */
  readonly ownerApproves?: true
  readonly checklist: readonly TypeCheck[]
  readonly doneWhen?: LocalText
}

/** A type that the product ships: standard service and a monthly cadence unless said otherwise. */
export function describeType(id: string, traits: Traits): ItemType {
  const { name, icon, color, pace, service = 'standard', size, days, cadence = 'monthly', checklist } = traits
  return {
    id: id as TypeId,
    name,
    icon,
    color,
    pace,
    service,
    size,
    checklist,
    doneWhen: traits.doneWhen ?? null,
    expectedDays: days ? { p50: days[0], p85: days[1] } : null,
    cadence,
    approvers: traits.ownerApproves ? ['owner'] : [],
    approvalRule: 'any',
    archivedAt: null,
  }
}

export function check(fr: string, en: string): TypeCheck {
  return { text: { fr, en }, mandatory: false }
}

/** A check without which nothing of this type goes live. */
export function must(fr: string, en: string): TypeCheck {
  return { text: { fr, en }, mandatory: true }
}
