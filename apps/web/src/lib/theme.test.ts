import { describe, expect, it } from 'vitest'
import { resolveTheme, toThemeChoice } from './theme.ts'

describe('resolveTheme', () => {
  it('follows the system only when asked to', () => {
    expect(resolveTheme('system', true)).toBe('dark')
    expect(resolveTheme('system', false)).toBe('light')
    expect(resolveTheme('light', true)).toBe('light')
    expect(resolveTheme('dark', false)).toBe('dark')
  })
})

describe('toThemeChoice', () => {
  it('reads what it knows and follows the system otherwise', () => {
    expect(toThemeChoice('dark')).toBe('dark')
    expect(toThemeChoice('sepia')).toBe('system')
    expect(toThemeChoice(null)).toBe('system')
  })
})
