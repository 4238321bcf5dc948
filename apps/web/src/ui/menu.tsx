import type { LucideIcon } from 'lucide-react'
import { type ReactElement, Suspense, useId, useRef, useState } from 'react'
import { ButtonContext, type ButtonProps, type PopoverProps } from 'react-aria-components'
import { lazyPart } from '../lib/lazy-part.ts'
import type { Keys } from '../lib/shortcut.ts'
import { fetching, useOpen } from './use-open.ts'

// Lists of actions are a tenth of the library: the page is there without them, and they are there before a finger is up.
const MenuList = lazyPart(() => import('./menu-list.tsx').then((part) => part.MenuList), { needsMoreWords: false })

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly onAction: () => void
  readonly icon?: LucideIcon | undefined
  readonly hint?: string | undefined
  readonly shortcut?: Keys | undefined
  readonly tone?: 'normal' | 'danger' | undefined
  readonly isSelected?: boolean | undefined
  /** Why it cannot be done now and who can. The item stays in place and reachable, and shows this line. */
  readonly disabledReason?: string | null | undefined
}

export interface MenuSection {
  readonly id: string
  /** Shown above the items; a section without one is set off by a line. */
  readonly title?: string | undefined
  readonly items: readonly MenuItem[]
}

export interface MenuProps {
  /** Accessible name of the list. */
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly sections: readonly MenuSection[]
  readonly placement?: NonNullable<PopoverProps['placement']> | undefined
  readonly isOpen?: boolean | undefined
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
}

/** A list of actions behind a button: the mouse opens it going down, a finger going up, as menus of the system do. */
export function Menu({ label, trigger, sections, placement, ...open }: MenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const { isOpen, wasOpened, setOpen } = useOpen(open)
  const [focus, setFocus] = useState<'first' | 'last' | true>(true)

  function openAt(where: typeof focus) {
    // Focus comes back to the button, so it has to have it first.
    button.current?.focus({ preventScroll: true })
    setFocus(where)
    setOpen(true)
  }

  const opens: ButtonProps = {
    preventFocusOnPress: true,
    onPressStart({ pointerType }) {
      if (pointerType === 'virtual') openAt('first')
      else if (pointerType === 'mouse' || pointerType === 'pen') openAt(true)
    },
    onPress({ pointerType }) {
      if (pointerType === 'touch') openAt(true)
    },
    onKeyDown(event) {
      if (!['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(event.key)) return event.continuePropagation()
      event.preventDefault()
      openAt(event.key === 'ArrowUp' ? 'last' : 'first')
    },
  }
  const said = { 'aria-haspopup': 'menu', 'aria-expanded': isOpen, ...(isOpen && { 'aria-controls': id }) } as const
  return (
    <>
      <ButtonContext value={{ ...opens, ...said, ...fetching(MenuList), ref: button, isPressed: isOpen }}>
        {trigger}
      </ButtonContext>
      {wasOpened && (
        <Suspense>
          <MenuList {...{ id, label, sections, placement, isOpen, focus }} trigger={button} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  )
}
