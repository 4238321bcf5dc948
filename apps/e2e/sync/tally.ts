/** How often things happened that a run of schedules must have seen, or it would prove nothing. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(what: string, times = 1): void {
    this.#counts.set(what, this.of(what) + times)
  }

  of(what: string): number {
    return this.#counts.get(what) ?? 0
  }

  addAll(other: Tally): void {
    for (const [what, times] of other.#counts) this.add(what, times)
  }

  asText(): string {
    return [...this.#counts].map(([what, times]) => `${what}: ${times}`).join(', ')
  }
}
