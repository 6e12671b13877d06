// Every fixed text of the pages in both languages, whole sentences. Swedish is plain public-sector Swedish with
// "du". The type makes the two hold the same texts; what an answer says is phrased elsewhere.
import type { DocumentKind, Language, QuestionKind } from '../../types.js';

/** The fixed texts of the pages in one language. */
export interface PageTexts {
  readonly name: string;
  readonly skip: string;
  readonly otherLanguage: string;
  readonly lead: string;
  readonly disclosure: string;
  readonly questionLabel: string;
  readonly questionHint: string;
  readonly ask: string;
  readonly answer: string;
  readonly understoodAs: string;
  readonly kindOfAnswer: string;
  readonly topic: string;
  readonly withoutFilter: (name: string) => string;
  readonly sources: string;
  readonly source: string;
  readonly heading: string;
  readonly readInContext: string;
  readonly sourcePage: string;
  readonly textIn: (language: Language) => string;
  readonly nearest: string;
  readonly suggestions: string;
  readonly examples: string;
  readonly corpus: string;
  readonly corpusSize: (documents: number) => string;
  readonly lastBuilt: string;
  readonly notReady: string;
  readonly embed: string;
  readonly embedPaste: string;
  readonly embedPinned: string;
  readonly embedAllow: string;
  readonly forPrograms: string;
  readonly contract: string;
  readonly privacy: string;
  readonly exampleCountry: (country: string) => string;
  readonly exampleGoal: (goal: number) => string;
  readonly exampleCount: (country: string) => string;
  readonly toStart: string;
  readonly twins: string;
  readonly article: string;
  readonly lines: (first: number, last: number) => string;
  readonly kinds: Readonly<Record<QuestionKind, string>>;
  readonly documentKinds: Readonly<Record<DocumentKind, string>>;
  readonly facets: {
    readonly language: string;
    readonly country: string;
    readonly sdg: string;
    readonly area: string;
    readonly theme: string;
    readonly swedishPartner: string;
    readonly internationalPartner: string;
    readonly documentKind: string;
  };
}

const sv: PageTexts = {
  name: 'Partnerskapsassistenten',
  skip: 'Hoppa till innehållet',
  otherLanguage: 'In English',
  lead: 'Ställ en fråga om partnerskapen på svenska eller engelska. Svaret består av citat ur texterna, med källa.',
  disclosure: 'Det här är en automatisk tjänst som citerar texter. Läs källan innan du använder svaret.',
  questionLabel: 'Din fråga',
  questionHint: 'Högst 1 000 tecken. Skriv inte personuppgifter.',
  ask: 'Fråga',
  answer: 'Svar',
  understoodAs: 'Så här uppfattades frågan',
  kindOfAnswer: 'Typ av svar',
  topic: 'Ämne',
  withoutFilter: (name) => `Fråga igen utan ${name}`,
  sources: 'Källor',
  source: 'Källa',
  heading: 'Fråga om partnerskapen',
  readInContext: 'Läs i sitt sammanhang',
  sourcePage: 'Öppna på källans webbplats',
  textIn: (language) => (language === 'sv' ? 'Text på svenska' : 'Text på engelska'),
  nearest: 'Det närmaste som finns',
  suggestions: 'Du kan också fråga',
  examples: 'Exempel på frågor',
  corpus: 'Det här kan du fråga om',
  corpusSize: (documents) => (documents === 1 ? '1 text' : `${documents.toLocaleString('sv')} texter`),
  lastBuilt: 'Senast uppdaterat',
  notReady: 'Assistenten förbereds. Försök igen om en stund.',
  embed: 'Lägg assistenten på din webbplats',
  embedPaste: 'Klistra in raden på en sida. Den lägger en knapp i nedre hörnet.',
  embedPinned:
    'Vill du att webbläsaren ska godta just den här versionen och ingen annan, använd den här raden i stället. Byt ut den när assistenten uppdateras.',
  embedAllow:
    'Lägg till adressen till din webbplats i serverns inställningar. Har webbplatsen en säkerhetspolicy, lägg till serverns adress i den.',
  forPrograms: 'För program',
  contract: 'Beskrivning av gränssnittet (på engelska)',
  privacy: 'Frågor behandlas på den här servern och skickas inte vidare. Inga kakor används.',
  exampleCountry: (country) => `Vilka projekt finns i ${country}?`,
  exampleGoal: (goal) => `Vilka projekt arbetar med mål ${goal}?`,
  exampleCount: (country) => `Hur många partnerskap finns det i ${country}?`,
  toStart: 'Till startsidan',
  twins: 'Andra texter om samma partnerskap',
  article: 'Ingår i artikeln',
  lines: (first, last) => `rad ${first}–${last}`,
  kinds: {
    list: 'Lista',
    count: 'Antal',
    fact: 'Uppgift ur en text',
    about: 'Beskrivning av ett partnerskap',
    help: 'Hjälp',
  },
  documentKinds: { article: 'Artikel', section: 'Avsnitt ur en artikel', project: 'Projekt', page: 'Sida' },
  facets: {
    language: 'Språk',
    country: 'Land',
    sdg: 'Globala mål',
    area: 'Projektområde',
    theme: 'Tema',
    swedishPartner: 'Svensk partner',
    internationalPartner: 'Internationell partner',
    documentKind: 'Typ av text',
  },
};

const en: PageTexts = {
  name: 'The partnership assistant',
  skip: 'Skip to the content',
  otherLanguage: 'På svenska',
  lead: 'Ask a question about the partnerships in Swedish or English. The answer is made of quotations from the texts, with their sources.',
  disclosure:
    'This is an automatic service that quotes texts. Read the source before you rely on the answer.',
  questionLabel: 'Your question',
  questionHint: 'At most 1,000 characters. Do not write personal data.',
  ask: 'Ask',
  answer: 'Answer',
  understoodAs: 'How the question was understood',
  kindOfAnswer: 'Kind of answer',
  topic: 'Topic',
  withoutFilter: (name) => `Ask again without ${name}`,
  sources: 'Sources',
  source: 'Source',
  heading: 'Ask about the partnerships',
  readInContext: 'Read in context',
  sourcePage: 'Open at the site of the source',
  textIn: (language) => (language === 'sv' ? 'Text in Swedish' : 'Text in English'),
  nearest: 'The nearest there is',
  suggestions: 'You can also ask',
  examples: 'Examples of questions',
  corpus: 'What you can ask about',
  corpusSize: (documents) => (documents === 1 ? '1 text' : `${documents.toLocaleString('en')} texts`),
  lastBuilt: 'Last updated',
  notReady: 'The assistant is getting ready. Try again in a moment.',
  embed: 'Put the assistant on your site',
  embedPaste: 'Paste this line into a page. It places a button in the lower corner.',
  embedPinned:
    'If browsers are to accept exactly this version and no other, use this line instead. Replace it when the assistant is updated.',
  embedAllow:
    'Add the address of your site to the settings of the server. If the site has a content security policy, add the address of the server to it.',
  forPrograms: 'For programs',
  contract: 'Description of the interface',
  privacy: 'Questions are handled on this server and sent nowhere else. No cookies are used.',
  exampleCountry: (country) => `Which projects are there in ${country}?`,
  exampleGoal: (goal) => `Which projects work with SDG ${goal}?`,
  exampleCount: (country) => `How many partnerships are there in ${country}?`,
  toStart: 'To the start page',
  twins: 'Other texts on the same partnership',
  article: 'Part of the article',
  lines: (first, last) => `lines ${first}–${last}`,
  kinds: {
    list: 'List',
    count: 'Count',
    fact: 'Fact from a text',
    about: 'Description of a partnership',
    help: 'Help',
  },
  documentKinds: { article: 'Article', section: 'Section of an article', project: 'Project', page: 'Page' },
  facets: {
    language: 'Language',
    country: 'Country',
    sdg: 'Global goals',
    area: 'Project area',
    theme: 'Theme',
    swedishPartner: 'Swedish partner',
    internationalPartner: 'International partner',
    documentKind: 'Kind of text',
  },
};

/** The fixed texts by language. */
export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = { sv, en };
