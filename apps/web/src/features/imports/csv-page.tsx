import type { CsvUpload } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { CsvForm } from './csv-form.tsx'
import { FilePage } from './file-page.tsx'
import { useFileImport } from './use-file-import.ts'

const ADDRESSES = { upload: '/api/imports/csv', confirm: (importId: string) => `/api/imports/csv/${importId}` }

/** From a table with a date per stage to a board with its history. */
export function CsvPage() {
  const { t } = useTranslation('imports')
  const { step, send, confirm, restart } = useFileImport<CsvUpload>(ADDRESSES)
  return (
    <FilePage kind="csv" title={t('csv.title')} lead={t('csv.lead')} of={{ step, send, restart }}>
      {({ preview, error }) => (
        <CsvForm key={preview.importId} table={preview} error={error} onImport={confirm} onRestart={restart} />
      )}
    </FilePage>
  )
}
