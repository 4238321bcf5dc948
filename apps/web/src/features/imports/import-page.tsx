import type { ImportPreview } from '@paceboard/contract'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { explainFile } from './explain-file.ts'
import { FileDrop } from './file-drop.tsx'
import { ImportDone } from './import-done.tsx'
import { PreviewForm } from './preview-form.tsx'
import { type Choices, type ImportStep, useTrelloImport } from './use-trello-import.ts'

/** From a Trello export to a board: the file, what comes of it, the report. */
export function ImportPage() {
  const { t } = useTranslation('imports')
  const { step, send, confirm, restart } = useTrelloImport()
  const [choices, setChoices] = useState<Choices | null>(null)
  const top = useTopOnChange(step.at)
  const title = step.at === 'report' ? t('report.title', { name: step.name }) : t('title')
  const restartAnew = () => {
    setChoices(null)
    restart()
  }

  return (
    <div ref={top} tabIndex={-1}>
      <Page title={title} lead={step.at === 'report' ? null : t('lead')} width="text">
        {step.at === 'file' && step.error !== null && (
          <Banner tone="refused" title={t('problem.title')}>
            {explainFile(step.error)}
          </Banner>
        )}
        {step.at === 'file' && <FileDrop onFile={send} />}
        {step.at === 'sending' && <Sending step={step} onCancel={restartAnew} />}
        {step.at === 'preview' && (
          <PreviewForm
            preview={step.preview}
            choices={choices ?? guessFrom(step.preview)}
            onChange={setChoices}
            onImport={() => confirm(wishOf(step.preview, choices))}
            onRestart={restartAnew}
            error={step.error}
          />
        )}
        {step.at === 'making' && (
          <Panel title={t('making', { name: step.name })}>
            <ProgressBar label={t('making', { name: step.name })} value={null} detail={t('makingText')} />
          </Panel>
        )}
        {step.at === 'report' && <ImportDone report={step.report} onRestart={restartAnew} />}
      </Page>
    </div>
  )
}

interface SendingProps {
  readonly step: Extract<ImportStep, { at: 'sending' }>
  readonly onCancel: () => void
}

function Sending({ step: { fileName, share }, onCancel }: SendingProps) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const isSent = share >= 1
  const label = t(isSent ? 'file.reading' : 'file.uploading', { name: fileName })
  return (
    <Panel title={label} actions={<Button onPress={onCancel}>{t('file.cancel')}</Button>}>
      <ProgressBar
        label={label}
        value={isSent ? null : share * 100}
        text={isSent ? undefined : t('file.percent', { percent: format.percent(share) })}
      />
    </Panel>
  )
}

/** What is chosen before anybody has chosen: of the people, only those who are surely the same. */
function guessFrom({ boardName, people }: ImportPreview): Choices {
  const members = people.filter((person) => person.sure).map((person) => person.trelloMemberId)
  return { name: boardName, kinds: {}, typeLabels: [], members }
}

/** Every list's kind is sent, as shown, so that what was seen is what is made. */
function wishOf(preview: ImportPreview, choices: Choices | null): Choices {
  const chosen = choices ?? guessFrom(preview)
  const guessed = Object.fromEntries(preview.lists.map((list) => [list.listId, list.kind]))
  return { ...chosen, name: chosen.name.trim(), kinds: { ...guessed, ...chosen.kinds } }
}

/** Takes eyes, keyboard and screen reader to the top of a new step, since what had focus is gone. */
function useTopOnChange(step: ImportStep['at']) {
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    top.current?.scrollIntoView({ block: 'start' })
    top.current?.focus({ preventScroll: true })
  }, [step])
  return top
}
