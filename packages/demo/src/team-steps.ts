import type { CommentId, Founder, ItemId, LocalText, MemberId, SingleCommand, SuggestionId } from '@paceboard/domain'
import { CAMPAIGNS, labelIdOf } from './campaigns.ts'
import { columnIdOf } from './columns.ts'
import { itemIdOf } from './journey.ts'
import { FIRST_OWNER, memberIdOf, type PersonKey } from './people.ts'
import { demoPlan, type Setting } from './setting.ts'
import type { Step } from './step.ts'

/** Days back when the board was founded, and when people did things that concern the whole board. */
export const FOUNDED = 140
const LIMIT_LOWERED = 24
const FOUNDER_ARRIVES = 6

/** How many the team let into Review before it found out better. */
export const FIRST_REVIEW_LIMIT = 5

/** What people do to the board itself: roles, labels, limits and wishes for a rank. */
export function teamSteps(setting: Setting, founder: Founder): readonly Step[] {
  const { calendar, say } = setting
  const claire = FIRST_OWNER.memberId
  const karim = memberIdOf('karim')
  return [
    {
      moment: calendar.on(FOUNDED, 9, 20),
      by: claire,
      commands: [{ type: 'HandOverChampion', memberId: karim }],
    },
    ...CAMPAIGNS.map(({ key, name, color, planned }): Step => {
      const label: SingleCommand = { type: 'AddLabel', labelId: labelIdOf(key), name: say(name), color }
      return { moment: calendar.on(planned, 9, 30), by: claire, commands: [label] }
    }),
    { moment: calendar.on(LIMIT_LOWERED, 9, 15), by: karim, commands: [lowerReviewLimit(setting)] },
    ...suggestionSteps(setting),
    ...founderSteps(setting, founder),
  ]
}

function lowerReviewLimit({ calendar, say }: Setting): SingleCommand {
  const review = demoPlan().columns.find((column) => column.id === columnIdOf('review'))
  if (!review) throw new Error('the template has no review')
  return {
    type: 'SetWipLimit',
    columnId: review.id,
    wip: review.wip,
    reason: say({
      fr: 'Les brouillons attendent trois jours : on relit avant d’en écrire d’autres.',
      en: 'Drafts wait three days: we proofread before we write more.',
    }),
    reviewOn: calendar.dateIn(6),
  }
}

/** Wishes for a rank: one accepted, one declined, two left for the Marketing Owner. */
function suggestionSteps({ calendar, say }: Setting): readonly Step[] {
  const suggest = (ago: number, by: PersonKey, item: string, below: string | null, reason: LocalText): Step => ({
    moment: calendar.on(ago, 13, 30),
    by: memberIdOf(by),
    commands: [
      {
        type: 'SuggestRank',
        suggestionId: suggestionIdOf(item, by),
        itemId: itemIdOf(item),
        below: below === null ? null : itemIdOf(below),
        reason: say(reason),
      },
    ],
  })
  const answer = (ago: number, item: string, by: PersonKey, accept: boolean): Step => ({
    moment: calendar.on(ago, 16, 30),
    by: FIRST_OWNER.memberId,
    commands: [{ type: 'AnswerSuggestion', suggestionId: suggestionIdOf(item, by), accept }],
  })
  return [
    suggest(9, 'sophie', 'marceau', null, {
      fr: 'Le client est d’accord ce mois-ci seulement.',
      en: 'The customer agrees this month only.',
    }),
    answer(8, 'marceau', 'sophie', true),
    suggest(6, 'lea', 'customer-podcast', 'marceau', {
      fr: 'Deux clients m’en ont parlé.',
      en: 'Two customers told me about it.',
    }),
    answer(5, 'customer-podcast', 'lea', false),
    suggest(4, 'mathieu', 'pricing-page', 'marceau', {
      fr: 'La question du prix revient à chaque appel.',
      en: 'The question of price comes up in every call.',
    }),
    suggest(2, 'julien', 'kpi-guide', 'marceau', {
      fr: 'Le guide nourrirait deux articles prévus.',
      en: 'The guide would feed two planned posts.',
    }),
  ]
}

function suggestionIdOf(item: string, by: PersonKey): SuggestionId {
  return `demo-${item}-${by}` as SuggestionId
}

/**
 * The signed-in person joins as Champion beside Karim, and on the last working day Claire hands the backlog over, so that
 * they may try everything: rank, answer wishes, change limits.
 */
function founderSteps({ calendar, say }: Setting, founder: Founder): readonly Step[] {
  const roles = { champion: true, member: true, stakeholder: false, cast: false }
  const marceau: ItemId = itemIdOf('marceau')
  const mentions: readonly MemberId[] = [founder.memberId]
  const text = say({
    fr: `${founder.name}, je te passe le backlog. Deux propositions de rang attendent ta réponse.`,
    en: `${founder.name}, the backlog is yours now. Two suggested ranks wait for your answer.`,
  })
  return [
    {
      moment: calendar.on(FOUNDER_ARRIVES, 9),
      by: memberIdOf('karim'),
      commands: [{ type: 'AddMember', memberId: founder.memberId, name: founder.name, roles }],
    },
    {
      moment: calendar.on(1, 17, 40),
      by: FIRST_OWNER.memberId,
      commands: [{ type: 'HandOverOwner', memberId: founder.memberId, until: null }],
    },
    {
      moment: calendar.on(1, 17, 45),
      by: FIRST_OWNER.memberId,
      commands: [{ type: 'AddComment', itemId: marceau, commentId: 'welcome' as CommentId, text, mentions }],
    },
  ]
}
