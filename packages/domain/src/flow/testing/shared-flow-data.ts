/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ColumnId, ItemId, TypeId } from '../../ids.ts'
import type { Instant } from '../../time.ts'
import type { FlowHistory, FlowPace } from '../history.ts'
import type { Phase } from '../phase.ts'

const folder = join(import.meta.dirname, '../../../../../../shared/flow-data')

/** The recorded boards and their expected answers lie beside the repository, not in it. */
export const flowDataIsHere = existsSync(folder)

/** Parses a JSON file of the shared flow data, gzipped or not; the caller says what is in it. */
export function readFlowData<Content>(path: string): Content {
  const bytes = readFileSync(join(folder, path))
  return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as Content
}

export function readFlowText(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

export function hasFlowData(path: string): boolean {
  return existsSync(join(folder, path))
}

interface FlowLog {
  readonly asOf: string
  readonly columns: readonly { readonly id: string; readonly phase: Phase; readonly wait?: boolean }[]
  readonly items: readonly {
    readonly id: string
    readonly type: string
    readonly pace: FlowPace
    readonly created: string
    readonly entries: readonly (readonly [at: string, columnId: string])[]
    readonly blocked?: readonly (readonly [from: string, to: string | null])[]
    readonly cancelled: string | null
  }[]
}

export function readFlowHistory(path: string): FlowHistory & { readonly asOf: Instant } {
  const log = readFlowData<FlowLog>(path)
  return {
    asOf: Date.parse(log.asOf),
    columns: log.columns.map(({ id, phase, wait = false }) => ({ id: id as ColumnId, phase, waits: wait })),
    items: log.items.map((item) => ({
      id: item.id as ItemId,
      typeId: item.type as TypeId,
      pace: item.pace,
      createdAt: Date.parse(item.created),
      entries: item.entries.map(([at, columnId]) => ({ at: Date.parse(at), columnId: columnId as ColumnId })),
      cancelledAt: item.cancelled === null ? null : Date.parse(item.cancelled),
      blocked: (item.blocked ?? []).map(([from, to]) => ({
        from: Date.parse(from),
        to: to === null ? null : Date.parse(to),
        reason: 'internal',
      })),
    })),
  }
}
