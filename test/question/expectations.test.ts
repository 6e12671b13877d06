import { describe, expect, it } from 'vitest';
import { understand } from '../../src/question/understand.js';
import type { AnswerType } from '../../src/question/understood.js';
import type { LabelName } from '../../src/types.js';
import { CORPUS } from './question-corpus.js';

const TYPES: readonly (readonly [question: string, type: AnswerType])[] = [
  ['Hur många elever deltog?', 'count'],
  ['How many households get water?', 'count'],
  ['Hur mycket pengar får Falun?', 'money'],
  ['Hur stort bidrag fick Falun?', 'money'],
  ['Vad fick Falun i stöd?', 'money'],
  ['Vad kostade bussarna?', 'money'],
  ['How much did the buses cost?', 'money'],
  ['What is the budget of the Kisumu project?', 'money'],
  ['Hur länge pågår projektet i Kisumu?', 'duration'],
  ['For how many years will the Kisumu project run?', 'duration'],
  ['Hur många år pågår projektet i Kisumu?', 'duration'],
  ['När startar projektet i Kisumu?', 'date'],
  ['What is the deadline for applications?', 'date'],
  ['Vilket år slutar projektet i Kisumu?', 'year'],
  ['In what year did the Kisumu project start?', 'year'],
  ['Under vilken period pågår projektet i Kisumu?', 'period'],
  ['Who is the mayor of Kolomyia?', 'person'],
  ['Vem leder arbetet i Kisumu?', 'person'],
  ['Vilket bolag ansvarar för avfallet?', 'organisation'],
  ['Which university led the study?', 'organisation'],
  ['Vem kan söka?', 'organisation'],
  ['Var ligger biblioteket i Kajiado?', 'place'],
  ['Which city was first?', 'place'],
  ['Vilka språk talas i Windhoek?', 'language'],
  ['Hur stor andel av invånarna röstade?', 'percentage'],
  ['By how much did energy use fall?', 'change'],
  ['Hur mycket billigare blev värmen?', 'change'],
  ['How much has the waste decreased?', 'change'],
  ['Hur mycket av bidraget betalas ut i förväg?', 'percentage'],
  ['Hur hett blev det på skolgården?', 'amount'],
  ['What is the limit for equipment?', 'amount'],
  ['What does a tourist have to pay per night?', 'money'],
  ['What do the waste pickers make a day?', 'money'],
  ['Hur lång är cykelbanan?', 'distance'],
  ['How far is it to the well?', 'distance'],
  ['Hur gamla är ungdomarna i rådet?', 'age'],
  ['Vart vänder jag mig med frågor?', 'contact'],
  ['Who do I contact about Windhoek?', 'contact'],
  ['Vad är målet med samarbetet i Kisumu?', 'goal'],
  ['What is the purpose of the library in Kajiado?', 'goal'],
  ['Varför är det så få kvinnor?', 'reason'],
  ['Why do few women vote?', 'reason'],
  ['Får man köpa en bil?', 'yesno'],
  ['Can we apply for travel costs?', 'yesno'],
  ['What does Kajiado lack?', 'open'],
];

it.each([
  ['Who is the mayor of Kolomyia?', 'mayor'],
  ['Vad heter borgmästaren i Kolomyia?', 'borgmästaren'],
  ['What is the name of the teacher in Kisumu?', 'teacher'],
  ['Vem leder arbetet i Kisumu?', undefined],
])('asks for a person by a role: %s', (question, role) => {
  expect(understand({ question }, CORPUS).expected?.of).toBe(role);
});

const LABELS: readonly (readonly [question: string, label: LabelName | undefined])[] = [
  ['Vilka globala mål anges för Kisumu?', 'sdg'],
  ['Which SDGs does the Kisumu project state?', 'sdg'],
  ['Vilka mål anger projektet i Kisumu?', 'sdg'],
  ['Vilka mål har kommunen för avfallet i Kajiado?', undefined],
  ['Vilket projektområde har Kisumu?', 'area'],
  ['Which project area does the Kisumu project have?', 'area'],
  ['Vilket tema har projektet i Windhoek?', 'theme'],
  ['Who are the Swedish partners in the Kisumu project?', 'swedishPartner'],
  ['Vilken svensk kommun samarbetar med Kolomyia?', 'swedishPartner'],
  ['Which Swedish municipality works with Kolomyia?', 'swedishPartner'],
  ['Vem samarbetar Kolomyia med?', 'swedishPartner'],
  ['Vilka samarbetar Falun med?', 'internationalPartner'],
  ['Who is the international partner of Falun?', 'internationalPartner'],
  ['Vilket land ligger Kolomyia i?', 'country'],
  ['What is the international partner expected to gain?', undefined],
  ['Vilket kommunalt bolag ansvarar för vattnet?', undefined],
  ['Vilka projekt anger mål 6?', undefined],
  ['In which area of the city is the library?', undefined],
];

describe('what a fact question expects', () => {
  it.each(TYPES)('is told from its wording: %s', (question, type) => {
    expect(understand({ question }, CORPUS).expected?.type).toBe(type);
  });

  it('names what is counted and whose name is asked for', () => {
    expect(understand({ question: 'Hur många nya brunnar finns i Kajiado?' }, CORPUS).expected?.of).toBe(
      'nya brunnar',
    );
    expect(understand({ question: 'Who is the mayor of Kolomyia?' }, CORPUS).expected?.of).toBe('mayor');
  });

  it('names the attribute in the words of the question', () => {
    expect(understand({ question: 'Vad är budgeten för Kisumu?' }, CORPUS).expected?.attribute).toBe(
      'budgeten',
    );
  });

  it('is nothing for lists', () => {
    expect(understand({ question: 'Vilka projekt rör vatten?' }, CORPUS).expected).toBeUndefined();
  });
});

describe('the label that answers', () => {
  it.each(LABELS)('is told from its wording: %s', (question, label) => {
    expect(understand({ question }, CORPUS).labelAsked).toBe(label);
  });
});

describe('what is counted', () => {
  it.each([
    ['Hur många projekt finns i Kenya?', 'partnership'],
    ['How many texts are there on water?', 'document'],
    ['Vilka artiklar handlar om demokrati?', 'document'],
    ['List all entries with SDG 4', 'document'],
    ['Vad gör Umeå i Kenya?', 'partnership'],
    ['Hur många partnerskap beviljades enligt artikeln?', 'partnership'],
    ['sidor om vatten', 'document'],
  ] as const)('is what the question names: %s', (question, unit) => {
    expect(understand({ question }, CORPUS).countUnit).toBe(unit);
  });
});
