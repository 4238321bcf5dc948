/** The zone at either edge, in pixels and at most this share of the height. */
const ZONE = 120
const ZONE_SHARE = 0.2
/** A hand is never quite still; less than this in pixels is no wish to scroll. */
const TREMBLE = 8
/** A frame that took longer, in milliseconds, is not made up for. */
const LONGEST_FRAME = 100

/** How fast a box scrolls under a pointer at height `y`, in pixels a second: upwards negative, 0 away from the edges. */
export function edgeSpeed(y: number, box: { readonly top: number; readonly bottom: number }, most: number): number {
  const zone = Math.min(ZONE, (box.bottom - box.top) * ZONE_SHARE)
  const depth = Math.min(1, Math.max(0, box.top + zone - y, y - (box.bottom - zone)) / zone)
  // Slow at first, so that a near place can be met; full speed at the very edge.
  const speed = most * depth * depth
  return y < (box.top + box.bottom) / 2 ? -speed : speed
}

/**
 * Scrolls a box while a pointer is held near its edges, by the time that passes and not by frames: a slow machine gets
 * as far. It begins once the pointer has moved that way. The answer ends it.
 */
export function startEdgeScroll(box: Element, most: number, startY: number): () => void {
  let y = startY
  let before = performance.now()
  let left = 0
  let [isUp, isDown] = [false, false]
  const follow = (event: MouseEvent | TouchEvent) => {
    y = ('touches' in event ? event.touches[0]?.clientY : event.clientY) ?? y
    isUp ||= y < startY - TREMBLE
    isDown ||= y > startY + TREMBLE
  }
  const scroll = (now: number) => {
    const speed = edgeSpeed(y, box.getBoundingClientRect(), most)
    left += (speed * Math.min(now - before, LONGEST_FRAME)) / 1000
    before = now
    const whole = (speed < 0 ? isUp : isDown) ? Math.trunc(left) : 0
    left = speed === 0 ? 0 : left - whole
    if (whole !== 0) box.scrollTop += whole
    frame = requestAnimationFrame(scroll)
  }
  let frame = requestAnimationFrame(scroll)
  window.addEventListener('mousemove', follow, { passive: true })
  window.addEventListener('touchmove', follow, { passive: true })
  return () => {
    cancelAnimationFrame(frame)
    window.removeEventListener('mousemove', follow)
    window.removeEventListener('touchmove', follow)
  }
}
