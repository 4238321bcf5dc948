/**
 * What a text of Jira says. Newer answers hold documents, as a tree of paragraphs, lists and marks; of those the words, lines
 * and links remain.
 */
export function jiraText(value: unknown): string {
  if (typeof value === 'string') return value
  return isNode(value) ? blockText(value).trim() : ''
}

interface Node {
  readonly type?: unknown
  readonly text?: unknown
  readonly content?: unknown
  readonly attrs?: unknown
  readonly marks?: unknown
}

const LINES: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'codeBlock'])
const LISTS: ReadonlySet<unknown> = new Set(['bulletList', 'orderedList', 'taskList'])
/** Deeper than anybody writes. */
const DEPTH = 40

function blockText(node: Node, depth = 0): string {
  if (depth > DEPTH) return ''
  if (typeof node.text === 'string') return linked(node.text, node.marks)
  if (node.type === 'hardBreak') return '\n'
  const inside = nodesIn(node.content).map((one) => blockText(one, depth + 1))
  if (LISTS.has(node.type)) return inside.map((item) => `- ${item.trim().replaceAll('\n', '\n  ')}`).join('\n')
  if (LINES.has(node.type)) return inside.join('')
  return inside.length > 0 ? inside.join(isInline(node) ? '' : '\n\n') : attrText(node.attrs)
}

/** Mentions, emoji and cards hold their words beside the text. */
function attrText(attrs: unknown): string {
  if (typeof attrs !== 'object' || attrs === null) return ''
  const { text, url, shortName } = attrs as Readonly<Record<string, unknown>>
  return ([text, url, shortName].find((words) => typeof words === 'string') as string | undefined) ?? ''
}

function linked(text: string, marks: unknown): string {
  for (const mark of nodesIn(marks)) {
    const { href } = (mark.attrs ?? {}) as { readonly href?: unknown }
    if (mark.type === 'link' && typeof href === 'string' && /^https?:\/\/[^\s()]+$/.test(href)) {
      return text === href ? text : `[${text.replace(/[[\]]/g, ' ')}](${href})`
    }
  }
  return text
}

function isInline({ content }: Node): boolean {
  return nodesIn(content).every((one) => typeof one.text === 'string')
}

function nodesIn(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
