import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './flow-page.module.css'
import { SaveMenu } from './save-menu.tsx'

type Look = 'chart' | 'table'

export interface ChartPanelProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly chart: ReactNode
  /** The same in words and numbers, one click away. */
  readonly table: ReactNode
  /** What the numbers mean, in one sentence. */
  readonly definition: string
  /** Which days they are about, in words. */
  readonly period?: string | undefined
  /** Where the server writes the numbers for a spreadsheet. */
  readonly csv?: string | undefined
  /** What else can be chosen about it, above picture and table. */
  readonly tools?: ReactNode
}

/** A chart in its card: its picture or its table, and under it what it says. */
export function ChartPanel({ title, lead, chart, table, definition, period, csv, tools }: ChartPanelProps) {
  const { t } = useTranslation('flow')
  const [look, setLook] = useState<Look>('chart')
  const picture = useRef<HTMLDivElement>(null)
  return (
    <Panel
      title={title}
      lead={lead}
      actions={
        <>
          <Segmented<Look>
            label={t('view.of', { title })}
            hideLabel
            options={[
              { id: 'chart', label: t('view.chart') },
              { id: 'table', label: t('view.table') },
            ]}
            value={look}
            onChange={setLook}
          />
          <SaveMenu title={title} picture={look === 'chart' ? picture : null} csv={csv} />
        </>
      }
    >
      {tools}
      {look === 'chart' ? (
        <div ref={picture} className={styles.picture}>
          {chart}
        </div>
      ) : (
        table
      )}
      <p className={styles.caption}>
        {definition}
        {period && ` ${period}`}
      </p>
    </Panel>
  )
}
