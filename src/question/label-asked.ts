// Which label line answers a question, where one does: "vilka globala mål anges för …", "who are the Swedish
// partners", "which project area". A goal, area or theme that is already named restricts and is not asked for.
import type { LabelName } from '../types.js';
import type { Reading } from './reading.js';

const ASKS =
  '^ (?:(?:i|in|inom|under|for|till|to|with|med|within) )?(?:vilka|vilket|vilken|vad|which|what|vem|who) ';
const IS = '(?:(?:ar|is|are|var|was|were) )?(?:(?:the|de|det|den|their|its|dess|deras|alla|all|of|av) )*';
const STATES =
  /(anges|anger|angivna|angetts|state|states|stated|list|lists|listed|star|uppges|uppger|carry|carries|markt|ticked)/;

const GLOBAL = '(?:globala|globalt|global|hallbara|sustainable|un|fns|fn|agenda|2030|development)';
const SDG = new RegExp(
  `${ASKS}${IS}(?:(?:${GLOBAL} )+(?:mal|malet|malen|goals?)|sdgs?|sdger|globalmal|hallbarhetsmal\\S*|utvecklingsmal\\S*) `,
);
const PLAIN_GOAL = new RegExp(`${ASKS}${IS}(?:mal|malen|goals?) `);
const AREA = new RegExp(
  `${ASKS}${IS}(?:projektomrade\\S*|samarbetsomrade\\S*|amnesomrade\\S*|(?:P1 |project |cooperation )areas?|areas? of (?:cooperation|P)) `,
);
const PLAIN_AREA = new RegExp(
  `${ASKS}${IS}(?:omrade|omraden|areas?) (?!(?:of the|i|in|av|around|runt|dar|where|near) )`,
);
const THEME = new RegExp(`${ASKS}${IS}(?:tema|teman|temat|themes?|topics?) `);
const TAG = new RegExp(`${ASKS}${IS}(?:etikett\\S*|tagg\\S*|tags?|nyckelord\\S*|keywords?) `);
const COUNTRY = new RegExp(
  `${ASKS}${IS}(?:\\S+ )?(?:land|lander|landet|country|countries|samarbetsland\\S*) `,
);
const PARTY =
  '(?:kommun(?:en|er|erna|s|ens)?|region(?:en|er|erna|s)?|partner\\S*|parter\\S*|motpart\\S*|part(?! of )|municipalit\\S*|city|cities|stad|stader|county|counties|countyn|authorit\\S*|counterparts?|side|sida)';
const WHO =
  '^ (?:(?:i|in|for|till|to|with|med) )?(?:(?:vilka|vilken|vilket|which|vem|who) ' +
  '(?:(?:ar|is|are|var|was|were) )?(?:(?:the|de|det|den|their|its|dess|deras|alla|all|of|av) )*|what )';
const SWEDISH = new RegExp(`${WHO}(?:svensk\\S*|swedish) (?:\\S+ )?${PARTY} `);
const FOREIGN = new RegExp(
  `${WHO}(?:internationell\\S*|international|utlandsk\\S*|foreign|CO) (?:\\S+ )?${PARTY} `,
);
const ANY_PARTY = new RegExp(`${WHO}(?:(?:andra|other|annan) )?${PARTY} `);
const HOW_MANY = '^ (?:av |of )?(?:hur manga|how many|antal|antalet|number of) (?:olika |different )?';
const COUNTED_COUNTRY = new RegExp(`${HOW_MANY}(?:lander|countries) `);
const COUNTED_SWEDISH = new RegExp(`${HOW_MANY}(?:svenska|swedish) (?:${PARTY}|SP) `);
const COUNTED_PARTY = new RegExp(
  `${HOW_MANY}(?:internationella |international |utlandska |foreign )?${PARTY} `,
);
const WITH_WHOM =
  /^ (?:(?:(?:vem|who|whom) (?:\S+ ){0,8}|vilka (?:(?:ar|har|ska|kan|det|som|SP|IP) ){0,4})(?:samarbetar|samarbetade|samverkar|cooperates?|collaborates?|partners?|works?|working|arbetar|jobbar) (?:\S+ ){0,6}(?:med|with|tillsammans|together)|med (?:vem|vilka|vilken)|with (?:whom|who|which)) /;

/** The label asked for, or undefined. */
export function labelAskedIn(reading: Reading): LabelName | undefined {
  const skeleton = reading.clause;
  if (SDG.test(skeleton) || (PLAIN_GOAL.test(skeleton) && STATES.test(skeleton))) return 'sdg';
  if (AREA.test(skeleton) || PLAIN_AREA.test(skeleton)) return 'area';
  if (THEME.test(skeleton)) return 'theme';
  if (TAG.test(skeleton)) return 'tag';
  if (COUNTRY.test(skeleton)) return 'country';
  if (SWEDISH.test(skeleton)) return 'swedishPartner';
  if (FOREIGN.test(skeleton)) return 'internationalPartner';
  if (COUNTED_COUNTRY.test(skeleton)) return 'country';
  if (COUNTED_SWEDISH.test(skeleton)) return 'swedishPartner';
  if (COUNTED_PARTY.test(skeleton)) return otherSide(reading);
  if (ANY_PARTY.test(skeleton) || (WITH_WHOM.test(skeleton) && !/ (P|Pall|P1|D) /.test(skeleton)))
    return otherSide(reading);
  return undefined;
}

/** Asked with whom somebody works: the side that the question does not name. */
function otherSide({ found }: Reading): LabelName | undefined {
  const hasSwedish = found.some(({ facet }) => facet === 'swedishPartner');
  const hasForeign = found.some(({ facet }) => facet === 'internationalPartner');
  if (hasForeign && !hasSwedish) return 'swedishPartner';
  return hasSwedish && !hasForeign ? 'internationalPartner' : undefined;
}
