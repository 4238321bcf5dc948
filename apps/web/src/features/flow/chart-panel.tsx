import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './flow-page.module.css'

type Look = 'chart' | 'table'

export interface ChartPanelProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly chart: ReactNode
  /** The same in words and numbers, one click away. */
  readonly table: ReactNode
  /** What the numbers mean, in one sentence. */
  readonly definition: string
}

/** A chart in its card: its picture or its table, and under it what it says. */
export function ChartPanel({ title, lead, chart, table, definition }: ChartPanelProps) {
  const { t } = useTranslation('flow')
  const [look, setLook] = useState<Look>('chart')
  return (
    <Panel
      title={title}
      lead={lead}
      actions={
        <Segmented<Look>
          label={t('view.of', { title })}
          options={[
            { id: 'chart', label: t('view.chart') },
            { id: 'table', label: t('view.table') },
          ]}
          value={look}
          onChange={setLook}
        />
      }
    >
      {look === 'chart' ? chart : table}
      <p className={styles.caption}>{definition}</p>
    </Panel>
  )
}
