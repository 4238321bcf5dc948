import type { ListGuess } from '@paceboard/contract'
import { type ColumnKind, PHASE_BY_KIND } from '@paceboard/domain'
import { Archive, History } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'
import { LabelChip } from '../../ui/label-chip.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Select, type SelectOption } from '../../ui/select.tsx'
import styles from './imports.module.css'

const KINDS = Object.keys(PHASE_BY_KIND) as readonly ColumnKind[]

export interface KindChoicesProps {
  readonly lists: readonly ListGuess[]
  readonly kinds: Readonly<Record<string, ColumnKind>>
  readonly onChange: (listId: string, kind: ColumnKind) => void
}

/** One line for each list: what it is for, and so when the clock of its cards runs. */
export function KindChoices({ lists, kinds, onChange }: KindChoicesProps) {
  const { t } = useTranslation(['imports', 'common'])
  const options = KINDS.map(
    (kind): SelectOption<ColumnKind> => ({
      id: kind,
      label: t(`imports:kinds.${kind}.name`),
      hint: t(`imports:kinds.${kind}.hint`),
    }),
  )
  const kindOf = (list: ListGuess) => kinds[list.listId] ?? list.kind
  const has = (phase: 'done' | 'landing') =>
    lists.some((list) => {
      const kind = kindOf(list)
      if (phase === 'done') return PHASE_BY_KIND[kind] === 'done'
      return !list.archived && (kind === 'intake' || kind === 'backlog')
    })

  return (
    <Panel title={t('imports:lists.title')} lead={t('imports:lists.lead')}>
      {!has('done') && <Banner tone="attention">{t('imports:lists.noDone')}</Banner>}
      <ul className={styles.lists}>
        {lists.map((list) => {
          const kind = kindOf(list)
          const phase = PHASE_BY_KIND[kind]
          const name = list.name || t('imports:lists.unnamed')
          return (
            <li key={list.listId} className={styles.list}>
              <div className={styles.listWords}>
                <span className={styles.listName}>{name}</span>
                <span className={styles.listFacts}>
                  {t('common:cards', { count: list.cards })}
                  {list.nowCalled !== null ? (
                    <LabelChip icon={<History aria-hidden size={12} />}>
                      {t('imports:lists.earlier', { name: list.nowCalled })}
                    </LabelChip>
                  ) : (
                    list.archived && (
                      <LabelChip icon={<Archive aria-hidden size={12} />}>{t('imports:lists.archived')}</LabelChip>
                    )
                  )}
                </span>
              </div>
              <Select
                label={t('imports:lists.kindOf', { list: name })}
                hideLabel
                options={options}
                value={kind}
                onChange={(chosen) => onChange(list.listId, chosen)}
              />
              <span className={styles.clock} data-phase={phase}>
                {t(`imports:clock.${phase}`)}
              </span>
            </li>
          )
        })}
      </ul>
      <p className={styles.quiet}>
        {has('landing') ? '' : `${t('imports:lists.noStart')} `}
        {t('imports:lists.order')}
      </p>
    </Panel>
  )
}
