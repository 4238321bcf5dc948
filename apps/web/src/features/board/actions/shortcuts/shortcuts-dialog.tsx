import { Fragment, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Kbd } from '../../../../ui/kbd.tsx'
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx'
import { ACTION_WORDS } from '../action.ts'
import { closeActionDialog } from '../dialog-store.ts'
import { type ShortcutGroup, type ShortcutRow, shortcutGroups } from './shortcut-groups.ts'
import styles from './shortcuts-dialog.module.css'

/** Every key that does something on a board. */
export function ShortcutsDialog() {
  const { t } = useTranslation(ACTION_WORDS)
  return (
    <Dialog isOpen onClose={closeActionDialog} title={t('actions:shortcuts')} size="l">
      <div className={styles.groups}>
        {shortcutGroups(t).map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
    </Dialog>
  )
}

function Group({ group }: { readonly group: ShortcutGroup }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.title}>
        {group.title}
      </h3>
      <p className={styles.hint}>{group.hint}</p>
      <ul className={styles.rows}>
        {group.rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Row({ row }: { readonly row: ShortcutRow }) {
  const { t } = useTranslation('actions')
  const areArrows = row.keys.every((keys) => keys.startsWith('Arrow'))
  return (
    <li className={styles.row}>
      <span>{row.label}</span>
      <span className={styles.keys}>
        {row.keys.map((keys, index) => (
          <Fragment key={keys}>
            {index > 0 && (areArrows ? <VisuallyHidden>{t('help.or')}</VisuallyHidden> : t('help.or'))}
            <Kbd keys={keys} />
          </Fragment>
        ))}
      </span>
    </li>
  )
}
