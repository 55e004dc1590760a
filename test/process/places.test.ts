import { describe, expect, it } from 'vitest'
import { connected, need, network, offer } from './stage.ts'

describe('places', () => {
  it('keeps a second proposal out while the first settles, and lets it in when that is undone', () => {
    const world = network()
    const offered = offer({}, world)
    const [one, other] = [need({}, world), need({ person: 'other ngo' }, world)]
    one.says('coordinator', 'propose', { offerId: offered.id })
    expect(other.refuses('coordinator', 'propose', { offerId: offered.id })).toBe('no_capacity')
    one.undoes('propose')
    other.saysNow('coordinator', 'propose', { offerId: offered.id }).is('introducing')
  })

  it('frees the asks of the company when the two are connected, so that it can be asked about another', () => {
    const world = network()
    connected(world)
    const second = offer({ person: 'company' }, world)
    need({ person: 'other ngo' }, world).saysNow('coordinator', 'propose', { offerId: second.id }).is('introducing')
  })

  it('keeps the places of need and offer with the project until it is surveyed', () => {
    const story = connected().presses('company', 'agreed').passes('10m')
    const holders = [...story.world.places.values()].map(({ place, caseId }) => [place.scope.split(':')[0], caseId])
    expect(holders).toEqual([
      ['need', story.child().id],
      ['offer', story.child().id],
    ])
  })
})
