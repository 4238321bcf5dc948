import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState } from '../../../lib/board/board-context.ts'
import { toHue } from '../../../lib/hue.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { TypeIcon } from '../../../ui/type-icon.tsx'
import { useBoardView } from './board-view.tsx'
import styles from './filter-fields.module.css'
import { APPROVALS, DUES, type Filters } from './filters.ts'

export interface Choice {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly isChosen: boolean
  /** Sets or takes back this one choice. */
  readonly toggle: () => void
}

export interface Facet {
  readonly id: 'pace' | 'person' | 'type' | 'label' | 'due' | 'state'
  readonly label: string
  readonly choices: readonly Choice[]
}

type ListKey = 'types' | 'paces' | 'people' | 'labels' | 'due' | 'approval'

/** What can be filtered by on this board. What a shared address asks for is listed even when it is no longer here. */
export function useFacets(): readonly Facet[] {
  const { t } = useTranslation(['view', 'common'])
  const say = useLocalText()
  const { filters, setFilters } = useBoardView()
  const types = useBoardState((state) => state.visible.types)
  const labels = useBoardState((state) => state.visible.labels)
  const me = useBoardState((state) => state.you.memberId)
  const members = useBoard((board) => [...board.members.values()].filter((member) => member.removedAt === null))

  function choices(key: ListKey, known: readonly Omit<Choice, 'isChosen' | 'toggle'>[]): readonly Choice[] {
    const chosen: readonly string[] = filters[key]
    const gone = chosen.filter((id) => !known.some((one) => one.id === id))
    return [...known, ...gone.map((id) => ({ id, label: t('view:gone') }))].map((one) => ({
      ...one,
      isChosen: chosen.includes(one.id),
      toggle: () => setFilters(toggled(filters, key, one.id)),
    }))
  }

  const live = <Kept extends { readonly id: string; readonly archivedAt: number | null }>(
    all: ReadonlyMap<string, Kept>,
    chosen: readonly string[],
  ) => [...all.values()].filter(({ id, archivedAt }) => archivedAt === null || chosen.includes(id))

  const facets: readonly Facet[] = [
    {
      id: 'person',
      label: t('view:facets.person'),
      choices: choices('people', [
        { id: 'me', label: t('common:me') },
        ...members
          .filter(({ id }) => id !== me || filters.people.includes(me))
          .map((member) => ({
            id: member.id,
            label: member.name,
            icon: <Avatar person={member} size="s" decorative />,
          })),
        { id: 'nobody', label: t('view:noLane.person') },
      ]),
    },
    {
      id: 'pace',
      label: t('view:facets.pace'),
      choices: choices(
        'paces',
        (['sprint', 'marathon'] as const).map((pace) => ({
          id: pace,
          label: t(`common:pace.${pace}`),
          icon: <PaceMark pace={pace} show="mark" />,
        })),
      ),
    },
    {
      id: 'due',
      label: t('view:facets.due'),
      choices: choices(
        'due',
        DUES.map((due) => ({ id: due, label: t(`view:due.${due}`) })),
      ),
    },
    {
      id: 'state',
      label: t('view:facets.state'),
      choices: [
        {
          id: 'blocked',
          label: t('view:blocked'),
          isChosen: filters.blocked,
          toggle: () => setFilters({ ...filters, blocked: !filters.blocked }),
        },
        ...choices(
          'approval',
          APPROVALS.map((wish) => ({ id: wish, label: t(`view:approval.${wish}`) })),
        ),
      ],
    },
    {
      id: 'type',
      label: t('view:facets.type'),
      choices: choices(
        'types',
        live(types, filters.types).map((type) => ({
          id: type.id,
          label: say(type.name),
          icon: <TypeIcon icon={type.icon} color={type.color} size="s" />,
        })),
      ),
    },
    {
      id: 'label',
      label: t('view:facets.label'),
      choices: choices(
        'labels',
        live(labels, filters.labels).map((label) => ({
          id: label.id,
          label: label.name,
          icon: <span aria-hidden className={styles.dot} data-hue={toHue(label.color)} />,
        })),
      ),
    },
  ]
  return facets.filter((facet) => facet.choices.length > 0)
}

function toggled(filters: Filters, key: ListKey, id: string): Filters {
  const before: readonly string[] = filters[key]
  const after = before.includes(id) ? before.filter((one) => one !== id) : [...before, id]
  return { ...filters, [key]: after }
}
