import { columnsInOrder, phaseOf, waits } from '@paceboard/domain'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../../../../lib/board/board-context.ts'
import { useLocalText } from '../../../../lib/use-local-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { NumberField } from '../../../../ui/number-field.tsx'
import { Panel } from '../../../../ui/panel.tsx'
import { ProgressBar } from '../../../../ui/progress-bar.tsx'
import { Segmented } from '../../../../ui/segmented.tsx'
import { ModelRefused } from './model-refused.tsx'
import { type Asked, NOTHING_ASKED } from './question.ts'
import { useWhatIf } from './use-what-if.ts'
import styles from './what-if.module.css'
import { WhatIfAnswer, type WhatIfAnswerProps } from './what-if-answer.tsx'

export type WhatIfPanelProps = Pick<WhatIfAnswerProps, 'onTryLimit'>

/** What another limit would bring, simulated on a model of the board that has reproduced its own past. */
export function WhatIfPanel({ onTryLimit }: WhatIfPanelProps) {
  const { t } = useTranslation(['whatIf', 'common'])
  const [asked, setAsked] = useState(NOTHING_ASKED)
  const { state, ask, cancel } = useWhatIf()
  const isRunning = state.kind === 'fitting' || state.kind === 'simulating'

  function handleSubmit(event: FormEvent) {
    event.preventDefault()
    void ask(asked)
  }

  return (
    <Panel title={t('whatIf:title')} lead={t('whatIf:lead')}>
      <form className={styles.form} onSubmit={handleSubmit}>
        <People asked={asked} onChange={setAsked} />
        <div className={styles.numbers}>
          <NumberField
            label={t('whatIf:perWeek')}
            hint={t('whatIf:perWeekHint')}
            value={asked.perWeek}
            onChange={(perWeek) => setAsked({ ...asked, perWeek })}
            min={0.1}
            max={500}
            plain
          />
          <NumberField
            label={t('whatIf:p85')}
            hint={t('whatIf:p85Hint')}
            value={asked.p85Days}
            onChange={(p85Days) => setAsked({ ...asked, p85Days })}
            min={1}
            max={365}
            plain
          />
        </div>
        <div className={styles.buttons}>
          <Button type="submit" variant="primary" isDisabled={isRunning}>
            {t('whatIf:simulate')}
          </Button>
          {isRunning && <Button onPress={cancel}>{t('common:cancel')}</Button>}
        </div>
      </form>
      {state.kind === 'fitting' && <ProgressBar label={t('whatIf:fitting')} value={null} />}
      {state.kind === 'simulating' && (
        <ProgressBar
          label={t('whatIf:simulating')}
          value={state.done}
          max={state.total}
          text={t('whatIf:progress', { done: state.done, total: state.total })}
        />
      )}
      {state.kind === 'failed' && <p role="alert">{t('whatIf:failed')}</p>}
      {state.kind === 'refused' && <ModelRefused refusal={state.refusal} />}
      {state.kind === 'answered' && <WhatIfAnswer {...state} onTryLimit={onTryLimit} />}
      <p className={styles.caption}>{t('whatIf:definition')}</p>
    </Panel>
  )
}

interface PeopleProps {
  readonly asked: Asked
  readonly onChange: (asked: Asked) => void
}

/** How many people work where; what is left empty is assumed. */
function People({ asked, onChange }: PeopleProps) {
  const { t } = useTranslation('whatIf')
  const say = useLocalText()
  const columns = useBoard((board) =>
    columnsInOrder(board).filter((column) => phaseOf(column) === 'started' && !waits(column)),
  )
  return (
    <>
      <Segmented<Asked['team']>
        label={t('team')}
        options={[
          { id: 'together', label: t('together') },
          { id: 'apart', label: t('apart') },
        ]}
        value={asked.team}
        onChange={(team) => onChange({ ...asked, team })}
      />
      <div className={styles.numbers}>
        {asked.team === 'together' ? (
          <NumberField
            label={t('people')}
            hint={t('peopleHint')}
            value={asked.size}
            onChange={(size) => onChange({ ...asked, size })}
            min={1}
            max={500}
            step={1}
            plain
          />
        ) : (
          columns.map(({ id, name }) => (
            <NumberField
              key={id}
              label={t('peopleIn', { column: say(name) })}
              hint={t('peopleHint')}
              value={asked.people.get(id) ?? null}
              onChange={(count) => {
                const people = new Map(asked.people)
                if (count === null) people.delete(id)
                else people.set(id, count)
                onChange({ ...asked, people })
              }}
              min={1}
              max={500}
              step={1}
              plain
            />
          ))
        )}
      </div>
    </>
  )
}
