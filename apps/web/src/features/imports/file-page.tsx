import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { explainFile } from './explain-file.ts'
import { FileDrop, type FileKind } from './file-drop.tsx'
import { ImportDone } from './import-done.tsx'
import type { FileImport, FileStep } from './use-file-import.ts'

export interface FilePageProps<Preview> {
  readonly kind: FileKind
  readonly title: string
  readonly lead: string
  readonly of: Pick<FileImport<Preview>, 'step' | 'send' | 'restart'>
  /** What comes, and what is decided about it. */
  readonly children: (step: Extract<FileStep<Preview>, { at: 'preview' }>) => ReactNode
}

/** From a file to a board: the file, what comes of it, the report. */
export function FilePage<Preview>({
  kind,
  title,
  lead,
  of: { step, send, restart },
  children,
}: FilePageProps<Preview>) {
  const { t } = useTranslation('imports')
  const top = useTopOnChange(step.at)
  const isReport = step.at === 'report'
  return (
    <div ref={top} tabIndex={-1}>
      <Page
        title={isReport ? t('report.title', { name: step.name }) : title}
        lead={isReport ? null : lead}
        width="text"
      >
        {step.at === 'file' && step.error !== null && (
          <Banner tone="refused" title={t('problem.title')}>
            {explainFile(step.error)}
          </Banner>
        )}
        {step.at === 'file' && <FileDrop kind={kind} onFile={send} />}
        {step.at === 'sending' && <Sending fileName={step.fileName} share={step.share} onCancel={restart} />}
        {step.at === 'preview' && children(step)}
        {step.at === 'making' && (
          <Panel title={t('making', { name: step.name })}>
            <ProgressBar label={t('making', { name: step.name })} value={null} detail={t('makingText')} />
          </Panel>
        )}
        {step.at === 'report' && <ImportDone report={step.report} isFounder={kind !== 'board'} onRestart={restart} />}
      </Page>
    </div>
  )
}

interface SendingProps {
  readonly fileName: string
  readonly share: number
  readonly onCancel: () => void
}

function Sending({ fileName, share, onCancel }: SendingProps) {
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

/** Takes eyes, keyboard and screen reader to the top of a new step, since what had focus is gone. */
function useTopOnChange(step: FileStep<unknown>['at']) {
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
