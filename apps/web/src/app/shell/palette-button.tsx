import { Command } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { openActionDialog, PALETTE_KEYS } from '../../features/board/actions/dialog-store.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import styles from './shell.module.css'

/** Everything that can be done, one press away, with the keys that do the same; a phone has no keys and no room. */
export function PaletteButton() {
  const { t } = useTranslation('actions')
  const [keys] = PALETTE_KEYS
  return (
    <Button
      variant="quiet"
      size="s"
      icon={Command}
      aria-label={t('palette')}
      className={styles.palette}
      onPress={() => openActionDialog('palette')}
    >
      <span className={styles.paletteWords}>
        {t('list.title')}
        {keys && <Kbd keys={keys} />}
      </span>
    </Button>
  )
}
