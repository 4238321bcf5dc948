/** A board's name, and what the file holds of it, without what file systems refuse. */
export function fileName(board: string, what: string, ending: string): string {
  const name = `${board} ${what}`.replaceAll(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').trim()
  return `${name || 'board'}.${ending}`
}
