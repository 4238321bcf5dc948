import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import { TextField } from '../../ui/text-field.tsx'

const LONGEST = 120

export interface NamePanelProps {
  readonly name: string
  readonly onChange: (name: string) => void
  /** Said once somebody tried to go on without a name. */
  readonly isMissing: boolean
  /** The zone whose days the board will follow, when it is not asked for. */
  readonly zone?: string
}

/** What the new board is called. */
export function NamePanel({ name, onChange, isMissing, zone }: NamePanelProps) {
  const { t } = useTranslation('imports')
  return (
    <Panel title={t('board.title')}>
      <TextField
        label={t('board.name')}
        value={name}
        maxLength={LONGEST}
        onChange={onChange}
        error={isMissing ? t('board.nameMissing') : null}
        hint={zone === undefined ? undefined : t('board.zone', { zone })}
      />
    </Panel>
  )
}
