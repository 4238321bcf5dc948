import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps, ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import type { Keys } from '../lib/shortcut.ts'
import styles from './button.module.css'
import { Spinner } from './spinner.tsx'
import { Tooltip } from './tooltip.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ControlSize = 's' | 'm' | 'l'

export interface BaseButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render' | 'onPress'> {
  readonly onPress?: AriaButtonProps['onPress'] | undefined
  readonly variant?: ButtonVariant | undefined
  readonly size?: ControlSize | undefined
  /** Says why the button does nothing for now; it stays reachable so that the reason can be read. */
  readonly disabledReason?: string | null | undefined
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

export interface ButtonProps extends BaseButtonProps {
  readonly children: ReactNode
  readonly icon?: LucideIcon | undefined
  /** Fills the width of its container. */
  readonly wide?: boolean | undefined
}

/** A button with words. Use at most one `primary` per view. */
export function Button({ children, icon: Icon, wide = false, className, ...rest }: ButtonProps) {
  return (
    <BareButton {...rest} className={cx(wide && styles.wide, className)}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <span className={styles.text}>{children}</span>
    </BareButton>
  )
}

export interface IconButtonProps extends Omit<BaseButtonProps, 'aria-label'> {
  /** What it does: read by screen readers and shown as a tooltip. */
  readonly label: string
  readonly icon: LucideIcon
  /** Shown beside the label in the tooltip, for instance a shortcut. */
  readonly shortcut?: Keys | undefined
  /** Leaves out the tooltip where the label is already visible beside it. */
  readonly bare?: boolean | undefined
}

/** A button with only an icon; quiet unless told otherwise. */
export function IconButton({ label, icon: Icon, shortcut, bare = false, className, ...rest }: IconButtonProps) {
  const button = (
    <BareButton variant="quiet" {...rest} aria-label={label} className={cx(styles.iconOnly, className)}>
      <Icon aria-hidden className={styles.icon} />
    </BareButton>
  )
  if (bare || rest.disabledReason) return button
  return (
    <Tooltip text={label} shortcut={shortcut}>
      {button}
    </Tooltip>
  )
}

export interface PlainButtonProps {
  readonly children: ReactNode
  /** Shown on hover and focus; must be said elsewhere too. */
  readonly hint: string
  readonly className?: string | undefined
}

/** Words that are a button without looking like one, such as a heading that opens its explanation. */
export function PlainButton({ children, hint, className }: PlainButtonProps) {
  return (
    <Tooltip text={hint} placement="bottom">
      <AriaButton className={className ?? ''}>{children}</AriaButton>
    </Tooltip>
  )
}

interface BareButtonProps extends BaseButtonProps {
  readonly children: ReactNode
}

function BareButton({
  variant = 'secondary',
  size = 'm',
  disabledReason,
  className,
  children,
  ...rest
}: BareButtonProps) {
  const { t } = useTranslation('ui')
  const { onPress, type, ...others } = rest
  const button = (
    <AriaButton
      {...others}
      {...(disabledReason
        ? { 'aria-disabled': true, type: 'button' as const }
        : { ...(onPress && { onPress }), type: type ?? 'button' })}
      className={cx(styles.button, styles[variant], styles[size], className)}
    >
      {({ isPending }) => (
        <>
          <span className={styles.content} data-pending={isPending || undefined}>
            {children}
          </span>
          {isPending && (
            <ProgressBar aria-label={t('working')} isIndeterminate className={styles.spinner ?? ''}>
              <Spinner />
            </ProgressBar>
          )}
        </>
      )}
    </AriaButton>
  )
  return disabledReason ? <Tooltip text={disabledReason}>{button}</Tooltip> : button
}
