import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { Button } from '../../../ui/button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useDoWithUndo } from '../use-moves.ts'
import { useWhyNot } from '../use-why-not.ts'
import styles from './settings.module.css'

/** The most cards one person works on at once; like every limit it is changed with a reason. */
export function PersonLimit() {
  const { t } = useTranslation(['settings', 'common'])
  const doWithUndo = useDoWithUndo()
  const whyNot = useWhyNot()
  const saved = useBoardState(({ visible }) => visible.settings.personLimit)
  const [draft, setDraft] = useState<{ readonly limit: number | null } | null>(null)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const limit = draft ? draft.limit : saved
  const no = whyNot({ type: 'SetPersonLimit', limit: null, reason: '' })
  const isChanged = limit !== saved

  function reset() {
    setDraft(null)
    setReason('')
    setMissing(false)
  }

  function save(event: FormEvent) {
    event.preventDefault()
    if (reason.trim() === '') return setMissing(true)
    const command = { type: 'SetPersonLimit', limit, reason: reason.trim() } as const
    if (doWithUndo(command, t('settings:board.personLimitSet'))) reset()
  }

  return (
    <Panel title={t('settings:board.personLimit')} lead={t('settings:board.personLimitLead')}>
      <form className={styles.labelForm} onSubmit={save}>
        <NumberField
          label={t('settings:board.personLimitLabel')}
          hint={no ?? t('settings:board.personLimitHint')}
          value={limit}
          min={0}
          max={1000}
          isDisabled={no !== null}
          onChange={(next) => setDraft({ limit: next })}
        />
        {isChanged && (
          <>
            <TextField
              label={t('settings:board.reason')}
              value={reason}
              maxLength={500}
              onChange={setReason}
              error={isMissing && reason.trim() === '' ? t('settings:board.reasonMissing') : null}
            />
            <div className={styles.buttons}>
              <Button onPress={reset}>{t('common:cancel')}</Button>
              <Button type="submit" variant="primary">
                {t('settings:board.setPersonLimit')}
              </Button>
            </div>
          </>
        )}
      </form>
    </Panel>
  )
}
