/**
 * "In" a town is -ban in one and -on in the next (Debrecenben, Miskolcon), which no rule tells: the county seats, and the
 * towns around the first network. Any other place is named without a suffix.
 */
const locatives: Readonly<Record<string, string>> = {
  Budapest: 'Budapesten',
  Miskolc: 'Miskolcon',
  Debrecen: 'Debrecenben',
  Szeged: 'Szegeden',
  Pécs: 'Pécsen',
  Győr: 'Győrben',
  Nyíregyháza: 'Nyíregyházán',
  Kecskemét: 'Kecskeméten',
  Székesfehérvár: 'Székesfehérváron',
  Szombathely: 'Szombathelyen',
  Szolnok: 'Szolnokon',
  Eger: 'Egerben',
  Tatabánya: 'Tatabányán',
  Kaposvár: 'Kaposváron',
  Veszprém: 'Veszprémben',
  Békéscsaba: 'Békéscsabán',
  Zalaegerszeg: 'Zalaegerszegen',
  Szekszárd: 'Szekszárdon',
  Salgótarján: 'Salgótarjánban',
  Kazincbarcika: 'Kazincbarcikán',
  Ózd: 'Ózdon',
  Tiszaújváros: 'Tiszaújvárosban',
  Mezőkövesd: 'Mezőkövesden',
  Sárospatak: 'Sárospatakon',
  Sátoraljaújhely: 'Sátoraljaújhelyen',
  Szerencs: 'Szerencsen',
  Edelény: 'Edelényben',
  Encs: 'Encsen',
  Tokaj: 'Tokajban',
  Felsőzsolca: 'Felsőzsolcán',
  Alsózsolca: 'Alsózsolcán',
  Nyékládháza: 'Nyékládházán',
  Sajószentpéter: 'Sajószentpéteren',
  Putnok: 'Putnokon',
  Mezőcsát: 'Mezőcsáton',
}

/** `undefined` when the form of the name is not known. */
export const inSettlement = (settlement: string): string | undefined =>
  Object.hasOwn(locatives, settlement.trim()) ? locatives[settlement.trim()] : undefined
