/** What makes spreadsheets read UTF-8. */
const BYTE_ORDER_MARK = '\u{FEFF}'

/** What a spreadsheet would run instead of show. */
const FORMULA = /^[=+\-@\t\r]/

/** Rows as CSV (RFC 4180) that a spreadsheet opens without mistaking accents, line breaks or formulas. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
