// Function words of Swedish and English: what carries no meaning of its own in a topic. Chosen by hand and kept
// short; words with a meaning here ("under" a goal, "all" women) are listed because they never decide a match.
import { fold } from '../language.js';
import type { Language } from '../types.js';

const SWEDISH = `alla allt alltså andra annan annat att av bara bland bli blir blev bra både båda där därför de dem den
denna dess dessa det detta deras du då efter ej eller en enligt er era ert ett fast finns från få får för före gör göra
ha hade han hans har hela henne hennes hon honom hos hur här i ibland icke in inom inför inte ju kan kanske kom kring
kunde lite man med medan mellan men mer mest mig min mina mitt mot mycket många måste ni nog nu någon något några når
när nåt och också olika om oss på rör samma samt sedan sig sin sina sitt själv sjävla ska skulle som så sådan sådana
sådant till tillsammans ihop trots under upp ur ut utan utifrån vad var vara varför varit varje vars vart vem vems vi
vid vidare vilka vilken vilket vill via vår våra vårt väl åt än är även över bl.a t.ex typ sånt såna ens ute inne borta o t ex`;

const ENGLISH = `a about above after again all also among an and another any are around as at be because been before
being between both but by can could did do does doing done down during each either else especially etc even ever every
for from further get gets getting give given go had has have having he her here hers him his how i if in including
into is it its itself just like made make makes many may me might more most much must my of off on one only or other
our out over own per rather s same she should so some something such than that the their them then there these they
this those through to together too toward towards under until up upon us very via was we were what when where whether
which while who whom whose why will with within without would yet you your`;

const WRITTEN: Record<Language, ReadonlySet<string>> = {
  sv: new Set(SWEDISH.split(/\s+/)),
  en: new Set(ENGLISH.split(/\s+/)),
};
const FOLDED: Record<Language, ReadonlySet<string>> = {
  sv: new Set([...WRITTEN.sv].map(fold)),
  en: new Set([...WRITTEN.en].map(fold)),
};

/**
 * Whether a word says nothing by itself, also when its marks are left out ("for", "för"). One with marks is taken as it
 * is written: "män" is not "man".
 *
 * @param language  Whose list; without it, either.
 */
export function isStopWord(word: string, language?: Language): boolean {
  const lower = word.normalize('NFC').toLowerCase();
  const folded = fold(word);
  const isListed = (of: Language) => (folded === lower ? FOLDED[of].has(folded) : WRITTEN[of].has(lower));
  return language === undefined ? isListed('sv') || isListed('en') : isListed(language);
}
