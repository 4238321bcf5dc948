/** A text that any database stores, at most `max` long: without NUL and half characters, trimmed. */
export function clip(text: string, max: number): string {
  const whole = text.replace(/\0|\p{Surrogate}/gu, '').trim()
  if (whole.length <= max) return whole
  return whole
    .slice(0, max)
    .replace(/\p{Surrogate}$/u, '')
    .trim()
}
