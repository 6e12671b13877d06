// Pages that list: teasers, archives, goals, networks, and pages that were copied without their blank lines. All invented.
import { beforeAll, describe, expect, it } from 'vitest';
import { finishDocuments } from '../../src/corpus/finish-documents.js';
import { parsePage } from '../../src/corpus/parse-page.js';
import type { Document } from '../../src/types.js';
import { countryOfPlace } from '../../src/vocabulary/places.js';

/** Reads the gazetteer once, which may take seconds on a busy machine. */
beforeAll(() => {
  countryOfPlace('Bogotá');
}, 60_000);

function read(page: string): Document[] {
  return finishDocuments([{ source: 'page.txt', drafts: parsePage(page) }]);
}

function titles(page: string): string[] {
  return read(page).map(({ title }) => title);
}

function paragraphs({ text, sections }: Document): string[] {
  return sections.flatMap((section) => section.paragraphs.map(({ start, end }) => text.slice(start, end)));
}

const KITCHENS =
  'Sedan 2016 har Bodens kommun och Kitgum i Uganda arbetat med skolmat. Nu ska trettio skolor få…';
const CIRCLES =
  'Efter ett studiebesök i Georgien har biblioteken i Hagfors startat läsecirklar för äldre. Tanken är…';

describe('teasers', () => {
  it('opens an entry at each title that is printed twice, and takes its lead alone as text', () => {
    const page = `Goda exempel\n\nSe hur andra gör\n\n\nBoden och Kitgum bygger skolkök\n\nBoden och Kitgum bygger skolkök\n\n${KITCHENS}\n\nBiblioteken i Hagfors lär av Gori\n\nBiblioteken i Hagfors lär av Gori\n\n${CIRCLES}\n`;

    const [, kitchens, circles] = read(page);
    expect([kitchens?.title, kitchens?.kind, paragraphs(kitchens!)]).toEqual([
      'Boden och Kitgum bygger skolkök',
      'article',
      [KITCHENS],
    ]);
    expect([circles?.title, paragraphs(circles!)]).toEqual(['Biblioteken i Hagfors lär av Gori', [CIRCLES]]);
  });

  it('gives the goal a page is named by to each of its items', () => {
    const page = `6 – Clean water and sanitation\n\n  • Wells with committees\n\n    Wells with committees\n\n    ${KITCHENS}\n\n  • Läsecirklar vid brunnen\n\n    Läsecirklar vid brunnen\n\n    ${CIRCLES}\n`;

    expect(read(page).map(({ title, facets }) => [title, facets.sdg])).toEqual([
      ['Wells with committees', [6]],
      ['Läsecirklar vid brunnen', [6]],
    ]);
  });

  it('keeps the words below the name of a goal as a text of their own', () => {
    const page = `6 – Clean water and sanitation\n\nEnsure availability of water for all, says the goal.\n\n  • Wells with committees\n\n    Wells with committees\n\n    ${KITCHENS}\n\n  • Läsecirklar vid brunnen\n\n    Läsecirklar vid brunnen\n\n    ${CIRCLES}\n`;

    expect(read(page).map(({ facets }) => facets.sdg)).toEqual([[6], [6], [6]]);
  });

  it('gives the area and the theme a page is named by', () => {
    const page = (label: string) => `${label}\n\n${KITCHENS}\n\n${CIRCLES}\n\n${CIRCLES}\n`;

    expect(read(page('Projektområde: Utbildning')).map(({ facets }) => facets.area)).toEqual([
      ['Education'],
      ['Education'],
    ]);
    expect(read(page('Theme: Gender Equality')).map(({ facets }) => facets.theme)).toEqual([
      ['Gender Equality'],
      ['Gender Equality'],
    ]);
  });

  it('reads an item that is printed twice in a row once', () => {
    const item = `Boden och Kitgum bygger skolkök\n\nBoden och Kitgum bygger skolkök\n\n${KITCHENS}\n\n`;

    expect(titles(`Artiklar\n\n${item}${item}`)).toEqual(['Artiklar', 'Boden och Kitgum bygger skolkök']);
  });

  it('opens no entries at titles that are listed above the items', () => {
    const page = `Hållbart\n\n  • Brunnar i byn\n  • Läsecirklar\n\n    Brunnar i byn\n\n${KITCHENS}\n\n    Läsecirklar\n\n${CIRCLES}\n`;

    expect(titles(page)).toEqual(['Hållbart', 'Brunnar i byn', 'Läsecirklar']);
    expect(titles(page.replace('Hållbart', '6 – Clean water and sanitation'))).toEqual([
      'Brunnar i byn',
      'Läsecirklar',
    ]);
  });

  it('does not take one text that trails off for a listing', () => {
    const page = `Svensk partner: Bodens kommun\n\nBoden och Kitgum\n\nProjekt: Skolkök\n\nVad händer sedan?\n\n${KITCHENS}\n`;

    expect(titles(page)).toEqual(['Boden och Kitgum']);
  });
});

describe('pages copied without their blank lines', () => {
  const page =
    'Nätverk för kuster\nNätverket samlar kommuner vid kuster.\nYstad och Beira, Moçambique\nTema: Erosion\nDe planterar strandgräs tillsammans.\nVästervik och Swakopmund, Namibia\nTema: Hamnar\nDe byter personal i hamnarna.\n';

  it('finds the same documents in them', () => {
    const spaced = page.replaceAll('\n', '\n\n');

    expect(read(`\n${page}\n\n`).map(({ title }) => title)).toEqual(titles(page));
    expect(read(page).map(({ title, facets }) => [title, facets])).toEqual(
      read(spaced).map(({ title, facets }) => [title, facets]),
    );
    expect(titles(page)).toEqual([
      'Nätverk för kuster',
      'Ystad och Beira, Moçambique',
      'Västervik och Swakopmund, Namibia',
    ]);
  });
});

describe('members of a network', () => {
  const page =
    'Nätverk för jämlik vård\n\nNätverket vill att alla får samma vård.\n\nTidsram: 2022- 2025\n\nLänder: Sverige, Kenya, Zambia,\nBotswana\n\nSamarbetspartner: Röda Korset\n\nHaparanda och Solwezi\n\nZambia\n\nOmråde: Mödravård\n\nMalmö, Kafue och Chirundu\n\nZambia/Zimbabwe\n\nTema: Psykisk hälsa\n\nBorås stad Makhanda\n\nSydafrika\n\nTema: Cancervård\n\nLobatse\n\nBotswana\n\nTema: Hemtjänst\n\nSenaste nytt\n\nNätverket möttes i Lund.\n';

  it('are sections with the country and theme on the lines below them, also where a side or a mark is missing', () => {
    expect(
      read(page)
        .filter(({ kind }) => kind === 'section')
        .map(({ facets }) => [
          facets.swedishPartner,
          facets.internationalPartner,
          facets.country,
          [...facets.theme, ...facets.area],
        ]),
    ).toEqual([
      [['Haparanda stad'], ['Solwezi'], ['ZM'], ['Mödravård']],
      [['Malmö stad'], ['Kafue', 'Chirundu'], ['ZM', 'ZW'], ['Psykisk hälsa']],
      [['Borås stad'], ['Makhanda'], ['ZA'], ['Cancervård']],
      [[], ['Lobatse'], ['BW'], ['Hemtjänst']],
    ]);
  });

  it('leave the network its own text, with a list of countries that is broken over two lines', () => {
    const [network] = read(page);

    expect(network?.facets.country).toEqual(['BW', 'KE', 'ZM']);
    expect(paragraphs(network!)).toContain('Samarbetspartner: Röda Korset');
    expect(paragraphs(network!)).toContain('Nätverket möttes i Lund.');
  });
});

describe('a network whose own labels end the page', () => {
  const page =
    'Nätverk för jämlik vård\n\nNätverket vill att alla får samma vård.\n\nHaparanda och Solwezi\nZambia\nProject: A Bed for All\n\nMalmö och Kafue\nZambia\nTema: Psykisk hälsa\n\nProjektområde\nHealth\nGlobala mål\n3. God hälsa och välbefinnande\nTema\nJämlik hälsa\nSvensk partner\nHaparanda stadMalmö stad\nEtiketter\nvård,\n';

  it('keeps them, and a country or a project line below partners opens no entry', () => {
    expect(read(page).map(({ title, kind, facets }) => [title, kind, facets.theme])).toEqual([
      ['Nätverk för jämlik vård', 'page', ['Equal Health']],
      ['Haparanda och Solwezi', 'section', []],
      ['Malmö och Kafue', 'section', ['Psykisk hälsa']],
    ]);
  });
});

describe('other texts among the projects of a listing', () => {
  const text =
    'Torgen i staden ska sopas varje dag, och de som säljer där får en egen tunna för sitt avfall.';
  const page = (heading: string) =>
    `Svensk partner: Lunds kommun\n\nLund och Mbale\n\nProjekt: Rena torg\n\n${text}\n\n${heading}\n\n${text}\n`;

  it('open an entry with a headline of their own', () => {
    expect(titles(page('Vem betalar för ett rent torg?'))).toEqual([
      'Lund och Mbale',
      'Vem betalar för ett rent torg?',
    ]);
  });

  it('do not begin at the headings of a project', () => {
    expect(titles(page('Bakgrund och syfte'))).toEqual(['Lund och Mbale']);
    expect(titles(page('By the end of the project'))).toEqual(['Lund och Mbale']);
  });

  it('open an entry with a short headline where what stands below is on other partners', () => {
    const other =
      'Arkivet i Härnösand hjälpte Livingstone i Zambia med hyllor och register för stadens gamla handlingar.';
    const older = `Lund och Mbale\n\n${text}\n\nEn stads minne\n\n${other}\n\nNacka och Mostar\n\n${text}\n`;

    expect(titles(older)).toEqual(['Lund och Mbale', 'En stads minne', 'Nacka och Mostar']);
    expect(titles(older.replace('Härnösand', 'Lund'))).toEqual(['Lund och Mbale', 'Nacka och Mostar']);
  });

  it('take the line between goals and partners for the theme, and no title', () => {
    const block =
      'Globala mål\n4. God utbildning för alla\nChildren in school\nSvensk partner\nLunds kommun\nEtiketter\nskola,\n';

    expect(read(`Lund och Mbale\n\n${text}\n\n${block}`).map(({ facets }) => facets.theme)).toEqual([
      ['Children in school'],
    ]);
  });
});

describe('the top of a page', () => {
  it('passes over the name of the site above a dated title', () => {
    const page = 'ICLD\n\nTio miljoner till demokrati\n\n03 Juni 2019\n\nFyra kommuner får stöd.\n';

    expect(titles(page)).toEqual(['Tio miljoner till demokrati']);
  });

  it('takes the project for title where the partners are left out, and keeps its period as text', () => {
    const page = 'Tidsperiod\n\n2025-2026\n\nProjekt: Unga planerar\n\nKarlstad och Zhmerynka bygger torg.\n';

    const [project] = read(page);
    expect([project?.title, project?.kind]).toEqual(['Unga planerar', 'project']);
    expect(paragraphs(project!)).toEqual(['Tidsperiod\n\n2025-2026', 'Karlstad och Zhmerynka bygger torg.']);
  });

  it('reads a file that begins with the label block of a text whose rest is missing', () => {
    const page = 'Globala mål\n16 - Fredliga och inkluderande samhällen\nTema\nDemocracy\n';

    expect(read(page)[0]?.facets.sdg).toEqual([16]);
  });
});

describe('values', () => {
  it('takes numbered objectives above the labels for text, not for goals', () => {
    const page =
      'Falun och Kitgum\n\nMålen är:\n\n1. A common list of danger signs in all 14 clinics.\n2. Midwives are trained.\n\nProjektområde\nHealth\nGlobala mål\n3 - God hälsa och välbefinnande5 - Jämställdhet\nSvensk partner\nFalu kommun\n';

    expect(read(page).map(({ facets }) => facets.sdg)).toEqual([[3, 5]]);
  });

  it('divides Swedish partners that stand side by side', () => {
    const page =
      'Falun och Kitgum\n\nDe bygger.\n\nSvensk partner\nFalu kommun Region Dalarna\nInternationell partner\nKitgum\n';

    expect(read(page)[0]?.facets.swedishPartner).toEqual(['Falu kommun', 'Region Dalarna']);
  });

  it('takes a name of a theme below goals with numbers for the theme, whose label is missing', () => {
    const page =
      'Falun och Kitgum\n\nDe bygger.\n\nSustainable Development Goals\n11. Sustainable Cities and Communities4. Quality Education\nGender Equality\nSwedish partner\nFalu kommun\n';

    expect(read(page)[0]?.facets).toMatchObject({ sdg: [11, 4], theme: ['Gender Equality'] });
  });
});

describe('partners in running text', () => {
  it('are those whose country stands behind them in a sentence on a Swedish partner', () => {
    const page =
      'Nya samarbeten\n\nVäxjö and Tlokweng in Botswana work with families. A partnership between Ale in Sweden, Criuleni in Moldova, and Ghanzi in Botswana opens councils. Kontakt togs vid University of Nairobi in Kenya.\n';

    expect(read(page)[0]?.facets).toMatchObject({
      internationalPartner: ['Tlokweng', 'Criuleni', 'Ghanzi'],
      country: ['BW', 'MD'],
    });
  });

  it('are the only place beside its country, where one Swedish partner is named in another sentence', () => {
    const page = (where: string) =>
      `Ett varmt rum\n\n${where} many pensioners heat one room in winter. Together with Motala kommun, the town opened a day centre.\n`;

    expect(read(page('In the Moldovan town of Soroca'))[0]?.facets).toMatchObject({
      swedishPartner: ['Motala kommun'],
      internationalPartner: ['Soroca'],
    });
    expect(read(page('Outside Cahul in Moldova'))[0]?.facets.internationalPartner).toEqual(['Cahul']);
    expect(read(page('In Cahul in Moldova and in Poti in Georgia'))[0]?.facets.internationalPartner).toEqual(
      [],
    );
  });

  it('find a municipality whose name is a word where it is paired with another', () => {
    expect(
      read('Nya medel\n\nVara och Manica i Moçambique satsar på bönder.\n')[0]?.facets.swedishPartner,
    ).toEqual(['Vara kommun']);
    expect(read('Råd till dig\n\nVara ute är bra. Kom till Kenya.\n')[0]?.facets.swedishPartner).toEqual([]);
  });

  it('are whom the partner abroad in a headline of news works with', () => {
    const corpus = (kind: string) =>
      finishDocuments(
        [
          'Hylte och Arua, Uganda\n\nDe bygger ett torg.\n',
          `Ljus i Arua\n\n${kind}Nu lyser lamporna. – Vi ser varandra igen, säger Grace Odera.\n`,
        ].map((text, i) => ({ source: `${i}.txt`, drafts: parsePage(text) })),
      ).map(({ facets }) => facets.swedishPartner);

    expect(corpus('3 maj 2023\n\n')).toEqual([['Hylte kommun'], ['Hylte kommun']]);
  });
});
