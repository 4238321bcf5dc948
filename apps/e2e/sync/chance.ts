/** Chance that can be repeated: the same seed gives the same numbers (mulberry32). */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  happens(probability: number): boolean {
    return this.next() < probability
  }

  oneOf<Thing>(things: readonly Thing[]): Thing {
    if (things.length === 0) throw new Error('nothing to choose from')
    return things[this.between(0, things.length - 1)] as Thing
  }

  /** One of the things, each as often as its weight says. */
  weighted<Thing>(things: readonly (readonly [weight: number, thing: Thing])[]): Thing {
    let left = this.next() * things.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, thing] of things) {
      left -= weight
      if (left < 0) return thing
    }
    throw new Error('nothing to choose from')
  }
}
