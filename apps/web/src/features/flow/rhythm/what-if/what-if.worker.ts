import { type FlowModel, USUAL_SIMULATION, type WhatIf, type WhatIfQuestion, whatIf } from '@paceboard/domain'

/** What the page asks of this worker, once. */
export interface WhatIfJob {
  readonly model: FlowModel
  readonly question: WhatIfQuestion
}

export type WhatIfNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly answer: WhatIf }

function tell(news: WhatIfNews): void {
  self.postMessage(news)
}

// Thousands of simulated quarters take seconds: away from the page, so that it stays alive and can stop it.
self.onmessage = ({ data: { model, question } }: MessageEvent<WhatIfJob>) => {
  const answer = whatIf(model, question, USUAL_SIMULATION, (done, total) => tell({ kind: 'progress', done, total }))
  tell({ kind: 'answer', answer })
}
