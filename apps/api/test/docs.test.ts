import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endpoints } from '../src/docs/document.ts'
import { type PeopleServer, startPeopleServer } from './support/people-server.ts'
import { routesDuring } from './support/route-list.ts'

describe('the API document', () => {
  let server: PeopleServer
  let routes: readonly string[]
  beforeAll(async () => {
    routes = await routesDuring(async () => {
      server = await startPeopleServer('sqlite')
    })
  })
  afterAll(() => server.stop())

  it('knows every route, and no other', () => {
    const pages = routes.filter((route) => route.startsWith('GET /api/docs'))
    expect(pages).toHaveLength(3)
    const described = endpoints.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    expect(described.toSorted()).toEqual(routes.filter((route) => !pages.includes(route)))
  })

  it('is complete in itself', async () => {
    const { status, body } = await server.visitor().get<Record<string, unknown>>('/api/openapi.json')
    expect(status).toBe(200)
    expect(body.openapi).toBe('3.1.1')
    const text = JSON.stringify(body)
    const wanted = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
    const { schemas } = body.components as { schemas: Record<string, unknown> }
    expect(new Set(wanted).size).toBeGreaterThan(20)
    for (const name of wanted) expect(schemas).toHaveProperty(name ?? '')
    expect(text).not.toContain('"schema":{}')
  })

  it('names an operation once', () => {
    const ids = endpoints.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('names the cookie that signing in sets', async () => {
    const { visitor } = await server.claire()
    const { body } = await visitor.get<{ components: unknown }>('/api/openapi.json')
    expect(body.components).toMatchObject({ securitySchemes: { session: { name: [...visitor.cookies.keys()][0] } } })
  })

  it('has a page that loads nothing from elsewhere', async () => {
    const page = await server.visitor().get<string>('/api/docs')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';")
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
    expect(files).toHaveLength(4)
    for (const file of files) {
      const reply = await server.visitor().get<string>(file)
      expect(reply.status, file).toBe(200)
      expect(reply.headers.get('content-type')).toMatch(/javascript|css|png/)
    }
    expect(page.body).not.toMatch(/<script>|https?:/)
    expect((await server.visitor().get('/api/docs/package.json')).status).toBe(404)
    expect((await server.visitor().get('/api/docs/..%2Fpackage.json')).status).toBe(404)
  })
})
