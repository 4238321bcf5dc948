import { BOARD_TEMPLATES, type BoardTemplate, phaseOf, type TemplateKey } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useLocalText } from '../../lib/use-local-text.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import styles from './new-board.module.css'

export interface TemplateChoiceProps {
  readonly value: TemplateKey
  readonly onChange: (key: TemplateKey) => void
}

/** The boards to start from, each with a small picture of its columns. */
export function TemplateChoice({ value, onChange }: TemplateChoiceProps) {
  const { t } = useTranslation('start')
  const say = useLocalText()
  return (
    <div className={styles.templates}>
      <RadioCards
        label={t('create.template')}
        options={BOARD_TEMPLATES.map((template) => ({
          id: template.key,
          title: say(template.name),
          text: <TemplateText template={template} />,
          art: <ColumnsPicture template={template} />,
        }))}
        value={value}
        onChange={onChange}
      />
      <p className={styles.note}>{t('create.pictureNote')}</p>
    </div>
  )
}

function TemplateText({ template }: { readonly template: BoardTemplate }) {
  const { t } = useTranslation('start')
  const say = useLocalText()
  const format = useFormat()
  const { columns, types } = template.plan
  return (
    <span className={styles.templateText}>
      <span>{say(template.description)}</span>
      <span className={styles.columnNames}>{columns.map((column) => say(column.name)).join(' › ')}</span>
      <span className={styles.columnNames}>
        {format.list([t('create.columns', { count: columns.length }), t('create.types', { count: types.length })])}
      </span>
    </span>
  )
}

/** Columns side by side: hollow before work starts, filled while it runs, a line once it is done. */
function ColumnsPicture({ template }: { readonly template: BoardTemplate }) {
  return (
    <span className={styles.picture} aria-hidden>
      {template.plan.columns.map((column) => (
        <span key={column.id} className={styles.column} data-phase={phaseOf(column)}>
          {column.wip.limit !== null && <span className={styles.limit}>{column.wip.limit}</span>}
        </span>
      ))}
    </span>
  )
}
