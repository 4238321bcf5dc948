import { useTranslation } from 'react-i18next'
import { Panel } from '../../ui/panel.tsx'
import styles from './new-board.module.css'

/** What the ready-made team brings, before someone asks for it. */
export function ExampleFacts() {
  const { t } = useTranslation('start')
  return (
    <Panel title={t('create.exampleTitle')}>
      <ul className={styles.facts}>
        <li>{t('create.exampleFacts.people')}</li>
        <li>{t('create.exampleFacts.history')}</li>
        <li>{t('create.exampleFacts.today')}</li>
      </ul>
      <p className={styles.note}>{t('create.exampleNote')}</p>
    </Panel>
  )
}
