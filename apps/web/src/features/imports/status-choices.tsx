import type { StatusGuess } from '@paceboard/contract'
import { type ColumnKind, PHASE_BY_KIND, type StatusFate, stagesOf } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../ui/banner.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { SelectOption } from '../../ui/select.tsx'
import styles from './imports.module.css'
import { KindList } from './kind-list.tsx'
import { useKindOptions } from './use-kind-options.ts'

type Choice = ColumnKind | 'given-up' | `same-as ${string}`

export interface StatusChoicesProps {
  readonly statuses: readonly StatusGuess[]
  /** By the ids of statuses; where there is none the guess stands. */
  readonly fates: Readonly<Record<string, StatusFate>>
  readonly onChange: (fates: Readonly<Record<string, StatusFate>>) => void
}

/** What each status becomes: a column of its own, the column of another one, or the end of what comes to it. */
export function StatusChoices({ statuses, fates, onChange }: StatusChoicesProps) {
  const { t } = useTranslation('imports')
  const kinds = useKindOptions()
  const { stages, stageOf } = stagesOf(statuses, new Map(Object.entries(fates)))
  const fateOf = ({ id, guess }: StatusGuess) => fates[id] ?? guess
  const columns = statuses.filter((status) => {
    const fate = fateOf(status)
    return typeof fate === 'string' && fate !== 'given-up'
  })
  const givenUp = { id: 'given-up', label: t('statuses.givenUp.name'), hint: t('statuses.givenUp.hint') } as const
  const optionsFor = ({ id }: StatusGuess): readonly SelectOption<Choice>[] => [
    ...kinds,
    givenUp,
    ...columns
      .filter((other) => other.id !== id)
      .map((other) => ({ id: sameAs(other.id), label: t('statuses.sameAs', { status: other.name }) })),
  ]
  const hasDone = stages.some(({ kind }) => PHASE_BY_KIND[kind] === 'done')
  const lands = stages.some(({ kind }) => kind === 'intake' || kind === 'backlog')

  return (
    <Panel title={t('statuses.title')} lead={t('statuses.lead')}>
      {!hasDone && <Banner tone="attention">{t('statuses.noDone')}</Banner>}
      <KindList<Choice>
        lines={statuses.map((status) => {
          const stage = stageOf(status.name)
          return {
            id: status.id,
            name: status.name,
            cards: status.cards,
            fact: null,
            options: optionsFor(status),
            choice: choiceOf(fateOf(status)),
            clock: stage === null ? 'given-up' : PHASE_BY_KIND[stage.kind],
          }
        })}
        onChange={(id, choice) => onChange({ ...fates, [id]: fateIn(choice) })}
      />
      <p className={styles.quiet}>
        {lands ? '' : `${t('statuses.noStart')} `}
        {t('lists.order')}
      </p>
    </Panel>
  )
}

function sameAs(id: string): Choice {
  return `same-as ${id}`
}

function choiceOf(fate: StatusFate): Choice {
  return typeof fate === 'string' ? fate : sameAs(fate.sameAs)
}

function fateIn(choice: Choice): StatusFate {
  const [, target] = /^same-as (.*)$/.exec(choice) ?? []
  return target === undefined ? (choice as ColumnKind | 'given-up') : { sameAs: target }
}
