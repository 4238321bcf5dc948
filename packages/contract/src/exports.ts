import { z } from 'zod'
import { locale } from './primitives.ts'

/** GET /api/boards/:boardId/export/{items,transitions}.csv?locale=: the language of headers and names. */
export const exportQuery = z.strictObject({ locale: locale.default('en') })

/** What the first words of a board's file say, so that it is known again. */
export const BOARD_FILE_FORMAT = 'paceboard-board'
/** Raised when an older server could not read the file any more. */
export const BOARD_FILE_VERSION = 1
