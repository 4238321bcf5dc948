import { useFormat } from '../lib/use-format.ts'
import { useNow } from '../lib/use-now.ts'

export interface RelativeTimeProps {
  /** Epoch milliseconds. */
  readonly at: number
}

/** '5 minutes ago', kept true; the exact moment on hover. */
export function RelativeTime({ at }: RelativeTimeProps) {
  const format = useFormat()
  const now = useNow()
  return (
    <time dateTime={new Date(at).toISOString()} title={format.dateTime(at)}>
      {format.relative(at, Math.max(now, at))}
    </time>
  )
}
