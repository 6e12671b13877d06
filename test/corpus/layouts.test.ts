// Small invented pages, one layout each: what people copy from a site is seldom laid out like the page before.
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

function titles(documents: readonly Document[]): string[] {
  return documents.map(({ title }) => title);
}

function paragraphs({ text, sections }: Document): string[] {
  return sections.flatMap((section) => section.paragraphs.map(({ start, end }) => text.slice(start, end)));
}

const LABELS = 'Svensk partner\nLunds kommun\nInternationell partner\nMbale City\n';

describe('where entries begin and end', () => {
  it('divides entries that follow one another without a blank line', () => {
    const page = `Svensk partner: Lunds kommun\nLund och Mbale\nProjekt: Rena torg\nTorgen sopas.\n${LABELS}Lund och Wismar\nProjekt: Cykelstad\nFler ska cykla.\nSvensk partner\nLunds kommun\nInternationell partner\nWismar\n`;

    expect(read(page).map(({ subtitle, lines }) => [subtitle, lines])).toEqual([
      ['Projekt: Rena torg', [2, 8]],
      ['Projekt: Cykelstad', [9, 15]],
    ]);
  });

  it('reads labels that stand above the text', () => {
    const long =
      'Torgen i staden ska sopas varje dag, och de som säljer där får en egen tunna för sitt avfall, lovar båda parterna.';
    const page = `Lund and Mbale, Uganda\n\n${LABELS}\n${long}\n\nLund and Soroti, Uganda\n\nSvensk partner\nLunds kommun\nInternationell partner\nSoroti\n\n${long}\n`;

    expect(read(page).map(({ title, facets }) => [title, facets.internationalPartner])).toEqual([
      ['Lund and Mbale, Uganda', ['Mbale City']],
      ['Lund and Soroti, Uganda', ['Soroti']],
    ]);
  });

  it('opens an entry at a title of partners or a project line when labels are missing', () => {
    const page =
      'Lund och Mbale\n\nTorgen sopas.\n\nLund och Soroti\n\nProjekt: Broar\n\nBron byggs.\n\nMalmö och Gulu\n\nSkolan målas.\n';

    expect(titles(read(page))).toEqual(['Lund och Mbale', 'Lund och Soroti', 'Malmö och Gulu']);
  });

  it('keeps an entry without labels at the end of the page', () => {
    const page = `Svensk partner: Lunds kommun\n\nLund och Mbale\n\nTorgen sopas.\n\n${LABELS}\nBesök i Lund\n\nÅtta gäster kom till Lund i maj. De åkte buss.\n`;

    expect(read(page).map(({ title, kind }) => [title, kind])).toEqual([
      ['Lund och Mbale', 'project'],
      ['Besök i Lund', 'article'],
    ]);
  });

  it('leaves facts and links behind the labels with the entry above, and takes a date with the title below', () => {
    const page = `Lund och Mbale\n\nTorgen sopas.\n\n${LABELS}\nPeriod: 2020–2022\nLäs mer om torgen\n\n12 maj 2023\n\nNya tunnor\n\nTunnorna kom i tid.\n\n${LABELS}`;

    const [first, second] = read(page);

    expect(paragraphs(first!)).toEqual(['Torgen sopas.', 'Period: 2020–2022']);
    expect([second!.title, paragraphs(second!)]).toEqual([
      'Nya tunnor',
      ['12 maj 2023', 'Tunnorna kom i tid.'],
    ]);
  });

  it('reads a breadcrumb and the name of an archive as no entry', () => {
    const page = `Hem > Partnerskap > Lund\n\nSvensk partner: Lunds kommun\n\nLund och Mbale\n\nTorgen sopas.\n`;

    expect(read(page).map(({ title, facets }) => [title, facets.swedishPartner])).toEqual([
      ['Lund och Mbale', ['Lunds kommun']],
    ]);
  });

  it('joins menus below the last entry to it', () => {
    const page = `Lund och Mbale\n\nTorgen sopas.\n\n${LABELS}\nDela\nSkriv ut\n`;

    expect(titles(read(page))).toEqual(['Lund och Mbale']);
  });
});

describe('labels', () => {
  it('reads inline labels, CRLF, tabs, non-breaking spaces and trailing spaces alike', () => {
    const page =
      'Lund and Mbale, Uganda \n\nProject: Clean\u00a0Squares\t\n\nSquares are swept.\n\nProject Area: Health\nSustainable Development Goals:\t3 - Good health and well-being11 - Sustainable cities and communities\nSwedish partner: Lund Municipality\nInternational partner: Mbale City \n';

    const [document] = read(page);

    expect(document).toMatchObject({
      subtitle: 'Project: Clean Squares',
      facets: { area: ['Health'], sdg: [3, 11], swedishPartner: ['Lunds kommun'] },
    });
  });

  it('reads decomposed letters like composed ones', () => {
    const page =
      'Växjö och Bogotá\n\nGatorna blir säkrare.\n\nGlobala mål\n5 - Jämställdhet\nSvensk partner\nVäxjö kommun\nInternationell partner\nBogotáMedellín\n';

    const [document] = read(page.normalize('NFD'));

    expect(document!.facets).toMatchObject({
      sdg: [5],
      swedishPartner: ['Växjö kommun'],
      internationalPartner: ['Bogotá', 'Medellín'],
      country: ['CO'],
    });
  });

  it('accepts blank lines between label and value, and values on lines of their own', () => {
    const page =
      'Malmö and Cape Town\n\nA park.\n\nProject Area\n\nHealth\nUrban planning\n\nSwedish partner\n\nMalmö stad\n\nInternational partner\n\nCity of Cape Town\n\nMalmö and Tallinn\n\nA ferry.\n\nSwedish partner\n\nMalmö stad\n\nInternational partner\n\nTallinn\n';

    expect(read(page).map(({ stated }) => [stated.areas, stated.internationalPartners])).toEqual([
      [['Health', 'Urban planning'], ['City of Cape Town']],
      [[], ['Tallinn']],
    ]);
  });

  it('takes values that lack their label', () => {
    const page =
      'Lund och Mbale\n\nTorgen sopas.\n\nUtbildning\n11 - Hållbara städer och samhällen\nSvensk partner\nLunds kommun\nMbale City\n\nNytt torg\n\nText om torg.\n';

    const [document, next] = read(page);

    expect(document!.facets).toMatchObject({
      area: ['Education'],
      sdg: [11],
      internationalPartner: ['Mbale City'],
    });
    expect(next!.title).toBe('Nytt torg');
  });

  it('leaves a heading that is worded like a label to the text', () => {
    const page = `Lund och Mbale\n\nTema\n\nÅrets tema är återbruk, och det märks.\n\n${LABELS}`;

    expect(read(page)[0]!.sections.map(({ heading }) => heading)).toEqual(['', 'Tema']);
  });

  it('cites the value line, or the whole line where label and value share it', () => {
    const [document] = read(
      'Lund and Mbale\n\nArea of Cooperation: Health\n\nNurses meet.\n\nSwedish partner\nLund Municipality\n',
    );

    expect(document!.labels.map(({ span }) => document!.text.slice(span.start, span.end))).toEqual([
      'Area of Cooperation: Health',
      'Lund Municipality',
    ]);
  });
});

describe('partners by more than one name', () => {
  it('takes the name in a title for the partner that the label states, also where another text has that name alone', () => {
    const page = `Svensk partner: Lunds kommun\n\nLund och Peja, Kosovo\n\nProjekt: Renare luft\n\nSkolvägen flyttas.\n\nSvensk partner\nLunds kommun\nInternationell partner\nKomuna e Pejës\n\nLund och Peja\n\nProjekt: Cyklar\n\nFler ska cykla.\n`;

    const documents = read(page);

    expect(documents.map(({ facets }) => facets.internationalPartner)).toEqual([
      ['Komuna e Pejës'],
      ['Komuna e Pejës'],
    ]);
    expect(documents[0]?.titledPartner).toBe('Peja');
  });
});

describe('partners whose names go in circles', () => {
  it.each([
    ['Cau Giay', 'Hanoi', 'Hanoi', 'Cau Giay District of Hanoi'],
    ['Peja', 'Gjakova', 'Gjakova', 'Peja'],
  ])('are read all the same: %s, %s', (label, title, otherLabel, otherTitle) => {
    const text = (name: string, stated: string, project: string) =>
      `Lund och ${name}\n\nProjekt: ${project}\n\nSkolor byggs.\n\nSvensk partner\nLunds kommun\nInternationell partner\n${stated}\n\n`;
    const page =
      text(title, label, 'Ett') + text(otherTitle, otherLabel, 'Två') + text(otherTitle, otherTitle, 'Tre');

    for (const { facets } of read(page)) expect(facets.internationalPartner).toHaveLength(1);
  });
});

describe('those who look for a partner', () => {
  it('are texts of their own, of no partnership', () => {
    const page =
      'Looking for a Swedish partner\n\nSan Pedro Alto, Guatemala\n\nThe town wants to work with its lake.\n\nBela Voda, Serbia\n\nA valley with hot springs.\n';

    expect(read(page).map(({ title, kind, facets }) => [title, kind, facets.country])).toEqual([
      ['Looking for a Swedish partner', expect.anything(), expect.anything()],
      ['San Pedro Alto, Guatemala', 'page', ['GT']],
      ['Bela Voda, Serbia', 'page', ['RS']],
    ]);
  });
});

describe('sections of articles', () => {
  it('gives those that name no country the one of the article that no other names', () => {
    const page =
      'Tre partnerskap i Ukraina och Moldavien\n\nTre kommuner i Ukraina och Moldavien får stöd.\n\nLund och Brodivka\n\nSkolan öppnar.\n\nUmeå och Pohreni\n\nI moldaviska Pohreni läggs alla inköp ut.\n\nVäxjö och Vyshnia\n\nVärmen byggs ut.\n';

    const sections = read(page).filter(({ kind }) => kind === 'section');

    expect(sections.map(({ facets }) => facets.country)).toEqual([['UA'], ['MD'], ['UA']]);
  });

  const article =
    'Tre nya partnerskap\n\nICLD har beviljat medel.\n\nPartnerskap i Kenya\n\nVäxjö – Homa Bay\n\nSamarbetsområde: Hälsa\n\nFler barnmorskor utbildas.\n\nVäxjö tar emot praktikanter.\n\nPartnerskap i Zambia\n\n2. Sala & Chipata, Zambia\n\nSamarbetsområde: Utbildning\n\nFörskolan byggs ut.\n\nArbetet pågår i tre år.\n\nNästa omgång öppnar i augusti.\n\nSvensk partner\nSala kommunVäxjö kommun\nInternationell partner\nChipata City CouncilHoma Bay County\n';

  it('makes documents of them, with the partners, area and country that are theirs', () => {
    const [, homaBay, chipata] = read(article);

    expect(homaBay).toMatchObject({
      title: 'Växjö – Homa Bay',
      kind: 'section',
      parent: 'page~tre-nya-partnerskap',
      heading: ['Tre nya partnerskap', 'Växjö – Homa Bay'],
      stated: { internationalPartners: ['Homa Bay County'], sdgs: [] },
      facets: { country: ['KE'], area: ['Health'] },
    });
    expect(chipata).toMatchObject({
      title: 'Sala & Chipata, Zambia',
      stated: { internationalPartners: ['Chipata City Council'] },
      facets: { country: ['ZM'] },
    });
  });

  it('gives the closing text and the headings above sections back to the article, under no heading of a section', () => {
    const [document, , chipata] = read(article);

    expect(paragraphs(document!)).toEqual(['ICLD har beviljat medel.', 'Nästa omgång öppnar i augusti.']);
    expect(document!.sections.at(-1)!.heading).toBe('');
    expect(paragraphs(chipata!)).toEqual(['Förskolan byggs ut.', 'Arbetet pågår i tre år.']);
  });

  it('leaves a heading in an article on one partnership inside the article', () => {
    const page =
      'Nytt samarbete om torg\n\nDet blir fler torg.\n\nLund och Mbale\n\nDe har samarbetat i tio år.\n\nSvensk partner\nLunds kommun\nInternationell partner\nMbale City\n';

    expect(titles(read(page))).toEqual(['Nytt samarbete om torg']);
  });
});

describe('text', () => {
  it('joins lines that were broken to a width and keeps others apart', () => {
    const page =
      'Riktlinjer\n\nEtt partnerskap bygger på att båda sidor vill ändra\nnågot hemma hos sig själva. Det kräver tid, och det\nkräver att alla är med från början.\n\nFörsta stycket är kort.\nAndra stycket är också kort.\n';

    expect(paragraphs(read(page)[0]!)).toEqual([
      'Ett partnerskap bygger på att båda sidor vill ändra\nnågot hemma hos sig själva. Det kräver tid, och det\nkräver att alla är med från början.',
      'Första stycket är kort.',
      'Andra stycket är också kort.',
    ]);
  });

  it('takes bullets, numbers and hyphens off list items and leaves the dash of a quotation', () => {
    const page =
      'Lund och Mbale\n\nSteg:\n\n  • sopa torget\n 2. Måla bänkarna.\n- Bjud in alla\n- Ät soppa\n\n– Det blev bra, säger Eva Ek.\n';

    expect(paragraphs(read(page)[0]!)).toEqual([
      'sopa torget',
      'Måla bänkarna.',
      'Bjud in alla',
      'Ät soppa',
      '– Det blev bra, säger Eva Ek.',
    ]);
  });

  it('heads answers with their questions', () => {
    const [document] = read('Vanliga frågor\n\nVem kan söka?\nSvenska kommuner.\n\nNär?\nI maj.\n');

    expect(document!.kind).toBe('page');
    expect(document!.sections.map(({ heading }) => heading)).toEqual(['', 'Vem kan söka?', 'När?']);
  });

  it('reads a first line that is a sentence as title and text', () => {
    const [document] = read('Kisumu har haft ett bibliotek sedan år 2020. Det är fullt.');

    expect(paragraphs(document!)).toEqual(['Kisumu har haft ett bibliotek sedan år 2020. Det är fullt.']);
  });
});

describe('partners and countries', () => {
  it('does not take the country of a language, a donor or Sweden for that of the partner', () => {
    const page =
      'Lund och Dolinska\n\nDolinska i Ukraina får stöd av Norge. Guiden finns på spanska, och Lund i Sverige läser den.\n\nSvensk partner\nLunds kommun\nInternationell partner\nDolinska\n';

    expect(read(page)[0]!.facets.country).toEqual(['UA']);
  });

  it('finds the adjective beside a partner whose name is an administration of its own language', () => {
    const page =
      'Lund och Codru Frumos\n\nI moldaviska Codru Frumos läser man.\n\nInternationell partner\nPrimăria Codru Frumos\n';

    expect(read(page)[0]!.facets.country).toEqual(['MD']);
  });

  it('learns the country from the great city a text names where nothing else tells, unless there are two', () => {
    const page = (text: string) => `Lund och Vilmbo\n\n${text}\n\nInternationell partner\nVilmbo Council\n`;
    const countryOf = (text: string) => read(page(text))[0]!.facets.country;

    expect(countryOf('Revisorn i Lusaka hade anmärkt.')).toEqual(['ZM']);
    expect(countryOf('Revisorn i Lusaka träffade kollegor från Mykolajiv.')).toEqual([]);
    expect(countryOf('Revisorn i Paris hade anmärkt.')).toEqual([]);
    expect(countryOf('Anna Lusaka hade anmärkt.')).toEqual([]);
  });

  it('names the partners of news without labels from the title and the text', () => {
    const [document] = read(
      'Nytt samarbete i Skövde\n\nSkövde kommun och Mbarara i Uganda har inlett ett samarbete.\n\n– Äntligen, säger Anna Ek.\n',
    );

    expect(document).toMatchObject({
      kind: 'article',
      facets: { swedishPartner: ['Skövde kommun'], internationalPartner: ['Mbarara'], country: ['UG'] },
    });
  });

  it('gives one spelling to a partner, the most frequent, and on a tie that of an English text', () => {
    const page =
      'Lund och Cherson\n\nTorgen ska byggas upp igen i staden.\n\nSvensk partner\nLunds kommun\nInternationell partner\nCherson\n\nLund and Kherson\n\nThe squares of the city are to be built again.\n\nSwedish partner\nLunds kommun\nInternational partner\nKherson\n';

    const documents = read(page);

    expect(documents.map(({ facets }) => facets.internationalPartner)).toEqual([['Kherson'], ['Kherson']]);
    expect(documents[0]!.stated.internationalPartners).toEqual(['Cherson']);
  });

  it('learns the country of a partner from another entry', () => {
    const page = `Lund and Vilmbo, Kenya\n\nSquares.\n\nSwedish partner\nLunds kommun\nInternational partner\nVilmbo County\n\nBättre torg\n\nTorgen sopas.\n\nSvensk partner\nLunds kommun\nInternationell partner\nVilmbo County\n`;

    expect(read(page).map(({ facets }) => facets.country)).toEqual([['KE'], ['KE']]);
  });
});

describe('ids', () => {
  it('are the source and the title, then the project line, then a number', () => {
    const page =
      'Lund och Mbale\n\nProjekt: Torg\n\nA.\n\nLund och Mbale\n\nProjekt: Broar\n\nB.\n\nLund och Mbale\n\nProjekt: Broar\n\nC.\n';

    expect(read(page).map(({ id }) => id)).toEqual([
      'page~lund-och-mbale',
      'page~lund-och-mbale-broar',
      'page~lund-och-mbale-broar-2',
    ]);
  });
});

describe('what the site leaves out', () => {
  it('takes a line of tags below the partners without its label', () => {
    const page = `Swedish partner: Lunds kommun\n\nNew partnership: Lund and Mbale\n\nThey begin in May.\n\n${LABELS}clean squares, youth inclusion,\n\nLund and Mbale, Uganda\n\nThe squares are swept.\n`;

    const [first, second] = read(page);

    expect(first?.stated.tags).toEqual(['clean squares', 'youth inclusion']);
    expect([second?.title, second?.facets.country]).toEqual(['Lund and Mbale, Uganda', ['UG']]);
  });

  it('takes goals that the prose names by number, where no label states any', () => {
    const page = 'Lund och Mbale\n\nProjekt: Rena torg\n\nArbetet bygger på mål 6 i Agenda 2030.\n';

    expect(read(page)[0]?.facets.sdg).toEqual([6]);
    expect(read(`${page}\nGlobala mål\n11 - Hållbara städer och samhällen\n`)[0]?.facets.sdg).toEqual([11]);
  });
});

describe('news on several partnerships', () => {
  const page =
    'Nya pengar till fyra samarbeten\n\nBidragen går till Arvika, Kalix, Sundsvall och Lund.\n\nArvika ska tillsammans med Mbale i Uganda laga broar. Kalix och georgiska Ozurgeti prövar bussar som bokas per telefon.\n';

  it('are an article, though nothing else marks them as news', () => {
    expect(read(page)[0]?.kind).toBe('article');
    expect(
      read('Så söker ni\n\nAnsökan görs på webben.\n\nTill exempel har Lund en partner i Uganda.\n')[0]?.kind,
    ).toBe('page');
  });

  it('have the Swedish partners they enumerate and the countries they name', () => {
    const [document] = read(page);

    expect(document?.facets.swedishPartner).toEqual([
      'Arvika kommun',
      'Kalix kommun',
      'Sundsvalls kommun',
      'Lunds kommun',
    ]);
    expect(document?.facets.country).toEqual(['GE', 'UG']);
  });

  it('have the Swedish partner that the corpus knows for their partner abroad', () => {
    const story = 'Sopbilen i Mbale\n\nRuth kör sopbilen i Mbale.\n\nIdén fick hon i Lund.\n';
    const other = `Lund och Mbale\n\nTorgen sopas.\n\n${LABELS}`;
    const documents = finishDocuments([
      { source: 'a.txt', drafts: parsePage(story) },
      { source: 'b.txt', drafts: parsePage(other) },
    ]);

    expect(documents[0]?.facets.swedishPartner).toEqual(['Lunds kommun']);
  });
});

describe('lists of what was approved', () => {
  const page =
    'Tre projekt får pengar\n\nKommunerna jublar.\n\nLunds kommun – Mbale, Uganda\n\nTema: Rent vatten\n\nFalu kommun – Gulu, Uganda\n\nTema: Ungdomsdeltagande\n\nKontraktet ska skrivas under i maj.\n';

  it('leave the closing text to the article where their entries are lines alone', () => {
    const [article, , last] = read(page);

    expect(article?.text).toContain('Kontraktet');
    expect([last?.title, last?.facets.theme, last?.text.includes('Kontraktet')]).toEqual([
      'Falu kommun – Gulu, Uganda',
      ['Child rights and youth participation'],
      false,
    ]);
  });

  it('open an entry at a title that announces a partnership', () => {
    const both = 'Lund och Mbale\n\nTorgen sopas.\n\nNew partnership: Lund and Gulu\n\nThey met in May.\n';

    expect(read(both).map(({ title, facets }) => [title, facets.internationalPartner])).toEqual([
      ['Lund och Mbale', ['Mbale']],
      ['New partnership: Lund and Gulu', ['Gulu']],
    ]);
  });
});

describe('further projects, news and lists as editors write them', () => {
  it('opens a further project under the title of the one above, with its partners', () => {
    const page =
      'Borås and Sangutani, Tanzania\n\nTwo projects run side by side.\n\nProject: Rags\n\nRags become rugs.\n\nProject: Names\n\nEvery child gets a name.\n\nSwedish partner\nBorås stad\nInternational partner\nSangutani District\n';

    expect(
      read(page).map(({ title, subtitle, lines, facets }) => [title, subtitle, lines, facets.country]),
    ).toEqual([
      ['Borås and Sangutani, Tanzania', 'Project: Rags', [1, 7], ['TZ']],
      ['Borås and Sangutani, Tanzania', 'Project: Names', [9, 16], ['TZ']],
    ]);
  });

  it('takes the value of the last label for no title, though a project line comes next', () => {
    const page = `Lund och Mbale\n\nProjekt: Rena torg\n\nTorgen sopas.\n\n${LABELS}\nProjekt: Cykelstad\n\nFler ska cykla.\n\n${LABELS}`;

    expect(
      read(page).map(({ title, subtitle, facets }) => [title, subtitle, facets.internationalPartner]),
    ).toEqual([
      ['Lund och Mbale', 'Projekt: Rena torg', ['Mbale City']],
      ['Lund och Mbale', 'Projekt: Cykelstad', ['Mbale City']],
    ]);
  });

  it('opens a text behind a block whose last label has no value', () => {
    const page = `Lund och Mbale\n\nTorgen sopas.\n\n${LABELS}Tema\n\nKockarna lagade mat\n\nSex kockar kom från Mbale.\n\n${LABELS}`;

    expect(titles(read(page))).toEqual(['Lund och Mbale', 'Kockarna lagade mat']);
  });

  it('divides short news at their dates, each with the partners on its last line', () => {
    const page =
      '12 February 2025\nGulu comes to see\n\nSeven guests came.\n\nFalu kommun, Gulu Municipality\n\n28 mars 2025\nLund provar vin\n\nDe ska undersöka hur.\n\nLunds kommun, Mbale Municipality\n';

    expect(read(page).map(({ title, facets }) => [title, facets.swedishPartner])).toEqual([
      ['Gulu comes to see', ['Falu kommun']],
      ['Lund provar vin', ['Lunds kommun']],
    ]);
  });

  it('opens a project at a title above a line of partners and years, which are its partners', () => {
    const page =
      'ALLA SKA MED\n\nHär är två partnerskap.\n\nEN EGEN PLATS\n\nLunds kommun och Mbale, Uganda, 2020–2023\n\nBarnen kom till en lokal.\n\nProjektområde\nEducation\n\nGAMLA UTAN GRANNAR\n\nFalu kommun och Hirsk, Ukraina, 2022–2025\n\nGrannar knackar på.\n\nProjektområde\nHealth\n\nSvensk partner\nFalu kommunLunds kommun\nInternationell partner\nHirskMbale\n';

    expect(
      read(page).map(({ title, facets }) => [
        title,
        facets.swedishPartner,
        facets.internationalPartner,
        facets.country,
      ]),
    ).toEqual([
      ['ALLA SKA MED', [], [], []],
      ['EN EGEN PLATS', ['Lunds kommun'], ['Mbale'], ['UG']],
      ['GAMLA UTAN GRANNAR', ['Falu kommun'], ['Hirsk'], ['UA']],
    ]);
  });

  it('reads headings of sections in capitals, as list items, and with more behind a colon', () => {
    const page =
      'Three projects start\n\nThe councils are happy.\n\n• TIERP – GULU (UGANDA)\nThe old are visited at home.\n\nFALUN AND MBALE\n• Uganda\n• Health\n• SEK 2,300,000\nNurses travel to the villages.\n\nLund and Hirsk: the bench at the front\n\nArea of Cooperation: Education\nThe children go to school.\n\nSwedish partner\nFalu kommunLunds kommunTierps kommun\nInternational partner\nGuluHirskMbale\n';

    expect(
      read(page)
        .filter(({ kind }) => kind === 'section')
        .map(({ title, facets }) => [
          title,
          facets.swedishPartner,
          facets.internationalPartner,
          facets.country,
          facets.area,
        ]),
    ).toEqual([
      ['TIERP – GULU (UGANDA)', ['Tierps kommun'], ['Gulu'], ['UG'], []],
      ['FALUN AND MBALE', ['Falu kommun'], ['Mbale'], ['UG'], ['Health']],
      [
        'Lund and Hirsk: the bench at the front',
        ['Lunds kommun'],
        ['Hirsk'],
        expect.anything(),
        ['Education'],
      ],
    ]);
  });

  it('reads the country before the topic of a section, and gives no section the country of another', () => {
    const page =
      'Network: Care Far Away\n\nThree regions meet.\n\nRegion Halland and Kampong\n\nCambodia. Topic: A clinic\nA boat visits the villages by the lake.\n\nRegion Skåne and Otjitanda\n\nNamibia. Topic: A screen\nNurses call a doctor in town when needed.\n\nRegion Gotland and Kabwera\n\nA line with no country.\nPatients meet in groups of eight.\n\nSwedish partner\nRegion GotlandRegion HallandRegion Skåne\nInternational partner\nKabweraKampongOtjitanda\n';

    expect(
      read(page)
        .filter(({ kind }) => kind === 'section')
        .map(({ facets }) => facets.country),
    ).toEqual([['KH'], ['NA'], []]);
  });

  it('takes words for a missing value for no value', () => {
    const page =
      'Två projekt\n\nDe börjar nu.\n\nLund – Mbale, Uganda\nTema: saknas\n\nFalun – Gulu, Uganda\nTema: Rent vatten\n';

    expect(read(page).map(({ facets }) => facets.theme)).toEqual([[], [], ['Rent vatten']]);
  });

  it('reads sections below a date, with partners behind a colon, and goals that stand below each', () => {
    const page =
      'Grants in spring\n\nThe board met in May.\n\n1 March 2026 – Habo & Ndirewa, Zimbabwe\nA council of children decides.\nGlobal goals 5 + 16\n\nThe price on the wall: Mjölby and Hirsk\nA board shows what a permit costs.\nGlobal goals 16 and 17\n\nSwedish partner\nHabo kommunMjölby kommun\nInternational partner\nHirskNdirewa\n';

    expect(
      read(page)
        .filter(({ kind }) => kind === 'section')
        .map(({ title, facets }) => [title, facets.swedishPartner, facets.sdg]),
    ).toEqual([
      ['1 March 2026 – Habo & Ndirewa, Zimbabwe', ['Habo kommun'], [5, 16]],
      ['The price on the wall: Mjölby and Hirsk', ['Mjölby kommun'], [16, 17]],
    ]);
  });

  it.each(['SDG 4, 5 and 16', '4, 5 och 16', 'SDG 4 · SDG 5 · SDG 16', 'Mål 4, 5 & 16'])(
    'takes goals by number for a value and no title: %s',
    (goals) => {
      const page = `Lund och Mbale\n\nProjekt: Rena torg\n\nTorgen sopas.\n\nSustainable Development Goals\n${goals}\n${LABELS}`;

      expect(read(page).map(({ facets }) => [facets.sdg, facets.internationalPartner])).toEqual([
        [[4, 5, 16], ['Mbale City']],
      ]);
    },
  );

  it('reads a theme that text goes on behind, and leaves the text to be searched', () => {
    const page =
      'Två projekt\n\nDe börjar nu.\n\nLund – Mbale, Uganda\nTema: mat. Vart tredje barn är för kort.\n\nFalun – Gulu, Uganda\nTema: Rent vatten. Belopp: 2 kr.\n';
    const [, first, second] = read(page);

    expect([first?.facets.theme, second?.facets.theme]).toEqual([['mat'], ['Rent vatten']]);
    expect(paragraphs(first!)).toEqual(['Tema: mat. Vart tredje barn är för kort.']);
  });

  it('parts known areas at commas, and takes a lead on all partnerships of a country for none', () => {
    const page = `Samarbetsland: Turkiet\n\nTvå partnerskap pågår i landet.\n\nLund och Karakoyun\n\nProjekt: Gården\n\nGrannar möts.\n\nProjektområde\nSocial omsorg, Utbildning\n${LABELS}`;

    expect(read(page).map(({ kind, facets }) => [kind, facets.area])).toEqual([
      ['page', []],
      ['project', ['Social care and wellbeing', 'Education']],
    ]);
  });

  it('reads a section below the sum it got', () => {
    const page =
      'Board decisions\n\nThe board granted two.\n\nFULL PROJECTS\n\nSEK 2.4 million\nSkövde and Prey Svay, Cambodia\nWomen prepare for the election.\n\nSEK 240,000\nÄngelholm and Geghadzor, Armenia\nVolunteers in villages are trained.\n';

    expect(
      read(page)
        .filter(({ kind }) => kind === 'section')
        .map(({ title, lines, text }) => [title, lines, text.split('\n')[0]]),
    ).toEqual([
      ['Skövde and Prey Svay, Cambodia', [7, 9], 'SEK 2.4 million'],
      ['Ängelholm and Geghadzor, Armenia', [11, 13], 'SEK 240,000'],
    ]);
  });

  it('divides dated news below the name of the page', () => {
    const page =
      'KORT OM PARTNERSKAPEN\n\n12 mars 2025\nTorghandlare på besök\n\nSju kom.\n\n2 april 2025\nSamarbetet avslutas\n\nDet läggs ned.\n';

    expect(titles(read(page))).toEqual([
      'KORT OM PARTNERSKAPEN',
      'Torghandlare på besök',
      'Samarbetet avslutas',
    ]);
  });

  it('takes everyday words for labels where a certain value follows', () => {
    const page =
      'LUND AND MBALE\n\nPROJECT: CLEAN SQUARES\n\nThe squares are swept.\n\nAREAS\nHealth\nGOALS\n3 - Good health and well-being\nPARTNERS\nLunds kommun\nMbale City\n\nFALUN AND GULU\n\nPROJECT: BIKES\n\nMore shall cycle.\n\nGoals: 11 and 13\nArea: Health\nPARTNERS\nFalu kommun\nGulu City\n';

    expect(
      read(page).map(({ title, facets }) => [title, facets.area, facets.sdg, facets.internationalPartner]),
    ).toEqual([
      ['LUND AND MBALE', ['Health'], [3], ['Mbale City']],
      ['FALUN AND GULU', ['Health'], [11, 13], ['Gulu City']],
    ]);
  });

  it('leaves headings that are worded like everyday labels to the text', () => {
    const [only] = read(
      'Lund och Mbale\n\nMål\n\nTorgen ska bli rena.\n\nOmråde\n\nArbetet sker i centrum.\n',
    );

    expect(only?.sections.map(({ heading }) => heading)).toEqual(['', 'Mål', 'Område']);
  });

  it('divides short news at days without a year, and themes from sums in one line', () => {
    const news =
      'Kort nytt\n\n14 april\nGRÖNSAKER\nKöken köper nära.\n\n2 april\nHONUNG\nBiodlare utbildas.\n';
    const grants =
      'Två projekt\n\nDe börjar nu.\n\nLund – Mbale, Uganda\nTema: Miljö · Belopp: 2 100 000 kr\nBatterier samlas in.\n\nFalun – Gulu, Uganda\nTema: Hälsa · Belopp: 1 kr\nPersonal utbildas.\n';

    expect(read(news).map(({ title, kind }) => [title, kind])).toEqual([
      ['Kort nytt', 'page'],
      ['GRÖNSAKER', 'article'],
      ['HONUNG', 'article'],
    ]);
    expect(read(grants).map(({ facets }) => facets.theme)).toEqual([[], ['Miljö'], ['Hälsa']]);
  });
});
