import type { en } from '../en/index.ts'
import type { Translated } from '../translated.ts'
import { common } from './common.ts'
import { ui } from './ui.ts'

export const fr: Translated<typeof en> = { common, ui }
