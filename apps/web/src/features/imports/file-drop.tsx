import { FileJson, FileSpreadsheet } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import styles from './imports.module.css'
import { JiraAddresses } from './jira-addresses.tsx'

/** What kind of file a page takes. */
export type FileKind = keyof typeof ACCEPTS

const ACCEPTS = {
  trello: '.json,application/json',
  jira: '.json,application/json',
  board: '.json,application/json',
  csv: '.csv,.tsv,.txt,text/csv',
} as const

export interface FileDropProps {
  readonly kind: FileKind
  readonly onFile: (file: File) => void
}

/** A place to drop one file on, with a button that does the same. */
export function FileDrop({ kind, onFile }: FileDropProps) {
  const { t } = useTranslation('imports')
  const Icon = kind === 'csv' ? FileSpreadsheet : FileJson
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [hasSeveral, setSeveral] = useState(false)

  const take = (files: FileList | null) => {
    setSeveral((files?.length ?? 0) > 1)
    const file = files?.[0]
    if (file && files.length === 1) onFile(file)
  }
  const handleDrag = (event: DragEvent) => {
    event.preventDefault()
    setOver(event.type === 'dragover')
    if (event.type === 'drop') take(event.dataTransfer.files)
  }

  return (
    <section
      aria-label={t('file.title')}
      data-over={isOver || undefined}
      onDragOver={handleDrag}
      onDragLeave={handleDrag}
      onDrop={handleDrag}
      className={styles.drop}
    >
      <Icon aria-hidden className={styles.dropIcon} />
      <p className={styles.dropTitle}>{t(`file.drop.${kind}`)}</p>
      <p className={styles.how}>{t(`file.how.${kind}`)}</p>
      {kind === 'jira' && <JiraAddresses />}
      <Button variant="primary" size="l" onPress={() => input.current?.click()}>
        {t('file.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={ACCEPTS[kind]}
        aria-label={t('file.choose')}
        tabIndex={-1}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
        className={styles.hiddenInput}
      />
      {hasSeveral && <FieldError>{t('file.notOne')}</FieldError>}
      <p className={styles.stays}>{t('file.stays')}</p>
    </section>
  )
}
