import type { NoModel } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../lib/use-format.ts'
import { CalibrationTable } from './calibration-table.tsx'
import styles from './what-if.module.css'

/** Why there is no model, in numbers: then nothing but the arithmetic of the limit dialog is shown. */
export function ModelRefused({ refusal }: { readonly refusal: NoModel }) {
  const { t } = useTranslation('whatIf')
  const format = useFormat()
  return (
    <div className={styles.answer} role="status">
      <p className={styles.sentence}>{t('refused.title')}</p>
      <p>
        {refusal.code === 'not-reproduced'
          ? t('refused.not-reproduced', { tolerance: format.percent(refusal.tolerance) })
          : refusal.code === 'no-times-seen'
            ? t('refused.no-times-seen')
            : t(`refused.${refusal.code}`, { finishes: refusal.finishes, needed: refusal.needed })}
      </p>
      {refusal.code === 'not-reproduced' && <CalibrationTable checks={refusal.comparisons} />}
      <p className={styles.note}>{t('refused.instead')}</p>
    </div>
  )
}
