import type { ApprovalRule, ItemType, MemberId, TypeId } from '@paceboard/domain'
import { FIRST_OWNER, memberIdOf, type PersonKey } from './people.ts'
import { demoPlan, type Setting } from './setting.ts'
import type { Step } from './step.ts'
import { FOUNDED } from './team-steps.ts'

interface Approvers {
  readonly who: readonly (PersonKey | 'owner')[]
  readonly rule: ApprovalRule
}

/** Whom the team shows what to (domain C3), where the template does not say it already. */
const NAMED: Readonly<Record<string, Approvers>> = {
  emailing: { who: ['owner', 'camille'], rule: 'any' },
  landing_page: { who: ['owner', 'olivier'], rule: 'any' },
  paid_ad: { who: ['owner', 'paul'], rule: 'any' },
  webinar: { who: ['owner', 'nadia'], rule: 'any' },
  event: { who: ['paul'], rule: 'any' },
  case_study: { who: ['camille', 'nadia'], rule: 'all' },
  white_paper: { who: ['helene', 'camille'], rule: 'all' },
  press_release: { who: ['paul', 'camille'], rule: 'all' },
  sales_asset: { who: ['nadia', 'studio-brume'], rule: 'all' },
  product_test: { who: ['helene'], rule: 'any' },
}

/** Claire says on the first day who approves what. */
export function approverSteps({ calendar }: Setting): readonly Step[] {
  const types = new Set(demoPlan().types.map(({ id }) => id))
  const commands = Object.entries(NAMED)
    .filter(([typeId]) => types.has(typeId as TypeId))
    .map(([typeId, { who, rule }]) => {
      const approvers = who.map((one) => (one === 'owner' ? one : memberIdOf(one)))
      return { type: 'EditType', typeId: typeId as TypeId, changes: { approvers, approvalRule: rule } } as const
    })
  return [{ moment: calendar.on(FOUNDED, 9, 40), by: FIRST_OWNER.memberId, commands }]
}

/** Who is asked about an item of this type while Claire is Marketing Owner, and how they decide; nobody about their own. */
export function approversOf(type: ItemType, assignee: MemberId) {
  const named = NAMED[type.id]
  const who: readonly string[] = named ? named.who : type.approvers
  const approverIds = who
    .map((one) => (one === 'owner' ? FIRST_OWNER.memberId : memberIdOf(one as PersonKey)))
    .filter((id) => id !== assignee)
  return { approverIds, rule: named?.rule ?? type.approvalRule }
}
