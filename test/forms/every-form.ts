import { agreement } from '../../forms/answers/agreement.ts'
import { askMore } from '../../forms/answers/ask-more.ts'
import { cancelProject } from '../../forms/answers/cancel-project.ts'
import { checkInRed } from '../../forms/answers/check-in-red.ts'
import { checkIn } from '../../forms/answers/check-in.ts'
import { closeNeed } from '../../forms/answers/close-need.ts'
import { introductionDecline } from '../../forms/answers/introduction-decline.ts'
import { keep } from '../../forms/answers/keep.ts'
import { later } from '../../forms/answers/later.ts'
import { lookAgain } from '../../forms/answers/look-again.ts'
import { lookBack } from '../../forms/answers/look-back.ts'
import { newAddress } from '../../forms/answers/new-address.ts'
import { notAccepted } from '../../forms/answers/not-accepted.ts'
import { notDelivered } from '../../forms/answers/not-delivered.ts'
import { notYetAccepted } from '../../forms/answers/not-yet-accepted.ts'
import { notMe } from '../../forms/answers/not-me.ts'
import { partlyDelivered } from '../../forms/answers/partly-delivered.ts'
import { passOn } from '../../forms/answers/pass-on.ts'
import { pause } from '../../forms/answers/pause.ts'
import { propose } from '../../forms/answers/propose.ts'
import { redirect } from '../../forms/answers/redirect.ts'
import { resume } from '../../forms/answers/resume.ts'
import { survey } from '../../forms/answers/survey.ts'
import { triageDecline } from '../../forms/answers/triage-decline.ts'
import { waitlist } from '../../forms/answers/waitlist.ts'
import { company } from '../../forms/company/form.ts'
import type { Form } from '../../forms/define.ts'
import { ngo } from '../../forms/ngo/form.ts'

const forms: readonly Form[] = [
  agreement,
  askMore(company),
  askMore(ngo),
  cancelProject,
  checkIn,
  checkInRed,
  closeNeed,
  company,
  introductionDecline,
  keep,
  later,
  lookAgain,
  lookBack,
  newAddress,
  ngo,
  notAccepted,
  notDelivered,
  notMe,
  notYetAccepted,
  partlyDelivered,
  passOn,
  pause,
  propose,
  redirect,
  resume,
  survey,
  triageDecline,
  waitlist,
]

/** Named, so that `describe.each` says which one failed. */
export const everyForm = forms.map((form) => ({ name: form.name, form }))
