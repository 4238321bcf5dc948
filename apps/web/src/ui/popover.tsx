import { type ReactElement, type ReactNode, type RefObject, Suspense, useId, useRef } from 'react'
import { type PopoverProps as AriaPopoverProps, ButtonContext } from 'react-aria-components'
import { lazyPart } from '../lib/lazy-part.ts'
import { fetching, type OpenProps, useOpen } from './use-open.ts'

const PopoverPanel = lazyPart(() => import('./popover-panel.tsx').then((part) => part.PopoverPanel), {
  needsMoreWords: false,
})

interface PopoverBase {
  /** Accessible name of what it holds. */
  readonly label: string
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  readonly placement?: NonNullable<AriaPopoverProps['placement']> | undefined
  readonly width?: 's' | 'm' | undefined
}

export interface PopoverProps extends PopoverBase, OpenProps {
  /** The button that opens it. */
  readonly trigger: ReactElement
}

/** A small panel beside the button that opens it. */
export function Popover({ trigger, isOpen: given, onOpenChange, ...panel }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const { isOpen, wasOpened, setOpen } = useOpen({ isOpen: given, onOpenChange })
  const said = { 'aria-haspopup': 'dialog', 'aria-expanded': isOpen, ...(isOpen && { 'aria-controls': id }) } as const
  const opens = { onPress: () => setOpen(!isOpen), isPressed: isOpen, ...fetching(PopoverPanel) }
  return (
    <>
      <ButtonContext value={{ ...said, ...opens, ref: button }}>{trigger}</ButtonContext>
      {wasOpened && (
        <Suspense>
          <PopoverPanel {...panel} id={id} anchor={button} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  )
}

export interface AnchoredPopoverProps extends PopoverBase {
  /** The element it points at. */
  readonly anchor: RefObject<Element | null>
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** A small panel that opens by itself beside something, such as a column that refused a card. */
export function AnchoredPopover(props: AnchoredPopoverProps) {
  const { wasOpened } = useOpen(props)
  return (
    wasOpened && (
      <Suspense>
        <PopoverPanel {...props} />
      </Suspense>
    )
  )
}
