import type { Problem } from '@paceboard/contract'
import { ApiProblem, Offline, reportSignedOut } from '../../lib/api.ts'

export interface Sending {
  readonly to: string
  readonly signal: AbortSignal
  /** The language for labels that Trello knows by colour only. */
  readonly locale: string
  /** 0 to 1; 1 while the server reads. */
  readonly onProgress: (share: number) => void
}

/** Sends an export and says how far it has come, which fetch cannot. Throws `ApiProblem`, `Offline` or an AbortError. */
export function sendExport<Preview>(file: File, { to, signal, locale, onProgress }: Sending): Promise<Preview> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', to)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('accept-language', locale)
    request.responseType = 'text'
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    })
    request.addEventListener('load', () => {
      const answer = parse(request.responseText)
      if (request.status === 201) return resolve(answer as Preview)
      if (request.status === 401) reportSignedOut()
      reject(new ApiProblem(request.status, (answer ?? {}) as Partial<Problem>))
    })
    request.addEventListener('error', () => reject(new Offline()))
    signal.addEventListener('abort', () => {
      request.abort()
      reject(new DOMException('cancelled', 'AbortError'))
    })
    const form = new FormData()
    form.set('file', file)
    request.send(form)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
