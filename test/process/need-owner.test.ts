import { describe, expect, it } from 'vitest'
import { inDays } from './fields.ts'
import { need, network, offer, project } from './stage.ts'

describe('a need at any time', () => {
  it('can be paused or withdrawn by its owner', () => {
    const story = need()
    story
      .presses('owner', 'pause', { until: inDays(story.world, 9) })
      .passes('10m')
      .is('waiting')
      .passes('9d')
      .is('open')
    story.presses('owner', 'withdraw').passes('10m').is('withdrawn')
    expect(story.passes('1d').mailTo('coordinator').at(-1)).toBe('10 needWithdrawn')
  })

  it('can be corrected by its owner, and stays where it is', () => {
    const story = need().passes('1d')
    const entered = story.row().entered
    story.presses('owner', 'correct', { needTitle: 'Új honlap' }).passes('9m').is('open')
    expect(story.events()).not.toContain('card.changed')
    story.passes('1m').is('open')
    expect(story.events().filter((type) => type === 'card.changed')).toHaveLength(1)
    expect(story.events()).not.toContain('case.moved')
    expect(story.row().entered).toEqual(entered)
    expect(story.asks()).toEqual(['whom to koordinator'])
    expect(() => story.undoes('correct')).toThrow('not_undoable')
  })

  it('is not corrected when the owner takes it back', () => {
    const story = need().presses('owner', 'correct', { needTitle: 'Új honlap' }).undoes('correct').passes('1h')
    expect(story.events()).not.toContain('card.changed')
  })

  it('stands until the date that a correction names', () => {
    const story = need({ cardUntil: '2027-03-01' })
    story.presses('owner', 'correct', { deadline: '2027-05-01' }).passes('10m').passes('100d').is('open')
    story.passes('58d').is('open').passes('1d').is('renewal')
  })

  it('keeps the date that its owner has given since when the one of the card stays', () => {
    const world = network()
    const offered = offer({}, world)
    const story = need({ cardUntil: '2027-03-01' }, world).saysNow('coordinator', 'propose', { offerId: offered.id })
    story.child().saysNow('first', 'yes').passes('14d').is('noAnswer')
    story.is('renewal').saysNow('owner', 'keep', { until: inDays(world, 20) })
    story.presses('owner', 'correct', { deadline: '2027-03-01' }).passes('10m').passes('19d').is('open')
    story.passes('1d').is('renewal')
  })

  it('leaves an owner who corrects it while she is asked a day more to answer', () => {
    const story = need({ cardUntil: '2027-03-01' }).passes('98d').passes('13d').passes('23h').is('renewal')
    story.presses('owner', 'correct', {}).passes('10m').passes('23h').is('renewal')
  })

  it('cannot be corrected by anybody else', () => {
    expect(() => need().presses('koordinator', 'correct')).toThrow('not_asked')
  })

  it('cannot be withdrawn any more when a project has begun', () => {
    expect(() => project().parent().presses('owner', 'withdraw')).toThrow('question_closed')
  })
})
