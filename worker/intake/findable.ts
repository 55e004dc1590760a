/** Submissions brought in at one go. */
const MANY = 200

/** The words are taken as the triggers of `0003_tally.sql` take them when answers change. ?1 how many at most. */
export const findableSql = `
  insert into submission_words (rowid, network, words)
  select s.rowid, hex(s.network_id), s.reference || ' ' || coalesce((
    select group_concat(value, ' ') from json_tree(json_patch(s.answers, coalesce(s.additions, '{}'))) where type = 'text'), '')
  from submissions s where s.rowid > coalesce((select rowid from submission_words order by rowid desc limit 1), 0)
  order by s.rowid limit ?1`

/** Whether this isolate may have taken in something that no search finds yet; it knows nothing when it begins. */
let isBehind = true

export const fallBehind = (): void => {
  isBehind = true
}

/**
 * Makes what was sent in since the last time findable by its words. Apart from the submission's own batch, since many at
 * once cost little more than one: it happens after the answers, and before the search of whoever has just sent something.
 */
export const catchUp = async (db: D1Database): Promise<void> => {
  if (!isBehind) return
  isBehind = false
  try {
    await db.prepare(findableSql).bind(MANY).run()
  } catch (error) {
    isBehind = true
    throw error
  }
}
