import type { LocalText, Value } from '@paceboard/domain'
import type { ColumnKey } from './columns.ts'
import type { PersonKey } from './people.ts'

/** The types that the team finishes often (domain C6). */
export type RoutineType =
  | 'social_post'
  | 'blog_post'
  | 'emailing'
  | 'landing_page'
  | 'paid_ad'
  | 'case_study'
  | 'press_release'
  | 'sales_asset'

/** How the team usually works on a type. */
export interface Profile {
  /** Who takes it, the usual person first. */
  readonly people: readonly PersonKey[]
  /** Where the time between start and live goes, as shares of it. */
  readonly stages: readonly (readonly [column: ColumnKey, share: number])[]
  readonly channel: LocalText
  readonly value: Value
}

export const PROFILES: { readonly [Type in RoutineType]: Profile } = {
  social_post: {
    people: ['lea', 'sophie'],
    stages: [
      ['in_progress', 0.5],
      ['review', 0.2],
      ['scheduled', 0.3],
    ],
    channel: { fr: 'LinkedIn', en: 'LinkedIn' },
    value: 'medium',
  },
  blog_post: {
    people: ['julien', 'sophie'],
    stages: [
      ['in_progress', 0.65],
      ['review', 0.25],
      ['scheduled', 0.1],
    ],
    channel: { fr: 'Blog', en: 'Blog' },
    value: 'medium',
  },
  // Nearly half of an email's time is spent waiting for approval: the story that the charts should tell.
  emailing: {
    people: ['thomas', 'sophie', 'claire'],
    stages: [
      ['in_progress', 0.32],
      ['review', 0.13],
      ['approval', 0.45],
      ['scheduled', 0.1],
    ],
    channel: { fr: 'E-mail', en: 'Email' },
    value: 'high',
  },
  landing_page: {
    people: ['ines', 'karim'],
    stages: [
      ['in_progress', 0.6],
      ['review', 0.15],
      ['approval', 0.25],
    ],
    channel: { fr: 'Site', en: 'Website' },
    value: 'high',
  },
  paid_ad: {
    people: ['karim', 'ines'],
    stages: [
      ['in_progress', 0.5],
      ['review', 0.2],
      ['approval', 0.2],
      ['scheduled', 0.1],
    ],
    channel: { fr: 'Publicité', en: 'Ads' },
    value: 'high',
  },
  case_study: {
    people: ['sophie', 'mathieu'],
    stages: [
      ['in_progress', 0.55],
      ['review', 0.1],
      ['approval', 0.3],
      ['scheduled', 0.05],
    ],
    channel: { fr: 'Site', en: 'Website' },
    value: 'high',
  },
  press_release: {
    people: ['sophie', 'mathieu'],
    stages: [
      ['in_progress', 0.35],
      ['review', 0.15],
      ['approval', 0.4],
      ['scheduled', 0.1],
    ],
    channel: { fr: 'Presse', en: 'Press' },
    value: 'low',
  },
  sales_asset: {
    people: ['mathieu', 'ines'],
    stages: [
      ['in_progress', 0.6],
      ['review', 0.15],
      ['approval', 0.25],
    ],
    channel: { fr: 'Ventes', en: 'Sales' },
    value: 'medium',
  },
}

/** Whom nearly everything at Vélane is made for. */
export const USUAL_AUDIENCE: LocalText = { fr: 'Responsables maintenance', en: 'Maintenance managers' }
