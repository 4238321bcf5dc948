import { saveFile } from './save-file.ts'

/** Pixels of the file for one on the page: sharp on slides. */
const RATIO = 2
const MARGIN = 20
const TITLE_HEIGHT = 32

/** What may come from a style sheet and changes how a shape looks. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
]

/** Saves the pictures within an element (`svg[data-picture]` and canvases) as one PNG with its title, as they look now. */
export async function savePicture(element: HTMLElement, title: string): Promise<void> {
  const box = element.getBoundingClientRect()
  const canvas = document.createElement('canvas')
  const pictures = [...element.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('svg[data-picture], canvas')]
  const bottom = Math.max(0, ...pictures.map((one) => one.getBoundingClientRect().bottom - box.top))
  const right = Math.max(box.width, ...pictures.map((one) => one.getBoundingClientRect().width))
  canvas.width = Math.ceil(right + 2 * MARGIN) * RATIO
  canvas.height = Math.ceil(bottom + TITLE_HEIGHT + 2 * MARGIN) * RATIO
  const context = canvas.getContext('2d')
  if (!context) return
  const { color, fontFamily } = getComputedStyle(element)
  context.scale(RATIO, RATIO)
  context.fillStyle = groundOf(element)
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = color
  context.font = `600 16px ${fontFamily}`
  context.fillText(title, MARGIN, MARGIN + 14)
  for (const picture of pictures) {
    const { left, top } = picture.getBoundingClientRect()
    context.save()
    context.translate(MARGIN + left - box.left, MARGIN + TITLE_HEIGHT + top - box.top)
    if (picture instanceof HTMLCanvasElement) {
      context.drawImage(picture, 0, 0, picture.clientWidth, picture.clientHeight)
    } else {
      context.drawImage(await shapesOf(picture), 0, 0)
      writeWords(picture, context)
    }
    context.restore()
  }
  saveFile(canvas.toDataURL('image/png'), `${title}.png`)
}

/** The shapes alone: words are written by the canvas, which has the page's fonts. */
async function shapesOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = svg.querySelectorAll<SVGElement>('*')
  for (const [i, shape] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = originals[i]
    if (!original) continue
    const style = getComputedStyle(original)
    for (const look of LOOKS) shape.style.setProperty(look, style.getPropertyValue(look))
  }
  for (const words of copy.querySelectorAll('text')) words.remove()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  await image.decode()
  return image
}

function writeWords(svg: SVGSVGElement, context: CanvasRenderingContext2D): void {
  for (const words of svg.querySelectorAll('text')) {
    const text = words.textContent ?? ''
    if (text === '') continue
    const style = getComputedStyle(words)
    const { x, y } = words.getStartPositionOfChar(0).matrixTransform(words.getCTM() ?? undefined)
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    context.fillStyle = style.fill
    context.fillText(text, x, y)
  }
}

/** The colour that lies under an element. */
function groundOf(element: HTMLElement): string {
  for (let one: HTMLElement | null = element; one; one = one.parentElement) {
    const { backgroundColor } = getComputedStyle(one)
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor
  }
  return 'white'
}
