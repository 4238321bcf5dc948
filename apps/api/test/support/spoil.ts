import fc from 'fast-check'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Path = readonly (string | number)[]

/** A body with one thing wrong, as the text that goes over the wire. */
export interface Spoiled {
  readonly what: string
  /** Where it is wrong, as a problem document names fields; '' = the whole body. */
  readonly field: string
  readonly text: string
}

/** What chance decides; a body makes a mistake of it. */
export interface Mistake {
  readonly kind: number
  readonly where: number
  readonly pick: number
}

export const mistakes: fc.Arbitrary<Mistake> = fc.record({ kind: fc.nat(999), where: fc.nat(9999), pick: fc.nat(999) })

/** Stands where deep nesting goes; `JSON.stringify` itself would run out of stack. */
const DEEP = '@deep@'
const LEVELS = 100_000

const NOT_A_STRING: readonly Json[] = [7, true, ['x'], { text: 'x' }]
const NOT_A_NUMBER: readonly Json[] = ['7', false, [7], { n: 7 }]
const NOT_A_FLAG: readonly Json[] = ['true', 1, [true], {}]
const NOT_A_LIST: readonly Json[] = ['x', 7, false, { 0: 'x' }]
const NOT_AN_OBJECT: readonly Json[] = ['x', 7, false, [[]]]
const BAD_UNICODE = ['\u0000', '\ud800', 'a\udc00b', 'x\u0000'] as const
const BAD_DAYS = [
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '9999-99-99',
  '2026-2-3',
  'yesterday',
  '1969-12-31',
] as const
const BAD_NUMBERS = [-1, 1.5, 1e308, -(2 ** 53)] as const
const STRANGE_KEYS = ['surprise', '__proto__', 'constructor', 'toString', ' ', 'é\u0000', 'x'.repeat(10_000)] as const
const HUGE = 'x'.repeat(200_000)

/** Every place of a body, the whole of it first. */
function placesIn(value: Json, path: Path = []): readonly { readonly path: Path; readonly value: Json }[] {
  const inner = Array.isArray(value)
    ? value.flatMap((one: Json, i) => placesIn(one, [...path, i]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))
      : []
  return [{ path, value }, ...inner]
}

/** Makes one mistake in a valid body. Words that may hold anything, such as passwords, are only made too long. */
export function spoil(body: unknown, { kind, where, pick }: Mistake): Spoiled {
  const places = placesIn(body as Json)
  const { path, value } = places[where % places.length] ?? { path: [], value: null }
  const ways = waysToSpoil(path, value, pick)
  const [what, wrong, at = path] = ways[kind % ways.length] as Way
  const text = JSON.stringify(replaced(body as Json, path, wrong))
  return {
    what,
    field: at.map(String).join('.'),
    text: text.replace(JSON.stringify(DEEP), '['.repeat(LEVELS) + ']'.repeat(LEVELS)),
  }
}

type Way = readonly [what: string, wrong: Json, at?: Path]

function waysToSpoil(path: Path, value: Json, pick: number): readonly Way[] {
  const one = <Thing>(things: readonly Thing[]) => things[pick % things.length] as Thing
  const deep: Way = ['nested deeply', DEEP]
  if (typeof value === 'string') {
    const strings: Way[] = [['no string', one(NOT_A_STRING)], ['a huge string', HUGE], deep]
    if (String(path.at(-1)).toLowerCase().includes('password')) return strings
    strings.push(['bad unicode', one(BAD_UNICODE)])
    if (/^\d{4}-\d\d-\d\d$/.test(value)) strings.push(['an impossible day', one(BAD_DAYS)])
    return strings
  }
  if (typeof value === 'number')
    return [['no number', one(NOT_A_NUMBER)], ['an impossible number', one(BAD_NUMBERS)], deep]
  if (typeof value === 'boolean') return [['no flag', one(NOT_A_FLAG)], deep]
  if (Array.isArray(value))
    return [['no list', one(NOT_A_LIST)], deep, ['a strange entry', [...value, { odd: 1 }], [...path, value.length]]]
  if (isObject(value)) {
    const key = one(STRANGE_KEYS)
    return [['no object', one(NOT_AN_OBJECT)], ['an unknown key', withKey(value, key), [...path, key]], deep]
  }
  return [['neither null nor what it may be', { odd: 1 }], deep]
}

/** `__proto__` too becomes a key like any other. */
function withKey(value: { readonly [key: string]: Json }, key: string): Json {
  return Object.fromEntries([...Object.entries(value), [key, { odd: 1 }]])
}

function replaced(body: Json, [key, ...rest]: Path, wrong: Json): Json {
  if (key === undefined) return wrong
  if (Array.isArray(body)) return body.map((one: Json, i) => (i === key ? replaced(one, rest, wrong) : one))
  if (!isObject(body)) throw new Error(`there is no ${key}`)
  return Object.fromEntries(
    Object.entries(body).map(([name, one]) => [name, name === key ? replaced(one, rest, wrong) : one]),
  )
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
