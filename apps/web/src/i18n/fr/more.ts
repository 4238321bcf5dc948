import type { more as english } from '../en/more.ts'
import type { Translated } from '../translated.ts'
import { activity } from './activity.ts'
import { advice } from './advice.ts'
import { approval } from './approval.ts'
import { charts } from './charts.ts'
import { flow } from './flow.ts'
import { forecast } from './forecast.ts'
import { imports } from './imports.ts'
import { people } from './people.ts'
import { rhythmPage } from './rhythm-page.ts'
import { settings } from './settings.ts'
import { start } from './start.ts'
import { whatIf } from './what-if.ts'

/** What other pages and dialogs say: fetched along with their code. */
export const more: Translated<typeof english> = {
  activity,
  advice,
  approval,
  charts,
  flow,
  forecast,
  imports,
  people,
  rhythmPage,
  settings,
  start,
  whatIf,
}
