import type { JiraUpload } from '@paceboard/contract'
import { useTranslation } from 'react-i18next'
import { FilePage } from './file-page.tsx'
import { JiraForm } from './jira-form.tsx'
import { useFileImport } from './use-file-import.ts'

const ADDRESSES = { upload: '/api/imports/jira', confirm: (importId: string) => `/api/imports/jira/${importId}` }

/** From issues of Jira with their status changes to a board. */
export function JiraPage() {
  const { t } = useTranslation('imports')
  const { step, send, confirm, restart } = useFileImport<JiraUpload>(ADDRESSES)
  return (
    <FilePage kind="jira" title={t('jira.title')} lead={t('jira.lead')} of={{ step, send, restart }}>
      {({ preview, error }) => (
        <JiraForm key={preview.importId} preview={preview} error={error} onImport={confirm} onRestart={restart} />
      )}
    </FilePage>
  )
}
