/** Reads a browser setting; null when absent or when the browser forbids storage. */
export function readSetting(key: string): string | null {
  try {
    return localStorage.getItem(`paceboard.${key}`)
  } catch {
    return null
  }
}

/** Keeps a browser setting, or forgets it when null; silently does nothing when the browser forbids storage. */
export function writeSetting(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`paceboard.${key}`)
    else localStorage.setItem(`paceboard.${key}`, value)
  } catch {
    // A setting that cannot be kept still holds for this visit.
  }
}
