import { describe, expect, it } from 'vitest';
import { understand } from '../../src/question/understand.js';
import type { Filters, HistoryEntry, QuestionKind } from '../../src/types.js';
import { CORPUS } from './question-corpus.js';

interface Case {
  readonly history: readonly string[];
  readonly question: string;
  readonly kind: QuestionKind;
  readonly topic: string;
  readonly filters: Filters;
}

const UKRAINE = { country: ['UA'] };
const KOLOMYIA = { swedishPartner: ['Falu kommun'], internationalPartner: ['Kolomyia'] };
const KAJIADO = { internationalPartner: ['Kajiado County Government'] };
const KENYA = { swedishPartner: ['Umeå kommun'], country: ['KE'] };

const CASES: readonly Case[] = [
  // a fact of what was portrayed, which is named by its country or its subject
  {
    history: ['Berätta om bokbussen i Kenya.'],
    question: 'Hur många har lånat?',
    kind: 'fact',
    topic: 'bokbussen, lånat',
    filters: { country: ['KE'] },
  },
  // another partner, country or subject in the same question
  {
    history: ['Vad handlar samarbetet mellan Falun och Kolomyia om?'],
    question: 'Och Lidingö då?',
    kind: 'about',
    topic: '',
    filters: { swedishPartner: ['Lidingö stad'] },
  },
  {
    history: ['What will Falun and Kolomyia focus on?'],
    question: 'And what about Karlskrona?',
    kind: 'fact',
    topic: '',
    filters: { swedishPartner: ['Karlskrona kommun'] },
  },
  {
    history: ['Vad vill Falun och Kolomyia göra?'],
    question: 'och chortkiv?',
    kind: 'fact',
    topic: '',
    filters: { internationalPartner: ['City of Chortkiv'] },
  },
  {
    history: ['Tell me about Umeå and Kajiado'],
    question: 'And Kisumu?',
    kind: 'about',
    topic: '',
    filters: { swedishPartner: ['Umeå kommun'], internationalPartner: ['Kisumu County'] },
  },
  {
    history: ['Vilka projekt rör utbildning i Ukraina?'],
    question: 'Och i Vietnam?',
    kind: 'list',
    topic: 'utbildning',
    filters: { country: ['VN'] },
  },
  {
    history: ['How many projects are there in Kenya?'],
    question: 'and in Ukraine?',
    kind: 'count',
    topic: '',
    filters: UKRAINE,
  },
  {
    history: ['Vilka samarbeten har Umeå i Kenya?'],
    question: 'i Ukraina?',
    kind: 'list',
    topic: '',
    filters: { swedishPartner: ['Umeå kommun'], country: ['UA'] },
  },
  {
    history: ['Vilka projekt anger mål 4?'],
    question: 'Och mål 11?',
    kind: 'list',
    topic: '',
    filters: { sdg: [11] },
  },
  {
    history: ['Which projects in Kenya are about water?'],
    question: 'And what about libraries?',
    kind: 'list',
    topic: 'libraries',
    filters: { country: ['KE'] },
  },
  {
    history: ['Vilka projekt i Kenya handlar om vatten?'],
    question: 'Hur är det med bibliotek?',
    kind: 'list',
    topic: 'bibliotek',
    filters: { country: ['KE'] },
  },
  // some of them
  {
    history: ['Which projects does Umeå have in Kenya?'],
    question: 'Which of them is about libraries?',
    kind: 'list',
    topic: 'libraries',
    filters: KENYA,
  },
  {
    history: ['Vilka partnerskap finns i Ukraina?'],
    question: 'Vilka av dem rör utbildning?',
    kind: 'list',
    topic: 'utbildning',
    filters: UKRAINE,
  },
  {
    history: ['Vilka projekt handlar om vatten?'],
    question: 'Vilka av dessa finns i Kenya?',
    kind: 'list',
    topic: 'vatten',
    filters: { country: ['KE'] },
  },
  {
    history: ['Which partnerships are there with Ukraine?'],
    question: 'How many of those are about schools?',
    kind: 'count',
    topic: 'schools',
    filters: UKRAINE,
  },
  {
    history: ['Vilka partnerskap finns i Ukraina?'],
    question: 'Hur många är det?',
    kind: 'count',
    topic: '',
    filters: UKRAINE,
  },
  // something like that elsewhere
  {
    history: ['Vilka samarbeten finns i Ukraina?', 'Vilka av dem rör utbildning?'],
    question: 'Finns det något sådant i Vietnam också?',
    kind: 'list',
    topic: 'utbildning',
    filters: { country: ['VN'] },
  },
  {
    history: ['Which projects are about libraries in Kenya?'],
    question: 'Is there anything similar in Ukraine?',
    kind: 'list',
    topic: 'libraries',
    filters: UKRAINE,
  },
  // the thing spoken of
  {
    history: ['Berätta om samarbetet mellan Falun och Kolomyia'],
    question: 'Hur stort är bidraget?',
    kind: 'fact',
    topic: '',
    filters: KOLOMYIA,
  },
  {
    history: ['Berätta om biblioteken i Kajiado'],
    question: 'Hur länge pågår det?',
    kind: 'fact',
    topic: 'biblioteken',
    filters: KAJIADO,
  },
  {
    history: ['Tell me about the library project in Kajiado'],
    question: 'How long does it last?',
    kind: 'fact',
    topic: 'library',
    filters: KAJIADO,
  },
  {
    history: ['What projects are there in Vietnam?'],
    question: 'Which global goal do they state?',
    kind: 'fact',
    topic: '',
    filters: { country: ['VN'] },
  },
  {
    history: ['Vad handlar projektet i Kisumu om?'],
    question: 'Vilka globala mål anges för det?',
    kind: 'fact',
    topic: '',
    filters: { internationalPartner: ['Kisumu County'] },
  },
  {
    history: ['Vad handlar projektet i Kisumu om?'],
    question: 'Vilka är partnerna?',
    kind: 'fact',
    topic: '',
    filters: { internationalPartner: ['Kisumu County'] },
  },
  {
    history: ['How long will the waste and water management project last?'],
    question: 'And which company takes part from the Swedish side?',
    kind: 'fact',
    topic: 'waste and water management',
    filters: {},
  },
  {
    history: ['Berätta om toaletterna i Windhoek.'],
    question: 'Vilken svensk kommun samarbetar de med?',
    kind: 'fact',
    topic: 'toaletterna',
    filters: { internationalPartner: ['City of Windhoek'] },
  },
  {
    history: ['Tell me about the Kisumu project'],
    question: 'Who leads it?',
    kind: 'fact',
    topic: 'leads',
    filters: { internationalPartner: ['Kisumu County'] },
  },
  {
    history: ['Tell me about the Kisumu project'],
    question: 'When does the project end?',
    kind: 'fact',
    topic: '',
    filters: { internationalPartner: ['Kisumu County'] },
  },
  // what says nothing by itself
  {
    history: ['How many projects are there in Kenya?'],
    question: 'Which ones?',
    kind: 'list',
    topic: '',
    filters: { country: ['KE'] },
  },
  {
    history: ['Hur många projekt finns i Kenya?'],
    question: 'Vilka är de?',
    kind: 'list',
    topic: '',
    filters: { country: ['KE'] },
  },
  {
    history: ['Vilka projekt handlar om vatten?'],
    question: 'Hur många är de?',
    kind: 'count',
    topic: 'vatten',
    filters: {},
  },
  {
    history: ['Vilka projekt handlar om vatten?'],
    question: 'Vilka kommuner är med?',
    kind: 'list',
    topic: 'vatten',
    filters: {},
  },
  {
    history: ['Berätta om biblioteken i Kajiado'],
    question: 'Kan du berätta mer?',
    kind: 'about',
    topic: 'biblioteken',
    filters: KAJIADO,
  },
  {
    history: ['Berätta om biblioteken i Kajiado'],
    question: 'Vad blev resultatet?',
    kind: 'fact',
    topic: 'biblioteken, resultatet',
    filters: KAJIADO,
  },
  {
    history: ['Tell me about the library project in Kajiado'],
    question: 'How many members?',
    kind: 'fact',
    topic: 'library, members',
    filters: KAJIADO,
  },
  {
    history: ['Tell me about the library project in Kajiado'],
    question: 'Are there similar projects?',
    kind: 'list',
    topic: 'library',
    filters: {},
  },
  {
    history: ['Vilka projekt rör skolor?'],
    question: 'Bara i Ukraina',
    kind: 'list',
    topic: 'skolor',
    filters: UKRAINE,
  },
  {
    history: ['Who can apply for a partnership?'],
    question: 'And when?',
    kind: 'fact',
    topic: 'apply',
    filters: {},
  },
  // a question of its own drops everything
  {
    history: ['Vilka projekt har Umeå i Kenya?'],
    question: 'Vilka projekt rör vatten?',
    kind: 'list',
    topic: 'vatten',
    filters: {},
  },
  {
    history: ['Which projects are about water?'],
    question: 'Which projects have climate action among their goals?',
    kind: 'list',
    topic: '',
    filters: { sdg: [13] },
  },
  {
    history: ['Vilka projekt rör vatten?'],
    question: 'Vilka partnerskap finns det i Ukraina?',
    kind: 'list',
    topic: '',
    filters: UKRAINE,
  },
  {
    history: ['Tell me about the Kisumu project'],
    question: 'What do Lidingö and Slavuta want to change in their schools?',
    kind: 'fact',
    topic: 'change in their schools',
    filters: { swedishPartner: ['Lidingö stad'], internationalPartner: ['Slavuta'] },
  },
  {
    history: ['Tell me about the Kisumu project'],
    question: 'When can we apply for money?',
    kind: 'fact',
    topic: 'apply for money',
    filters: {},
  },
];

const asked = (question: string): HistoryEntry => ({ question });

describe('a follow-up', () => {
  it.each(CASES)(
    'takes over what it does not say: $history $question',
    ({ history, question, ...expected }) => {
      const { kind, topic, filters } = understand(
        { question, history: history.map(asked) },
        CORPUS,
      ).interpretation;

      expect({ kind, topic, filters }).toEqual(expected);
    },
  );

  it('says what it took over', () => {
    const history = [asked('Vilka projekt rör utbildning i Ukraina?')];

    expect(understand({ question: 'Hur många är det?', history }, CORPUS).carried).toEqual({
      topic: true,
      filters: ['country'],
    });
    expect(understand({ question: 'Vilka projekt rör vatten?', history }, CORPUS).carried).toEqual({
      filters: [],
    });
  });

  it('builds on the filters that the earlier question was asked with', () => {
    const history = [{ question: 'Vilka projekt rör utbildning?', filters: { country: ['VN'] } }];

    expect(
      understand({ question: 'Vilka av dem rör lärare?', history }, CORPUS).interpretation.filters,
    ).toEqual({ country: ['VN'] });
  });

  it('keeps the expected answer when only the partner changes', () => {
    const history = [asked('Hur länge pågår projektet i Kisumu?')];

    expect(understand({ question: 'Och i Windhoek?', history }, CORPUS).expected?.type).toBe('duration');
  });

  it('words a question whose partner alone is swapped as the one before', () => {
    const history = [asked('Hur länge pågår projektet i Kisumu?')];
    const wording = (question: string) => understand({ question, history }, CORPUS).wording;

    expect(wording('Och i Windhoek?')).toBe('Hur länge pågår projektet i Windhoek?');
    expect(wording('Och vem betalar?')).toBe('Och vem betalar?');
  });

  it('looks past a question that was out of scope', () => {
    const history = [asked('Vilka projekt har Umeå i Kenya?'), asked('Hur blir vädret imorgon?')];

    expect(
      understand({ question: 'Vilka av dem rör bibliotek?', history }, CORPUS).interpretation.filters,
    ).toEqual(KENYA);
  });

  it('takes the language of the history when its own cannot be told', () => {
    const history = [asked('Which projects are there in Kenya?')];

    expect(
      understand({ question: 'Kolomyia?', history, language: 'sv' }, CORPUS).interpretation.language,
    ).toBe('en');
  });

  it('needs a history', () => {
    expect(understand({ question: 'Hur stort är bidraget?' }, CORPUS).carried).toEqual({ filters: [] });
  });
});

describe('a fact that names nothing of its own', () => {
  const spokenOf = (question: string) =>
    understand({ question, history: [{ question: 'Vilka projekt rör mark i Kenya?' }] }, CORPUS).spokenOf;

  it('may be asked of what was spoken of', () => {
    expect(spokenOf('Hur löses tvister om tomterna?')?.filters).toEqual({ country: ['KE'] });
  });

  it.each(['Hur löses tvister i Vietnam?', 'Vilka projekt löser tvister?', 'Vad heter Johan Lilja?'])(
    'is not where it names something: %s',
    (question) => {
      expect(spokenOf(question)).toBeUndefined();
    },
  );
});
