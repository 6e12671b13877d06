// The 21 Swedish regions: the name each goes by, the county it runs, and whether the county's bare name means the
// region ("Värmland") or is better taken for a municipality ("Örebro").

/** A region. */
export interface SwedishRegion {
  /** "Region Jönköpings län". */
  readonly label: string;
  /** Bare names of county and region in either language, without "län", "region" or "county". */
  readonly counties: readonly string[];
  /** The bare names that mean a municipality when nothing says region or county. */
  readonly isTownToo: boolean;
}

function region(label: string, counties: readonly string[], isTownToo = false): SwedishRegion {
  return { label, counties, isTownToo };
}

/** All 21, in the order of the county codes. */
export const SWEDISH_REGIONS: readonly SwedishRegion[] = [
  region('Region Stockholm', ['Stockholm'], true),
  region('Region Uppsala', ['Uppsala'], true),
  region('Region Sörmland', ['Sörmland', 'Södermanland']),
  region('Region Östergötland', ['Östergötland']),
  region('Region Jönköpings län', ['Jönköping'], true),
  region('Region Kronoberg', ['Kronoberg']),
  region('Region Kalmar län', ['Kalmar'], true),
  region('Region Gotland', ['Gotland']),
  region('Region Blekinge', ['Blekinge']),
  region('Region Skåne', ['Skåne', 'Scania']),
  region('Region Halland', ['Halland']),
  region('Västra Götalandsregionen', ['Västra Götaland', 'VGR']),
  region('Region Värmland', ['Värmland']),
  region('Region Örebro län', ['Örebro'], true),
  region('Region Västmanland', ['Västmanland']),
  region('Region Dalarna', ['Dalarna', 'Dalecarlia']),
  region('Region Gävleborg', ['Gävleborg']),
  region('Region Västernorrland', ['Västernorrland']),
  region('Region Jämtland Härjedalen', ['Jämtland Härjedalen', 'Jämtland']),
  region('Region Västerbotten', ['Västerbotten']),
  region('Region Norrbotten', ['Norrbotten']),
];
