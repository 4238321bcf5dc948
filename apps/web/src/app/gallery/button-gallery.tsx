import { Archive, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { Button, type ButtonVariant, type ControlSize, IconButton } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './gallery.module.css'
import type { Words } from './words.ts'

const VARIANTS: readonly ButtonVariant[] = ['primary', 'secondary', 'quiet', 'danger']
const SIZES: readonly ControlSize[] = ['s', 'm', 'l']

export function ButtonGallery({ say }: { readonly say: Words }) {
  return (
    <Panel title={say.buttons}>
      {SIZES.map((size) => (
        <div key={size} className={styles.row}>
          {VARIANTS.map((variant) => (
            <Button key={variant} variant={variant} size={size}>
              {variant === 'danger' ? say.remove : say.publish}
            </Button>
          ))}
          <Button variant="primary" size={size} icon={Plus}>
            {say.newCard}
          </Button>
          <IconButton label={say.more} icon={Ellipsis} size={size} shortcut="." />
          <IconButton label={say.archive} icon={Archive} size={size} variant="secondary" />
        </div>
      ))}
      <div className={styles.row}>
        <Button variant="primary" isPending>
          {say.save}
        </Button>
        <Button isDisabled>{say.save}</Button>
        <Button variant="primary" disabledReason={say.onlyOwner}>
          {say.rank}
        </Button>
        <IconButton label={say.remove} icon={Trash2} isDisabled />
        <ButtonLink href="/gallery" variant="primary">
          {say.open}
        </ButtonLink>
        <ButtonLink href="/gallery">{say.later}</ButtonLink>
        <Tooltip text={say.onlyOwner}>
          <button type="button">
            <Kbd keys="mod+k" />
          </button>
        </Tooltip>
        <Kbd keys="?" />
      </div>
    </Panel>
  )
}
