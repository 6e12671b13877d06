// Ordinary words of Swedish and English that a mistyped name must not be taken for, although they stand within an
// edit or two of the name of a country, a municipality or a part of the world ("pollen", "sedan", "turism").
// Chosen by comparing word lists of both languages with those names. Folded, 5 letters or more.

const WORDS: ReadonlySet<string> = new Set(
  `
  alien amerikanske angel angen anger anges angle angora angsla anmal argang arian arkeolog aspen backe
  balans balkar balken baracken baras basta bastard befinner begin belasta belie benen benign bensin
  berattar bestand bitter blitt bloden board boards bogen bojen bokas boken bollarna bollen borax borden
  bordes bores borgs bostad boten boven boxen bracket brackets brake brett brist broden brott buden bullarna
  burka burna centralismen chica chicken chide child chili chill chime chins choose comfort conga creation
  danas dance danske dates dominera dominion embraces emigranten emigrate encoding enjoying etnisk europe
  fabodarna faktiskt faktorna falkarna fanns farderna farfar fargerna farjorna farmarna farorna felen filen
  finans fines finish finna finnande finnas finne finnes foretaga forfarna forsvagad forsvagar forsvara
  forvarna franc francs frank fyror gable gagnet galon gambit gamle gavel general generell george germane
  germans gnista grams grenade gronland grubs hammare hamnen hamningen hangings hobby hojden honor honors
  hovarna hungry ibland ifran iland indigent inland islander islands jerseys jordad jordar jordbruk jorden
  jordens julen kajak kalkar kallar kalvar kameran kammar kanda kanske karaktar kayak kenning kinder
  kindergarten kinds konto korda korka korna korrekt korsa korta kreation kritiska kuben kulan kulla kultur
  kulturer kungjort kvarstad laxar lemma letter letters liberala limma linda lommar lulla macaw macho macro
  magisk magnolia malaria malign mallar malms malna manniska manniskor manus marka marken marker markerad
  market markets marks markt marktes matta maturity menad menar menas monster monsterna monsters monstret
  montera moral morals moran moray morda morka motstand myter nackar nacke neger nicer noden normen norna
  norra norrland nykomling ocean oceaner oceanic ockupera olust orsak osterut overklig overturned palar
  panorama paragraf partial partially particle particles partiell partikel permanent personen personer peruk
  philippics pilen poler poles polis polisen pollen randa raska raskt rasslande rattvis rattvisa rattvist
  reunions roman romansk romantic romantik russin saber sabla sadan safer sager saker sakra salad salar
  salen sales salja salla salsa salta salter salva samarbete samba samband samer samhalle samhallen samla
  samma samman samtal saner sarbar saren saten satta saver sedan seden serien server servicen sidan sinne
  skada skala skapa skara skarp skarpa skata skater skorda skriva smala snala sorteras spaniel spann spannen
  spara spawn sprain stain stairs standard stater stenas stockroom storman storstad strangers strumpan
  studier sunny surname surnames svala svara svenske sverige syror tarnor tecken thorn tiara tiers timar
  timma timmar tjock tonic torkas torsdag trada trana tranar tranbar trans trasa troga tross tunga tungsten
  turen turism turismen turisten turnkey tycka tynga undersoka ungar ungdom ungen uppsatta utland vaggarna
  vanta vapen varar varat varav varda vardera vargar varia varieras varma varmde varme varna varva vasterut
  vatten vaxterna vindel vinden vinkeln vinnas wades wages walls wares waste water waves
`
    .trim()
    .split(/\s+/u),
);

/** Whether a folded word is an ordinary word of either language that lies close to a name. */
export function isOrdinaryWord(folded: string): boolean {
  return WORDS.has(folded);
}
