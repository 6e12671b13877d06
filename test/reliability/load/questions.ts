// Questions for load, many and different, so that no cache answers them: every kind, both languages, found and not.
// They are no measure of answers, only of work.

const TOPICS_SV = [
  'vatten',
  'skolor',
  'avfall',
  'jämställdhet',
  'bibliotek',
  'klimat',
  'turism',
  'unga',
  'bostäder',
];
const TOPICS_EN = [
  'water',
  'schools',
  'waste',
  'gender equality',
  'libraries',
  'climate',
  'tourism',
  'youth',
  'housing',
];
const PLACES = [
  'Kenya',
  'Vietnam',
  'Ukraina',
  'Zambia',
  'Umeå',
  'Falun',
  'Kajiado',
  'Moldavien',
  'Georgien',
  'Mora',
];

const FRAMES_SV = [
  (topic: string, _other: string, place: string) => `Vilka projekt om ${topic} finns i ${place}?`,
  (topic: string, other: string) => `Vilka partnerskap rör ${topic} och ${other}?`,
  (topic: string, _other: string, place: string) => `Hur många projekt handlar om ${topic} i ${place}?`,
  (topic: string, other: string) => `Vad gör kommunerna för ${topic} när det gäller ${other}?`,
  (topic: string, _other: string, place: string) => `När började samarbetet om ${topic} med ${place}?`,
];
const FRAMES_EN = [
  (topic: string, _other: string, place: string) => `Which projects address ${topic} in ${place}?`,
  (topic: string, other: string) => `Which partnerships work on ${topic} and ${other}?`,
  (topic: string, _other: string, place: string) => `How many projects are about ${topic} in ${place}?`,
  (topic: string, other: string) => `What do they do about ${topic} for ${other}?`,
  (topic: string, _other: string, place: string) => `Tell me about the ${topic} project with ${place}`,
];

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)]!;
}

/** A question; the number makes it one that was not asked before. */
export function loadQuestion(number: number, random: () => number = Math.random): string {
  const [topics, frames] = random() < 0.5 ? [TOPICS_SV, FRAMES_SV] : [TOPICS_EN, FRAMES_EN];
  const frame = pick(frames, random);
  return `${frame(pick(topics, random), pick(topics, random), pick(PLACES, random))} ${number.toString(36)}`;
}
