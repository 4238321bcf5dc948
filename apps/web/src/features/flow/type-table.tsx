import {
  ageExpectation,
  type CycleTimeGroups,
  type CycleTimeStats,
  SMALLEST_OWN_GROUP,
  type TypeId,
} from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { PHONE, useMedia } from '../../lib/use-media.ts'
import { type DataColumn, DataTable } from '../../ui/data-table.tsx'
import { TypeIcon } from '../../ui/type-icon.tsx'
import { CountButton } from './count-button.tsx'
import styles from './flow-page.module.css'
import type { PaceGroup } from './pace-groups.ts'
import { type AskedPoint, MOST_DAYS } from './use-asked-point.ts'
import { useTypeLook } from './use-type-look.ts'

interface Row extends CycleTimeStats {
  /** null: the whole pace. */
  readonly typeId: TypeId | null
}

export interface TypeTableProps {
  readonly group: PaceGroup
  readonly groups: CycleTimeGroups
  readonly onAsk: (asked: AskedPoint) => void
}

/** n, 50 % and 85 % of a pace and of its types; a type with too few says what it is judged by instead (R7). */
export function TypeTable({ group, groups, onAsk }: TypeTableProps) {
  const { t } = useTranslation('flow')
  const { pace, whole, byType } = group
  const name = t(`pace.${pace ?? 'none'}`)
  const format = useFormat()
  const daysIn = useDaysIn()
  const lookOf = useTypeLook()
  /** The number of those that took at most so many days, which stand behind it. */
  const within = ({ typeId }: Row, days: number | null, words: string) => {
    if (words === '–') return words
    const whose = typeId === null ? t(`table.all.${pace ?? 'none'}`) : lookOf(typeId).name
    const ask = () =>
      onAsk({
        point: {
          series: 'cycleTime',
          pace: pace ?? 'none',
          // The first row is about all types, whatever the page shows.
          type: typeId ?? undefined,
          min: 1,
          max: days ?? MOST_DAYS,
        },
        title: days === null ? whose : t('table.within', { whose, days: daysIn(days) }),
      })
    return <CountButton onPress={ask}>{words}</CountButton>
  }
  const columns: readonly DataColumn<Row>[] = [
    { id: 'type', header: t('table.type'), cell: (row) => <TypeCell row={row} group={group} groups={groups} /> },
    { id: 'n', header: t('table.n'), align: 'end', cell: (row) => within(row, null, format.number(row.n)) },
    { id: 'p50', header: t('table.p50'), align: 'end', cell: (row) => within(row, row.p50, daysIn(row.p50)) },
    {
      id: 'p85',
      header: t('table.p85'),
      align: 'end',
      cell: (row) => <strong>{within(row, row.p85, daysIn(row.p85))}</strong>,
    },
  ]
  return (
    <DataTable
      caption={t('table.caption', { pace: name })}
      columns={columns}
      rows={[{ ...whole, typeId: null }, ...byType]}
      rowId={(row) => row.typeId ?? ''}
    />
  )
}

function TypeCell({ row, group: { pace }, groups }: Omit<TypeTableProps, 'onAsk'> & { readonly row: Row }) {
  const { t } = useTranslation('flow')
  const lookOf = useTypeLook()
  const daysIn = useDaysIn()
  const kind = pace ?? 'none'
  if (row.typeId === null) return t(`table.all.${kind}`)
  const { name, icon, color } = lookOf(row.typeId)
  const { basis, p85 } = ageExpectation(groups, row.typeId, pace)
  const facts = { n: row.n, needed: SMALLEST_OWN_GROUP, days: daysIn(p85) }
  return (
    <span className={styles.type}>
      <TypeIcon icon={icon} color={color} size="s" />
      <span>
        {name}
        {basis !== 'typeAndPace' && p85 !== null && (
          <span className={styles.fallback}>
            {basis === 'pace' ? t(`table.fallback.pace.${kind}`, facts) : t('table.fallback.all', facts)}
          </span>
        )}
      </span>
    </span>
  )
}

/** A number of days: in words where there is room. */
function useDaysIn(): (days: number | null) => string {
  const { t } = useTranslation('common')
  const format = useFormat()
  const isPhone = useMedia(PHONE)
  return (days) => (days === null ? '–' : isPhone ? format.days(days) : t('days', { count: days }))
}
