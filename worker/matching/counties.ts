/**
 * Counties by the first two digits of the postal code. Postal districts follow railway lines, not borders: a prefix that
 * lies in two counties names both, and a village at the edge may be told wrong. Exact would be a settlement list, none
 * of which was found under a clear licence (domain 4.4).
 */
const prefixes = {
  budapest: '10 11 12 13 14 15 16 17 18 19',
  pest: '20 21 22 23 24 26 27',
  komaromEsztergom: '25 28 29',
  nograd: '26 30 31',
  heves: '30 32 33',
  borsodAbaujZemplen: '34 35 36 37 38 39',
  hajduBihar: '40 41 42',
  szabolcsSzatmarBereg: '43 44 45 46 47 48 49',
  jaszNagykunSzolnok: '50 51 52 53 54',
  bekes: '55 56 57 58 59',
  bacsKiskun: '60 61 62 63 64 65',
  csongradCsanad: '66 67 68 69',
  tolna: '70 71 72',
  baranya: '73 76 77 78 79',
  somogy: '72 74 75 86 87',
  fejer: '24 70 80 81',
  veszprem: '81 82 83 84 85',
  zala: '83 87 88 89',
  gyorMosonSopron: '90 91 92 93 94',
  vas: '95 96 97 98 99',
} as const

const byRegion = Map.groupBy(
  Object.entries(prefixes).flatMap(([county, regions]) => regions.split(' ').map((region) => ({ region, county }))),
  ({ region }) => region,
)

const countiesOf = (postalCode: string): readonly string[] =>
  byRegion.get(regionOf(postalCode))?.map(({ county }) => county) ?? []

/** Where suggestions look first; the same two digits as `region` of `card_profiles`. */
export const regionOf = (postalCode: string): string => postalCode.slice(0, 2)

export const shareCounty = (one: string, other: string): boolean => {
  const counties = countiesOf(other)
  return countiesOf(one).some((county) => counties.includes(county))
}
