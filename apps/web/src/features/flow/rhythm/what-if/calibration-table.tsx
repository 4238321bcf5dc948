import type { CalibrationCheck } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../lib/use-format.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { perWeek } from './question.ts'

/** What the model had to reproduce, and how near it came. */
export function CalibrationTable({ checks }: { readonly checks: readonly CalibrationCheck[] }) {
  const { t } = useTranslation('whatIf')
  const format = useFormat()
  const value = ({ measure }: CalibrationCheck, number: number) =>
    measure === 'throughput' ? t('aWeek', { n: format.number(perWeek(number), 1) }) : format.days(number)
  return (
    <DataTable
      caption={t('calibration.title')}
      showCaption
      columns={[
        { id: 'measure', header: t('calibration.measure'), cell: ({ measure }) => t(`calibration.${measure}`) },
        {
          id: 'observed',
          header: t('calibration.observed'),
          align: 'end',
          cell: (check) => value(check, check.observed),
        },
        {
          id: 'simulated',
          header: t('calibration.simulated'),
          align: 'end',
          cell: (check) => value(check, check.simulated),
        },
        { id: 'error', header: t('calibration.error'), align: 'end', cell: ({ error }) => format.percent(error) },
      ]}
      rows={checks}
      rowId={({ measure }) => measure}
    />
  )
}
