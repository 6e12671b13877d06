// Pages on which municipalities abroad look for a Swedish partner, told by their title.

const SEARCH =
  /(?:söker|letar efter|önskar|vill ha|looking for|seeks?|seeking|search(?:ing)? for|wants?) (?:(?:en|ett|a|an|its|their|sin) )?(?:(?:svensk|svenska|swedish|ny|new) )?(?:partners?|motpart|counterparts?|kommun|municipality)|partner (?:match(?:es)?|search(?:es)?)|partner(?:sökning|matchning)/iu;

/** "Looking for a Swedish partner", "Xepacul söker svensk partner", "Partner matches". */
export function isPartnerSearch(title: string): boolean {
  return SEARCH.test(title);
}
