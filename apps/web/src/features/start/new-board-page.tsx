import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { BoardForm } from './board-form.tsx'
import { ExampleFacts } from './example-facts.tsx'
import styles from './new-board.module.css'
import { type Door, isDoor, START_ICONS, STARTS, type Start, toStart } from './starts.ts'

/** /new?from=template: choose a start, name it, and the board opens. */
export function NewBoardPage() {
  const { t } = useTranslation('start')
  const [search, setSearch] = useSearchParams()
  const from = toStart(search.get('from'))
  const [isMaking, setMaking] = useState(false)
  return (
    <Page title={t('create.title')} lead={t('create.lead')}>
      <div className={styles.steps}>
        {!isMaking && (
          <RadioCards
            label={t('from.label')}
            options={STARTS.map((start) => ({
              id: start,
              title: t(`from.${start}`),
              text: t(`from.${start}Text`),
              art: <StartIcon start={start} />,
            }))}
            value={from}
            onChange={(start) => setSearch({ from: start }, { replace: true })}
          />
        )}
        {from === 'example' && !isMaking && <ExampleFacts />}
        {isDoor(from) ? <FileDoor door={from} /> : <BoardForm key={from} start={from} onMaking={setMaking} />}
      </div>
    </Page>
  )
}

function FileDoor({ door }: { readonly door: Door }) {
  const { t } = useTranslation('start')
  return (
    <Panel title={t(`create.${door}Title`)} lead={t(`create.${door}Lead`)}>
      <div>
        <ButtonLink href={`/new/${door}`} variant="primary" size="l">
          {t('create.chooseFile')}
        </ButtonLink>
      </div>
    </Panel>
  )
}

function StartIcon({ start }: { readonly start: Start }) {
  const Icon = START_ICONS[start]
  return <Icon aria-hidden className={styles.startIcon} />
}
