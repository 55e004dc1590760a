import { app } from './app.ts'
import { settingOf } from './setting.ts'
import { sweep } from './process/sweep.ts'
import { startTicker } from './process/ticker-binding.ts'

export { CaseWorkflow } from './process/case-workflow.ts'
export { Ticker } from './process/ticker.ts'

export default {
  fetch: app.fetch,
  /** The backstop: sweeps itself, and sees to it that the ticker rings. */
  async scheduled(_event, env, context) {
    const setting = settingOf(env, context)
    await startTicker(setting)
    await sweep(setting)
  },
} satisfies ExportedHandler<Env>
