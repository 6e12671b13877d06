import { describe, expect, it } from 'vitest';
import { understand } from '../../src/question/understand.js';
import type { Filters } from '../../src/types.js';
import { CORPUS } from './question-corpus.js';

const filtersOf = (question: string) => understand({ question }, CORPUS).interpretation.filters;

const CASES: readonly (readonly [question: string, filters: Filters])[] = [
  // goals
  ['Vilka projekt anger mål 6?', { sdg: [6] }],
  ['SDG 5 projects', { sdg: [5] }],
  ['which projects list goal 16', { sdg: [16] }],
  ['projekt under målen 3 och 4', { sdg: [3, 4] }],
  ['Projects under SDGs 3, 4 and 11', { sdg: [3, 4, 11] }],
  ['mål 3-5', { sdg: [3, 4, 5] }],
  ['sdg13', { sdg: [13] }],
  ['globalt mål 17', { sdg: [17] }],
  ['mål nummer sex', { sdg: [6] }],
  ['Vilka projekt har målet om jämställdhet?', { sdg: [5] }],
  ['Which projects have the gender equality goal?', { sdg: [5] }],
  ['Vilka projekt anger minskad ojämlikhet som globalt mål?', { sdg: [10] }],
  ['Which entries state climate action among their goals?', { sdg: [13] }],
  ['Vilka texter har mål 11, hållbara städer och samhällen?', { sdg: [11] }],
  ['Projects with SDG 4 (quality education)', { sdg: [4] }],
  ['jämställdhetsmålet', { sdg: [5] }],
  ['SDG 17 on implementation and global partnership', { sdg: [17] }],
  ['Hanoi', { internationalPartner: ['Cau Giay District of Hanoi'] }],
  ['In how many texts is Gender Equality the topic?', { theme: ['Gender Equality'] }],
  ['In how many texts is Gender Equality given as topic?', { theme: ['Gender Equality'] }],
  ['Which texts have gender equality in the town as their focus?', {}],
  ['Vi är en kommun som funderar på Kenya. Vilka samarbeten har funnits där?', { country: ['KE'] }],
  ['Vilka partnerskap har en region som svensk partner?', { swedishPartner: ['Region Västerbotten'] }],
  ['Which partnerships have a region as their Swedish partner?', { swedishPartner: ['Region Västerbotten'] }],
  ['Which partnerships do Swedish regions run?', { swedishPartner: ['Region Västerbotten'] }],
  ['I hur många partnerskap deltar en svensk region?', { swedishPartner: ['Region Västerbotten'] }],
  ['Regions rather than municipalities: what do they do?', { swedishPartner: ['Region Västerbotten'] }],
  ['Vilka fler än Umeå arbetar med bibliotek?', {}],
  ['Who besides Umeå works with libraries?', {}],
  ['Vilka projekt handlar om regioner?', {}],
  ['For a report to the board: which texts are tagged with SDG 3?', { sdg: [3] }],
  ['projects about cities', {}],
  ['Vilka projekt rör rent vatten?', {}],
  ['Which projects work for gender equality?', {}],
  ['projekt om hållbara städer', {}],
  ['Vilka projekt har som mål att förbättra utbildningen?', {}],
  ['Vilka projekt utgår från Agenda 2030?', {}],
  ['What is the main goal of the 5 projects?', {}],
  ['mål 18', {}],
  // who asks, and where people come from, are no facets
  ['Jag är lärare i Umeå. Har ni något om skolor?', {}],
  ['I write an essay about Kenya. Which projects can I use?', { country: ['KE'] }],
  ['Jag jobbar på Umeå kommun. Vilka partnerskap har vi?', { swedishPartner: ['Umeå kommun'] }],
  ['Which projects help Ukrainian refugees?', {}],
  // parts of the world that share the name of their continent; the corpus has Colombia and Kenya
  ['any partnerships in South or Central America?', { country: expect.arrayContaining(['CO', 'GT']) }],
  ['Projekt i Väst- och Östafrika', { country: expect.arrayContaining(['KE', 'GH']) }],
  // areas and themes
  ['Vilka projekt har utbildning som projektområde?', { area: ['Education'] }],
  ['Which projects have health as their project area?', { area: ['Health'] }],
  ['projekt inom området hälsa', { area: ['Health'] }],
  ['projects in the area of education', { area: ['Education'] }],
  ['Vilka har samarbetsområdet stadsplanering?', { area: ['Urban planning'] }],
  ['Which texts carry the theme Gender Equality?', { theme: ['Gender Equality'] }],
  ['Vilka projekt har temat jämställdhet?', { theme: ['Gender Equality'] }],
  ['texter märkta med jämställdhet', { theme: ['Gender Equality'] }],
  ['Projects tagged "Urban planning"', { area: ['Urban planning'] }],
  ['work with technical services and infrastructure', { area: ['Technical Services and Infrastructure'] }],
  ['områdena hälsa och utbildning', { area: ['Health', 'Education'] }],
  ['Vilka partnerskap rör utbildning?', {}],
  ['Which projects are about health?', {}],
  ['Which projects deal with urban planning?', {}],
  ['jämställdhet', {}],
  ['Finns det samarbeten om hälso- och sjukvård?', {}],
  ['Which partnerships concern social care and wellbeing?', { area: ['Social care and wellbeing'] }],
  ['health clinics in the area around the lake', {}],
  // countries and parts of the world
  ['Vilka projekt finns i Ukraina?', { country: ['UA'] }],
  ['ukrainska partnerskap', { country: ['UA'] }],
  ['Ukrainian municipalities', { country: ['UA'] }],
  ['Kenyas projekt', { country: ['KE'] }],
  ['kenyanska samarbeten', { country: ['KE'] }],
  ['projects in Keyna', { country: ['KE'] }],
  ['Vilka partnerskap finns i Albanien?', { country: ['AL'] }],
  ['Which partnerships does ICLD fund in Tanzania?', { country: ['TZ'] }],
  ['projekt i Kenya och Vietnam', { country: ['KE', 'VN'] }],
  ['partnerskap i Afrika', { country: ['KE', 'NA'] }],
  ['Projects in Southeast Asia', { country: ['VN'] }],
  ['Vilka projekt finns i Kenya i Afrika?', { country: ['KE'] }],
  ['Vilka svenska kommuner är med?', {}],
  ['Which projects are there in Sweden?', {}],
  ['Finns kursen på spanska?', {}],
  ['Is there an interpreter from Spanish?', {}],
  // partners
  ['Vad gör Umeå?', { swedishPartner: ['Umeå kommun'] }],
  ['umea bibliotek', { swedishPartner: ['Umeå kommun'] }],
  ['Umeås projekt', { swedishPartner: ['Umeå kommun'] }],
  ['City of Umeå projects', { swedishPartner: ['Umeå kommun'] }],
  ['Falu kommun', { swedishPartner: ['Falu kommun'] }],
  ['Faluns samarbete', { swedishPartner: ['Falu kommun'] }],
  ['Gothenburg', { swedishPartner: ['Göteborgs stad'] }],
  ['County of Västerbotten', { swedishPartner: ['Region Västerbotten'] }],
  ['Vilka internationella partnerskap har Malmö stad?', { swedishPartner: ['Malmö stad'] }],
  ['projekt i karlskorna', { swedishPartner: ['Karlskrona kommun'] }],
  ['LIDINGÖ', { swedishPartner: ['Lidingö stad'] }],
  ['Vad vill partnerna vara med om?', {}],
  ['Kajiado', { internationalPartner: ['Kajiado County Government'] }],
  ['projects with Kajiado County Government', { internationalPartner: ['Kajiado County Government'] }],
  ['biblioteket i kajiados centrum', { internationalPartner: ['Kajiado County Government'] }],
  ['Cherson', { internationalPartner: ['Kherson'] }],
  ['Chersons planer', { internationalPartner: ['Kherson'] }],
  ['Kisumuprojektet', { internationalPartner: ['Kisumu County'] }],
  ['Chortkiv', { internationalPartner: ['City of Chortkiv'] }],
  ['cau giay', { internationalPartner: ['Cau Giay District of Hanoi'] }],
  ['kolomiya', { internationalPartner: ['Kolomyia'] }],
  ['Windhook', { internationalPartner: ['City of Windhoek'] }],
  ['Umeå–Kherson', { swedishPartner: ['Umeå kommun'], internationalPartner: ['Kherson'] }],
  // language and kind of document
  ['texter på svenska', { language: ['sv'] }],
  ['Which texts are in English?', { language: ['en'] }],
  ['engelska texter om vatten', { language: ['en'] }],
  ['articles in Swedish about democracy', { language: ['sv'], documentKind: ['article'] }],
  ['nyhetsartiklar om demokrati', { documentKind: ['article'] }],
  ['Hur många partnerskap beviljades enligt artikeln?', {}],
  ['Får man skriva på engelska?', {}],
];

describe('the facets of a question', () => {
  it.each(CASES)('restrict only when used as such: %s', (question, filters) => {
    expect(filtersOf(question)).toEqual(filters);
  });

  it('are the same for composed and decomposed letters', () => {
    expect(filtersOf('Vad gör Umeå?'.normalize('NFD'))).toEqual(filtersOf('Vad gör Umeå?'));
  });

  it('yield to the filters of the request, facet by facet', () => {
    const request = { question: 'vatten i Kenya, mål 6', filters: { country: ['UA'], sdg: [] } };

    expect(understand(request, CORPUS).interpretation.filters).toEqual({ country: ['UA'] });
    expect(understand(request, CORPUS).interpretation.topic).toBe('vatten');
  });

  it('are shown with the words that named them', () => {
    const { mentions } = understand({ question: 'Umeås projekt under mål 4' }, CORPUS);

    expect(mentions).toEqual([
      { text: 'Umeås', facet: 'swedishPartner', value: 'Umeå kommun' },
      { text: 'mål 4', facet: 'sdg', value: 4 },
    ]);
  });

  it('name the part of the world they came from', () => {
    const { regions } = understand({ question: 'partnerskap i Afrika' }, CORPUS);

    expect(regions).toEqual([
      { text: 'Afrika', names: { sv: 'Afrika', en: 'Africa' }, countries: ['KE', 'NA'] },
    ]);
  });

  it.each([
    ['Vilka projekt anger mål 11?', ['sdg']],
    ['Which projects have education as project area?', ['area']],
    ['Which projects have Region Västerbotten as a Swedish partner?', ['swedishPartner']],
    ['Vilka projekt finns i Kenya?', []],
  ])('are stated where the question says so: %s', (question, stated) => {
    expect(understand({ question }, CORPUS).statedFilters).toEqual(stated);
  });
});
