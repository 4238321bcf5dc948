/*
 * Words, one file per feature. To add a feature called "reviews":
 *   1. i18n/en/reviews.ts   export const reviews = { title: 'Reviews', … } as const
 *   2. i18n/fr/reviews.ts   export const reviews: Translated<typeof english> = { title: 'Bilans', … }
 *                           (import type { reviews as english } from '../en/reviews.ts')
 *   3. add `reviews` to the objects below and in i18n/fr/index.ts; a key missing in French no longer compiles.
 * In a component: const { t } = useTranslation('reviews'); t('title'). Plurals: key_one, key_other, called with count.
 */
import { actions } from './actions.ts'
import { activity } from './activity.ts'
import { advice } from './advice.ts'
import { app } from './app.ts'
import { backlog } from './backlog.ts'
import { board } from './board.ts'
import { charts } from './charts.ts'
import { common } from './common.ts'
import { explain } from './explain.ts'
import { flow } from './flow.ts'
import { forecast } from './forecast.ts'
import { huddle } from './huddle.ts'
import { imports } from './imports.ts'
import { item } from './item.ts'
import { notifications } from './notifications.ts'
import { people } from './people.ts'
import { presence } from './presence.ts'
import { rhythm } from './rhythm.ts'
import { rhythmPage } from './rhythm-page.ts'
import { selection } from './selection.ts'
import { settings } from './settings.ts'
import { start } from './start.ts'
import { ui } from './ui.ts'
import { view } from './view.ts'
import { whatIf } from './what-if.ts'

export const en = {
  actions,
  activity,
  advice,
  app,
  backlog,
  board,
  charts,
  common,
  explain,
  flow,
  forecast,
  huddle,
  imports,
  item,
  notifications,
  people,
  presence,
  rhythm,
  rhythmPage,
  selection,
  settings,
  start,
  ui,
  view,
  whatIf,
} as const
