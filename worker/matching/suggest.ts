export interface Suggestion { readonly needId: string; readonly offerId: string; readonly title: string; readonly organisation: string; readonly score: number; readonly reasons: readonly string[]; readonly misses: readonly string[] }
export const offersFor = async (_db: D1Database, _need: string, _now: number, _limit: number): Promise<readonly Suggestion[]> => []
export const needsFor = offersFor
