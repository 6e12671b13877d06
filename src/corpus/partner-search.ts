// Pages on which municipalities abroad look for a Swedish partner, told by their title.
import { conceptsNamed } from '../vocabulary/find-concepts.js';

/** "Looking for a Swedish partner", "Xepacul söker svensk partner", "Partner matches". */
export function isPartnerSearch(title: string): boolean {
  return conceptsNamed(title, undefined).includes('partner-search');
}
