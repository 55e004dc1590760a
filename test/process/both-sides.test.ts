import { describe, expect, it } from 'vitest'
import { need, network, offer } from './stage.ts'

/** The NGO form and the company form were sent from one address. */
const oneOnBothSides = () => {
  const world = network()
  const offered = offer({ person: 'both' }, world)
  return need({ person: 'both' }, world).saysNow('coordinator', 'propose', { offerId: offered.id }).child()
}

describe('somebody who is both the NGO and the company', () => {
  it('is asked twice, and told once', () => {
    const story = oneOnBothSides().saysNow('first', 'yes').saysNow('second', 'yes').is('connected')
    expect(story.mailTo('both').filter((mail) => mail.endsWith('contacts'))).toHaveLength(1)
  })

  it('agrees with themselves, and is told once of the end', () => {
    const story = oneOnBothSides().saysNow('first', 'yes').saysNow('second', 'yes').presses('first', 'agreed')
    const project = story.passes('10m').is('agreed').child()
    project.presses('coordinator', 'cancel', { reason: 'x' }).passes('10m').is('cancelled')
    expect(project.mailTo('both').filter((mail) => mail.endsWith('projectCancelled'))).toHaveLength(1)
  })
})
