import type { ImportReport } from '@paceboard/contract'
import type { BoardId } from '@paceboard/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import { newId } from '../../lib/new-id.ts'
import { boardsQuery } from '../../lib/session.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { sendExport } from './send-export.ts'

interface Kept {
  readonly importId: string
}

export type FileStep<Preview> =
  | { readonly at: 'file'; readonly error: unknown }
  | { readonly at: 'sending'; readonly fileName: string; readonly share: number }
  | { readonly at: 'preview'; readonly preview: Preview; readonly error: unknown }
  | { readonly at: 'making'; readonly preview: Preview; readonly name: string }
  | { readonly at: 'report'; readonly report: ImportReport; readonly name: string }

export interface FileImport<Preview> {
  readonly step: FileStep<Preview>
  readonly send: (file: File) => void
  /** Makes the board of what was decided; `boardId` is added. */
  readonly confirm: (wish: { readonly name: string }) => void
  /** Stops the upload, or forgets the file, and begins anew. */
  readonly restart: () => void
}

/** Where a kind of file is sent and confirmed. */
export interface FileAddresses {
  readonly upload: string
  readonly confirm: (importId: string) => string
}

/** Leads a file from its upload to the board. A board that was asked for twice is made once. */
export function useFileImport<Preview extends Kept>(addresses: FileAddresses): FileImport<Preview> {
  const [step, setStep] = useState<FileStep<Preview>>({ at: 'file', error: null })
  const locale = useLocale()
  const queries = useQueryClient()
  const upload = useRef<AbortController | null>(null)
  const boardId = useRef<BoardId | null>(null)
  const to = addresses.upload
  useEffect(() => () => upload.current?.abort(), [])

  const send = useCallback(
    async (file: File) => {
      upload.current?.abort()
      const sending = new AbortController()
      upload.current = sending
      boardId.current = newId()
      const show = (next: FileStep<Preview>) => {
        if (!sending.signal.aborted) setStep(next)
      }
      show({ at: 'sending', fileName: file.name, share: 0 })
      try {
        const onProgress = (share: number) => show({ at: 'sending', fileName: file.name, share })
        const preview = await sendExport<Preview>(file, { to, signal: sending.signal, locale, onProgress })
        show({ at: 'preview', preview, error: null })
      } catch (error) {
        show({ at: 'file', error })
      }
    },
    [locale, to],
  )

  const confirm = async (wish: { readonly name: string }) => {
    if (step.at !== 'preview') return
    const { preview } = step
    setStep({ at: 'making', preview, name: wish.name })
    try {
      const asked = { ...wish, boardId: boardId.current }
      const report = await api.post<ImportReport>(addresses.confirm(preview.importId), asked)
      void queries.invalidateQueries({ queryKey: boardsQuery.queryKey })
      setStep({ at: 'report', report, name: wish.name })
    } catch (error) {
      setStep({ at: 'preview', preview, error })
    }
  }

  const restart = () => {
    upload.current?.abort()
    if (step.at === 'preview') void api.delete(`/api/imports/${step.preview.importId}`).catch(() => {})
    setStep({ at: 'file', error: null })
  }

  return { step, send: (file) => void send(file), confirm: (wish) => void confirm(wish), restart }
}
