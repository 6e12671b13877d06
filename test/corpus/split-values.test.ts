import { describe, expect, it } from 'vitest';
import { sdgNumber, splitValues } from '../../src/corpus/split-values.js';

describe('splitValues', () => {
  it.each([
    [
      'swedishPartner',
      'Falu kommunLidingö stadronneby kommunRegion Örebro länÖrebro kommun',
      ['Falu kommun', 'Lidingö stad', 'ronneby kommun', 'Region Örebro län', 'Örebro kommun'],
    ],
    ['swedishPartner', 'Umeå kommun och Region Västerbotten', ['Umeå kommun', 'Region Västerbotten']],
    [
      'swedishPartner',
      'Göteborgsregionen (GR)SKRUmeå kommun',
      ['Göteborgsregionen (GR)', 'SKR', 'Umeå kommun'],
    ],
    ['internationalPartner', 'ChersonCity of ChortkivKalush', ['Cherson', 'City of Chortkiv', 'Kalush']],
    [
      'internationalPartner',
      "Chanba Eco District of Xi'anMcDonald CountyN'DjamenaO'Higgins",
      ["Chanba Eco District of Xi'an", 'McDonald County', "N'Djamena", "O'Higgins"],
    ],
    [
      'internationalPartner',
      'eThekwini MunicipalityKwaDukuza MunicipalityuMhlathuze',
      ['eThekwini Municipality', 'KwaDukuza Municipality', 'uMhlathuze'],
    ],
    [
      'internationalPartner',
      "BogotáThạnh Phước District People's CommitteeCầu Giấy",
      ['Bogotá', "Thạnh Phước District People's Committee", 'Cầu Giấy'],
    ],
    [
      'area',
      'Culture, leisure, sport and/or tourismInclusive leadership and governance',
      ['Culture, leisure, sport and/or tourism', 'Inclusive leadership and governance'],
    ],
    ['area', 'Miljö/klimatförändringarHälsa', ['Miljö/klimatförändringar', 'Hälsa']],
    [
      'sdg',
      '11 - Hållbara städer och samhällen16 - Fredliga och inkluderande samhällen',
      ['11 - Hållbara städer och samhällen', '16 - Fredliga och inkluderande samhällen'],
    ],
    [
      'sdg',
      'Goal 5: Gender equality, Goal 10: Reduced inequalities',
      ['Goal 5: Gender equality', 'Goal 10: Reduced inequalities'],
    ],
    ['sdg', 'JämställdhetIngen hunger', ['Jämställdhet', 'Ingen hunger']],
    ['tag', 'demokrati, Ukraina,', ['demokrati', 'Ukraina']],
    ['country', 'Mozambique, South Africa and Vietnam', ['Mozambique', 'South Africa', 'Vietnam']],
    ['country', 'Bosnien och HercegovinaSerbien', ['Bosnien och Hercegovina', 'Serbien']],
  ] as const)('splits %s "%s"', (name, raw, values) => {
    expect(splitValues(name, raw)).toEqual(values);
  });

  it('divides a list written on the label line, but not a place from its country', () => {
    expect(splitValues('internationalPartner', 'Kisumu, Kenya, Gulu and City of Mbale', true)).toEqual([
      'Kisumu, Kenya',
      'Gulu',
      'City of Mbale',
    ]);
  });

  it('returns nothing for an empty value', () => {
    expect(splitValues('area', '  ')).toEqual([]);
  });
});

describe('sdgNumber', () => {
  it('reads numbers and names in both languages, and nothing beyond 17', () => {
    expect(['6 - Rent vatten', 'Jämställdhet', 'Zero hunger', '18 - Mer', 'Annat'].map(sdgNumber)).toEqual([
      6,
      5,
      2,
      undefined,
      undefined,
    ]);
  });
});
