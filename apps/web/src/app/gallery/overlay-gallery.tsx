import { Archive, ArrowRight, ArrowUpToLine, Ellipsis, ExternalLink, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '../../ui/button.tsx'
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast-queue.ts'
import { TypeIcon } from '../../ui/type-icon.tsx'
import styles from './gallery.module.css'
import type { Words } from './words.ts'

type Shown = 'dialog' | 'confirm' | 'sheet' | null

export function OverlayGallery({ say }: { readonly say: Words }) {
  const [shown, setShown] = useState<Shown>(null)
  const close = () => setShown(null)
  return (
    <Panel title={say.overlays}>
      <div className={styles.row}>
        <Button onPress={() => setShown('dialog')}>{say.openDialog}</Button>
        <Button onPress={() => setShown('confirm')}>{say.openConfirm}</Button>
        <Button onPress={() => setShown('sheet')}>{say.openSheet}</Button>
        <CardMenu say={say} />
        <Popover label={say.openPopover} trigger={<Button>{say.openPopover}</Button>}>
          {(dismiss) => (
            <>
              <p>{say.refused}</p>
              <Button size="s" onPress={dismiss}>
                {say.later}
              </Button>
            </>
          )}
        </Popover>
        <Button onPress={() => showToast({ text: say.moved, action: { label: say.undo, onAction: close } })}>
          {say.showToast}
        </Button>
        <Button onPress={() => showToast({ text: say.refused, tone: 'refused' })}>{say.showRefusal}</Button>
      </div>
      <Example say={say} />
      <Dialog
        isOpen={shown === 'dialog'}
        onClose={close}
        title={say.dialogTitle}
        lead={say.dialogLead}
        footer={
          <>
            <Button onPress={close}>{say.later}</Button>
            <Button variant="primary" onPress={close}>
              {say.save}
            </Button>
          </>
        }
      >
        <TextField label={say.name} value={say.campaign} onChange={() => {}} />
        <TextArea label={say.promise} value={say.promiseValue} onChange={() => {}} />
      </Dialog>
      <ConfirmDialog
        isOpen={shown === 'confirm'}
        title={say.confirmTitle}
        confirmLabel={say.remove}
        onConfirm={close}
        onCancel={close}
      >
        {say.confirmText}
      </ConfirmDialog>
      {shown === 'sheet' && (
        <Sheet
          label={say.newsletter}
          onClose={close}
          header={
            <>
              <TypeIcon icon="mail" color="violet" size="s" /> {say.typeNewsletter} · 128
            </>
          }
          actions={<CardMenu say={say} />}
        >
          <div className={styles.stack}>
            <h2>{say.newsletter}</h2>
            <p>{say.sheetText}</p>
            <Example say={say} />
          </div>
        </Sheet>
      )}
    </Panel>
  )
}

function CardMenu({ say }: { readonly say: Words }) {
  const nothing = () => {}
  return (
    <Menu
      label={say.openMenu}
      trigger={<IconButton label={say.openMenu} icon={Ellipsis} />}
      sections={[
        {
          id: 'card',
          title: say.itemSection,
          items: [
            { id: 'open', label: say.open, icon: ExternalLink, shortcut: 'Enter', onAction: nothing },
            { id: 'move', label: say.moveTo, icon: ArrowRight, shortcut: 'm', onAction: nothing },
            { id: 'top', label: say.rank, icon: ArrowUpToLine, disabledReason: say.onlyOwner, onAction: nothing },
          ],
        },
        {
          id: 'end',
          items: [
            { id: 'archive', label: say.archive, icon: Archive, onAction: nothing },
            { id: 'delete', label: say.remove, icon: Trash2, tone: 'danger', onAction: nothing },
          ],
        },
      ]}
    />
  )
}

function Example({ say }: { readonly say: Words }) {
  const ids = ['item', 'checklist', 'activity'] as const
  const [tab, setTab] = useState<(typeof ids)[number]>('item')
  return (
    <Tabs
      label={say.openSheet}
      selected={tab}
      onChange={setTab}
      items={ids.map((id, index) => ({
        id,
        label: say.tabs[index] ?? '',
        content: <p>{say.promiseValue}</p>,
        ...(id === 'checklist' && { count: '2/5' }),
      }))}
    />
  )
}
