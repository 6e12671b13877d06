// Roles that people are asked for by ("who is the coordinator"), so that a text in the other language can be seen to
// name them. Those of elected leaders and of schools stand with democracy and education.
import type { ConceptEntries } from './concept.js';

export const ROLES: ConceptEntries = {
  coordinators: {
    broader: 'project-management',
    sv: 'samordnare, koordinator, projektsamordnare, projektkoordinator, partnerskapssamordnare, samordningsansvarig, kontaktperson, samordningsfunktion, samordningsroll, programkoordinator, programsamordnare, processledare, ansvarig kontakt, projektkontakt, samordningsperson, koordinerar projektet, koordinerar arbetet, koordinerar samarbetet, landsamordnare, projektsamordning, projektkoordinering',
    en: 'coordinator, co-ordinator, project coordinator, partnership coordinator, focal point, focal person, contact person, coordinators, coordinate the project, coordinate the partnership, coordinate the work, coordination role, coordination team, coordination unit, coordination office, liaison, liaison officer, liaison person, contact point, main contact, key contact, lead contact, contact in the municipality, contact at the municipality, process leader, who coordinates, partnership manager, partnership officer, project coordination',
    passageSv:
      'Samordnaren håller ihop arbetet mellan mötena och är den som partnern ringer när något krånglar.',
    passageEn:
      'The coordinator holds the work together between meetings and is the one the partner calls when something goes wrong.',
  },
  'project-managers': {
    broader: 'project-management',
    sv: 'projektledare, projektansvarig, delprojektledare, ansvarig för projektet, leder projektet, projektledarskap, projektägare, projektchef, leda projekt, leda ett projekt, ledde projektet, lett projektet, driver projektet, huvudprojektledare, projektmedarbetare, projektassistent, projektadministratör, projektekonom, projektteam, projekthandläggare, projektets ledare',
    en: 'project manager, project leader, project lead, head of the project, manager of the project, project officer, project director, head of project, project head, project owner, lead the project, led the project, leading the project, manage the project, run the project, ran the project, responsible for the project, in charge of the project, project team leader, project administrator, project assistant, project staff, project responsible',
    passageSv:
      'Projektledaren i kommunen lägger upp arbetet, följer budgeten och skriver rapporten efter varje år.',
    passageEn:
      'The project manager in the municipality plans the work, follows the budget and writes the report after each year.',
  },
  chairs: {
    broader: 'political-leadership',
    sv: '=ordförande, vice ordförande, fullmäktiges ordförande, styrelseordförande, nämndordförande, ordförandeskap, ordförandepost, utskottsordförande, kommittéordförande, fullmäktigeordförande, kommunfullmäktigeordförande, talman, talmannen, vice talman, mötesordförande, förbundsordförande',
    en: 'chairman, chairwoman, chairperson, chair of the board, chair of the council, deputy chair, vice chair, speaker of the council, chairmen, chairwomen, chairmanship, chair of the committee, committee chair, council chair, board chair, chair of council, chair of the assembly, co-chair, acting chair, former chair, outgoing chair, newly elected chair, president of the council, council president, president of the board, president of the assembly, council speaker, speaker of the assembly, deputy speaker, presiding officer, preside over, chair the meeting, chairing meetings',
    passageSv:
      'Ordföranden i nämnden ledde mötet med gästerna och tackade för frågorna om hur besluten fattas.',
    passageEn:
      'The chair of the committee led the meeting with the guests and thanked them for asking how decisions are made.',
  },
  'board-members': {
    broader: 'leadership',
    sv: '=styrelse, =styrelsen, styrelseledamot, styrelseledamöter, styrelsemöte, styrelsemedlem, styrelsemedlemmar, styrelsearbete, styrelseuppdrag, styrelseplats, suppleant, ledamot i styrelsen, ledamöter i styrelsen, ledamot av styrelsen, sitter i styrelsen, invald i styrelsen, ny styrelse, styrelsens ledamöter, årsmöte, årsstämma, valberedning, styrelsesammanträde',
    en: 'board member, member of the board, members of the board, board of directors, board meeting, governing board, advisory board, supervisory board, board composition, board seat, seat on the board, on the board, sit on the board, serve on the board, trustee, board of trustees, non-executive director, annual general meeting, nomination committee, nominating committee, board election, elected to the board, deputy member',
    passageSv:
      'Styrelsen väljs av medlemmarna på årsmötet och består av ledamöter med erfarenhet från både kommuner och regioner.',
    passageEn:
      'The board is elected by the members at the annual general meeting and consists of people with long experience of local government.',
  },
  'municipal-directors': {
    broader: 'political-administrative-roles',
    sv: 'kommundirektör, kommunchef, stadsdirektör, regiondirektör, vice kommundirektör, landstingsdirektör, förvaltningsdirektör, kommunens högsta chef, kommunens högsta tjänsteman, högsta tjänsteperson, högsta tjänsteman, högste tjänsteman, kommunledningsgrupp, stadssekreterare, chef för kommunen, chef för förvaltningen, ledande tjänsteperson, ledande tjänstepersoner, ledande tjänstemän, sektorchef, sektorschef, regionchef, kommundirektörens',
    en: 'municipal manager, city manager, chief executive officer, municipal director, town clerk, county secretary, town manager, county manager, city director, director of the municipality, chief executive of the municipality, chief executive of the council, chief administrative officer, chief administrator, city administrator, town administrator, county administrator, district administrator, head of administration, head of the administration, head of municipal administration, permanent secretary, city clerk, municipal clerk, county clerk, municipal secretary, city secretary, council secretary, senior officials, top official',
    passageSv:
      'Kommundirektören leder förvaltningen och har bett sin kollega i partnerkommunen om råd inför omorganisationen.',
    passageEn:
      'The municipal manager heads the administration and has asked the colleague abroad for advice before the reorganisation.',
  },
  'secretaries-general': {
    broader: 'leadership',
    sv: 'generalsekreterare, biträdande generalsekreterare, vice generalsekreterare, tillförordnad generalsekreterare, verkställande direktör, generalsekreterarens, generaldirektör, =vd, vice vd, kanslichef, kanslidirektör, förbundsdirektör, organisationens chef, organisationens högsta chef, chef för organisationen, leder organisationen',
    en: 'secretary general, general secretary, acting secretary general, deputy secretary general, managing director, executive director, executive secretary, director-general, deputy director general, head of the organisation, head of the organization, head of secretariat, leads the organisation, =ceo',
    passageSv: 'Generalsekreteraren gläder sig över intresset och hoppas att fler regioner söker nästa gång.',
    passageEn:
      'The secretary general welcomes the interest and hopes that more regions will apply the next time.',
  },
  'programme-officers': {
    broader: 'administration',
    sv: 'programhandläggare, programansvarig, programchef, programledare, handläggare på icld, programrådgivare, programspecialist, programassistent, programmedarbetare, programstrateg, programenhet, programavdelning, ansvarig handläggare, ansvarig för programmet, ansvarar för programmet, regionansvarig, landansvarig, landhandläggare, partnerskapshandläggare, programledning, programteam, programsekreterare',
    en: 'programme officer, program officer, programme manager, program manager, programme director, program director, programme adviser, programme advisor, programme specialist, programme assistant, programme associate, programme leader, head of programme, head of programmes, head of the programme, programme team, programme staff, programme unit, programme administrator, program adviser, program advisor, program specialist, program staff, program team, head of program, grants officer, grants manager, country officer, regional officer, responsible for the programme, in charge of the programme, thematic expert, thematic adviser, policy officer, senior adviser, senior advisor',
    passageSv:
      'Programhandläggaren svarar på frågor om ansökan och besöker partnerskapen minst en gång om året.',
    passageEn:
      'The programme officer answers questions about applications and visits the partnerships at least once a year.',
  },
};
