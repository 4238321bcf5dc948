declare global {
  /** Answers that public/early.js has asked for, by path. */
  var paceboardEarly: Map<string, Promise<Response>> | undefined
}

/**
 * The answer that was asked for before this code was here, once; null = ask now. After one that is not good the others
 * are forgotten: whoever was signed out is about to sign in, and the board will answer otherwise.
 */
export async function takeEarly(path: string): Promise<Response | null> {
  const answer = globalThis.paceboardEarly?.get(path)
  if (!answer) return null
  globalThis.paceboardEarly?.delete(path)
  const response = await answer.catch(() => null)
  if (!response?.ok) globalThis.paceboardEarly?.clear()
  return response
}
