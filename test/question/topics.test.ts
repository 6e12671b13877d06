import { describe, expect, it } from 'vitest';
import { understand } from '../../src/question/understand.js';
import { CORPUS } from './question-corpus.js';

const CASES: readonly (readonly [question: string, topic: string])[] = [
  ['Vilka projekt handlar om vattenhantering?', 'vattenhantering'],
  ['Which projects address water management?', 'water management'],
  ['Vilka projekt i Kenya rör vatten och avlopp?', 'vatten och avlopp'],
  ['Which partnerships in Ukraine deal with inclusive education?', 'inclusive education'],
  ['Finns det något projekt om bibliotek i Kajiado?', 'bibliotek'],
  ['Are there any projects about gender-responsive budgeting?', 'gender-responsive budgeting'],
  ['Berätta om jämställd stadsplanering', 'jämställd stadsplanering'],
  ['Vilka partnerskap handlar om att vara bättre förberedd på kriser?', 'bättre förberedd på kriser'],
  ['Which projects help young people find work?', 'young people find work'],
  ['Var arbetar man med sopor och skräp?', 'sopor och skräp'],
  ['who works with clean water?', 'clean water'],
  ['nåt om bibliotek?', 'bibliotek'],
  ['utbildningsprojekt i Vietnam', 'utbildning'],
  ['biblioteksprojektet i Kajiado', 'bibliotek'],
  ['vattenprojekt', 'vatten'],
  ['avfallsprojekt', 'avfall'],
  ['library projects in Kenya', 'library'],
  ['Hur många projekt rör äldreomsorg?', 'äldreomsorg'],
  ['How many texts mention climate change?', 'climate change'],
  ['Hej! Kan du snälla visa mig projekt om kollektivtrafik? Tack!', 'kollektivtrafik'],
  ['Could you please tell me which projects concern public transport?', 'public transport'],
  ['I am interested in projects on waste', 'waste'],
  ['Jag skulle vilja veta vilka samarbeten som gäller skolor', 'skolor'],
  ['Which partnerships plan to use digital technology?', 'digital technology'],
  ['Vilka projekt hoppas att minska avfallet?', 'minska avfallet'],
  ['Jag är student och undrar vilka projekt som handlar om jämställdhet', 'jämställdhet'],
  ['Skolor i Vietnam - vad finns?', 'Skolor'],
  ['När det gäller vatten, vilka partnerskap pågår just nu?', 'vatten'],
  ['Vad håller Umeå på med utomlands?', ''],
  ['Vad har Umeå på gång i världen?', ''],
  ['Jag behöver en förteckning över alla texter om skolor.', 'skolor'],
  ['Vilka partnerskap tar itu med att luften är dålig?', 'luften är dålig'],
  ['Var försöker man få renare luft?', 'renare luft'],
  ['Vilka projekt rör e-tjänster?', 'e-tjänster'],
  ['Skolmåltider – vad har gjorts?', 'Skolmåltider'],
  ['Which projects come under Health as project area and also have goal 13?', ''],
  ['Hur många partnerskap i Kenya har fått pengar?', ''],
  ['Vilka projekt i Kenya ger stöd till unga?', 'ger stöd till unga'],
  ['Which projects are about e-services?', 'e-services'],
  ['projekt om it-säkerhet', 'it-säkerhet'],
  ['Vilka projekt vänder sig till pojkar och män?', 'pojkar och män'],
  ['Which projects are for boys and men?', 'boys and men'],
  ['Which projects are about access to public documents?', 'access to public documents'],
  ['Vilka samarbeten arbetar mot falska nyheter?', 'falska nyheter'],
  ['What do you know about the cooperation between Umeå and Kajiado?', ''],
  ['Jag är intresserad av turism. Vilka partnerskap passar att läsa om?', 'turism'],
  ['I work for a school and am curious about libraries. Which projects should I read about?', 'libraries'],
  ['Our report is late. Can we wait?', 'report is late wait'],
  ['Of the six new partnerships, how many concern schools?', 'schools'],
  ['Vilka projekt finns i Kenya?', ''],
  ['What partnerships do Swedish municipalities have in Kenya?', ''],
  ['Vilka samarbeten har svenska kommuner i Ukraina?', ''],
  ['Vilka partnerskap deltar Karlskrona kommun i?', ''],
  ['List everything Umeå is a partner in.', ''],
  ['Visa allt som Falun och Kolomyia gör ihop.', ''],
  ['Vilka projekt har ICLD beviljat pengar i Kenya?', ''],
  ['Antal projekt under mål 11?', ''],
  ['Which texts carry the theme Gender Equality?', ''],
  ['Vilka projekt har jämställdhet som tema och handlar om toaletter?', 'toaletter'],
  ['SDG 4 projects for teachers', 'teachers'],
  ['Hur länge ska projektet om avfall och vatten pågå?', 'avfall och vatten'],
  ['How long will the waste and water management project last?', 'waste and water management'],
  ['Hur stor är budgeten för toaletterna i Windhoek?', 'toaletterna'],
  ['Who is the mayor of Kolomyia?', 'mayor'],
  ['Vem är generalsekreterare för ICLD?', 'generalsekreterare'],
  ['Which global goals does the library project in Kajiado state?', 'library'],
  ['Vilken svensk kommun samarbetar med Kolomyia?', ''],
  ['What role does Vakin have in Kajiado?', 'role Vakin'],
  ['vattenhanteringen', 'vattenhanteringen'],
  ['folkbibliotek kajiado', 'folkbibliotek'],
  ['Vilka projekt utgår från Agenda 2030?', 'Agenda 2030'],
  ['Tell me about the library project in Swedish', 'library'],
  ['Vilka projekt engagerar unga i lokal demokrati', 'unga i lokal demokrati'],
  ['Får man köpa en bil för bidraget?', 'köpa en bil för bidraget'],
  ['Vad är budgeten?', 'budgeten'],
  ['Vilka av projekten i Kenya gäller hälsa?', 'hälsa'],
  ['Har någon kommun jobbat med cykelbanor?', 'cykelbanor'],
  ['Ge mig tre exempel på vattenprojekt', 'vatten'],
  ['När kan man söka?', 'söka'],
  ['Vad är ICLD?', 'ICLD'],
  ['Which municipalities are looking for a Swedish partner?', 'looking for a Swedish partner'],
  ['Vem sa ”vi vill vara med nu”?', 'vi vill vara med nu'],
  ['Which projects work against litter?', 'litter'],
  ['Which partnerships are meant for older people?', 'older people'],
  ['Vilka projekt riktar sig till fiskare?', 'fiskare'],
  [
    'Which projects let parents see what the school serves and what it costs?',
    'let parents see what the school serves and what it costs',
  ],
  ['Vilka projekt handlar om hur man sparar el?', 'sparar el'],
  ['Vilka samarbeten delar på 3,5 miljoner?', 'delar på 3,5 miljoner'],
  ['Which partnerships share the 3.5 million?', 'share the 3.5 million'],
  ['Vilka projekt använder regnvatten i stället för brunnar?', 'regnvatten'],
  ['Which projects use rainwater rather than wells?', 'rainwater'],
  ['Vilka partnerskap är med i nätverket om gröna tak?', 'gröna tak'],
  ['Which partnerships belong to the network on green roofs?', 'green roofs'],
  ['What is there to read about women in politics?', 'women in politics'],
  ['Var kan jag läsa om kvinnor i politiken?', 'kvinnor i politiken'],
  ['Vad har gjorts i Kenya? Lista alla projekt.', ''],
  ['Which projects are about water, not only wells?', 'water'],
  ['Vilka projekt rör inte bara vatten utan även avlopp?', 'vatten utan även avlopp'],
  ['What have they done with places in Kenya?', ''],
];

describe('the topic of a question', () => {
  it.each(CASES)('is what is left without frame and facets: %s', (question, topic) => {
    expect(understand({ question }, CORPUS).interpretation.topic).toBe(topic);
  });

  it('is listed in content words', () => {
    const { topicTerms } = understand(
      { question: 'Vilka projekt rör vatten och avlopp för skolor på Öland?' },
      CORPUS,
    );

    expect(topicTerms).toEqual(['vatten', 'avlopp', 'skolor', 'oland']);
  });

  it('is what the request says, whatever was understood', () => {
    const { interpretation, ownTopic } = understand(
      { question: 'Vilka projekt rör vatten?', topic: 'skolor' },
      CORPUS,
    );

    expect(interpretation.topic).toBe('skolor');
    expect(ownTopic).toBe('skolor');
  });

  it('keeps names that are no facets, known or not', () => {
    const { namesAsked, unknownNames } = understand(
      { question: 'Hur arbetar Vakin vid Lake Victoria med Zorblax?' },
      CORPUS,
    );

    expect(namesAsked).toEqual(['Vakin', 'Lake Victoria']);
    expect(unknownNames).toEqual(['Zorblax']);
  });

  it('leaves known places out of the unknown names', () => {
    const { unknownNames } = understand({ question: 'Finns det projekt mellan Malmö och Tanzania?' }, CORPUS);

    expect(unknownNames).toEqual([]);
  });

  it('reports phrases in quotation marks of any kind', () => {
    const { quoted } = understand(
      { question: 'Vilka texter nämner ”inception phase” och "care block"?' },
      CORPUS,
    );

    expect(quoted).toEqual(['inception phase', 'care block']);
  });
});
