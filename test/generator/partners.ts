// Swedish municipalities and regions as invented pages name them. Real names, because readers of pages may know
// them; none of them had any part in what the invented texts tell.

/** A Swedish partner: the name in running text and the name on labels. */
export interface SwedishPartner {
  readonly place: string;
  readonly label: string;
}

const ROWS = `
Alingsås=Alingsås kommun, Arvika=Arvika kommun, Avesta=Avesta kommun, Boden=Bodens kommun, Bollnäs=Bollnäs kommun,
Borås=Borås Stad, Botkyrka=Botkyrka kommun, Enköping=Enköpings kommun, Eksjö=Eksjö kommun, Falkenberg=Falkenbergs kommun,
Finspång=Finspångs kommun, Helsingborg=Helsingborgs stad, Härnösand=Härnösands kommun, Jönköping=Jönköpings kommun,
Kalmar=Kalmar kommun, Karlshamn=Karlshamns kommun, Kristianstad=Kristianstads kommun, Kungälv=Kungälvs kommun,
Landskrona=Landskrona stad, Lerum=Lerums kommun, Linköping=Linköpings kommun, Ljungby=Ljungby kommun, Ludvika=Ludvika kommun,
Lund=Lunds kommun, Mariestad=Mariestads kommun, Motala=Motala kommun, Nacka=Nacka kommun, Norrköping=Norrköpings kommun,
Nybro=Nybro kommun, Nässjö=Nässjö kommun, Piteå=Piteå kommun, Sala=Sala kommun, Sandviken=Sandvikens kommun,
Sigtuna=Sigtuna kommun, Skara=Skara kommun, Skellefteå=Skellefteå kommun, Skövde=Skövde kommun, Sundsvall=Sundsvalls kommun,
Söderhamn=Söderhamns kommun, Södertälje=Södertälje kommun, Tierp=Tierps kommun, Tranås=Tranås kommun, Uddevalla=Uddevalla kommun,
Ulricehamn=Ulricehamns kommun, Varberg=Varbergs kommun, Värnamo=Värnamo kommun, Västerås=Västerås stad, Åmål=Åmåls kommun,
Ängelholm=Ängelholms kommun, Örnsköldsvik=Örnsköldsviks kommun, Örebro=Örebro kommun, Östersund=Östersunds kommun,
Växjö=Växjö kommun, Luleå=Luleå kommun, Region Blekinge=Region Blekinge, Region Dalarna=Region Dalarna,
Region Gävleborg=Region Gävleborg, Region Halland=Region Halland, Region Kronoberg=Region Kronoberg,
Region Västmanland=Region Västmanland`;

/** All that a seed may draw from. */
export const SWEDISH_PARTNERS: readonly SwedishPartner[] = ROWS.split(',').map((row) => {
  const [place = '', label = ''] = row.trim().split('=');
  return { place, label };
});
