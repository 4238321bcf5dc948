import type { ImportPreview, ImportReport } from '@paceboard/contract'
import type { BoardId, ColumnKind } from '@paceboard/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api.ts'
import { newId } from '../../lib/new-id.ts'
import { boardsQuery } from '../../lib/session.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { sendExport } from './send-export.ts'

/** What a person decides before the board is made. */
export interface Choices {
  readonly name: string
  readonly kinds: Readonly<Record<string, ColumnKind>>
  readonly typeLabels: readonly string[]
  /** Trello's ids of the people who come to the board. */
  readonly members: readonly string[]
}

export type ImportStep =
  | { readonly at: 'file'; readonly error: unknown }
  | { readonly at: 'sending'; readonly fileName: string; readonly share: number }
  | { readonly at: 'preview'; readonly preview: ImportPreview; readonly error: unknown }
  | { readonly at: 'making'; readonly preview: ImportPreview; readonly name: string }
  | { readonly at: 'report'; readonly report: ImportReport; readonly name: string }

export interface TrelloImport {
  readonly step: ImportStep
  readonly send: (file: File) => void
  readonly confirm: (choices: Choices) => void
  /** Stops the upload, or forgets the file, and begins anew. */
  readonly restart: () => void
}

/** Leads an export from the file to the board. A board that was asked for twice is made once. */
export function useTrelloImport(): TrelloImport {
  const [step, setStep] = useState<ImportStep>({ at: 'file', error: null })
  const locale = useLocale()
  const queries = useQueryClient()
  const upload = useRef<AbortController | null>(null)
  const boardId = useRef<BoardId | null>(null)
  useEffect(() => () => upload.current?.abort(), [])

  const send = useCallback(
    async (file: File) => {
      upload.current?.abort()
      const sending = new AbortController()
      upload.current = sending
      boardId.current = newId()
      const show = (next: ImportStep) => {
        if (!sending.signal.aborted) setStep(next)
      }
      show({ at: 'sending', fileName: file.name, share: 0 })
      try {
        const onProgress = (share: number) => show({ at: 'sending', fileName: file.name, share })
        const preview = await sendExport(file, { signal: sending.signal, locale, onProgress })
        show({ at: 'preview', preview, error: null })
      } catch (error) {
        show({ at: 'file', error })
      }
    },
    [locale],
  )

  const confirm = async ({ name, kinds, typeLabels, members: chosen }: Choices) => {
    if (step.at !== 'preview') return
    const { preview } = step
    setStep({ at: 'making', preview, name })
    const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const members = preview.people
      .filter((person) => chosen.includes(person.trelloMemberId))
      .map(({ trelloMemberId, userId }) => ({ trelloMemberId, userId }))
    const wish = { boardId: boardId.current, name, kinds, typeLabels, members, locale, timezone }
    try {
      const report = await api.post<ImportReport>(`/api/imports/${preview.importId}`, wish)
      void queries.invalidateQueries({ queryKey: boardsQuery.queryKey })
      setStep({ at: 'report', report, name })
    } catch (error) {
      setStep({ at: 'preview', preview, error })
    }
  }

  const restart = () => {
    upload.current?.abort()
    if (step.at === 'preview') void api.delete(`/api/imports/${step.preview.importId}`).catch(() => {})
    setStep({ at: 'file', error: null })
  }

  return { step, send: (file) => void send(file), confirm: (choices) => void confirm(choices), restart }
}
