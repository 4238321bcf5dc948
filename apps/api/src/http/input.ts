import express, { type Request, type Response } from 'express'
import type { z } from 'zod'
import { type FieldError, problem } from './problem.ts'

const BODY_LIMIT = '1mb'
const parseJson = express.json({ limit: BODY_LIMIT, strict: false })

/**
 * The JSON body of a request, parsed. Read after the checks of who asks, so that a stranger learns nothing from it.
 * @throws problems bad-json, body-too-large, unsupported-type, bad-input
 */
export async function bodyOf<Schema extends z.ZodType>(
  req: Request,
  res: Response,
  schema: Schema,
): Promise<z.output<Schema>> {
  if (!req.is('application/json')) throw problem('unsupported-type')
  await new Promise<void>((resolve, reject) => {
    parseJson(req, res, (error?: unknown) => (error ? reject(unreadable(error)) : resolve()))
  })
  return parsed(schema, req.body)
}

/** A body that is not packed as it says fails without the type by which `handleErrors` knows the others. */
function unreadable(error: unknown): unknown {
  const isBroken = error instanceof Error && 'status' in error && error.status === 400
  return isBroken && !('type' in error && error.type) ? problem('bad-json') : error
}

/** The query of a request, parsed. @throws problem bad-input */
export function queryOf<Schema extends z.ZodType>(req: Pick<Request, 'query'>, schema: Schema): z.output<Schema> {
  return parsed(schema, req.query)
}

/** A part of the path, such as `:boardId`; one that cannot be an id names nothing. @throws problem not-found */
export function paramOf<Schema extends z.ZodType>(req: Request, name: string, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(req.params[name])
  if (!result.success) throw problem('not-found')
  return result.data
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw problem('bad-input', { errors: result.error.issues.flatMap((issue) => fieldErrors(issue, [])) })
}

type Issue = z.core.$ZodIssue

/** Every field that is wrong, by its path: `command.commands.3.below`. Of a union's alternatives the nearest one speaks. */
function fieldErrors(issue: Issue, under: readonly PropertyKey[]): FieldError[] {
  const path = [...under, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors.toSorted((a, b) => distance(a) - distance(b))[0]
    return nearest?.flatMap((inner) => fieldErrors(inner, path)) ?? []
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: fieldName([...path, key]), message: 'is not known here' }))
  }
  return [{ field: fieldName(path), message: issue.message }]
}

/** An alternative whose `type` is already wrong is not the one that was meant. */
function distance(issues: readonly Issue[]): number {
  return issues.some((issue) => issue.path.length === 1 && issue.path[0] === 'type') ? 1000 : issues.length
}

/** What is wrong as a whole is called `body`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'body' : path.map(String).join('.')
}
