import { statSync } from 'node:fs'
import { expect, test } from '../src/paceboard.ts'
import { makeTeams, README_PICTURE, type Teams, takeAll, takeReadmePicture } from './gallery.ts'

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

test('the board, for the README', async ({ paceboard, example }) => {
  await takeReadmePicture(paceboard, example)
  expect(statSync(README_PICTURE).size).toBeLessThan(300_000)
})

for (const locale of ['en', 'fr'] as const) {
  let made: Promise<Teams> | undefined
  for (const size of SIZES) {
    for (const theme of ['light', 'dark'] as const) {
      test(`every page, ${locale}, ${size.width}, ${theme}`, async ({ paceboard }) => {
        made ??= makeTeams(paceboard, locale)
        await takeAll(paceboard, await made, locale, { size, theme, touch: size.width < 720 })
      })
    }
  }
}
