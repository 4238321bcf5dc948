import { Download, ImageDown, Sheet } from 'lucide-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { saveFile } from './chart/save-file.ts'
import { savePicture } from './chart/save-picture.ts'

export interface SaveMenuProps {
  /** The chart's name, which is that of the file too. */
  readonly title: string
  /** What holds the picture; null while there is none. */
  readonly picture: RefObject<HTMLElement | null> | null
  readonly csv?: string | undefined
}

/** Takes a chart elsewhere: as a picture for slides, as numbers for a spreadsheet. */
export function SaveMenu({ title, picture, csv }: SaveMenuProps) {
  const { t } = useTranslation('charts')
  const items = [
    ...(picture
      ? [
          {
            id: 'png',
            label: t('save.png'),
            icon: ImageDown,
            onAction: () => void (picture.current && savePicture(picture.current, title)),
          },
        ]
      : []),
    ...(csv === undefined
      ? []
      : [{ id: 'csv', label: t('save.csv'), icon: Sheet, onAction: () => saveFile(csv, `${title}.csv`) }]),
  ]
  if (items.length === 0) return null
  return (
    <Menu
      label={t('save.label', { title })}
      placement="bottom end"
      trigger={<IconButton label={t('save.label', { title })} icon={Download} />}
      sections={[{ id: 'save', items }]}
    />
  )
}
