import { describe, expect, it } from 'vitest'
import { connected, introduction, need, network, underway } from './stage.ts'

describe('who has to act next', () => {
  it('is whoever is asked; nobody yet while a question waits for its day', () => {
    expect(introduction().row().ballWith).toBe('company')
    expect(introduction().saysNow('first', 'yes').row().ballWith).toBe('ngo')
    expect(connected().row().ballWith).toBe('date')
    expect(need().row().ballWith).toBe('coordinator')
  })

  it('is only the one who has not answered yet of two', () => {
    const story = underway(90).passes('46d').is('checkIn')
    expect(story.row().ballWith).toBe('both')
    story.saysNow('ngo', 'green', { hours: 1 })
    expect(story.row().ballWith).toBe('company')
  })

  it('is the coordinator as long as nobody else can: a letter that is lost, a question passed on', () => {
    const lost = introduction().bouncing('company').passes('3d')
    expect(lost.asks()).toContain('undeliverable to koordinator')
    expect(lost.row().ballWith).toBe('coordinator')
    const passed = introduction().passesOn('first', 'somebody else', false)
    expect(passed.row().ballWith).toBe('coordinator')
    passed.saysNow('coordinator', 'refuse')
    expect(passed.row().ballWith).toBe('company')
  })
})

describe('a question of coordinators who have left', () => {
  it('goes to the next of the staff at once, whoever had been asked', () => {
    const staff = ['lead', 'deputy', 'third']
    const story = need({}, network({ staff })).passes('8d')
    expect(story.asks()).toEqual(['whom to lead', 'whom to deputy'])
    staff.splice(0, 2)
    story.passes('14d')
    expect(story.asks()).toContain('whom to third')
    expect(story.mailTo('third').length).toBeGreaterThan(0)
    expect(story.mailTo('lead').filter((mail) => Number(mail.split(' ')[0]) > 8)).toEqual([])
  })
})
