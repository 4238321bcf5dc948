type Run = (lock: { readonly name: string } | null) => unknown

/** The browser's locks for one origin, as far as a shelf needs them; a window's locks go with it. */
export class FakeLocks {
  readonly #held = new Set<string>()
  readonly #queue: { readonly name: string; readonly grant: () => void }[] = []

  readonly request = (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const [options, run] = (rest.length === 1 ? [{}, rest[0]] : rest) as [LockOptions, Run]
    if (this.#held.has(name)) {
      if (options.ifAvailable) return Promise.resolve(run(null))
      return new Promise((resolve, reject) => {
        const waiting = { name, grant: () => resolve(this.#hold(name, run)) }
        this.#queue.push(waiting)
        options.signal?.addEventListener('abort', () => {
          this.#queue.splice(this.#queue.indexOf(waiting), 1)
          reject(new DOMException('called off', 'AbortError'))
        })
      })
    }
    return this.#hold(name, run)
  }

  async #hold(name: string, run: Run): Promise<unknown> {
    this.#held.add(name)
    const value = await run({ name })
    this.#held.delete(name)
    const next = this.#queue.findIndex((one) => one.name === name)
    if (next >= 0) this.#queue.splice(next, 1)[0]?.grant()
    return value
  }
}
