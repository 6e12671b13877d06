import { describe, expect, it } from 'vitest';
import { findGoalNumbers } from '../../src/vocabulary/goals-in-text.js';

const goals = (text: string) => findGoalNumbers(text).flatMap((found) => found.goals);

describe('findGoalNumbers', () => {
  it.each([
    ['It is based on Sustainable Development Goals no 14 and no 5.', [14, 5]],
    ['SEK 2 million\nGoal 5, goal 3\n\nIn Hudiksvall', [5, 3]],
    ['Mål 4 och 16', [4, 16]],
    ['The work rests on the Sustainable Development Goal no 7: affordable energy.', [7]],
    ['All with the aim on sustainable development goal number 7 in Agenda 2030.', [7]],
    ['It has a strong connection to goal 17 in the sustainable development goals.', [17]],
    ['Arbetet knyter an till mål 6 i Agenda 2030.', [6]],
    ['Projektet bidrar till de globala målen 4, 5 och 10.', [4, 5, 10]],
    ['We contribute to SDGs 3 and 4, and to SDG 11.', [3, 4, 11]],
    ['Hållbarhetsmål nr 13 är utgångspunkten.', [13]],
  ])('reads %s', (text, expected) => {
    expect(goals(text)).toEqual(expected);
  });

  it.each([
    'Mål 2: minst hälften av skolorna har källsortering.',
    'Goal 1 is to train 20 teachers.',
    'Delmål 3 i Agenda 2030-planen är klart.',
    'The SDG 2030 agenda is new to many.',
    'Lagets mål 17 sekunder före slut.',
    'The global goals 30 years later.',
    'SDG 18 does not exist.',
  ])('reads no goal in %s', (text) => {
    expect(goals(text)).toEqual([]);
  });
});
