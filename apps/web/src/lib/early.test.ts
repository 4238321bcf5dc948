import { afterEach, expect, test } from 'vitest'
import { takeEarly } from './early.ts'

afterEach(() => {
  globalThis.paceboardEarly = undefined
})

const good = () => Promise.resolve(new Response('{}'))
const signedOut = () => Promise.resolve(new Response('{}', { status: 401 }))

test('what was asked for early is taken once', async () => {
  const answer = good()
  globalThis.paceboardEarly = new Map([['/api/me', answer]])
  expect(await takeEarly('/api/boards/b')).toBeNull()
  expect(await takeEarly('/api/me')).toBe(await answer)
  expect(await takeEarly('/api/me')).toBeNull()
})

test('whoever was signed out then asks for the board anew', async () => {
  globalThis.paceboardEarly = new Map([
    ['/api/me', signedOut()],
    ['/api/boards/b', signedOut()],
  ])
  expect((await takeEarly('/api/me'))?.status).toBe(401)
  expect(await takeEarly('/api/boards/b')).toBeNull()
})

test('where nobody answered early, one asks again', async () => {
  globalThis.paceboardEarly = new Map([['/api/me', Promise.reject(new TypeError('no network'))]])
  expect(await takeEarly('/api/me')).toBeNull()
})
