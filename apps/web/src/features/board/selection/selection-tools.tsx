import type { Item, SingleCommand } from '@paceboard/domain'
import { Archive, MoveRight, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useBoardClient } from '../../../lib/board/board-context.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Toolbar } from '../../../ui/toolbar.tsx'
import { openMove } from '../move/move-store.ts'
import { useWhyNot } from '../use-why-not.ts'
import { useBoardView } from '../view/board-view.tsx'
import { asOne } from './as-one.ts'
import { AssignMenu } from './assign-menu.tsx'
import { LabelMenu } from './label-menu.tsx'
import { clearAloud } from './select-aloud.ts'
import styles from './selection-bar.module.css'
import { selectionStore } from './selection-store.ts'
import { inShownOrder } from './shown-order.ts'
import { useDoTogether } from './use-do-together.ts'

/** What can be done with all that is selected. */
export function SelectionTools({ count }: { readonly count: number }) {
  const { t } = useTranslation('selection')
  const { store } = useBoardClient()
  const { rowsIn } = useBoardView()
  const doTogether = useDoTogether()
  const whyNot = useWhyNot()

  /** As they are now: a board goes on while its bar is read. */
  function items(): readonly Item[] {
    const { visible } = store.getState()
    return inShownOrder(visible, selectionStore.getState().ids, rowsIn)
      .map((id) => visible.items.get(id))
      .filter((item) => item !== undefined)
  }

  const commandsFor = (toCommand: (item: Item) => SingleCommand) => items().map(toCommand)
  const firstRefusal = (toCommand: (item: Item) => SingleCommand) =>
    commandsFor(toCommand)
      .map(whyNot)
      .find((reason) => reason !== null) ?? null

  function doAll(commands: readonly SingleCommand[]) {
    const command = asOne(commands)
    if (command) doTogether(command)
  }

  const archive = ({ id }: Item) => ({ type: 'ArchiveItem', itemId: id }) as const
  return (
    <Toolbar label={t('label')} className={styles.tools}>
      <span className={styles.count}>{t('count', { count })}</span>
      <Button
        variant="quiet"
        icon={MoveRight}
        className={styles.tool}
        onPress={() => openMove(...items().map(({ id }) => id))}
      >
        {t('actions.move')}
      </Button>
      <AssignMenu items={items} onChoose={doAll} className={styles.tool} />
      <LabelMenu items={items} onChoose={doAll} className={styles.tool} />
      <Button
        variant="quiet"
        icon={Archive}
        className={styles.tool}
        disabledReason={firstRefusal(archive)}
        onPress={() => doAll(commandsFor(archive))}
      >
        {t('actions.archive')}
      </Button>
      <IconButton label={t('clear')} icon={X} shortcut="Escape" className={styles.clear} onPress={clearAloud} />
    </Toolbar>
  )
}
