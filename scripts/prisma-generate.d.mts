/** The whole Prisma schema of one provider. */
export function schemaFor(provider: 'sqlite' | 'postgresql'): string
