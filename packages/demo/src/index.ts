export { type DemoBoard, type DemoOptions, demoBoard } from './demo-board.ts'
export type { DemoPerson } from './people.ts'
