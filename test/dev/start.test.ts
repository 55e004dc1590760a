import { describe, expect, it } from 'vitest'
import { unlessNamed } from '../../worker/dev/options.ts'
import { portAmong } from '../../worker/dev/port.ts'

describe('npm start', () => {
  it.each([
    [[], 8787],
    [['--port', '9000'], 9000],
    [['--log-level', 'info', '--port=9001'], 9001],
    [['--port', '0'], undefined],
    [['--port', '70000'], undefined],
    [['--port'], undefined],
  ])('takes its port from %j', (args, port) => {
    expect(portAmong(args)).toBe(port)
  })

  it('leaves the last word to what was typed', () => {
    const options = { port: '8787', 'log-level': 'warn' }
    expect(unlessNamed(options, ['--port=9000'])).toEqual(['--log-level', 'warn'])
    expect(unlessNamed(options, ['--log-level', 'info'])).toEqual(['--port', '8787'])
  })
})
