import type { en } from '../en/index.ts'
import type { Translated } from '../translated.ts'
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

export const fr: Translated<typeof en> = {
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
}
