// Asks for what the first page needs while the app's code is still on its way: who is signed in, and the address's board.
// lib/early.ts takes the answers.
const board = /^\/boards\/[^/]+/.exec(location.pathname)
const paths = ['/api/me', ...(board ? [`/api${board[0]}`] : [])]
globalThis.paceboardEarly = new Map(
  paths.map((path) => {
    const answer = fetch(path, { credentials: 'same-origin', headers: { accept: 'application/json' } })
    // Whoever takes it hears of the failure; the others need not.
    answer.catch(() => {})
    return [path, answer]
  }),
)
