import { describe, expect, test } from 'vitest'
import { createEventParser } from './event-stream.ts'

function parsed(...chunks: readonly string[]) {
  const events: [string, string][] = []
  const parse = createEventParser((type, data) => events.push([type, data]))
  for (const chunk of chunks) parse(chunk)
  return events
}

describe('a stream of events', () => {
  const text = 'event: commit\nid: 7\ndata: {"seq":7}\n\n: ping\n\nevent: resync\ndata: {}\n\n'
  const events = [
    ['commit', '{"seq":7}'],
    ['resync', '{}'],
  ]

  test('comes through whole, comments and ids left aside', () => {
    expect(parsed(text)).toEqual(events)
  })

  test('comes through cut anywhere', () => {
    for (let cut = 1; cut < text.length; cut++) {
      expect(parsed(text.slice(0, cut), text.slice(cut)), `cut at ${cut}`).toEqual(events)
    }
  })

  test('comes through with the line ends of other systems, even cut between the two', () => {
    expect(parsed(text.replaceAll('\n', '\r\n'))).toEqual(events)
    expect(parsed(...text.replaceAll('\n', '\r\n'))).toEqual(events)
  })

  test('joins the lines of one event, and waits for its end', () => {
    expect(parsed('data: a\ndata: b\n\n')).toEqual([['message', 'a\nb']])
    expect(parsed('event: commit\ndata: half')).toEqual([])
  })
})
