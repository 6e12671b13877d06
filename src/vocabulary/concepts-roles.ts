// Roles that people are asked for by ("who is the coordinator"), so that a text in the other language can be seen to
// name them. Those of elected leaders and of schools stand with democracy and education.
import type { ConceptEntries } from './concept.js';

export const ROLES: ConceptEntries = {
  coordinators: {
    broader: 'project-management',
    sv: 'samordnare, koordinator, projektsamordnare, projektkoordinator, partnerskapssamordnare, samordningsansvarig, kontaktperson, samordningsfunktion, samordningsroll, programkoordinator, programsamordnare, ansvarig kontakt, projektkontakt, samordningsperson, koordinerar projektet, koordinerar arbetet, koordinerar samarbetet, projektsamordning, projektkoordinering',
    en: 'coordinator, co-ordinator, project coordinator, partnership coordinator, focal point, focal person, contact person, coordinators, coordinate the project, coordinate the partnership, coordinate the work, coordination role, coordination team, coordination unit, coordination office, liaison, liaison officer, liaison person, contact point, main contact, key contact, lead contact, contact in the municipality, contact at the municipality, who coordinates, partnership manager, partnership officer, project coordination',
    kinds: 'processledare | process leader; landsamordnare | country coordinator',
    passageSv:
      'Samordnaren håller ihop arbetet mellan mötena och är den som partnern ringer när något krånglar.',
    passageEn:
      'The coordinator holds the work together between meetings and is the one the partner calls when something goes wrong.',
  },
  'project-managers': {
    broader: 'project-management',
    sv: 'projektledare, projektansvarig, delprojektledare, ansvarig för projektet, leder projektet, projektledarskap, projektchef, leda projekt, leda ett projekt, ledde projektet, lett projektet, driver projektet, huvudprojektledare, projekthandläggare, projektets ledare',
    en: 'project manager, project leader, project lead, head of the project, manager of the project, project officer, project director, head of project, project head, lead the project, led the project, leading the project, manage the project, run the project, ran the project, responsible for the project, in charge of the project, project team leader, project responsible',
    kinds:
      'projektägare | project owner; projektassistent, projektadministratör | project administrator, project assistant; projektekonom | project accountant; projektteam, projektmedarbetare | project staff',
    passageSv:
      'Projektledaren i kommunen lägger upp arbetet, följer budgeten och skriver rapporten efter varje år.',
    passageEn:
      'The project manager in the municipality plans the work, follows the budget and writes the report after each year.',
  },
  chairs: {
    broader: 'political-leadership',
    sv: '=ordförande, ordförandeskap, ordförandepost, mötesordförande',
    en: 'chairman, chairwoman, chairperson, chairmen, chairwomen, chairmanship, co-chair, acting chair, former chair, outgoing chair, newly elected chair, presiding officer, preside over, chair the meeting, chairing meetings',
    kinds:
      'vice ordförande, vice talman | deputy chair, vice chair, deputy speaker; fullmäktiges ordförande, fullmäktigeordförande, kommunfullmäktigeordförande, talman, talmannen | chair of the council, council chair, chair of council, speaker of the council, council speaker, president of the council, council president, chair of the assembly, president of the assembly, speaker of the assembly; styrelseordförande, förbundsordförande | chair of the board, board chair, president of the board; nämndordförande, utskottsordförande, kommittéordförande | chair of the committee, committee chair',
    passageSv:
      'Ordföranden i nämnden ledde mötet med gästerna och tackade för frågorna om hur besluten fattas.',
    passageEn:
      'The chair of the committee led the meeting with the guests and thanked them for asking how decisions are made.',
  },
  'board-members': {
    broader: 'leadership',
    sv: '=styrelse, =styrelsen, styrelseledamot, styrelseledamöter, styrelsemedlem, styrelsemedlemmar, styrelsearbete, styrelseuppdrag, styrelseplats, ledamot i styrelsen, ledamöter i styrelsen, ledamot av styrelsen, sitter i styrelsen, invald i styrelsen, ny styrelse, styrelsens ledamöter',
    en: 'board member, member of the board, members of the board, board of directors, governing board, supervisory board, board composition, board seat, seat on the board, on the board, sit on the board, serve on the board, trustee, board of trustees, non-executive director, board election, elected to the board',
    kinds:
      'styrelsemöte, styrelsesammanträde | board meeting; suppleant | deputy member; årsmöte, årsstämma | annual general meeting; valberedning | nomination committee, nominating committee; rådgivande styrelse | advisory board',
    passageSv:
      'Styrelsen väljs av medlemmarna på årsmötet och består av ledamöter med erfarenhet från både kommuner och regioner.',
    passageEn:
      'The board is elected by the members at the annual general meeting and consists of people with long experience of local government.',
  },
  'municipal-directors': {
    broader: 'political-administrative-roles',
    sv: 'kommundirektör, kommunchef, stadsdirektör, förvaltningsdirektör, kommunens högsta chef, kommunens högsta tjänsteman, högsta tjänsteperson, högsta tjänsteman, högste tjänsteman, stadssekreterare, chef för kommunen, chef för förvaltningen, ledande tjänsteperson, ledande tjänstepersoner, ledande tjänstemän, kommundirektörens',
    en: 'municipal manager, city manager, chief executive officer, municipal director, town clerk, county secretary, town manager, county manager, city director, director of the municipality, chief executive of the municipality, chief executive of the council, chief administrative officer, chief administrator, city administrator, town administrator, county administrator, district administrator, head of administration, head of the administration, head of municipal administration, permanent secretary, city clerk, municipal clerk, county clerk, municipal secretary, city secretary, council secretary, senior officials, top official',
    kinds:
      'regiondirektör, landstingsdirektör, regionchef | regional director, director of the region; vice kommundirektör | deputy municipal director; sektorchef, sektorschef | head of sector; kommunledningsgrupp | municipal management team',
    passageSv:
      'Kommundirektören leder förvaltningen och har bett sin kollega i partnerkommunen om råd inför omorganisationen.',
    passageEn:
      'The municipal manager heads the administration and has asked the colleague abroad for advice before the reorganisation.',
  },
  'secretaries-general': {
    broader: 'leadership',
    sv: 'generalsekreterare, verkställande direktör, generalsekreterarens, generaldirektör, =vd, förbundsdirektör, organisationens chef, organisationens högsta chef, chef för organisationen, leder organisationen',
    en: 'secretary general, general secretary, managing director, executive director, executive secretary, director-general, head of the organisation, head of the organization, leads the organisation, =ceo',
    kinds:
      'biträdande generalsekreterare, vice generalsekreterare, vice vd | deputy secretary general, deputy director general; tillförordnad generalsekreterare | acting secretary general; kanslichef, kanslidirektör | head of secretariat',
    passageSv: 'Generalsekreteraren gläder sig över intresset och hoppas att fler regioner söker nästa gång.',
    passageEn:
      'The secretary general welcomes the interest and hopes that more regions will apply the next time.',
  },
  'programme-officers': {
    broader: 'administration',
    sv: 'programhandläggare, programansvarig, programledare, handläggare på icld, programmedarbetare, programstrateg, programenhet, programavdelning, ansvarig handläggare, ansvarig för programmet, ansvarar för programmet, partnerskapshandläggare, programteam',
    en: 'programme officer, program officer, programme manager, program manager, programme leader, programme team, programme staff, programme unit, program staff, program team, responsible for the programme, in charge of the programme, policy officer',
    kinds:
      'programchef, programledning | programme director, program director, head of programme, head of programmes, head of the programme, head of program; programrådgivare, programspecialist | programme adviser, programme advisor, programme specialist, program adviser, program advisor, program specialist, thematic expert, thematic adviser, senior adviser, senior advisor; programassistent, programsekreterare | programme assistant, programme associate, programme administrator; regionansvarig, landansvarig, landhandläggare | country officer, regional officer; bidragshandläggare | grants officer, grants manager',
    passageSv:
      'Programhandläggaren svarar på frågor om ansökan och besöker partnerskapen minst en gång om året.',
    passageEn:
      'The programme officer answers questions about applications and visits the partnerships at least once a year.',
  },
};
