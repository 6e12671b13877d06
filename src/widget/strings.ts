// Every fixed text of the widget in both languages: whole sentences with {gaps}, plain Swedish with "du". Errors
// are told by the code of the API's reply, never by its English text. A test compares keys and gaps.
// Longer than other files, because the two languages are read side by side.
import type { DocumentKind, FacetKey, Language, QuestionKind } from '../types.js';

/** Why an answer did not come: codes of the API that need words of their own, and what happens on the way. */
export type FailureCode =
  | 'too_many_requests'
  | 'overloaded'
  | 'not_ready'
  | 'timeout'
  | 'invalid_request'
  | 'too_large'
  | 'internal'
  | 'offline'
  | 'unreachable';

const sv = {
  title: 'Fråga om partnerskapen',
  greeting:
    'Ställ en fråga om ICLD:s partnerskap på svenska eller engelska. Svaret består av citat ur texterna, med källa.',
  disclosure: 'Det här är en automatisk assistent som citerar texter. Kontrollera källan.',
  privacy: 'Inga kakor används. Skriv inte personuppgifter.',
  open: 'Fråga om partnerskapen',
  close: 'Stäng',
  startAgain: 'Börja om',
  startedAgain: 'Samtalet är tömt.',
  questionLabel: 'Din fråga',
  charactersLeft: '{count} tecken kvar',
  charactersOver: '{count} tecken för mycket',
  keys: 'Enter skickar, Skift och Enter ger ny rad.',
  ask: 'Fråga',
  emptyQuestion: 'Skriv en fråga först.',
  longQuestion: 'Frågan är för lång. Korta den till högst {max} tecken.',
  searching: 'Söker i texterna …',
  cancel: 'Avbryt',
  cancelled: 'Sökningen avbröts. Frågan står kvar i rutan.',
  retry: 'Försök igen',
  conversation: 'Frågor och svar',
  yourQuestion: 'Du frågade',
  whatCanIAsk: 'Vad kan jag fråga om?',
  examples: 'Du kan till exempel fråga',
  answerReady: '{sentence} Antal källor: {count}.',
  readInContext: 'Läs i sitt sammanhang',
  sourcePage: 'Läs på källans webbplats',
  newTab: 'öppnas i ny flik',
  sourceNumber: 'Källa {number}',
  moreSources: 'Visa källor till uppgifterna ({count})',
  goal: 'Mål {number}',
  showAll: 'Visa alla {count}',
  understoodAs: 'Så här uppfattades frågan',
  kind: 'Typ av svar',
  topic: 'Ämne',
  change: 'Ändra {name}: {value}',
  remove: 'Ta bort {name}: {value}',
  addFilter: 'Begränsa',
  chooseFacet: 'Begränsa till',
  askAgain: 'Fråga igen',
  loadingValues: 'Hämtar valen …',
  valuesFailed: 'Det gick inte att hämta valen. Försök igen.',
  nearest: 'Det närmaste som finns',
  suggestions: 'Du kan också fråga',
  copy: 'Kopiera svaret',
  copied: 'Svaret och källorna är kopierade.',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  download: 'Ladda ner listan (CSV)',
  downloaded: 'Listan har laddats ner.',
  fileName: 'partnerskap.csv',
  didItHelp: 'Hjälpte svaret dig?',
  yes: 'Ja',
  no: 'Nej',
  thanks: 'Tack för ditt omdöme.',
  commentLabel: 'Vad kan bli bättre? (frivilligt)',
  commentHint: 'Skriv inte personuppgifter. Kommentaren sparas utan din fråga.',
  sendComment: 'Skicka kommentaren',
  commentThanks: 'Tack för din kommentar.',
  feedbackFailed: 'Omdömet kunde inte sparas. Försök igen senare.',
  sources: 'Källor',
  columnNumber: 'Nummer',
  columnTitle: 'Titel',
  columnQuotes: 'Citat',
  columnLinks: 'Länkar',
  too_many_requests:
    'Du har ställt många frågor på kort tid. Vänta {wait} och försök igen. Frågan står kvar.',
  overloaded: 'Många frågar just nu. Vänta {wait} och försök igen. Frågan står kvar.',
  not_ready: 'Assistenten förbereds eller uppdateras. Vänta {wait} och försök igen. Frågan står kvar.',
  timeout: 'Svaret dröjde för länge. Försök igen, gärna med en kortare fråga. Frågan står kvar.',
  invalid_request: 'Frågan kan inte tas emot. Skriv om den och försök igen.',
  too_large: 'Frågan är för lång. Korta den och försök igen.',
  internal: 'Något gick fel hos oss. Försök igen om en stund. Frågan står kvar.',
  offline: 'Du är inte uppkopplad. Anslut till internet och försök igen. Frågan står kvar.',
  unreachable: 'Assistenten går inte att nå just nu. Försök igen om en stund. Frågan står kvar.',
  seconds: '{count} sekunder',
  aMoment: 'en stund',
  kind_list: 'Lista',
  kind_count: 'Antal',
  kind_fact: 'Uppgift',
  kind_about: 'Beskrivning',
  kind_help: 'Hjälp',
  facet_language: 'Textens språk',
  facet_country: 'Land',
  facet_sdg: 'Globalt mål',
  facet_area: 'Projektområde',
  facet_theme: 'Tema',
  facet_swedishPartner: 'Svensk partner',
  facet_internationalPartner: 'Internationell partner',
  facet_documentKind: 'Typ av text',
  document_article: 'Artikel',
  document_section: 'Avsnitt ur en artikel',
  document_project: 'Projekt',
  document_page: 'Sida',
  language_sv: 'Svenska',
  language_en: 'Engelska',
} as const satisfies Record<string, string>;

/** The fixed texts of one language by key. */
export type Strings = { readonly [K in keyof typeof sv]: string };

const en: Strings = {
  title: 'Ask about the partnerships',
  greeting:
    'Ask a question about ICLD’s partnerships in Swedish or English. The answer is made of quotations from the texts, with their sources.',
  disclosure: 'This is an automatic assistant that quotes texts. Check the source.',
  privacy: 'No cookies are used. Do not write personal data.',
  open: 'Ask about the partnerships',
  close: 'Close',
  startAgain: 'Start again',
  startedAgain: 'The conversation is cleared.',
  questionLabel: 'Your question',
  charactersLeft: '{count} characters left',
  charactersOver: '{count} characters too many',
  keys: 'Enter sends, Shift and Enter gives a new line.',
  ask: 'Ask',
  emptyQuestion: 'Write a question first.',
  longQuestion: 'The question is too long. Shorten it to at most {max} characters.',
  searching: 'Searching the texts …',
  cancel: 'Cancel',
  cancelled: 'The search was cancelled. The question is still in the box.',
  retry: 'Try again',
  conversation: 'Questions and answers',
  yourQuestion: 'You asked',
  whatCanIAsk: 'What can I ask about?',
  examples: 'For example, you can ask',
  answerReady: '{sentence} Number of sources: {count}.',
  readInContext: 'Read in context',
  sourcePage: 'Read at the site of the source',
  newTab: 'opens in a new tab',
  sourceNumber: 'Source {number}',
  moreSources: 'Show sources of the details ({count})',
  goal: 'SDG {number}',
  showAll: 'Show all {count}',
  understoodAs: 'How the question was understood',
  kind: 'Kind of answer',
  topic: 'Topic',
  change: 'Change {name}: {value}',
  remove: 'Remove {name}: {value}',
  addFilter: 'Narrow down',
  chooseFacet: 'Narrow down by',
  askAgain: 'Ask again',
  loadingValues: 'Loading the choices …',
  valuesFailed: 'The choices could not be loaded. Try again.',
  nearest: 'The nearest there is',
  suggestions: 'You can also ask',
  copy: 'Copy the answer',
  copied: 'The answer and its sources are copied.',
  copyFailed: 'It could not be copied. Select the text and copy it yourself.',
  download: 'Download the list (CSV)',
  downloaded: 'The list is downloaded.',
  fileName: 'partnerships.csv',
  didItHelp: 'Did the answer help you?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you for your rating.',
  commentLabel: 'What could be better? (optional)',
  commentHint: 'Do not write personal data. The comment is kept without your question.',
  sendComment: 'Send the comment',
  commentThanks: 'Thank you for your comment.',
  feedbackFailed: 'Your rating could not be saved. Try again later.',
  sources: 'Sources',
  columnNumber: 'Number',
  columnTitle: 'Title',
  columnQuotes: 'Quotations',
  columnLinks: 'Links',
  too_many_requests:
    'You have asked many questions in a short time. Wait {wait} and try again. The question is still there.',
  overloaded: 'Many people are asking at the moment. Wait {wait} and try again. The question is still there.',
  not_ready:
    'The assistant is getting ready or being updated. Wait {wait} and try again. The question is still there.',
  timeout:
    'The answer took too long. Try again, perhaps with a shorter question. The question is still there.',
  invalid_request: 'The question cannot be taken. Rephrase it and try again.',
  too_large: 'The question is too long. Shorten it and try again.',
  internal: 'Something went wrong on our side. Try again in a moment. The question is still there.',
  offline: 'You are not connected. Connect to the internet and try again. The question is still there.',
  unreachable:
    'The assistant cannot be reached at the moment. Try again in a moment. The question is still there.',
  seconds: '{count} seconds',
  aMoment: 'a moment',
  kind_list: 'List',
  kind_count: 'Count',
  kind_fact: 'Fact',
  kind_about: 'Description',
  kind_help: 'Help',
  facet_language: 'Language of the text',
  facet_country: 'Country',
  facet_sdg: 'Global goal',
  facet_area: 'Project area',
  facet_theme: 'Theme',
  facet_swedishPartner: 'Swedish partner',
  facet_internationalPartner: 'International partner',
  facet_documentKind: 'Kind of text',
  document_article: 'Article',
  document_section: 'Section of an article',
  document_project: 'Project',
  document_page: 'Page',
  language_sv: 'Swedish',
  language_en: 'English',
};

/** The fixed texts by language. */
export const STRINGS: Readonly<Record<Language, Strings>> = { sv, en };

/** A text with its {gaps} filled; a gap without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** The name of a facet. */
export function facetName(strings: Strings, key: FacetKey): string {
  return strings[`facet_${key}`];
}

/** The name of a kind of answer. */
export function kindName(strings: Strings, kind: QuestionKind): string {
  return strings[`kind_${kind}`];
}

/** The name of a kind of text; an unknown one is its own name. */
export function documentKindName(strings: Strings, kind: string): string {
  return strings[`document_${kind as DocumentKind}`] ?? kind;
}
