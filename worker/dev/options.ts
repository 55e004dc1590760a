/** Options for wrangler, in its own words; one that the caller named too is left out, so that the caller's counts. */
export const unlessNamed = (options: Readonly<Record<string, string>>, args: readonly string[]): string[] =>
  Object.entries(options)
    .filter(([name]) => !args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)))
    .flatMap(([name, value]) => [`--${name}`, value])
