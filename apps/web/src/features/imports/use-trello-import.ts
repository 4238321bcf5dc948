import type { ImportPreview } from '@paceboard/contract'
import type { ColumnKind } from '@paceboard/domain'
import { useLocale } from '../../lib/use-local-text.ts'
import { type FileStep, useFileImport } from './use-file-import.ts'

/** What a person decides before the board is made. */
export interface Choices {
  readonly name: string
  readonly kinds: Readonly<Record<string, ColumnKind>>
  readonly typeLabels: readonly string[]
  /** Trello's ids of the people who come to the board. */
  readonly members: readonly string[]
}

export interface TrelloImport {
  readonly step: FileStep<ImportPreview>
  readonly send: (file: File) => void
  readonly confirm: (choices: Choices) => void
  /** Stops the upload, or forgets the file, and begins anew. */
  readonly restart: () => void
}

const ADDRESSES = { upload: '/api/imports/trello', confirm: (importId: string) => `/api/imports/${importId}` }

/** Leads an export from the file to the board. */
export function useTrelloImport(): TrelloImport {
  const locale = useLocale()
  const { step, send, confirm, restart } = useFileImport<ImportPreview>(ADDRESSES)

  const confirmChoices = ({ members: chosen, ...choices }: Choices) => {
    if (step.at !== 'preview') return
    const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const members = step.preview.people
      .filter((person) => chosen.includes(person.sourceId))
      .map(({ sourceId, userId }) => ({ sourceId, userId }))
    const wish = { ...choices, members, locale, timezone }
    confirm(wish)
  }

  return { step, send, confirm: confirmChoices, restart }
}
