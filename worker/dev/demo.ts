/**
 * `npm run demo -- --port 8787`: plays twelve NGOs and ten companies to different stages against the running
 * development server, over the addresses that everybody else uses too: forms, letters, links and the clock.
 */
import { isAnswering } from './answering.ts'
import { companies, ngos } from './demo/people.ts'
import { play } from './demo/player.ts'
import { LAST_DAY, scenes } from './demo/scenes.ts'
import { worldAt } from './demo/world.ts'
import { portAmong } from './port.ts'
import { refuse } from './refuse.ts'

const port = portAmong(process.argv.slice(2)) ?? refuse('--port needs a number from 1 to 65535.')
const base = `http://localhost:${port}`
if (!(await isAnswering(base))) refuse(`Nothing answers at ${base}. Start it first: npm start -- --port ${port}`)

const world = worldAt(base)
const began = Date.now()
const earlier = await world.letters(String(ngos.kert['email']))
if (earlier.length > 0) {
  console.log(`A bemutatót itt már lejátszották: ${base} (üres állapottal kezdhető újra, lásd KAPOCS_STATE)`)
  process.exit()
}

console.log(
  `${Object.keys(ngos).length} civil szervezet, ${Object.keys(companies).length} vállalkozás, ${LAST_DAY} nap:`,
)
await play(world, scenes, ({ title, stage }) => console.log(`  ${title}: ${stage}`))
console.log(`Kész ${Math.round((Date.now() - began) / 1000)} másodperc alatt. Nézze meg: ${base}`)
