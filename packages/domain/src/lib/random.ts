/** Numbers in [0, 1) that are the same for the same seed. */
export type Random = () => number

/** Mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, passes gjrand's tests, good enough for thousands of trials. */
export function seededRandom(seed: number): Random {
  let state = seed
  return () => {
    state = nextState(state)
    return uniform(state)
  }
}

/** One step of the state of `seededRandom`, for callers that keep many states in an array. */
export function nextState(state: number): number {
  return (state + 0x6d2b79f5) | 0
}

/** The number in [0, 1) that belongs to a state. */
export function uniform(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

/**
 * The seed of the `index`-th independent stream under a seed: what belongs to one trial or one item stays with it, however
 * many numbers the others use. Mixed with the finalizer of MurmurHash3 (Austin Appleby, public domain).
 */
export function streamSeed(seed: number, index: number): number {
  return scramble(scramble(seed | 0) ^ Math.imul(index + 1, 0x9e3779b9))
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) | 0
}
