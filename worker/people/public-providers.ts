/** Where an address says nothing of the house its owner belongs to: passing on needs the coordinator's word there. */
const providers = new Set([
  'gmail.com',
  'googlemail.com',
  'freemail.hu',
  'citromail.hu',
  'indamail.hu',
  'vipmail.hu',
  't-online.hu',
  'upcmail.hu',
  'digikabel.hu',
  'outlook.com',
  'outlook.hu',
  'hotmail.com',
  'hotmail.hu',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'proton.me',
  'protonmail.com',
  'gmx.com',
  'gmx.net',
  'mail.com',
])

export const isPublicProvider = (domain: string): boolean => providers.has(domain)
