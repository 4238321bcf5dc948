import type { first as english } from '../en/first.ts'
import type { Translated } from '../translated.ts'
import { actions } from './actions.ts'
import { app } from './app.ts'
import { backlog } from './backlog.ts'
import { board } from './board.ts'
import { common } from './common.ts'
import { explain } from './explain.ts'
import { huddle } from './huddle.ts'
import { item } from './item.ts'
import { notifications } from './notifications.ts'
import { presence } from './presence.ts'
import { rhythm } from './rhythm.ts'
import { selection } from './selection.ts'
import { ui } from './ui.ts'
import { view } from './view.ts'

/** What a board says before anything is opened. A test looks whether all of it is here. */
export const first: Translated<typeof english> = {
  actions,
  app,
  backlog,
  board,
  common,
  explain,
  huddle,
  item,
  notifications,
  presence,
  rhythm,
  selection,
  ui,
  view,
}
