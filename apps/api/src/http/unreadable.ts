import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { problem } from './problem.ts'

/**
 * What cannot be read as HTTP never reaches the app: headers that are too long or broken, two lengths of one body. It
 * too is answered with a problem document.
 */
export function answerUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT')
      socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n')
    else socket.end(REFUSAL)
  })
}

const { problem: document } = problem('bad-input', {
  errors: [{ field: 'headers', message: 'cannot be read, or are too long' }],
})
const BODY = JSON.stringify(document)
const REFUSAL = [
  `HTTP/1.1 ${document.status} Bad Request`,
  'Content-Type: application/problem+json; charset=utf-8',
  `Content-Length: ${Buffer.byteLength(BODY)}`,
  'Connection: close',
  '',
  BODY,
].join('\r\n')
