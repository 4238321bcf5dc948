import { describe, expect, test } from 'vitest'
import { isPressed, type KeyPress, parseKeys } from './shortcut.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test('keys are read for the machine they are pressed on', () => {
  expect(parseKeys('mod+shift+z', false)).toEqual({ modifiers: ['ctrl', 'shift'], key: 'z' })
  expect(parseKeys('mod+shift+z', true)).toEqual({ modifiers: ['meta', 'shift'], key: 'z' })
  expect(parseKeys('alt+ArrowUp', true)).toEqual({ modifiers: ['alt'], key: 'ArrowUp' })
})

describe('pressed', () => {
  test.each([
    ['m', press('m'), true],
    ['m', press('M'), true],
    ['m', press('M', { shiftKey: true }), false],
    ['m', press('m', { ctrlKey: true }), false],
    ['Enter', press('Enter'), true],
    ['Enter', press('Enter', { shiftKey: true }), false],
    ['mod+k', press('k', { ctrlKey: true }), true],
    ['mod+k', press('k', { metaKey: true }), false],
    ['mod+k', press('k', { ctrlKey: true, altKey: true }), false],
    ['mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false],
    ['mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true }), true],
  ])('%s by %j: %s', (keys, event, expected) => {
    expect(isPressed(keys, event, false)).toBe(expected)
  })

  test('⌘ takes the place of Ctrl on a Mac', () => {
    expect(isPressed('mod+k', press('k', { metaKey: true }), true)).toBe(true)
    expect(isPressed('mod+k', press('k', { ctrlKey: true }), true)).toBe(false)
    expect(isPressed('ctrl+y', press('y', { ctrlKey: true }), true)).toBe(true)
  })

  test('a sign is the same with and without Shift: keyboards differ', () => {
    expect(isPressed('?', press('?', { shiftKey: true }), false)).toBe(true)
    expect(isPressed('/', press('/', { shiftKey: true }), false)).toBe(true)
    expect(isPressed('/', press('/'), false)).toBe(true)
    expect(isPressed('/', press('/', { altKey: true }), false)).toBe(false)
  })
})
