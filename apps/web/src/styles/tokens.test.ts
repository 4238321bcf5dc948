import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Rgb = readonly [red: number, green: number, blue: number]

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const GROUNDS = ['canvas', 'surface', 'surface-raised', 'surface-sunken'] as const
const MEANINGS = ['accent', 'sprint', 'marathon', 'attention', 'danger', 'good'] as const

describe.each(['light', 'dark'])('the %s theme', (theme) => {
  const tokens = declarationsOf(`:root[data-theme="${theme}"]`)
  const color = (name: string) => parse(tokens.get(name) ?? '')
  const ratio = (front: string, ground: string) => contrast(color(front), color(ground))

  it.each(GROUNDS)('keeps text readable on %s', (ground) => {
    for (const text of ['ink', 'ink-muted', 'ink-faint', ...MEANINGS.map((meaning) => `${meaning}-text`)]) {
      expect(ratio(text, ground), text).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(GROUNDS)('keeps marks visible on %s', (ground) => {
    for (const mark of ['line-control', 'sprint', 'marathon', 'attention', 'danger', 'good', 'accent']) {
      expect(ratio(mark, ground), mark).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(MEANINGS)('keeps words readable on the soft ground of %s', (meaning) => {
    for (const text of ['ink', 'ink-muted', `${meaning}-text`]) {
      expect(ratio(text, `${meaning}-soft`), text).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('keeps words readable on filled buttons and messages', () => {
    expect(ratio('accent-on', 'accent')).toBeGreaterThanOrEqual(4.5)
    expect(ratio('accent-on', 'accent-hover')).toBeGreaterThanOrEqual(4.5)
    expect(ratio('danger-on', 'danger')).toBeGreaterThanOrEqual(4.5)
    expect(ratio('danger-on', 'danger-hover')).toBeGreaterThanOrEqual(4.5)
    expect(ratio('ink-inverse', 'surface-inverse')).toBeGreaterThanOrEqual(4.5)
    expect(ratio('danger-inverse', 'surface-inverse')).toBeGreaterThanOrEqual(3)
  })

  it.each(hues())('keeps the category colour $name readable', ({ hue, chroma }) => {
    const shade = (kind: string) =>
      toRgb(Number(tokens.get(`hue-${kind}-l`)), Number(tokens.get(`hue-${kind}-c`)) * chroma, hue)
    for (const ground of GROUNDS) expect(contrast(shade('mark'), color(ground)), ground).toBeGreaterThanOrEqual(3)
    expect(contrast(shade('mark'), shade('soft'))).toBeGreaterThanOrEqual(3)
    expect(contrast(shade('text'), shade('soft'))).toBeGreaterThanOrEqual(4.5)
  })
})

function declarationsOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`no rule for ${selector}`)
  const rule = css.slice(start, css.indexOf('}', start))
  return new Map([...rule.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map((match) => [match[1] ?? '', match[2] ?? '']))
}

function hues() {
  return [...css.matchAll(/\[data-hue="(\w+)"\] \{\s*--hue: ([\d.]+);\s*--hue-chroma: ([\d.]+)/gu)].map((match) => ({
    name: match[1] ?? '',
    hue: Number(match[2]),
    chroma: Number(match[3]),
  }))
}

function parse(value: string): Rgb {
  const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/u.exec(value)
  if (!parts) throw new Error(`not an opaque OKLCH colour: ${value}`)
  return toRgb(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** Björn Ottosson's OKLab to linear sRGB, clipped to what a screen can show. */
function toRgb(lightness: number, chroma: number, hue: number): Rgb {
  const angle = (hue * Math.PI) / 180
  const a = chroma * Math.cos(angle)
  const b = chroma * Math.sin(angle)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(one: Rgb, other: Rgb): number {
  const light = Math.max(luminance(one), luminance(other))
  const dark = Math.min(luminance(one), luminance(other))
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
