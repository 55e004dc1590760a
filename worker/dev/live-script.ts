/**
 * Everything works without it. Where scripts run, letters that arrive and the clock appear by themselves, so that what
 * somebody is typing in the partner's form stays, and an opened letter stays open.
 */
export const liveScript = `
const parts = ['clock', 'letters', 'waiting']
const part = (page, id) => page.getElementById(id)
const seen = new Map(parts.map((id) => [id, part(document, id)?.innerHTML]))
const renew = async () => {
  const text = await (await fetch(location.href)).text()
  const page = new DOMParser().parseFromString(text, 'text/html')
  for (const id of parts) {
    const old = part(document, id), fresh = part(page, id)
    if (!old || !fresh || seen.get(id) === fresh.innerHTML) continue
    seen.set(id, fresh.innerHTML)
    const open = [...old.querySelectorAll('details[open]')].map((one) => one.id)
    const pressed = old.contains(document.activeElement) ? document.activeElement.value : undefined
    old.replaceWith(fresh)
    for (const one of open) part(document, one)?.setAttribute('open', '')
    if (pressed) [...fresh.querySelectorAll('button')].find((one) => one.value === pressed)?.focus()
  }
}
document.addEventListener('submit', async (event) => {
  if (!event.target.closest('#clock')) return
  event.preventDefault()
  const body = new URLSearchParams(new FormData(event.target, event.submitter))
  document.getElementById('clock').setAttribute('aria-busy', 'true')
  await fetch('/dev/clock', { method: 'POST', body, redirect: 'manual' })
  await renew()
  document.getElementById('clock').removeAttribute('aria-busy')
})
document.addEventListener('visibilitychange', () => document.hidden || renew())
setInterval(() => document.hidden || renew().catch(() => undefined), 3000)
`
