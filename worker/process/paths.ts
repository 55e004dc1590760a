/** Where one may go from a state, as the proof walks it. */
export interface Edge {
  readonly from: string
  readonly to: string
}

export const reachable = (starts: readonly string[], edges: readonly Edge[]): ReadonlySet<string> => {
  const reached = new Set(starts)
  // A set that grows while it is walked is walked to its new end.
  for (const state of reached) for (const { from, to } of edges) if (from === state) reached.add(to)
  return reached
}

/** One loop through each state that can be come back to; none when every path ends. */
export const endlessLoops = (edges: readonly Edge[]): readonly (readonly string[])[] => {
  const states = [...new Set(edges.map(({ from }) => from))]
  return states.flatMap((state) => {
    const way = wayBack(state, edges)
    return way === undefined ? [] : [way]
  })
}

const wayBack = (state: string, edges: readonly Edge[]): readonly string[] | undefined => {
  const ways = new Map([[state, [state]]])
  for (const [at, way] of ways) {
    for (const { to } of edges.filter(({ from }) => from === at)) {
      if (to === state) return [...way, to]
      if (!ways.has(to)) ways.set(to, [...way, to])
    }
  }
  return undefined
}
