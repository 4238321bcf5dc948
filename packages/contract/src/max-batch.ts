/** Commands in one batch: more than anybody handles at once by hand. In a file of its own, so that pages have it without zod. */
export const MAX_BATCH = 500
