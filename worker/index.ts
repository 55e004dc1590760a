import { appWith } from './app.ts'
import { startTicker } from './process/ticker-binding.ts'
import { sweep } from './process/sweep.ts'
import { settingOf } from './setting.ts'

export { CaseWorkflow } from './process/case-workflow.ts'
export { Receiver } from './intake/receiver.ts'
export { Ticker } from './process/ticker.ts'

/** What is deployed. Development has an entry of its own, `worker/dev/index.ts`. */
export default {
  fetch: appWith().fetch,
  /** The backstop: sweeps itself, and sees to it that the ticker rings. */
  async scheduled(_event, env, context) {
    const setting = settingOf(env, context)
    await startTicker(setting)
    await sweep(setting)
  },
} satisfies ExportedHandler<Env>
