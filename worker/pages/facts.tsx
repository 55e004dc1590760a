import { contactAddress } from '../letters/addresses.ts'
import type { Fact } from '../letters/blocks.ts'
import { defuse } from '../letters/defuse.ts'

/** Labelled values; contact data as links. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div>
          <dt>{fact.label}</dt>
          <dd>
            <Value fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Value({ fact }: { readonly fact: Fact }) {
  const address = contactAddress(fact)
  return address === undefined ? <>{defuse(fact.value)}</> : <a href={address}>{fact.value}</a>
}
