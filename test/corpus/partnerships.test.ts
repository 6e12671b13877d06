import { beforeAll, describe, expect, it } from 'vitest';
import { finishDocuments } from '../../src/corpus/finish-documents.js';
import { parsePage } from '../../src/corpus/parse-page.js';
import { groupPartnerships } from '../../src/corpus/partnerships.js';
import type { Document } from '../../src/types.js';
import { countryOfPlace } from '../../src/vocabulary/places.js';

/** Reads the gazetteer once, which may take seconds on a busy machine. */
beforeAll(() => {
  countryOfPlace('Bogotá');
}, 60_000);

const SV = 'Svensk partner\nLunds kommun\nInternationell partner\nMbale City\n';

interface Text {
  readonly title: string;
  readonly project?: string;
  readonly body: string;
  readonly labels?: string;
}

function entry({ title, project, body, labels = SV }: Text): string {
  return `${title}\n\n${project === undefined ? '' : `Project: ${project}\n\n`}${body}\n\n${labels}`;
}

/** Each text on a page of its own, so that the page says nothing. */
function read(...texts: readonly Text[]): Document[] {
  return finishDocuments(texts.map((text, i) => ({ source: `${i}.txt`, drafts: parsePage(entry(text)) })));
}

/** Twins, by words both bodies bear in capitals; as close as embeddings of twins and strangers are. */
function sameContent(a: Document, b: Document): number {
  const marks = ({ text }: Document) => new Set(text.match(/\b[A-Z]{4,}\b/g));
  return [...marks(a)].some((mark) => marks(b).has(mark)) ? 0.95 : 0.81;
}

function groups(documents: readonly Document[]): string[][] {
  const byPartnership = new Map<string, string[]>();
  for (const [id, partnership] of groupPartnerships(documents, sameContent)) {
    byPartnership.set(partnership, [
      ...(byPartnership.get(partnership) ?? []),
      id.split('.')[0]!.split('~')[0]!,
    ]);
  }
  return [...byPartnership.values()];
}

const waterSv = {
  title: 'Lund och Mbale',
  body: 'Vi borrar brunnar. VATTEN är projektets ämne och alla ska få del av det.',
};
const waterEn = {
  title: 'Lund and Mbale',
  project: 'Clean wells',
  body: 'We drill wells. VATTEN is what it is about and everybody will get some of it.',
};
const schoolEn = {
  title: 'Lund and Mbale',
  project: 'Better schools',
  body: 'We build SCHOOLS. The pupils get new desks and the teachers better pay.',
};

describe('groupPartnerships', () => {
  it('lets news lean to a project that stands on two pages', () => {
    const project = {
      title: 'Lund and Mbale, Uganda',
      project: 'Clean Squares',
      body: 'The squares are swept.',
    };
    const news = {
      title: 'Torgen sopas i Mbale',
      body: '– Nu är det rent, säger Anna Ek.',
      labels: `${SV}Etiketter\ntorg,\n`,
    };

    const together = groupPartnerships(read(project, news, project), () => 0.85);

    expect(new Set(together.values()).size).toBe(1);
  });

  it('joins the Swedish and the English text of one project', () => {
    expect(groups(read(waterSv, waterEn))).toEqual([['0', '1']]);
  });

  it('keeps two projects of the same partners apart, within a language and across', () => {
    expect(groups(read(waterEn, schoolEn))).toEqual([['0'], ['1']]);
    expect(groups(read(waterSv, schoolEn))).toEqual([['0'], ['1']]);
  });

  it('joins copies of one entry on two pages, whatever the likeness', () => {
    expect(groups(read(schoolEn, waterEn, schoolEn))).toEqual([['0', '2'], ['1']]);
  });

  it('joins news to the project it tells of, not to the other', () => {
    const news = {
      title: 'Nya brunnar i Mbale',
      body: 'Brunnarna är klara, säger alla. VATTEN rinner i kranarna nu.',
    };

    expect(groups(read(waterEn, schoolEn, news))).toEqual([['0', '2'], ['1']]);
  });

  it('joins news to the only project of its partners, though little is alike, but to none of two', () => {
    const news = { title: 'Med båt till Mbale', body: 'Gästerna fick träffa alla. Sedan åkte de hem igen.' };

    const little = (): number => 0.85;

    expect(new Set(groupPartnerships(read(waterEn, news), little).values()).size).toBe(1);
    expect(new Set(groupPartnerships(read(waterEn, schoolEn, news), little).values()).size).toBe(3);
  });

  it('leaves news out that could be of either project', () => {
    const news = {
      title: 'Besök från Mbale',
      body: 'Gästerna såg både SCHOOLS och brunnar med VATTEN under sin vecka här.',
    };

    expect(groups(read(waterEn, schoolEn, news))).toEqual([['0'], ['1']]);
  });

  it('never lets news join two projects', () => {
    const news = { title: 'Nya brunnar i Mbale', body: 'VATTEN rinner i kranarna nu, och SCHOOLS byggs.' };

    expect(
      groups(read(waterSv, schoolEn, news)).filter((group) => group.includes('0') && group.includes('1')),
    ).toEqual([]);
  });

  it('lets goals, areas and figures decide where content leaves it open', () => {
    const labels = (goal: string) => `Globala mål\n${goal}\n${SV}`;
    const sv = {
      title: 'Lund och Mbale',
      body: 'Under 2021-2023 får 480 hushåll vatten ur 35 brunnar. VATTEN.',
      labels: labels('6 - Rent vatten och sanitet för alla'),
    };
    const same = {
      title: 'Lund and Mbale',
      project: 'Wells',
      body: 'In 2021-2023 water for 480 households from 35 wells. Nothing else.',
      labels: labels('6 - Rent vatten och sanitet för alla'),
    };
    const other = {
      ...same,
      project: 'Roads',
      body: 'In 2015-2017 roads for 9100 people at 27 places. VATTEN is not the subject.',
      labels: labels('9 - Hållbar industri, innovationer och infrastruktur'),
    };
    const close = (): number => 0.89;

    expect(
      groupPartnerships(read(sv, same), close).size -
        new Set(groupPartnerships(read(sv, same), close).values()).size,
    ).toBe(1);
    expect(new Set(groupPartnerships(read(sv, other), close).values()).size).toBe(2);
  });

  it('gives no partnership to texts on several or on none', () => {
    const several = {
      title: 'Många nya partnerskap',
      body: 'Flera kommuner får medel. De börjar i maj.',
      labels: 'Svensk partner\nLunds kommunMalmö stad\nInternationell partner\nGuluMbale City\n',
    };
    const none = { title: 'Om stödet', body: 'Stödet söks i maj.', labels: '' };

    expect(groups(read(several, none))).toEqual([]);
  });

  it('does not join texts of other partners, however alike', () => {
    const elsewhere = {
      ...waterSv,
      title: 'Lund och Gulu',
      labels: 'Svensk partner\nLunds kommun\nInternationell partner\nGulu\n',
    };

    expect(groups(read(waterEn, elsewhere))).toEqual([['0'], ['1']]);
  });

  it('names a partnership by its first document, the same on every run', () => {
    const documents = read(waterSv, waterEn);

    expect([...groupPartnerships(documents, sameContent)]).toEqual([
      ['0~lund-och-mbale', '0~lund-och-mbale'],
      ['1~lund-and-mbale', '0~lund-och-mbale'],
    ]);
  });
});

describe('sections that only name a partnership', () => {
  const network = (line: string) =>
    finishDocuments(
      [
        entry(schoolEn),
        entry({ ...waterEn, labels: `${SV}Etiketter\nVATTEN,\n` }),
        `Nätverk för byar\n\nNätverket samlar byar.\n\nLund och Mbale\n${line}\n\nTrosa och Gulu\nTema: Broar\n`,
      ].map((text, i) => ({ source: `${i}.txt`, drafts: parsePage(text) })),
    );
  const joined = (line: string) => groups(network(line)).map((group) => group.join('+'));

  it('belong to the project whose name they give', () => {
    expect(joined('Project: Better schools')).toContain('0+2');
  });

  it('are what news tells of where their partners have no project here', () => {
    const documents = finishDocuments(
      [
        'Nätverk för byar\n\nNätverket samlar byar.\n\nLund och Mbale\nTema: VATTEN\n\nTrosa och Gulu\nTema: Broar\n',
        'Lund och Mbale i ny film\n\n3 maj 2023\n\nFilmen visar VATTEN. – Vi är stolta, säger Grace Odera i Mbale.\n',
      ].map((text, i) => ({ source: `${i}.txt`, drafts: parsePage(text) })),
    );

    expect(groups(documents).map((group) => group.join('+'))).toContain('0+1');
  });

  it('belong to the one their words point to', () => {
    expect(joined('Tema: VATTEN')).toContain('1+2');
  });
});
