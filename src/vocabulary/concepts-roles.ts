// Roles that people are asked for by ("who is the coordinator"), so that a text in the other language can be seen to
// name them. Those of elected leaders and of schools stand with democracy and education.
import type { ConceptEntries } from './concept.js';

export const ROLES: ConceptEntries = {
  coordinators: {
    broader: 'project-management',
    sv: 'samordnare, koordinator, projektsamordnare, projektkoordinator, partnerskapssamordnare, samordningsansvarig, kontaktperson',
    en: 'coordinator, co-ordinator, project coordinator, partnership coordinator, focal point, focal person, contact person',
    passageSv:
      'Samordnaren håller ihop arbetet mellan mötena och är den som partnern ringer när något krånglar.',
    passageEn:
      'The coordinator holds the work together between meetings and is the one the partner calls when something goes wrong.',
  },
  'project-managers': {
    broader: 'project-management',
    sv: 'projektledare, projektansvarig, delprojektledare, ansvarig för projektet, leder projektet',
    en: 'project manager, project leader, project lead, head of the project, manager of the project, project officer',
    passageSv:
      'Projektledaren i kommunen lägger upp arbetet, följer budgeten och skriver rapporten efter varje år.',
    passageEn:
      'The project manager in the municipality plans the work, follows the budget and writes the report after each year.',
  },
  chairs: {
    broader: 'political-leadership',
    sv: '=ordförande, vice ordförande, fullmäktiges ordförande, styrelseordförande, nämndordförande',
    en: 'chairman, chairwoman, chairperson, chair of the board, chair of the council, deputy chair, vice chair, speaker of the council',
    passageSv:
      'Ordföranden i nämnden ledde mötet med gästerna och tackade för frågorna om hur besluten fattas.',
    passageEn:
      'The chair of the committee led the meeting with the guests and thanked them for asking how decisions are made.',
  },
  'municipal-directors': {
    broader: 'political-administrative-roles',
    sv: 'kommundirektör, kommunchef, stadsdirektör, regiondirektör, vice kommundirektör',
    en: 'municipal manager, city manager, chief executive officer, municipal director, town clerk, county secretary',
    passageSv:
      'Kommundirektören leder förvaltningen och har bett sin kollega i partnerkommunen om råd inför omorganisationen.',
    passageEn:
      'The municipal manager heads the administration and has asked the colleague abroad for advice before the reorganisation.',
  },
  'secretaries-general': {
    broader: 'leadership',
    sv: 'generalsekreterare, biträdande generalsekreterare, vice generalsekreterare, tillförordnad generalsekreterare, verkställande direktör',
    en: 'secretary general, general secretary, acting secretary general, deputy secretary general, managing director',
    passageSv: 'Generalsekreteraren gläder sig över intresset och hoppas att fler regioner söker nästa gång.',
    passageEn:
      'The secretary general welcomes the interest and hopes that more regions will apply the next time.',
  },
  'programme-officers': {
    broader: 'administration',
    sv: 'programhandläggare, programansvarig, programchef, programledare, handläggare på icld',
    en: 'programme officer, program officer, programme manager, program manager, programme director, program director',
    passageSv:
      'Programhandläggaren svarar på frågor om ansökan och besöker partnerskapen minst en gång om året.',
    passageEn:
      'The programme officer answers questions about applications and visits the partnerships at least once a year.',
  },
};
