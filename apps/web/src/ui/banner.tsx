import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import styles from './banner.module.css'
import { IconButton } from './button.tsx'

const ICONS = { info: Info, attention: TriangleAlert, refused: CircleAlert } as const

export interface BannerProps {
  /** attention: look at this; refused: something is blocked or did not happen. */
  readonly tone?: keyof typeof ICONS | undefined
  readonly title?: string | undefined
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly onDismiss?: (() => void) | undefined
}

/** A message that concerns the whole view and stays until it is dealt with. */
export function Banner({ tone = 'info', title, children, actions, onDismiss }: BannerProps) {
  const { t } = useTranslation('ui')
  const Icon = ICONS[tone]
  return (
    <div className={cx(styles.banner, styles[tone])} role={tone === 'refused' ? 'alert' : 'status'}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        <div>{children}</div>
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {onDismiss && <IconButton label={t('dismiss')} icon={X} size="s" bare onPress={onDismiss} />}
    </div>
  )
}
