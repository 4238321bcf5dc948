import type { ListGuess } from '@paceboard/contract'
import { type ColumnKind, PHASE_BY_KIND } from '@paceboard/domain'
import { Archive, History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'
import { LabelChip } from '../../ui/label-chip.tsx'
import { Panel } from '../../ui/panel.tsx'
import styles from './imports.module.css'
import { KindList } from './kind-list.tsx'
import { useKindOptions } from './use-kind-options.ts'

export interface KindChoicesProps {
  readonly lists: readonly ListGuess[]
  readonly kinds: Readonly<Record<string, ColumnKind>>
  readonly onChange: (listId: string, kind: ColumnKind) => void
}

/** What each list of Trello is for. */
export function KindChoices({ lists, kinds, onChange }: KindChoicesProps) {
  const { t } = useTranslation('imports')
  const options = useKindOptions()
  const kindOf = (list: ListGuess) => kinds[list.listId] ?? list.kind
  const hasDone = lists.some((list) => PHASE_BY_KIND[kindOf(list)] === 'done')
  const lands = lists.some((list) => !list.archived && ['intake', 'backlog'].includes(kindOf(list)))

  return (
    <Panel title={t('lists.title')} lead={t('lists.lead')}>
      {!hasDone && <Banner tone="attention">{t('lists.noDone')}</Banner>}
      <KindList
        lines={lists.map((list) => ({
          id: list.listId,
          name: list.name || t('lists.unnamed'),
          cards: list.cards,
          fact: <ListFact list={list} />,
          options,
          choice: kindOf(list),
          clock: PHASE_BY_KIND[kindOf(list)],
        }))}
        onChange={onChange}
      />
      <p className={styles.quiet}>
        {lands ? '' : `${t('lists.noStart')} `}
        {t('lists.order')}
      </p>
    </Panel>
  )
}

function ListFact({ list: { nowCalled, archived } }: { readonly list: ListGuess }) {
  const { t } = useTranslation('imports')
  if (nowCalled !== null) {
    return <LabelChip icon={<History aria-hidden size={12} />}>{t('lists.earlier', { name: nowCalled })}</LabelChip>
  }
  return archived ? <LabelChip icon={<Archive aria-hidden size={12} />}>{t('lists.archived')}</LabelChip> : null
}
