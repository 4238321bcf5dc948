import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiProblem, api, Offline, onSignedOut } from './api.ts'

const answers = vi.fn<typeof fetch>()
const signedOut = vi.fn()

beforeEach(() => {
  answers.mockReset()
  signedOut.mockReset()
  vi.stubGlobal('fetch', answers)
  onSignedOut(signedOut)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const answer = (status: number, body: string) => answers.mockResolvedValue(new Response(body, { status }))

describe('a request', () => {
  test('sends and reads JSON', async () => {
    answer(200, '{"seq":3}')
    await expect(api.post('/api/x', { a: 1 })).resolves.toEqual({ seq: 3 })
    expect(answers).toHaveBeenCalledWith(
      '/api/x',
      expect.objectContaining({
        method: 'POST',
        body: '{"a":1}',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
      }),
    )
  })

  test('leaves the type of a form with files to the browser', async () => {
    answers.mockResolvedValue(new Response(null, { status: 204 }))
    const form = new FormData()
    await expect(api.post('/api/x', form)).resolves.toBeNull()
    expect(answers.mock.calls[0]?.[1]).toMatchObject({ body: form, headers: { accept: 'application/json' } })
  })

  test('that is refused throws the problem, with its rejection and its fields', async () => {
    const rejection = { code: 'column-gone' }
    const errors = [{ field: 'title', message: 'too long' }]
    answer(410, JSON.stringify({ code: 'column-gone', rejection, errors, requestId: 'r1' }))
    const problem = await api.get('/api/x').catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(ApiProblem)
    expect(problem).toMatchObject({ status: 410, code: 'column-gone', rejection, errors, requestId: 'r1' })
  })

  test('that something else than the API answers still has a code', async () => {
    answer(503, '<html>starting</html>')
    await expect(api.get('/api/x')).rejects.toMatchObject({ code: 'starting-up', errors: [] })
  })

  test.each([502, 504])('that a proxy could not pass on (%i) is offline', async (status) => {
    answer(status, '')
    await expect(api.get('/api/x')).rejects.toBeInstanceOf(Offline)
  })

  test('that nobody answers is offline', async () => {
    answers.mockRejectedValue(new TypeError('failed to fetch'))
    await expect(api.get('/api/x')).rejects.toBeInstanceOf(Offline)
  })

  test('that was given up says so', async () => {
    answers.mockRejectedValue(new DOMException('gone', 'AbortError'))
    await expect(api.get('/api/x')).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('after the session has ended asks for a new one, unless being signed out is an ordinary answer', async () => {
    answers.mockImplementation(async () => new Response('{"code":"not-signed-in"}', { status: 401 }))
    await expect(api.get('/api/x')).rejects.toMatchObject({ code: 'not-signed-in' })
    expect(signedOut).toHaveBeenCalledTimes(1)
    await expect(api.get('/api/me', { quiet: true })).rejects.toMatchObject({ status: 401 })
    expect(signedOut).toHaveBeenCalledTimes(1)
  })
})
