import type { Locale } from '../../forms/locale.ts'
import { en as intakeEn } from './intake.en.ts'
import { hu as intakeHu } from './intake.hu.ts'
import { en as introductionEn } from './introduction.en.ts'
import { hu as introductionHu } from './introduction.hu.ts'
import { en as needEn } from './need.en.ts'
import { hu as needHu } from './need.hu.ts'
import { en as offerEn } from './offer.en.ts'
import { hu as offerHu } from './offer.hu.ts'
import { en as pageEn } from './page.en.ts'
import { hu as pageHu } from './page.hu.ts'
import type { PageWords } from './page-words.ts'
import { en as projectEn } from './project.en.ts'
import { hu as projectHu } from './project.hu.ts'
import { en as sidesEn } from './sides.en.ts'
import { hu as sidesHu } from './sides.hu.ts'
import type { ProcessWords, QuestionWords } from './words.ts'

type In<Words> = { readonly [locale in Locale]: Words }

const processes: Readonly<Record<string, In<ProcessWords>>> = {
  intake: { hu: intakeHu, en: intakeEn },
  need: { hu: needHu, en: needEn },
  offer: { hu: offerHu, en: offerEn },
  introduction: { hu: introductionHu, en: introductionEn },
  project: { hu: projectHu, en: projectEn },
}

type SideWords = Pick<ProcessWords, 'questions' | 'letters'>

const sides: In<SideWords> = { hu: sidesHu, en: sidesEn }
const pages: In<PageWords> = { hu: pageHu, en: pageEn }

export const wordsOf = (process: string, locale: Locale): ProcessWords => {
  const found = processes[process]
  if (!found) throw new Error(`no words for the process ${process}`)
  return found[locale]
}

/** What stands beside every process: questions about another question, and the letter to whoever was named. */
export const sideWords = (locale: Locale): SideWords => sides[locale]

/** The words of a question, whether it is the process's own or stands beside it. */
export const questionWords = (process: string, question: string, locale: Locale): QuestionWords => {
  const found = wordsOf(process, locale).questions[question] ?? sides[locale].questions[question]
  if (!found) throw new Error(`no words for the question ${question} of ${process}`)
  return found
}

export const pageWords = (locale: Locale): PageWords => pages[locale]
