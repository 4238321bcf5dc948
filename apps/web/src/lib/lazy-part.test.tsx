// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Component, type FunctionComponent, type ReactNode, Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchAhead, lateParts, lazyPart } from './lazy-part.ts'

const answers = vi.hoisted(() => ({ now: false }))
vi.mock('../i18n/start.ts', () => ({ loadMoreWords: () => Promise.resolve() }))
vi.mock('./does-answer.ts', () => ({ doesAnswer: () => Promise.resolve(answers.now) }))

const Words: FunctionComponent = () => <p>words</p>

class Boundary extends Component<{ readonly children: ReactNode }> {
  override state = { error: '' }

  static getDerivedStateFromError({ name }: Error) {
    return { error: name }
  }

  override render() {
    return this.state.error === '' ? this.props.children : <p>{this.state.error}</p>
  }
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.useFakeTimers()
  answers.now = false
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function show(Part: FunctionComponent): Promise<void> {
  return act(async () => {
    render(
      <Boundary>
        <Suspense fallback={<p>on its way</p>}>
          <Part />
        </Suspense>
      </Boundary>,
    )
  })
}

test('a part that was fetched before is drawn at once', async () => {
  const Part = lazyPart(() => Promise.resolve(Words))
  await Part.fetch()
  render(<Part />)
  expect(screen.queryByText('words')).not.toBeNull()
})

test('without a network a part waits, is counted as late, and comes when the browser is online', async () => {
  let isOnline = false
  const Part = lazyPart(() => (isOnline ? Promise.resolve(Words) : Promise.reject(new Error('offline'))))
  await show(Part)
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(screen.queryByText('on its way')).not.toBeNull()
  expect(lateParts.getState().count).toBe(1)

  answers.now = true
  isOnline = true
  await act(async () => {
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
  })
  expect(screen.queryByText('words')).not.toBeNull()
  expect(lateParts.getState().count).toBe(0)
})

test('when the server answers and the code stays missing, it says so', async () => {
  const load = vi.fn(() => Promise.reject(new Error('404')))
  const Part = lazyPart(load, { isAhead: false })
  await show(Part)
  await act(() => vi.advanceTimersByTimeAsync(20_000))
  expect(load).toHaveBeenCalledTimes(1)

  answers.now = true
  await act(() => vi.advanceTimersByTimeAsync(20_000))
  expect(load).toHaveBeenCalledTimes(2)
  expect(screen.queryByText('CodeMissing')).not.toBeNull()
  expect(lateParts.getState().count).toBe(0)
})

test('parts are fetched ahead one by one, with those that they bring; one that fails keeps none from the others', async () => {
  const fetched: string[] = []
  const part = (name: string, then = () => {}) =>
    lazyPart(async () => {
      fetched.push(name)
      then()
      if (name === 'missing') throw new Error('offline')
      return Words
    })
  part('page', () => part('dialog of the page'))
  part('missing')
  lazyPart(() => Promise.reject(new Error('never asked for')), { isAhead: false })
  await fetchAhead(() => Promise.resolve(), new AbortController().signal)
  expect(fetched).toEqual(['page', 'missing', 'dialog of the page'])
})

test('whoever leaves the board stops the fetching', async () => {
  const load = vi.fn(() => Promise.resolve(Words))
  lazyPart(load)
  await fetchAhead(() => Promise.resolve(), AbortSignal.abort())
  expect(load).not.toHaveBeenCalled()
})
