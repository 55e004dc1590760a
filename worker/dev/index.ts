/**
 * The entry of `npm start` and of tests: what is deployed (`worker/index.ts`), with a mailbox for a transport, the
 * pages around it and the demo network. None of this folder is in a production build.
 */
import { appWith } from '../app.ts'
import production from '../index.ts'
import { transports } from '../mail/transport.ts'
import { isDevelopment } from '../setting.ts'
import { devRoutes } from './routes.tsx'
import { devTransport } from './transport.ts'

export { CaseWorkflow, Receiver, Ticker } from '../index.ts'

transports.set('dev', devTransport)

const app = appWith(devRoutes)

export default {
  ...production,
  /** The demo network's key stands in the documentation, so this entry, deployed by mistake, is what production is. */
  fetch: (request: Request, env: Env, context: ExecutionContext) =>
    (isDevelopment(env) ? app : production).fetch(request, env, context),
} satisfies ExportedHandler<Env>
