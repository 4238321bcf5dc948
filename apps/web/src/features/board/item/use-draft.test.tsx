// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useDraft } from './use-draft.ts'

afterEach(cleanup)

function drafted(saved: string) {
  const save = vi.fn()
  const hook = renderHook(({ text }) => useDraft(text, save), { initialProps: { text: saved } })
  return { save, ...hook, draft: () => hook.result.current }
}

test('a commit does not overwrite what is being typed, and says that it came', () => {
  const { draft, rerender } = drafted('Newsletter')
  act(() => draft().onFocus())
  act(() => draft().onChange('Newsletter of May'))
  rerender({ text: 'Newsletter, June' })
  expect(draft().value).toBe('Newsletter of May')
  expect(draft().isOvertaken).toBe(true)
})

test('leaving a field in which nothing was typed takes nothing back', () => {
  const { draft, rerender, save } = drafted('Newsletter')
  act(() => draft().onFocus())
  rerender({ text: 'Newsletter, June' })
  expect(draft().value).toBe('Newsletter')
  act(() => draft().onBlur())
  expect(save).not.toHaveBeenCalled()
  expect(draft().value).toBe('Newsletter, June')
})

test('what was typed is saved once, on leaving or when the field disappears', () => {
  const left = drafted('A')
  act(() => left.draft().onChange('B'))
  act(() => left.draft().onBlur())
  left.rerender({ text: 'B' })
  left.unmount()
  expect(left.save.mock.calls).toEqual([['B']])

  const gone = drafted('A')
  act(() => gone.draft().onChange('C'))
  gone.unmount()
  expect(gone.save.mock.calls).toEqual([['C']])
})

test('a field that disappears as it is left saves once', () => {
  const { draft, save, unmount } = drafted('A')
  act(() => draft().onChange('B'))
  act(() => {
    draft().onBlur()
    unmount()
  })
  expect(save.mock.calls).toEqual([['B']])
})

test('Escape forgets what was typed', () => {
  const { draft, save } = drafted('A')
  act(() => draft().onChange('B'))
  act(() => draft().reset())
  act(() => draft().onBlur())
  expect(save).not.toHaveBeenCalled()
})
