import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLAIRE, type PeopleServer, startPeopleServer } from './support/people-server.ts'

/** Sends a request under any name for the server, as a browser does once a name points to it; its status and code. */
function post(server: PeopleServer, path: string, host: string, body: object) {
  return new Promise<{ readonly status: number | undefined; readonly code: unknown }>((resolve, reject) => {
    const headers = { host, origin: `http://${host}`, 'content-type': 'application/json' }
    const sent = request(server.url + path, { method: 'POST', headers }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode, code: JSON.parse(text).code }))
    })
    sent.on('error', reject)
    sent.end(JSON.stringify(body))
  })
}

describe('the first account is made', () => {
  let server: PeopleServer
  beforeAll(async () => {
    server = await startPeopleServer('sqlite', { PUBLIC_URL: 'https://board.example.org' })
    await server.claire()
  })
  afterAll(() => server.stop())
  const setUp = (host: string) => post(server, '/api/setup', host, { ...CLAIRE, locale: 'en' })

  test.each(['evil.example:4000', 'localhost.evil.example', '127.0.0.1.evil.example', 'board.example.org:81'])(
    'not under the name %s, which anybody can point here',
    async (host) => {
      expect(await setUp(host)).toEqual({ status: 403, code: 'wrong-origin' })
    },
  )

  test.each(['board.example.org', 'localhost:4000', '127.0.0.1:4000', '[::1]:4000', '192.168.1.7'])(
    'under %s',
    async (host) => {
      expect(await setUp(host)).toEqual({ status: 409, code: 'setup-done' })
    },
  )
})
