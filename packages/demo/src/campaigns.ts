import type { Color, LabelId, LocalText } from '@paceboard/domain'

export type CampaignKey = 'rentree' | 'webinaire' | 'reactivation' | 'salon' | 'linkedin'

export interface Campaign {
  readonly key: CampaignKey
  readonly name: LocalText
  readonly color: Color
  /** Days back when the team first spoke of it. */
  readonly planned: number
}

/** The five campaigns of the quarter (domain C5), as labels. */
export const CAMPAIGNS: readonly Campaign[] = [
  {
    key: 'linkedin',
    name: { fr: 'Fil rouge LinkedIn', en: 'Always-on LinkedIn' },
    color: 'sky',
    planned: 137,
  },
  {
    key: 'reactivation',
    name: { fr: 'Réactivation clients dormants', en: 'Win-back' },
    color: 'amber',
    planned: 85,
  },
  {
    key: 'rentree',
    name: { fr: 'Rentrée des plannings', en: 'Back-to-planning' },
    color: 'green',
    planned: 84,
  },
  {
    key: 'webinaire',
    name: { fr: 'Webinaire maintenance prédictive', en: 'Predictive-maintenance webinar' },
    color: 'violet',
    planned: 50,
  },
  {
    key: 'salon',
    name: { fr: 'Salon maintenance (Lyon)', en: 'Lyon trade show' },
    color: 'coral',
    planned: 30,
  },
]

export function labelIdOf(key: CampaignKey): LabelId {
  return `campaign-${key}` as LabelId
}
