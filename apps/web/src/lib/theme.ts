import { useSyncExternalStore } from 'react'
import { readSetting, writeSetting } from './storage.ts'

export const THEME_CHOICES = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]
export type Theme = 'light' | 'dark'

const listeners = new Set<() => void>()
let choice: ThemeChoice = 'system'

/** What a choice means on a machine that prefers dark, or not. */
export function resolveTheme(chosen: ThemeChoice, prefersDark: boolean): Theme {
  if (chosen !== 'system') return chosen
  return prefersDark ? 'dark' : 'light'
}

/** Reads a stored or received choice; anything unknown follows the system. */
export function toThemeChoice(value: string | null | undefined): ThemeChoice {
  return THEME_CHOICES.find((known) => known === value) ?? 'system'
}

/** Applies the kept choice before the first render, and follows the system from then on. */
export function startTheme(): void {
  choice = toThemeChoice(readSetting('theme'))
  darkSystem().addEventListener('change', apply)
  apply()
}

/** Changes the theme at once and keeps the choice in this browser. */
export function chooseTheme(next: ThemeChoice): void {
  choice = next
  writeSetting('theme', next === 'system' ? null : next)
  apply()
}

/** The current choice, for the settings menu. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, () => choice)
}

/** The theme on screen, for what CSS cannot colour (canvas charts, exported images). */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current)
}

function darkSystem(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)')
}

function current(): Theme {
  return resolveTheme(choice, darkSystem().matches)
}

function apply(): void {
  document.documentElement.dataset.theme = current()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
