import type { BoardPlan } from '../board/create-board.ts'
import type { LocalText } from '../board/model.ts'
import { MARKETING_PLAN } from './marketing-plan.ts'
import { CONTENT_PLAN, EVENT_PLAN, OPS_PLAN, SIMPLE_PLAN } from './other-plans.ts'

export type TemplateKey = 'marketing' | 'simple' | 'content' | 'event' | 'ops'

export interface BoardTemplate {
  readonly key: TemplateKey
  readonly name: LocalText
  /** One sentence: whom it suits. */
  readonly description: LocalText
  readonly plan: BoardPlan
}

/** The boards that a team may start from, the usual choice first. */
export const BOARD_TEMPLATES: readonly BoardTemplate[] = [
  {
    key: 'marketing',
    name: { fr: 'Équipe marketing', en: 'Marketing team' },
    description: {
      fr: 'De la demande au bilan, avec validation séparée de la relecture et les 20 types de travail.',
      en: 'From request to review, with approval apart from proofreading and all 20 types of work.',
    },
    plan: MARKETING_PLAN,
  },
  {
    key: 'simple',
    name: { fr: 'Simple', en: 'Simple' },
    description: {
      fr: 'Peu de colonnes et les types les plus courants, pour débuter.',
      en: 'Few columns and the most common types, to get started.',
    },
    plan: SIMPLE_PLAN,
  },
  {
    key: 'content',
    name: { fr: 'Contenu', en: 'Content' },
    description: {
      fr: 'Pour une équipe éditoriale : attribuer, rédiger, éditer, produire, publier.',
      en: 'For an editorial team: assign, write, edit, produce, publish.',
    },
    plan: CONTENT_PLAN,
  },
  {
    key: 'event',
    name: { fr: 'Événement', en: 'Event' },
    description: {
      fr: 'Pour un salon ou un webinaire : tout est prêt le jour J, puis le suivi est fait.',
      en: 'For a trade show or a webinar: all is ready on the day, then followed up.',
    },
    plan: EVENT_PLAN,
  },
  {
    key: 'ops',
    name: { fr: 'Ops et marathons', en: 'Ops and marathons' },
    description: {
      fr: 'Pour les chantiers de fond qui avancent par jalons : plateformes, données, site, organisation.',
      en: 'For long-running work that moves by milestones: platforms, data, site, organisation.',
    },
    plan: OPS_PLAN,
  },
]
