/** A name as far as there is room for its letters. */
export function shortened(name: string, room: number): string {
  return name.length <= room ? name : `${name.slice(0, Math.max(1, room - 1)).trimEnd()}…`
}
