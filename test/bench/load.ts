import { Agent, request } from 'node:http'

export interface Load {
  readonly port: number
  readonly path: string
  readonly body: () => string
  readonly expected: number
}

export interface Loaded {
  /** Requests that were answered as expected; any other answer ends the bench. */
  readonly count: number
  readonly perSecond: number
  /** Milliseconds, sorted. */
  readonly times: readonly number[]
}

/** Closed loops over kept connections: each sends its next request when the last has been answered. */
export const load = async (target: Load, connections: number, milliseconds: number): Promise<Loaded> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const begun = performance.now()
  const loop = async (): Promise<void> => {
    while (performance.now() - begun < milliseconds) {
      const sent = performance.now()
      const { status, text } = await send(agent, target)
      if (status !== target.expected) throw new Error(`${target.path} answered ${status}: ${text.slice(0, 500)}`)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: connections }, loop))
  const seconds = (performance.now() - begun) / 1000
  agent.destroy()
  return { count: times.length, perSecond: times.length / seconds, times: times.toSorted((a, b) => a - b) }
}

const send = (agent: Agent, { port, path, body }: Load): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const bytes = Buffer.from(body())
    const headers = { 'Content-Type': 'application/json', 'Content-Length': bytes.length }
    const sending = request({ agent, host: 'localhost', port, path, method: 'POST', headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() })
      })
      response.on('error', reject)
    })
    sending.on('error', reject)
    sending.end(bytes)
  })
