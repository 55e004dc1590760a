import type { ContributionType } from '../contribution.ts'

/**
 * Hungarian words and stems that people use for each type, for search: stemmers know no synonyms (honlap, weboldal),
 * and split derivations (mentorálás, mentoráló). In small letters with their accents; a word is matched by its beginning.
 */
export const synonyms: Readonly<Record<ContributionType, readonly string[]>> = {
  volunteerDay: words('önkéntes, kétkezi, festés, takarít, kertész, faültetés, felújít, csapatépít, szerel, pakol'),
  eventHelp: words(
    'rendezvény, fesztivál, esemény, hosztesz, regisztráció, színpad, hangosít, jótékonysági est, futóverseny',
  ),
  web: words(
    'honlap, weboldal, weblap, website, webhely, portál, wordpress, webfejleszt, webshop, tárhely, domain, akadálymentes honlap',
  ),
  informatics: words(
    'informatika, számítógép, szoftver, program, adatbázis, táblázat, excel, adatelemz, statisztika, hálózat, rendszergazda, alkalmazás, felhő',
  ),
  communication: words(
    'kommunikáció, marketing, arculat, grafika, logó, plakát, szórólap, kampány, közösségi média, facebook, fotó, videó, szövegírás, hírlevél, sajtó',
  ),
  legal: words(
    'jog, ügyvéd, szerződés, alapszabály, alapító okirat, közhasznú, bíróság, adatvédelem, gdpr, munkajog, szabályzat',
  ),
  finance: words(
    'pénzügy, könyvel, számvitel, adó, beszámoló, költségvetés, bérszámfejt, könyvvizsgál, pályázati elszámolás, kontrolling',
  ),
  organisation: words(
    'stratégia, szervezetfejleszt, vezetés, hr, toborzás, folyamat, üzleti terv, coaching, tanácsadás, projektmenedzs, minőségirányít, pályázatírás',
  ),
  training: words('képzés, tréning, oktatás, előadás, tanfolyam, workshop, műhely, felkészít, tananyag, érzékenyít'),
  translation: words('fordít, tolmács, lektor, angol, német, idegen nyelv, jelnyelv, könnyen érthető'),
  mentoring: words('mentor, tutor, pályaorient, karrier, kísérés, személyes támogatás, tapasztalatátad'),
  studentProject: words(
    'hallgató, egyetem, diák, szakdolgozat, gyakornok, gyakorlat, tanszék, félév, evocampus, iskolai közösségi szolgálat',
  ),
  goods: words(
    'tárgyi adomány, eszköz, bútor, szerszám, ruha, játék, könyv, nyomtat, nyomda, gép, laptop, irodaszer, anyag',
  ),
  transport: words('szállít, fuvar, busz, kisbusz, teherautó, költöz, utaztat, logisztika, jármű'),
  food: words('élelmiszer, étel, ital, vendéglátás, catering, ebéd, tartós élelmiszer, maradék, ételmentés'),
  venue: words('helyszín, terem, iroda, raktár, tárol, műhelytér, udvar, kiállítótér, tárgyaló, helyiség, pálya'),
  reach: words('kapcsolat, ajánlás, bemutat, hálózat, ismertség, népszerűsít, partner, hirdet, megjelenés, nagykövet'),
  jointProgramme: words(
    'közös program, együttműköd, érdekképvisel, érdekérvényesít, közös pályázat, közös rendezvény, partnerség, konzorcium',
  ),
  purchase: words(
    'vásárl, megrendel, beszerzés, ajándék, termék, kézműves, szolgáltatás, társadalmi vállalkozás, védett foglalkoztat',
  ),
  money: words('pénz, adomány, támogatás, szponzor, szja, egy százalék, adománygyűjt, mecénás, anyagi'),
}

function words(list: string): readonly string[] {
  return list.split(', ')
}
