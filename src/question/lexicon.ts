// The words by which people frame a question, by the part they play in it. Data with one look-up: which words ask,
// which point at a project or a text, which relate it to its subject, which are politeness. Chosen by hand from
// ways of asking in both languages; nothing here belongs to a particular page. Folded on loading.
// Longer than most files because it is a word list.
import { fold } from '../language.js';

/** The part a word plays in the frame of a question. A word may play several. */
export type Role =
  /** vilka, which: opens a question */
  | 'asks'
  /** är, finns, does: verbs without a meaning of their own */
  | 'auxiliary'
  /** handlar, rör, address, works: relates a project to its subject */
  | 'relates'
  /** snälla, berätta, show, please: talks to the assistant */
  | 'polite'
  /** olika, several: says nothing about the things asked for */
  | 'filler'
  /** kommun, municipality, partner: who takes part */
  | 'actor'
  /** den, dem, them, där: points back, when nothing in the question itself is meant */
  | 'pronoun'
  /** och, and, då: ties a question to the one before */
  | 'connects'
  /** vi, man, people, you: anyone */
  | 'anyone'
  /** mål, goal, SDG */
  | 'goal'
  /** område, area */
  | 'area'
  /** tema, topic, theme */
  | 'theme'
  /** svensk, Swedish, utländsk, international: which side */
  | 'side';

const ROLES: Record<Role, string> = {
  asks: `wich what's who's where's how's when's vilka vilken vilket vilkas vad va vem vems vart var när hur varför hurdan hurdana vilkens which what who whom
    whose where when how why whats wheres whos`,
  auxiliary: `är e var vara varit blir blev bli blivit har haft hade ha ska skall skulle kan kunde får fick få vill ville
    måste bör borde finns fanns finnas funnits sker skett is are was were be been being am do does did doing done has
    have had having will would can could shall should may might must exist exists isnt arent dont doesnt whats gets`,
  relates: `handlar handla handlade rör röra rörde rörande gäller gälla gällde gällande berör beröra behandlar behandla
    arbetar arbeta arbetade arbetat jobbar jobba jobbade fokuserar fokusera fokus sysslar syssla ägnar ägna omfattar
    omfatta avser adresserar adressera tar upp inriktade inriktad inriktat inriktning kopplat kopplade kopplad koppling
    kopplingar anknytning anknyter samarbetar samarbeta samarbetade samverkar samverka satsar satsa involverar
    involvera innefattar inkluderar nämner nämns nämna angående beträffande kring inom utgår fokuserade genomförs genomför
    genomförts drivs driver bedrivs pågår deltar delta anger anges ange angett angiven angivet angivna uppger listar listas bär håller gör göra
    görs gjorde ingår kretsar relaterade relaterat relaterar relation syftar finansierar finansieras stödjer stöder
    bidrar strävar tillhör ligger inblandade inblandad engagerade engagerar vänder hjälper hjälpa
    address addresses addressing addressed deal deals dealing dealt concern concerns concerning concerned focus focuses
    focused focusing focusses focussing work works working worked involve involves involving involved cover covers
    covering covered relate relates related relating regarding about tackle tackles tackling target targets targeting
    discuss discusses discussing mention mentions mentioning mentioned describe describes treat treats centred centered
    connected linked relevant cooperate cooperates cooperating cooperation collaborate collaborates collaborating partner
    partners partnering participate participates participating take takes taking part run runs running carried carry
    carries carrying listed state states stating stated lists listing contain contains containing include includes
    including address belong belongs support supports supporting fund funds funded funding touch touches aim aims aiming
    aimed seek seeks want wants wanted intend intends try tries trying help helps helping revolve revolves handle handles
    handling happening happens going goes list carry carried labelled labeled tagged
    står stod märkta märkt markerade taggade går gick ut innebär tittar titta look looks looking point poängen tanken syftet
    meningen idea purpose say says säga säger skriver skrivs förekommer nämnd nämnda ordet begreppet frasen word phrase tag tags taggen
    etikett etiketten etiketter jobbat sysslat ser förekommit söks
    riktar rikta riktas riktade riktad riktat avsedd avsedda avsett menad menade menat mot emot används använda använder
    använts meant intended designed directed geared against towards use uses used using`,
  polite: `snälla snälla tack vänligen gärna hej hejsan hallå tjena tjenare undrar undra veta vet berätta beskriv beskriva
    visa lista räkna hitta sök söka leta letar letar ge mig oss se läsa kolla kollar förklara sammanfatta presentera plocka
    fram behöver intresserad intresserade nyfiken få skulle vilja vill ha hjälp hjälpa kan du ni skriv ta redovisa ange
    please thanks thank hello hi hey wonder wondering know tell show list find search look looking give me us like need
    interested curious explain summarise summarize present could can you would want see read get describe enumerate name
    provide display help out let say säga säg förteckning förteckningen listning sammanställning uppställning genomgång listing inventory rundown roundup write make create skapa summary sammanfattning overview överblick
    description beskrivning short kort i'm i'd i've we're let's läsa`,
  filler: `mkt ones antal antalet number count olika flera några någon något nåt nån nåra alla allt allting samtliga samtlig aktuella nuvarande pågående
    befintliga relevanta fler mer mera mest hela exakt egentligen just typ liksom ungefär totalt sammanlagt bara också
    faktiskt nu idag information info exempel exempelvis uppgifter saker grejer sånt sådant sådana sådan liknande särskilt
    icld icld's icldprojekt icldfinansierade möjligen eventuellt ihop tillsammans då i_fall fall så
    different several various any anything some something all every everything current ongoing existing relevant more
    exactly actually total altogether overall just also too currently now today information example examples details
    stuff things thing similar such especially particularly kind kinds sort sorts type types ever together there so far anywhere somewhere någonstans utomlands abroad overseas internationellt internationally globalt tre fem tio two three five ten example världen funderar överväger considering redan already moment länder länderna countries`,
  actor: `kommun kommunen kommuner kommunerna kommuns kommunens kommunernas stad staden städer städerna stads region
    regionen regioner regionerna partner partnern partners partnerna parterna parter part landsting kommunalförbund län
    distrikt county countyn countyna aktörer aktör motpart motparten motparter sidan sida
    municipality municipalities municipal city cities town towns region regions county counties district authority
    authorities partner partners counterpart counterparts actor actors side council councils government`,
  pronoun: `de den det dem dom dess deras denna denne detta dessa där dit därifrån it its they them their theirs those these
    there`,
  connects: `och men and but samt då så`,
  anyone: `vi man ni du jag folk oss människor personer invånare någon de we you i one people anyone anybody someone
    they residents`,
  goal: `mål målet målen måls målens sdg sdgs sdger sdgn goal goals globalmål hållbarhetsmål hållbarhetsmålet hållbarhetsmålen
    utvecklingsmål utvecklingsmålet utvecklingsmålen agendamål agendamålen fnmål`,
  area: `område området områden områdena projektområde projektområdet projektområden samarbetsområde samarbetsområdet
    samarbetsområden ämnesområde ämnesområdet ämnesområden verksamhetsområde verksamhetsområdet sakområde sakområdet
    area areas field fields sector sectors`,
  theme: `tema temat teman temana temats ämne ämnet theme themes topic topics thematic tematiskt`,
  side: `svensk svenska svenskt svenskar internationell internationella internationellt utländsk utländska swedish
    international foreign`,
};

const WORDS = new Map<string, Set<Role>>();
for (const [role, list] of Object.entries(ROLES) as [Role, string][]) {
  for (const word of list.trim().split(/\s+/)) {
    const held = WORDS.get(fold(word)) ?? new Set<Role>();
    WORDS.set(fold(word), held.add(role));
  }
}

const NONE: ReadonlySet<Role> = new Set();

/** The roles of a folded word; empty for a word that belongs to the subject. */
export function rolesOf(folded: string): ReadonlySet<Role> {
  return WORDS.get(folded) ?? NONE;
}

/** Every framing word, folded: what a misspelled word may stand for. */
export function framingWords(): Iterable<string> {
  return WORDS.keys();
}
