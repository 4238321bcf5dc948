import type { Founder, LocalText, MemberId, SingleCommand } from '@paceboard/domain'
import { itemIdOf } from './journey.ts'
import { memberIdOf } from './people.ts'
import type { Setting } from './setting.ts'
import type { Step } from './step.ts'
import type { Moment } from './work-calendar.ts'

/**
 * What waits for an approval today: the release for a lawyer who is late, so that the Marketing Owner may decide, and the
 * webinar page, corrected once, for the founder.
 */
export function pendingApprovals({ calendar, say }: Setting, founder: Founder): readonly Step[] {
  const release = itemIdOf('certification-release')
  const page = itemIdOf('webinar-page')
  const [sophie, ines, claire] = [memberIdOf('sophie'), memberIdOf('ines'), memberIdOf('claire')]
  const [paul, camille] = [memberIdOf('paul'), memberIdOf('camille')]
  const step = (moment: Moment, by: MemberId, command: SingleCommand): Step => ({ moment, by, commands: [command] })
  const ask = (itemId: typeof page, approverIds: readonly MemberId[], rule: 'any' | 'all', version: LocalText) => {
    return { type: 'AskApproval', itemId, approverIds, rule, version: say(version), dueOn: null } as const
  }
  return [
    step(
      calendar.on(5, 9, 40),
      sophie,
      ask(release, [paul, camille], 'all', { fr: 'Communiqué, version 3', en: 'Release, version 3' }),
    ),
    step(calendar.on(4, 11, 40), paul, {
      type: 'AnswerApproval',
      itemId: release,
      verdict: 'approved',
      comment: say({ fr: 'D’accord, sans le superlatif.', en: 'Fine, without the superlative.' }),
    }),
    step(calendar.on(2, 9, 40), ines, ask(page, [claire], 'any', { fr: 'Page, version 1', en: 'Page, version 1' })),
    step(calendar.on(1, 11, 30), claire, {
      type: 'AnswerApproval',
      itemId: page,
      verdict: 'changes',
      comment: say({
        fr: 'Le formulaire demande trop : gardez le nom et l’e-mail.',
        en: 'The form asks for too much: keep the name and the email.',
      }),
    }),
    step(
      calendar.on(1, 17, 50),
      ines,
      ask(page, [founder.memberId], 'any', {
        fr: 'Page, version 2 : deux champs',
        en: 'Page, version 2: two fields',
      }),
    ),
  ]
}
