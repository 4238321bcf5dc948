import type { en } from '../en/index.ts'
import type { Translated } from '../translated.ts'
import { app } from './app.ts'
import { board } from './board.ts'
import { common } from './common.ts'
import { explain } from './explain.ts'
import { ui } from './ui.ts'

export const fr: Translated<typeof en> = { app, board, common, explain, ui }
