// Topics of water, environment, energy, streets and buildings. Longer than the ceiling because it is a table: how
// people in both languages ask for each field of work.
import type { TopicRow } from './topic.js';

/** Rows by topic. */
export const PLACE_TOPICS = {
  drinkingWater: {
    sv: ['dricksvatten', 'tillgång till rent kranvatten'],
    en: ['drinking water', 'safe tap water'],
    askSv: [
      'Var ser man till att folk har något säkert att dricka ur kranen?|Vilka kommuner jobbar för att hushållen ska få rent vatten?',
      'Vilka samarbeten gäller vattenförsörjning?|Finns det projekt där invånarna får bättre vatten hemma?',
    ],
    askEn: [
      'Where do households get something safe to drink?|Which partners improve the water supply?',
      'Which projects are about potable water?|Who makes sure that people have clean water at home?',
    ],
    words: { sv: 'dricksvatten|vattenförsörjning', en: 'drinking water|water supply' },
    sdgs: [6, 3],
    areas: ['technical', 'environment'],
  },
  wastewater: {
    sv: ['avlopp och rening', 'spillvatten'],
    en: ['wastewater treatment', 'sewage and latrines'],
    askSv: [
      'Vilka projekt handlar om hur man tar hand om det som spolas ner?|Vilka arbetar med avloppsfrågor?',
      'Var bygger eller sköter man toaletter och reningsverk?|Vilka partnerskap har sanitet i fokus?',
    ],
    askEn: [
      'Which projects deal with what is flushed down the toilet?|Who works with sewerage?',
      'Where is sanitation improved?|Which partnerships are about toilets or treatment plants?',
    ],
    words: { sv: 'avlopp|reningsverk', en: 'sewage|sanitation' },
    sdgs: [6, 14],
    areas: ['technical', 'environment'],
  },
  flood: {
    sv: ['skydd mot översvämningar', 'skyfall och högt vatten'],
    en: ['flood protection', 'heavy rain and high water'],
    askSv: [
      'Vilka förbereder sig på att gatorna hamnar under vatten?|Vilka projekt gäller översvämningsrisker?',
      'Var arbetar man med dagvatten och stigande nivåer?|Vilka kommuner vill klara sig bättre när vattnet stiger?',
    ],
    askEn: [
      'Who prepares for streets under water?|Which projects are about flood risk?',
      'Where do they work on stormwater and rising levels?|Which towns want to cope better when the water rises?',
    ],
    words: { sv: 'översvämning|skyfall', en: 'flooding|stormwater' },
    sdgs: [11, 13],
    areas: ['environment', 'planning'],
  },
  waste: {
    sv: ['avfallshantering', 'sopsortering och återvinning'],
    en: ['waste management', 'recycling and sorting'],
    askSv: [
      'Vem tar hand om skräpet på ett bättre sätt?|Vilka projekt handlar om sopor?',
      'Vilka samarbeten rör renhållning?|Var jobbar man med det som hamnar i soptunnan?',
    ],
    askEn: [
      'Who handles garbage in a better way?|Which projects are about rubbish?',
      'Which partnerships concern refuse collection?|Where do they work with what ends up in the bin?',
    ],
    words: { sv: 'sophantering|återvinning', en: 'garbage|recycling' },
    sdgs: [12, 11],
    areas: ['environment', 'technical'],
  },
  airAndNoise: {
    sv: ['luftkvalitet', 'renare luft'],
    en: ['air quality', 'cleaner air'],
    askSv: [
      'Var vill man att folk ska kunna andas lättare?|Vilka projekt gäller luftföroreningar?',
      'Var är luften så dålig att kommunen gör något åt den?|Finns det samarbeten om avgaser och rök?',
    ],
    askEn: [
      'Where should people be able to breathe more easily?|Which projects concern air pollution?',
      'Where is the air so bad that the council acts?|Are there partnerships on smog and fumes?',
    ],
    words: { sv: 'luftföroreningar|luftkvalitet', en: 'air pollution|smog' },
    sdgs: [3, 11],
    areas: ['environment', 'health'],
  },
  climatePlan: {
    sv: ['klimatplaner', 'minskade utsläpp'],
    en: ['local climate plans', 'lower emissions'],
    askSv: [
      'Vilka räknar på sina växthusgaser?|Vilka projekt handlar om att kommunen ska bli klimatneutral?',
      'Var försöker man bromsa uppvärmningen?|Vilka arbetar med koldioxidbudget eller klimatmål?',
    ],
    askEn: [
      'Who counts greenhouse gases?|Which projects aim at a carbon-neutral municipality?',
      'Where do they try to slow global warming?|Who works with carbon budgets or climate targets?',
    ],
    words: { sv: 'klimatplan|koldioxid', en: 'climate plan|carbon' },
    sdgs: [13],
    areas: ['environment'],
  },
  heat: {
    sv: ['extrem värme och torka', 'hetta och vattenbrist'],
    en: ['extreme heat and drought', 'scorching weather and water shortage'],
    askSv: [
      'Vilka förbereder sig på stekheta dagar eller uteblivet regn?|Vilka projekt gäller hetta och torka?',
      'Var anpassar man sig till att det blir för varmt eller för torrt?|Vilka arbetar med följderna av ett hetare klimat?',
    ],
    askEn: [
      'Who prepares for scorching days or failed rains?|Which projects deal with heat and drought?',
      'Where do they adapt to it getting too hot or too dry?|Who works with the effects of a hotter climate?',
    ],
    words: { sv: 'värmebölja|torka', en: 'heatwave|drought' },
    sdgs: [13, 11],
    areas: ['environment', 'planning'],
  },
  energy: {
    sv: ['förnybar energi', 'elförsörjning och energisparande'],
    en: ['renewable energy', 'electricity and energy saving'],
    askSv: [
      'Var satsar man på nya energikällor eller på att spara energi?|Vilka projekt gäller el, värme eller bränsle från förnybara källor?',
      'Vilka samarbeten gäller energifrågor?|Var vill man använda mindre eller renare energi?',
    ],
    askEn: [
      'Where do they turn to new sources of energy or save it?|Which projects concern power, heat or fuel from renewable sources?',
      'Which partnerships concern energy issues?|Where do they want to use less energy or cleaner energy?',
    ],
    words: { sv: 'energi|elförsörjning', en: 'energy|electricity' },
    sdgs: [7, 13],
    areas: ['technical', 'environment'],
  },
  greenSpace: {
    sv: ['parker och biologisk mångfald', 'grönområden och naturvård'],
    en: ['parks and biodiversity', 'green areas and nature conservation'],
    askSv: [
      'Var planterar man träd eller skyddar natur?|Vilka projekt gäller grönska?',
      'Vilka arbetar med skogar, våtmarker eller arter?|Var blir staden grönare?',
    ],
    askEn: [
      'Where are trees planted or nature protected?|Which projects are about greenery?',
      'Who works with forests, wetlands or species?|Where does the city become greener?',
    ],
    words: { sv: 'grönområden|biologisk mångfald', en: 'green spaces|biodiversity' },
    sdgs: [15, 11],
    areas: ['environment', 'planning'],
  },
  food: {
    sv: ['jordbruk och lokal mat', 'livsmedelsförsörjning'],
    en: ['farming and local food', 'food security'],
    askSv: [
      'Vilka odlar eller vill få fram mer mat på orten?|Vilka projekt gäller bönder?',
      'Var stöttar man lantbrukare?|Vilka samarbeten handlar om vad folk äter och var det odlas?',
    ],
    askEn: [
      'Who grows things to eat or wants more local produce?|Which projects involve farmers?',
      'Where is agriculture supported?|Which partnerships are about what people eat and where it is grown?',
    ],
    words: { sv: 'jordbruk|livsmedel', en: 'agriculture|food' },
    sdgs: [2, 12],
    areas: ['economy', 'environment'],
  },
  planning: {
    sv: ['stadsplanering', 'översiktsplaner och markanvändning'],
    en: ['urban planning', 'land use and master plans'],
    askSv: [
      'Var ritar man om stadsdelar?|Vilka projekt gäller hur staden ska växa?',
      'Vilka samarbeten rör fysisk planering?|Vem bestämmer tillsammans med invånarna vad som byggs var?',
    ],
    askEn: [
      'Where are neighbourhoods redrawn?|Which projects are about how the town should grow?',
      'Which partnerships concern spatial planning?|Who decides with residents what is built where?',
    ],
    words: { sv: 'stadsplanering|samhällsplanering', en: 'urban planning|spatial planning' },
    sdgs: [11],
    areas: ['planning'],
  },
  housing: {
    sv: ['bostäder', 'boende och bostadspolitik'],
    en: ['housing', 'homes and housing policy'],
    askSv: [
      'Vilka projekt gäller lägenheter och hus att bo i?|Var ska människor få bo bättre?',
      'Vilka arbetar med bostadsfrågor?|Var förbättrar man människors bostäder?',
    ],
    askEn: [
      'Which projects concern flats and houses to live in?|Where are people to live in better dwellings?',
      'Who works with housing issues?|Where are people’s dwellings improved?',
    ],
    words: { sv: 'bostäder|bostadspolitik', en: 'housing|homes' },
    sdgs: [11, 1],
    areas: ['planning', 'social'],
  },
  publicTransport: {
    sv: ['kollektivtrafik', 'resor i kollektivtrafik'],
    en: ['public transport', 'transit and shared travel'],
    askSv: [
      'Var ska det bli lättare att åka buss?|Vilka projekt gäller kollektivtrafiken?',
      'Vilka projekt hjälper folk att resa utan egen bil?|Vilka arbetar med resor som alla kan åka med på?',
    ],
    askEn: [
      'Where should it be easier to take the bus?|Which projects are about mass transit?',
      'Which projects help people travel without a car of their own?|Who works with trips that anyone can join by paying a fare?',
    ],
    words: { sv: 'kollektivtrafik|kollektivresor', en: 'public transport|transit' },
    sdgs: [11, 9],
    areas: ['planning', 'technical'],
  },
  safeStreets: {
    sv: ['trafiksäkerhet, cykel och gång', 'cyklister och fotgängare'],
    en: ['road safety, cycling and walking', 'cyclists and pedestrians'],
    askSv: [
      'Var ska det bli säkrare att gå och cykla?|Vilka vill få ner antalet olyckor på vägarna?',
      'Vilka projekt gäller trafiksäkerhet?|Var arbetar man med övergångsställen, trottoarer eller cykelbanor?',
    ],
    askEn: [
      'Where is it to become safer to walk and cycle?|Who wants fewer accidents on the roads?',
      'Which projects concern traffic safety?|Where do they work on crossings, pavements or bike lanes?',
    ],
    words: { sv: 'trafiksäkerhet|cykelvägar', en: 'road safety|cycling' },
    sdgs: [11, 3],
    areas: ['planning', 'technical'],
  },
  crisis: {
    sv: ['krisberedskap', 'beredskap för katastrofer'],
    en: ['emergency preparedness', 'disaster readiness'],
    askSv: [
      'Vilka övar inför det värsta?|Vilka projekt gäller krisberedskap?',
      'Var förbättrar man larm, räddning och skydd?|Vilka vill stå bättre rustade när något allvarligt händer?',
    ],
    askEn: [
      'Who rehearses for the worst?|Which projects deal with emergency preparedness?',
      'Where are alarms, rescue and shelter improved?|Who wants to be better equipped when something serious happens?',
    ],
    words: { sv: 'krisberedskap|beredskap', en: 'crisis preparedness|emergency planning' },
    sdgs: [11, 13],
    areas: ['technical', 'leadership'],
  },
  digital: {
    sv: ['digitala tjänster', 'digitalisering och e-tjänster'],
    en: ['digital services', 'digitalisation and e-services'],
    askSv: [
      'Var flyttar man ärenden från papper till skärm?|Vilka projekt handlar om digitalisering?',
      'Vilka arbetar med appar, e-tjänster eller digitala kartor?|Var ska invånarna kunna uträtta ärenden på nätet?',
    ],
    askEn: [
      'Where do errands move from paper to screen?|Which projects are about digitalisation?',
      'Who works with apps, e-services or digital maps?|Where should residents be able to do things online?',
    ],
    words: { sv: 'digitalisering|e-tjänster', en: 'digitalisation|e-services' },
    sdgs: [9, 16],
    areas: ['technical', 'leadership'],
  },
} as const satisfies Record<string, TopicRow>;
