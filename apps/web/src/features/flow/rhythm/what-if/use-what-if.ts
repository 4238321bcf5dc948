import type { ModelAnswer } from '@paceboard/contract'
import type { CalibratedModel, Demand, NoModel, WhatIf } from '@paceboard/domain'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../../../lib/api.ts'
import { useBoardState } from '../../../../lib/board/board-context.ts'
import { type Asked, modelQueryOf, questionOf } from './question.ts'
import type { WhatIfJob, WhatIfNews } from './what-if.worker.ts'

export type WhatIfState =
  | { readonly kind: 'idle' | 'fitting' | 'failed' }
  | { readonly kind: 'refused'; readonly refusal: NoModel }
  | { readonly kind: 'simulating'; readonly done: number; readonly total: number }
  | { readonly kind: 'answered'; readonly answer: WhatIf; readonly model: CalibratedModel; readonly demand: Demand }

/** Asks for a model of the board and simulates on it, away from the page; one question at a time. */
export function useWhatIf() {
  const boardId = useBoardState((state) => state.boardId)
  const [state, setState] = useState<WhatIfState>({ kind: 'idle' })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  async function ask(asked: Asked): Promise<void> {
    running.current?.abort()
    const abort = new AbortController()
    running.current = abort
    const { signal } = abort
    setState({ kind: 'fitting' })
    try {
      const search = new URLSearchParams(modelQueryOf(asked) as Record<string, string>)
      const fitted = await api.get<ModelAnswer>(`/api/boards/${boardId}/flow/model?${search}`, { signal })
      const { model, refusal } = fitted
      if (model) {
        const question = questionOf(asked, fitted, model)
        const onProgress = (done: number, total: number) => setState({ kind: 'simulating', done, total })
        const answer = await simulated({ model: model.model, question }, onProgress, signal)
        setState({ kind: 'answered', answer, model, demand: question.demand })
      } else setState(refusal ? { kind: 'refused', refusal } : { kind: 'failed' })
    } catch {
      if (!signal.aborted) setState({ kind: 'failed' })
    }
  }

  function cancel(): void {
    running.current?.abort()
    setState({ kind: 'idle' })
  }

  return { state, ask, cancel }
}

/** The answer of a worker of its own, which ends with the question. */
function simulated(
  job: WhatIfJob,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<WhatIf> {
  return new Promise<WhatIf>((resolve, reject) => {
    const worker = new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    worker.onmessage = ({ data }: MessageEvent<WhatIfNews>) => {
      if (data.kind === 'answer') end(() => resolve(data.answer))
      else onProgress(data.done, data.total)
    }
    worker.onerror = (event) => end(() => reject(new Error(event.message)))
    signal.addEventListener('abort', () => end(() => reject(signal.reason)))
    worker.postMessage(job)
  })
}
