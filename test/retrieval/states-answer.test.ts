import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../../src/question/understood.js';
import { isNumberWord, statesAnswer } from '../../src/retrieval/states-answer.js';

type Case = readonly [AnswerType, string];

const STATES: readonly Case[] = [
  ['money', 'Stödet är 1,5 miljoner kronor.'],
  ['money', 'The grant is SEK 250,000.'],
  ['money', 'Fonden ger 40 000 kr per år.'],
  ['money', 'A meal costs 15 shillings.'],
  ['money', 'Hushållen betalar 12 000 hryvnia.'],
  ['age', 'Deltagarna är mellan 16 och 25.'],
  ['age', 'Fifteen-year-olds sit on the council.'],
  ['age', 'Hon är 47 år.'],
  ['duration', 'Projektet pågår i tre år.'],
  ['duration', 'Bilen är framme på 17 minuter.'],
  ['duration', 'The project runs for 18 months.'],
  ['duration', 'Arbetet bedrivs 2022–2024.'],
  ['duration', 'Det är ett treårigt projekt.'],
  ['date', 'Ansökan ska in den 3 mars.'],
  ['date', 'The group meets on Tuesdays.'],
  ['date', 'Gatan stängs före klockan ett.'],
  ['date', 'The delegation arrived in October.'],
  ['year', 'Samarbetet började 2019.'],
  ['period', 'It lasts from 2020 to 2023.'],
  ['percentage', 'Hälften av invånarna saknar vatten.'],
  ['percentage', 'About 40 per cent are women.'],
  ['percentage', 'Var tionde elev kan simma.'],
  ['percentage', 'A tenth of the road money is moved.'],
  ['amount', 'Kolningen har minskat med två tredjedelar.'],
  ['amount', 'Sales have doubled.'],
  ['change', 'The price rose from 600 to 950 shillings.'],
  ['change', 'Taxan sänktes med 17 procent.'],
  ['date', 'Båtarna kommer in vid sextiden.'],
  ['date', 'The course is held at four in the morning.'],
  ['distance', 'Ledningen är 3,5 km lång.'],
  ['distance', 'The dam is 12 metres high.'],
  ['contact', 'Skriv till info@example.org.'],
  ['count', 'Tjugotvå lärare deltog.'],
  ['count', 'Twelve libraries opened.'],
  ['person', 'Borgmästaren heter Åsa Öberg.'],
  ['person', 'Project manager Grace Wanjiru leads the work.'],
  ['language', 'Elever läser på swahili.'],
  ['language', 'The guide is in Ukrainian.'],
  ['goal', 'Syftet är att minska avfallet.'],
  ['goal', 'The aim is cleaner streets.'],
  ['reason', 'De slutade eftersom pumpen gick sönder.'],
  ['open', 'Vad som helst.'],
];

const LACKS: readonly Case[] = [
  ['money', 'Projektet får stöd av ICLD.'],
  ['money', 'Three years of work.'],
  ['age', 'Hon blåser i en snäcka.'],
  ['duration', 'Projektet handlar om skolor.'],
  ['duration', 'The project is about schools.'],
  ['date', 'De träffades i Göteborg.'],
  ['year', 'Samarbetet omfattar 190 hushåll.'],
  ['money', 'Alla 40 som kom fick mat.'],
  ['amount', 'Försäljningen har ökat.'],
  ['amount', 'De startade en närradio 2019.'],
  ['change', 'De startade en närradio med stöd.'],
  ['percentage', 'Many inhabitants are young.'],
  ['distance', 'Ledningen är lång.'],
  ['contact', 'Skriv till oss.'],
  ['count', 'Lärarna deltog.'],
  ['person', 'borgmästaren leder arbetet.'],
];

describe('statesAnswer', () => {
  it.each(STATES)('sees %s stated in "%s"', (type, text) => {
    expect(statesAnswer(type, text)).toBe(true);
  });

  it.each(LACKS)('sees no %s in "%s"', (type, text) => {
    expect(statesAnswer(type, text)).toBe(false);
  });

  it.each(STATES.filter(([type]) => type !== 'person'))(
    'reads decomposed letters the same: %s',
    (type, text) => {
      expect(statesAnswer(type, text.normalize('NFD'))).toBe(true);
    },
  );
});

describe('isNumberWord', () => {
  it.each(['12', 'tolv', 'TJUGOTVÅ', 'åtta', 'twelve', 'Hundred'])('takes %s', (word) => {
    expect(isNumberWord(word)).toBe(true);
  });

  it.each(['tolvan', 'skola', 'someone', '', 'a12'])('refuses %j', (word) => {
    expect(isNumberWord(word)).toBe(false);
  });
});
