/** The SQL that leads from one Prisma schema (null: an empty database) to another; '' when they agree. */
export function diff(from: string | null, to: string): Promise<string>
