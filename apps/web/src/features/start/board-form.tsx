import type { BoardCreatedAnswer } from '@paceboard/contract'
import type { BoardId, TemplateKey } from '@paceboard/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { api } from '../../lib/api.ts'
import { explainError } from '../../lib/explain.ts'
import { newId } from '../../lib/new-id.ts'
import { boardsQuery } from '../../lib/session.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './new-board.module.css'
import type { Door, Start } from './starts.ts'
import { TemplateChoice } from './template-choice.tsx'
import { hereZone, knownZones } from './time-zones.ts'

export interface BoardFormProps {
  readonly start: Exclude<Start, Door>
  /** Tells whether the board is being made right now, so that nothing else is offered meanwhile. */
  readonly onMaking: (isMaking: boolean) => void
}

/** Template, name and time zone; opens the board once it is made. */
export function BoardForm({ start, onMaking }: BoardFormProps) {
  const { t } = useTranslation('start')
  const locale = useLocale()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const [template, setTemplate] = useState<TemplateKey>('marketing')
  const [name, setName] = useState(start === 'example' ? t('create.exampleName') : '')
  const [timezone, setTimezone] = useState<string | null>(hereZone)
  const [isChecked, setChecked] = useState(false)
  // One id for one board: a second attempt after a lost answer finds the board instead of making another.
  const [boardId] = useState(() => newId<BoardId>())
  const zones = useMemo(() => knownZones(locale, new Date()), [locale])

  const { isPending, error, handleSubmit, form } = useSubmit(
    async () => {
      const wish = {
        boardId,
        name: name.trim(),
        template: start === 'example' ? 'example' : template,
        locale,
        timezone,
      }
      onMaking(true)
      const created = await api.post<BoardCreatedAnswer>('/api/boards', wish).finally(() => onMaking(false))
      await queries.invalidateQueries({ queryKey: boardsQuery.queryKey })
      navigate(`/boards/${created.boardId}`)
    },
    () => {
      setChecked(true)
      return name.trim() !== '' && timezone !== null
    },
  )

  if (isPending) return <Making start={start} />
  return (
    <form ref={form} noValidate onSubmit={handleSubmit} className={styles.form}>
      {start === 'template' && <TemplateChoice value={template} onChange={setTemplate} />}
      <Panel title={t('create.details')} lead={t('create.you')}>
        <div className={styles.fields}>
          <TextField
            label={t('create.name')}
            placeholder={t('create.namePlaceholder')}
            maxLength={120}
            value={name}
            onChange={setName}
            error={isChecked && name.trim() === '' ? t('create.nameMissing') : null}
          />
          <Combobox
            label={t('create.timezone')}
            hint={t('create.timezoneHint')}
            options={zones}
            value={timezone}
            onChange={setTimezone}
            error={isChecked && timezone === null ? t('create.timezoneMissing') : null}
          />
        </div>
        {Boolean(error) && <Banner tone="refused">{explainError(error)}</Banner>}
        <div>
          <Button type="submit" variant="primary" size="l">
            {t(start === 'example' ? 'create.submitExample' : 'create.submit')}
          </Button>
        </div>
      </Panel>
    </form>
  )
}

function Making({ start }: Pick<BoardFormProps, 'start'>) {
  const { t } = useTranslation('start')
  const isExample = start === 'example'
  const box = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone while the board is being made.
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className={styles.making} role="status">
      <ProgressBar
        label={t(isExample ? 'create.creatingExample' : 'create.creating')}
        value={null}
        detail={isExample ? t('create.creatingExampleText') : undefined}
      />
    </div>
  )
}
