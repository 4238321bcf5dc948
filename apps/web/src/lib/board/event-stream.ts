export interface EventStreamHandlers {
  readonly opened: () => void
  readonly event: (type: string, data: string) => void
  /** Over, for whatever reason; `status` is the HTTP status when the server refused, null otherwise. */
  readonly ended: (status: number | null) => void
}

/** The server sends a ping every 15 s: three missed ones mean that the line is dead, even if nobody hung up. */
const SILENCE_MS = 45_000

/**
 * Reads server-sent events with fetch. Unlike EventSource it tells why a stream was refused and leaves reconnecting to
 * its caller, who knows how far it has read. Returns how to stop.
 */
export function openEventStream(url: string, handlers: EventStreamHandlers): () => void {
  const abort = new AbortController()
  let isOver = false
  let watch: ReturnType<typeof setTimeout> | undefined

  function close() {
    isOver = true
    clearTimeout(watch)
    removeEventListener('offline', hangUp)
    abort.abort()
  }

  function end(status: number | null) {
    if (isOver) return
    close()
    handlers.ended(status)
  }

  /** Without a network nobody hangs up: the browser knows long before the pings are missed. */
  function hangUp() {
    end(null)
  }

  function heard() {
    clearTimeout(watch)
    watch = setTimeout(() => end(null), SILENCE_MS)
  }

  async function read() {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { accept: 'text/event-stream' },
      signal: abort.signal,
    })
    if (!response.ok || !response.body) return end(response.status)
    if (isOver) return
    handlers.opened()
    const parse = createEventParser(handlers.event)
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (;;) {
      const { value, done } = await reader.read()
      if (done || isOver) return end(null)
      heard()
      parse(value)
    }
  }

  addEventListener('offline', hangUp)
  heard()
  read().catch(() => end(null))
  return close
}

/** Takes the text of a stream in pieces of any size and calls back for every complete event. */
export function createEventParser(onEvent: (type: string, data: string) => void): (chunk: string) => void {
  let rest = ''
  let type = ''
  let data: string[] = []

  function line(text: string) {
    if (text === '') {
      if (data.length > 0) onEvent(type || 'message', data.join('\n'))
      type = ''
      data = []
      return
    }
    const colon = text.indexOf(':')
    if (colon === 0) return
    const field = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(colon + (text[colon + 1] === ' ' ? 2 : 1))
    if (field === 'event') type = value
    else if (field === 'data') data.push(value)
  }

  return (chunk) => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const text of lines) line(text)
  }
}
