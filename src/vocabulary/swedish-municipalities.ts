// The 290 Swedish municipalities: bare name and the name they go by on labels, which follows from the bare one
// by rule (genitive -s after a consonant) except where listed. "Stad" where the municipality calls itself so.
// Source of the names: Statistics Sweden's list of municipalities, in county order.

/** A municipality. */
export interface Municipality {
  /** "Falun". */
  readonly place: string;
  /** "Falu kommun". */
  readonly label: string;
}

/** By county, in the order of the county codes. */
const PLACES = `
Upplands Väsby, Vallentuna, Österåker, Värmdö, Järfälla, Ekerö, Huddinge, Botkyrka, Salem, Haninge, Tyresö, Upplands-Bro, Nykvarn, Täby, Danderyd, Sollentuna, Stockholm, Södertälje, Nacka, Sundbyberg, Solna, Lidingö, Vaxholm, Norrtälje, Sigtuna, Nynäshamn,
Håbo, Älvkarleby, Knivsta, Heby, Tierp, Uppsala, Enköping, Östhammar,
Vingåker, Gnesta, Nyköping, Oxelösund, Flen, Katrineholm, Eskilstuna, Strängnäs, Trosa,
Ödeshög, Ydre, Kinda, Boxholm, Åtvidaberg, Finspång, Valdemarsvik, Linköping, Norrköping, Söderköping, Motala, Vadstena, Mjölby,
Aneby, Gnosjö, Mullsjö, Habo, Gislaved, Vaggeryd, Jönköping, Nässjö, Värnamo, Sävsjö, Vetlanda, Eksjö, Tranås,
Uppvidinge, Lessebo, Tingsryd, Alvesta, Älmhult, Markaryd, Växjö, Ljungby,
Högsby, Torsås, Mörbylånga, Hultsfred, Mönsterås, Emmaboda, Kalmar, Nybro, Oskarshamn, Västervik, Vimmerby, Borgholm,
Gotland,
Olofström, Karlskrona, Ronneby, Karlshamn, Sölvesborg,
Svalöv, Staffanstorp, Burlöv, Vellinge, Östra Göinge, Örkelljunga, Bjuv, Kävlinge, Lomma, Svedala, Skurup, Sjöbo, Hörby, Höör, Tomelilla, Bromölla, Osby, Perstorp, Klippan, Åstorp, Båstad, Malmö, Lund, Landskrona, Helsingborg, Höganäs, Eslöv, Ystad, Trelleborg, Kristianstad, Simrishamn, Ängelholm, Hässleholm,
Hylte, Halmstad, Laholm, Falkenberg, Varberg, Kungsbacka,
Härryda, Partille, Öckerö, Stenungsund, Tjörn, Orust, Sotenäs, Munkedal, Tanum, Dals-Ed, Färgelanda, Ale, Lerum, Vårgårda, Bollebygd, Grästorp, Essunga, Karlsborg, Gullspång, Tranemo, Bengtsfors, Mellerud, Lilla Edet, Mark, Svenljunga, Herrljunga, Vara, Götene, Tibro, Töreboda, Göteborg, Mölndal, Kungälv, Lysekil, Uddevalla, Strömstad, Vänersborg, Trollhättan, Alingsås, Borås, Ulricehamn, Åmål, Mariestad, Lidköping, Skara, Skövde, Hjo, Tidaholm, Falköping,
Kil, Eda, Torsby, Storfors, Hammarö, Munkfors, Forshaga, Grums, Årjäng, Sunne, Karlstad, Kristinehamn, Filipstad, Hagfors, Arvika, Säffle,
Lekeberg, Laxå, Hallsberg, Degerfors, Hällefors, Ljusnarsberg, Örebro, Kumla, Askersund, Karlskoga, Nora, Lindesberg,
Skinnskatteberg, Surahammar, Kungsör, Hallstahammar, Norberg, Västerås, Sala, Fagersta, Köping, Arboga,
Vansbro, Malung-Sälen, Gagnef, Leksand, Rättvik, Orsa, Älvdalen, Smedjebacken, Mora, Falun, Borlänge, Säter, Hedemora, Avesta, Ludvika,
Ockelbo, Hofors, Ovanåker, Nordanstig, Ljusdal, Gävle, Sandviken, Söderhamn, Bollnäs, Hudiksvall,
Ånge, Timrå, Härnösand, Sundsvall, Kramfors, Sollefteå, Örnsköldsvik,
Ragunda, Bräcke, Krokom, Strömsund, Åre, Berg, Härjedalen, Östersund,
Nordmaling, Bjurholm, Vindeln, Robertsfors, Norsjö, Malå, Storuman, Sorsele, Dorotea, Vännäs, Vilhelmina, Åsele, Umeå, Lycksele, Skellefteå,
Arvidsjaur, Arjeplog, Jokkmokk, Överkalix, Kalix, Övertorneå, Pajala, Gällivare, Älvsbyn, Luleå, Piteå, Boden, Haparanda, Kiruna`;

/** Labels that the rule does not give. */
const LABELS = new Map(
  Object.entries({
    Falun: 'Falu kommun',
    Gotland: 'Region Gotland',
    Kalmar: 'Kalmar kommun',
    Orust: 'Orust kommun',
    Stockholm: 'Stockholms stad',
    Göteborg: 'Göteborgs stad',
    Malmö: 'Malmö stad',
    Helsingborg: 'Helsingborgs stad',
    Borås: 'Borås stad',
    Lidingö: 'Lidingö stad',
    Solna: 'Solna stad',
    Sundbyberg: 'Sundbybergs stad',
    Vaxholm: 'Vaxholms stad',
    Trollhättan: 'Trollhättans stad',
    Västerås: 'Västerås stad',
    Mölndal: 'Mölndals stad',
    Landskrona: 'Landskrona stad',
    Haparanda: 'Haparanda stad',
  }),
);

/** The genitive as Swedish municipalities form it: nothing after a vowel, s, x or z. */
export function placeGenitive(place: string): string {
  return /[aeiouyåäösxz]$/iu.test(place) ? place : `${place}s`;
}

/** All 290, in county order. Gotland's label is that of its region, which does both tasks. */
export const MUNICIPALITIES: readonly Municipality[] = PLACES.split(',').map((entry) => {
  const place = entry.trim();
  return { place, label: LABELS.get(place) ?? `${placeGenitive(place)} kommun` };
});
