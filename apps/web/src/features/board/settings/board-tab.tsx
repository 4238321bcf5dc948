import type { CommandOf } from '@paceboard/domain'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState, useDispatch } from '../../../lib/board/board-context.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { showToast } from '../../../ui/toast-queue.ts'
import { useWhyNot } from '../use-why-not.ts'
import { ExportPanel } from './export-panel.tsx'
import { PersonLimit } from './person-limit.tsx'
import { ReadOnly } from './read-only.tsx'
import styles from './settings.module.css'

type Changes = CommandOf<'EditBoard'>['changes']

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
const ZONES = Intl.supportedValuesOf('timeZone').map((id) => ({ id, label: id.replaceAll('_', ' ') }))

/** The board's name, its time, and the rules that belong to no column. */
export function BoardTab() {
  const { t } = useTranslation(['settings', 'common'])
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const settings = useBoardState(({ visible }) => visible.settings)
  // Only what I touched: what a colleague saves meanwhile shows in the other fields.
  const [changes, setChanges] = useState<Changes>({})
  const no = whyNot({ type: 'EditBoard', changes: {} })
  const isDisabled = no !== null
  const now = { ...settings, ...changes }
  const change = (more: Changes) => setChanges((before) => ({ ...before, ...more }))
  const isNameless = now.name.trim() === ''
  const isIdle = now.workingDays.length === 0

  function save(event: FormEvent) {
    event.preventDefault()
    if (isNameless || isIdle) return
    const named = changes.name === undefined ? changes : { ...changes, name: changes.name.trim() }
    if (!dispatch({ type: 'EditBoard', changes: named }).ok) return
    setChanges({})
    showToast({ text: t('common:saved') })
  }

  function toggleDay(day: number, isOn: boolean) {
    const days = isOn ? [...now.workingDays, day] : now.workingDays.filter((one) => one !== day)
    change({ workingDays: days.toSorted((a, b) => a - b) })
  }

  return (
    <div className={styles.tab}>
      <ReadOnly reason={no} />
      <Panel title={t('settings:board.title')} lead={t('settings:board.lead')}>
        <form className={styles.labelForm} onSubmit={save}>
          <TextField
            label={t('settings:name')}
            value={now.name}
            maxLength={120}
            disabled={isDisabled}
            onChange={(name) => change({ name })}
            error={isNameless ? t('settings:nameMissing') : null}
          />
          <Combobox
            label={t('settings:board.timezone')}
            hint={t('settings:board.timezoneHint')}
            options={
              ZONES.some(({ id }) => id === now.timezone)
                ? ZONES
                : [{ id: now.timezone, label: now.timezone }, ...ZONES]
            }
            value={now.timezone}
            isDisabled={isDisabled}
            onChange={(timezone) => timezone && change({ timezone })}
          />
          <fieldset className={styles.days} disabled={isDisabled}>
            <legend className={styles.legend}>{t('settings:board.workingDays')}</legend>
            {WEEKDAYS.map((day) => (
              <Checkbox
                key={day}
                label={t(`settings:weekdays.d${day}`)}
                isSelected={now.workingDays.includes(day)}
                isDisabled={isDisabled}
                onChange={(isOn) => toggleDay(day, isOn)}
              />
            ))}
          </fieldset>
          {isIdle && <p className={styles.refused}>{t('settings:board.noDays')}</p>}
          <NumberField
            label={t('settings:board.pullTop')}
            hint={t('settings:board.pullTopHint')}
            value={now.pullTop}
            min={0}
            max={100}
            isDisabled={isDisabled}
            onChange={(pullTop) => pullTop !== null && change({ pullTop })}
          />
          <NumberField
            label={t('settings:board.sprintShare')}
            hint={t('settings:board.sprintShareHint')}
            value={now.sprintShare}
            min={0}
            max={100}
            step={5}
            isDisabled={isDisabled}
            onChange={(sprintShare) => sprintShare !== null && change({ sprintShare })}
          />
          <NumberField
            label={t('settings:board.enduranceDays')}
            hint={t('settings:board.enduranceDaysHint')}
            value={now.enduranceDays}
            min={1}
            max={365}
            isDisabled={isDisabled}
            onChange={(enduranceDays) => enduranceDays !== null && change({ enduranceDays })}
          />
          {no === null && (
            <div className={styles.buttons}>
              <Button onPress={() => setChanges({})} isDisabled={Object.keys(changes).length === 0}>
                {t('common:cancel')}
              </Button>
              <Button type="submit" variant="primary" isDisabled={Object.keys(changes).length === 0}>
                {t('common:save')}
              </Button>
            </div>
          )}
        </form>
      </Panel>
      <PersonLimit />
      <ExportPanel />
    </div>
  )
}
