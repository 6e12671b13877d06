import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language.js';
import { MUNICIPALITIES, placeGenitive } from '../../src/vocabulary/swedish-municipalities.js';
import {
  canonicalSwedishPartner,
  findSwedishPartners,
  SWEDISH_PARTNERS,
} from '../../src/vocabulary/swedish-partners.js';
import { SWEDISH_REGIONS } from '../../src/vocabulary/swedish-regions.js';

const named = (text: string) => findSwedishPartners(text).map(({ name }) => name);

describe('the Swedish partners', () => {
  it('are 290 municipalities and 21 regions, Gotland being both', () => {
    expect(new Set(MUNICIPALITIES.map(({ place }) => place)).size).toBe(290);
    expect(new Set(SWEDISH_REGIONS.map(({ label }) => label)).size).toBe(21);
    expect(SWEDISH_PARTNERS).toHaveLength(310);
  });
});

describe('canonicalSwedishPartner', () => {
  it('leads every form of every municipality to one label, with and without marks', () => {
    for (const { place, label } of MUNICIPALITIES) {
      for (const form of [
        label,
        place,
        `${place} kommun`,
        `${placeGenitive(place)} kommun`,
        `${place} Municipality`,
        `City of ${place}`,
        `Municipality of ${place}`,
        `${placeGenitive(place)} stad`,
      ]) {
        expect(canonicalSwedishPartner(form), form).toBe(label);
        if (place !== 'Håbo') expect(canonicalSwedishPartner(fold(form)), form).toBe(label);
      }
    }
  });

  it('tells Habo from Håbo where the marks are there', () => {
    expect(canonicalSwedishPartner('Habo kommun')).toBe('Habo kommun');
    expect(named('Håbo och Habo kommun')).toEqual(['Håbo kommun', 'Habo kommun']);
  });

  it('leads every form of every region to its label', () => {
    for (const { label, counties } of SWEDISH_REGIONS) {
      expect(canonicalSwedishPartner(label)).toBe(label);
      for (const county of counties) {
        for (const form of [
          `Region ${county}`,
          `${county} Region`,
          `County of ${county}`,
          `${county} County`,
        ]) {
          expect(canonicalSwedishPartner(form), form).toBe(label);
        }
      }
    }
  });

  it.each([
    ['Falun', 'Falu kommun'],
    ['ronneby kommun', 'Ronneby kommun'],
    ['Växjö Kommun', 'Växjö kommun'],
    ['Umeå Municipality', 'Umeå kommun'],
    ['Gothenburg', 'Göteborgs stad'],
    ['City of Gothenburg', 'Göteborgs stad'],
    ['Borås Stad', 'Borås stad'],
    ['County of Västerbotten', 'Region Västerbotten'],
    ['Örebro', 'Örebro kommun'],
    ['Örebro län', 'Region Örebro län'],
    ['Region Kalmar', 'Region Kalmar län'],
    ['Halland', 'Region Halland'],
    ['Scania', 'Region Skåne'],
    ['Jönköpings läns landsting', 'Region Jönköpings län'],
    ['Upplands Bro', 'Upplands-Bro kommun'],
  ])('knows %s', (form, label) => {
    expect(canonicalSwedishPartner(form)).toBe(label);
  });

  it.each(['Göteborgsregionen', 'Kommunalförbundet Hälsingland', 'Sundsvall Elnät', 'Kherson', 'kommun', ''])(
    'leaves %s as stated',
    (name) => {
      expect(canonicalSwedishPartner(name)).toBeUndefined();
    },
  );
});

describe('findSwedishPartners', () => {
  it.each([
    ['Vad gör Falun och Umeå?', ['Falu kommun', 'Umeå kommun']],
    ['umea kherson', ['Umeå kommun']],
    ['projekt i mora', ['Mora kommun']],
    ['ostersund georgien turism', ['Östersunds kommun']],
    ['Växjös samarbete, Umeåprojektet', ['Växjö kommun', 'Umeå kommun']],
    ['Umeå–Kherson', ['Umeå kommun']],
    ['Region Örebro län och Örebro kommun', ['Region Örebro län', 'Örebro kommun']],
    ['what does the City of Gothenburg do', ['Göteborgs stad']],
    ['projekt i Värmland', ['Region Värmland']],
    ['marks kommun, vara kommun, ale municipality', ['Marks kommun', 'Vara kommun', 'Ale kommun']],
    ['partnerskap mellan Mark och Mora', ['Marks kommun', 'Mora kommun']],
    ['skidorter som åre', ['Åre kommun']],
  ])('finds those named: %s', (text, labels) => {
    expect(named(text)).toEqual(labels);
  });

  it.each([
    'Vad kan vara bra?',
    'Vara med och bestämma',
    'våra berg och vår mark',
    'Mark och vatten',
    'which projects are there, mark my words',
    'ange antal projekt',
    'läxa, måla, tränas, skåra',
    'forskare vid Lunds universitet och Umeå University',
    'Länsstyrelsen i Värmlands län',
    'the Gothenburg Region',
    'Anders Lundborg, Mats Lindberg',
    'boken om en klippa i boden',
    '',
  ])('finds none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});
