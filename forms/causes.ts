/**
 * Main groups of the Hungarian statistical classification of NGOs (NSZOR, KSH), as codes of our own:
 * no authoritative list with numbers was found, and words change.
 */
export const causes = [
  'culture',
  'religion',
  'sport',
  'leisure',
  'education',
  'research',
  'health',
  'socialCare',
  'civilProtection',
  'environment',
  'settlementDevelopment',
  'economicDevelopment',
  'legalRights',
  'publicSafety',
  'multipurpose',
  'international',
  'professional',
  'politics',
] as const

export type Cause = (typeof causes)[number]
