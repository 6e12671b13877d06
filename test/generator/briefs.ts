// Partnerships that are told of in one sentence of a news article and nowhere else, so that the article itself is
// the answer. Each names its own country, in running prose.
import type { Continent, Half } from './both.js';
import type { TopicId } from './topics.js';

/** One sentence with the open places {S}, {A} and {C}. */
export interface Brief {
  readonly half: Half;
  readonly lang: 'sv' | 'en';
  readonly main: readonly TopicId[];
  readonly where: readonly Continent[];
  readonly text: string;
}

function brief(
  half: Half,
  lang: 'sv' | 'en',
  main: readonly TopicId[],
  where: readonly Continent[],
  text: string,
): Brief {
  return { half, lang, main, where, text };
}

/** In no order that matters. */
export const BRIEFS: readonly Brief[] = [
  brief(
    'even',
    'en',
    ['waste'],
    ['africa', 'asia'],
    '{S} and {A} in {C} will turn kitchen scraps from the hotels into feed and fertiliser instead of letting them rot by the roadside.',
  ),
  brief(
    'even',
    'en',
    ['elderly'],
    ['europe', 'asia'],
    'In {A}, {C}, where a third of the flats hold one old person living alone, {S} helps to start a telephone chain run by retired postmen.',
  ),
  brief(
    'even',
    'en',
    ['tourism'],
    ['latin', 'europe', 'africa'],
    '{S} teams up with {A} in {C} to mark a three-day walking trail with guesthouses kept by local families.',
  ),
  brief(
    'even',
    'en',
    ['antiCorruption'],
    ['africa', 'europe'],
    'Every contract above 5,000 dollars is to be posted on a public board in {A}, {C}, an idea that {S} wants to import.',
  ),
  brief(
    'even',
    'en',
    ['safeStreets'],
    ['asia', 'latin'],
    'Painted crossings, bollards and volunteer wardens are what {A} in {C} and {S} believe will bring down the number of children hit by motorbikes.',
  ),
  brief(
    'even',
    'sv',
    ['food'],
    ['africa', 'latin'],
    '{S} och {A} i {C} låter skolköken köpa bönor, ägg och grönsaker direkt av småbrukare i trakten.',
  ),
  brief(
    'even',
    'sv',
    ['violence'],
    ['europe', 'latin', 'africa'],
    'I {A} i {C} öppnas en jourlägenhet för kvinnor som lämnat en våldsam man, och {S} utbildar dem som ska svara i telefonen.',
  ),
  brief(
    'even',
    'sv',
    ['sport'],
    ['africa', 'asia'],
    '{A} i {C} vill att lika många flickor som pojkar ska spela handboll, och har valt {S} till partner.',
  ),
  brief(
    'even',
    'sv',
    ['energy'],
    ['africa', 'europe'],
    'Gatubelysningen i {A}, {C}, byts mot lampor som laddas av dagsljuset, och {S} räknar på vad som kan sparas hemma.',
  ),
  brief(
    'even',
    'sv',
    ['citizenDialogue'],
    ['europe', 'asia'],
    '{S} ska tillsammans med {A} i {C} prova rådslag där lottade invånare ger nämnden råd innan den fattar beslut.',
  ),
  brief(
    'odd',
    'en',
    ['waste'],
    ['asia', 'latin'],
    'A deposit on plastic bottles, collected by corner shops, will be tried out by {A} in {C} with advice from {S}.',
  ),
  brief(
    'odd',
    'en',
    ['disability'],
    ['africa', 'europe'],
    '{S} and {A}, {C}, have agreed to let deaf residents test every municipal counter and say what has to change.',
  ),
  brief(
    'odd',
    'en',
    ['publicTransport'],
    ['africa', 'latin'],
    'Minibus owners in {A}, {C}, are to form a company with a timetable, helped by planners from {S}.',
  ),
  brief(
    'odd',
    'en',
    ['childProtection'],
    ['asia', 'africa'],
    'Social workers from {S} and {A} in {C} will look for ways to place orphans with relatives rather than in institutions.',
  ),
  brief(
    'odd',
    'en',
    ['heritage'],
    ['europe', 'asia'],
    'The wooden quarter of {A} in {C} burned in part last year, and carpenters from {S} are going there to teach old joints to young hands.',
  ),
  brief(
    'odd',
    'sv',
    ['greenSpace'],
    ['africa', 'europe'],
    '{S} och {A} i {C} återställer varsin våtmark och jämför vilka fåglar som kommer tillbaka.',
  ),
  brief(
    'odd',
    'sv',
    ['business'],
    ['asia', 'europe'],
    'I {A}, {C}, ska den som vill öppna butik eller verkstad få alla tillstånd vid en och samma disk, efter mönster från {S}.',
  ),
  brief(
    'odd',
    'sv',
    ['womenLead'],
    ['africa', 'latin', 'asia'],
    '{A} i {C} har två kvinnor bland trettiofem ledamöter, och {S} bidrar med mentorer inför nästa val.',
  ),
  brief(
    'odd',
    'sv',
    ['maternal'],
    ['africa', 'asia'],
    'Blivande föräldrar i {A}, {C}, ska få träffa samma barnmorska före, under och efter förlossningen, något som {S} också strävar efter.',
  ),
  brief(
    'odd',
    'sv',
    ['climatePlan'],
    ['latin', 'europe'],
    '{S} och {A} i {C} räknar fram varsin budget för hur mycket koldioxid kommunen får släppa ut till 2040.',
  ),
];
