import { describe, expect, it } from 'vitest';
import { understand } from '../../src/question/understand.js';
import { CORPUS } from './question-corpus.js';

const kindOf = (question: string) => understand({ question }, CORPUS).interpretation.kind;

const LISTS = `
Vem arbetar med bibliotek i Östafrika?
Vad har ni som anger mål 16?
Is anything being done for people with disabilities, and where?
Görs det något för äldre?
Vilka har satt upp jämställdhet, globala målet 5?
Which projects name goal 12, responsible consumption?
Who looks after old people living alone?
Av de nya partnerskapen som började hösten 2025, vilka gäller sjukvården?
what have we got in Kenya
vilka utländska partner har Umeå
svenska partner i Kenya och vad de gör där
kulturarv o gamla hus, vad finns?
Skolmåltider – vad har gjorts?
What is there on Kenya?
Who is making streets safer for people on a bike?
Where does a library travel out to the villages?
Jag undrar var fler barn har fått gå i skolan tack vare ett partnerskap?
Where are women trained in West Africa?
Vad har Umeå på gång?
What does Umeå have going on abroad?
Vilka har fått bidrag för energi?
Vad händer i Kenya?
Vilka projekt handlar om vatten?
Which projects are about schools?
Vilka är era samarbeten i Kenya?
What are the partnerships in Ukraine?
What projects do you have on climate?
Vad för projekt finns om äldreomsorg?
Finns det projekt om kollektivtrafik? Vilka i så fall?
Finns det något om bibliotek?
finns nåt om återvinning
nåt om bibliotek?
Are there any projects about libraries
Is there anything on youth councils?
Do you have partnerships in Namibia?
Har ni något samarbete med Ukraina?
Har Umeå några projekt i Kenya?
Does Umeå have any projects in Kenya?
Visa allt som Falun gör i Ukraina
girls who drop out of school
What does Umeå do in Kenya?
Show me everything about waste
Lista alla texter om demokrati
List all projects with schools
Kan du visa mig projekt om hälsa?
Could you please list the projects on gender equality?
Jag letar efter projekt om avfall
I am looking for partnerships about energy
Jag undrar vilka projekt som rör ungdomar
I would like to know which projects deal with culture
Ge mig alla partnerskap om jämställdhet
Var arbetar man med vattenförsörjning?
Where do municipalities work with waste?
Var jobbar kommuner med unga?
Var lyssnar kommunen på sina invånare?
Where does the municipality listen to its residents?
Var förbereder man sig för kriser och oväder?
Vilka jobbar med ungdomar?
who works with clean water?
Who is working on gender budgeting?
Vem håller på med återbruk?
Vilket av Umeås samarbeten gäller bibliotek?
Which of Umeå's projects concerns libraries?
In which partnerships does Umeå take part?
I vilka projekt deltar Region Västerbotten?
Vad samarbetar Umeå om och med vilka?
Vilka svenska kommuner samarbetar med Ukraina?
Which Swedish municipalities work with Kenya?
Vilka länder samarbetar Umeå med?
Which countries does Umeå work in?
Arbetar Umeå med bibliotek?
Does anyone work with libraries?
Vad gör Umeå i Kenya?
What does Umeå do in Kenya?
Vad gör man för unga?
What is being done for the elderly?
vattenhanteringen
folkbibliotek kajiado
water kenya
projekt om vatten
SDG 5 projects
utbildningsprojekt i Vietnam
projects in Kenya
Umeå
Ukraina
mål 4
samarbeten kring stadsplanering
bibliotek?
everything on cooperation with Ukraine
VILKA PROJEKT RÖR UTBILDNING
vilka projekt ror utbildning
whcih projekcts are about water
Which project helps farmers?
Which partnerships help women start businesses?
Vilka projekt har fått pengar för avfallshantering?
Hej! Vilka projekt har ni om vatten? Tack på förhand
Where is the aim to get more people to vote?
Berätta om projekt i Kenya
Tell me about projects in Ukraine
Berätta om alla samarbeten med Umeå
What partnerships focus on children’s rights 🙂
Något projekt som gäller skog?
Any partnerships with Namibia?
Samarbetar Umeå med Kenya?
Vad har Umeå för samarbeten?
Har någon kommun jobbat med cykelbanor?
Has any municipality worked with cycling?
Vad skriver ni om korruption?
What do the texts say about corruption?
I vilka texter förekommer ordet "hybridhot"?
Skriv en lista över alla projekt i Kenya
Nämns barnkonventionen någonstans?
Vilka anger mål 4?
Do Falun and Kolomyia have a project about water?
Kan ni ge exempel på projekt om jämställdhet?
Vilka av projekten i Kenya gäller hälsa?
What is Umeå involved in?
Vad är Umeå inblandat i?
Vad är Umeå med i?
Vad görs i Kenya när det gäller renare luft?
What is being done in Kenya when it comes to clean air?
Hur får folk säga vad de tycker? Vilka projekt finns?
Var används solenergi i stället för diesel?
Where are young women trained as mechanics?
`;

const COUNTS = `
hur många fick ja i omgången som startar september 2025
Number of grants in the spring 2026 round?
How many were approved in June?
How many grants did the board approve in November 2024?
Of the partnerships in Ukraine, how many have leadership as their area?
Hur många har ni i Kenya?
How many are there in Ukraine?
Hur många i Vietnam?
Hur många projekt handlar om vatten?
How many projects are there in Kenya?
Antal projekt under mål 11?
antal partnerskap i Ukraina
number of partnerships in Kenya
I hur många texter nämns demokrati?
How many texts are in Swedish?
Hur många samarbeten har Umeå?
How many different partnerships does Umeå have?
Hur många är det som arbetar med bibliotek?
Hur många av partnerskapen gäller utbildning?
How many of the Ukrainian partnerships concern education?
hur manga projekt finns i kenya
Kan du säga hur många projekt som rör skolor?
Could you tell me how many collaborations involve Ukraine?
Hur många vattenprojekt finns det?
How many library projects are there?
How many articles mention democracy?
Vad är antalet projekt i Kenya?
`;

const FACTS = `
I think our partner is paying bribes. Who do I tell and how fast?
vem håller i biblioteksprojektet från Umeås sida
Who is leading the project in Kajiado?
Who is funding the library project?
Who teaches the nurses in Wadi Salma?
Var tillverkas de nya fönstren i Hlybokivka?
Vad gör föreståndaren i Obo Nikor med långrandiga talare?
What happens next with the school garden?
Vad händer med slakteriavfallet i den etiopiska staden?
What did Umeå learn from the work on water in Kenya?
Var förvaras böckerna i kommunen i Kenya?
Finns det något stöd för dem som slår i det kenyanska projektet?
Märks det på sjukhuset att luften har blivit renare?
Lämnar fler företag in anbud nu än tidigare?
What did the growers do with the money they saved?
Vad gjorde borgmästaren efter städningen av stranden?
What do nurses do in the cool rooms in the Kenyan town?
Vad gör vakterna i parkerna i den ukrainska staden?
In what sort of places can women in Kajiado borrow books?
Var ska de fem kommunerna mötas?
Where will the course be held?
Kostar det något att vara med?
Sista dag att söka till kursen?
Kontaktperson för projektet i Kisumu?
Var hålls kursen för lärarna?
Var ligger kommunen?
Where does the city begin?
Var lyssnar kommunen på invånarna i Kajiado?
Where is the course held?
Hur många har utbildats i Bogotá?
How many have been trained so far?
Hur många har fått arbete efter kursen?
What happens at the schools when it rains?
Vad hände efter översvämningen?
Vad gick snett?
Where do the two library partnerships meet in May?
Vad säger rektorn om maten?
What does the headteacher say about the food?
Kan man söka bidrag för resor?
Hur många elever deltog i projektet i Cau Giay?
How many households get clean water?
Hur många kliniker får solpaneler?
How many villages take part?
For how many years will the Kisumu project run?
Hur många år pågår projektet?
Hur många projektledare finns det i Kajiado?
Vilka globala mål anges för Kajiado?
Which SDGs does the Kisumu project state?
Vilken policy ska projektet i Kajiado ta fram?
Which Swedish municipality works with Kolomyia?
Who is the mayor of Kolomyia?
Vem är handläggare för samarbetet med Kherson?
När startar projektet i Kisumu?
When was the meeting in Windhoek?
Hur länge pågår biblioteksprojektet?
How long does the waste project last?
Vad kostar projektet i Windhoek?
How much money does Falun get?
Får man köpa bil för pengarna?
Can we apply for travel costs?
Måste vi skriva på engelska?
Do we have to write in English?
Vad är målet med samarbetet i Kisumu?
What is the main goal of the project in Kisumu?
Varför är det svårt att nå unga?
Why do few women vote?
Vem fick mest pengar?
Which partnership got the most money?
Vilket projekt har fått mest pengar?
Var ligger biblioteket i Kajiado?
Where is the library in Kajiado?
What does Kajiado lack?
Vad ska Falun och Kolomyia fokusera på?
What do Lidingö and Slavuta want to change in their schools?
Vilket bolag ansvarar för avfallet i Umeå?
Which company is responsible for waste?
Vilka språk talas i Windhoek?
Which project area does the Kisumu project have?
Vilka är de svenska partnerna i projektet i Kisumu?
Who are the Swedish partners in the health project around Lake Victoria?
Vem kan söka?
Who can apply?
When is the deadline?
Vart vänder jag mig om jag vill veta mer?
What did the study show about village meetings?
Jag undrar hur länge projektet i Kisumu pågår
Tell me when the project in Kisumu started
Hur gammal måste man vara?
By how much did the waste decrease in Kajiado?
Vem samarbetar Kolomyia med?
Is the report available in English?
Hur många bor i Kisumu?
Hur många svenska kommuner är med?
How many countries are represented?
Vilka partnerskap har pågått längst?
What's the difference between an inception phase and a project?
Vad heter projektet i Kajiado?
Vad krävs för att få söka?
Vilka frågor arbetar Falun och Kolomyia med?
`;

const PORTRAITS = `
Vad har Falun gjort i Kolomyia egentligen?
What is the cooperation between Falun and Kolomyia about, and where does it stand?
Berätta om samarbetet mellan Falun och Kolomyia
Berätta om Umeås projekt i Kisumu
Tell me about the Kisumu project
Tell me about the partnership between Umeå and Kherson.
Kan du berätta om projektet med toaletter i Windhoek?
Could you tell me about the library project?
What can you say about the cooperation with Chortkiv?
Vad handlar projektet i Kisumu om?
What is the Windhoek project about?
What is the partnership between Falun and Kolomyia about?
Vad går samarbetet mellan Karlskrona och Chortkiv ut på?
Vad är det Falun och Kolomyia gör tillsammans?
Vad gör Falun och Kolomyia?
What do Falun and Kolomyia do together?
Beskriv samarbetet mellan Lidingö och Slavuta
Describe the partnership with Slavuta
Sammanfatta projektet i Cau Giay
Give me an overview of the partnership with Windhoek
Jag vill veta mer om projektet i Windhoek
I want to know more about the library project in Kajiado
berätta om kolomyia
Mer information om Kisumu
Give me a short summary of the Windhoek project please
Hur ser samarbetet mellan Falun och Kolomyia ut?
How does the cooperation between Falun and Kolomyia work?
What are Falun and Kolomyia doing?
`;

const lines = (list: string) => list.trim().split('\n');

describe('members of a whole', () => {
  it.each([
    ['Vilka partnerskap är med i nätverket för skog?', true],
    ['Vilka ingår i det nya programmet om unga?', true],
    ['Which partnerships belong to the forest network?', true],
    ['Which projects are part of the programme on youth?', true],
    ['How many partnerships share the 3 million?', true],
    ['Hur många nya partnerskap beviljades i april 2022?', true],
    ['How many partnerships were approved in the spring round 2025?', true],
    ['Vilka partnerskap fick pengar till skolor?', false],
    ['Hur många delar på bidraget?', true],
    ['Which partnerships share the experience of forests?', false],
    ['Vilka projekt handlar om nätverk för unga?', false],
    ['Vilka är med i Kenya?', false],
  ])('%s: %s', (question, expected) => {
    expect(understand({ question }, CORPUS).isOfMembers).toBe(expected);
  });
});

describe('the kind of a question', () => {
  it.each(lines(LISTS))('is a list: %s', (question) => {
    expect(kindOf(question)).toBe('list');
  });

  it.each(lines(COUNTS))('is a count: %s', (question) => {
    expect(kindOf(question)).toBe('count');
  });

  it.each(lines(FACTS))('is a fact: %s', (question) => {
    expect(kindOf(question)).toBe('fact');
  });

  it.each(lines(PORTRAITS))('is a portrait: %s', (question) => {
    expect(kindOf(question)).toBe('about');
  });

  it('is what the request says, whatever was understood', () => {
    const { kind } = understand(
      { question: 'Vilka projekt rör vatten?', kind: 'count' },
      CORPUS,
    ).interpretation;

    expect(kind).toBe('count');
  });
});
