import type { en } from '../en/index.ts'
import type { Translated } from '../translated.ts'
import { first } from './first.ts'
import { more } from './more.ts'

export const fr: Translated<typeof en> = { ...first, ...more }
