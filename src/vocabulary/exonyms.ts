// Places with names of their own in Swedish, in English or in older use. The first of each row is the one in common
// use in English; the gazetteer knows it. What follows by rule of transliteration is not listed.

/** Rows of names of one place. */
export const EXONYMS: readonly (readonly string[])[] = `
Kyiv, Kiev, Kyjiv; Odesa, Odessa; Lviv, Lvov, Lwow, Lemberg; Dnipro, Dnepr, Dnipropetrovsk; Mykolaiv, Nikolajev, Nikolaev;
Kryvyi Rih, Kryvyj Rih, Krivoj Rog, Krivoy Rog; Chernivtsi, Tjernivtsi, Czernowitz; Uzhhorod, Uzjhorod, Uzhgorod; Chernihiv, Tjernihiv, Chernigov;
Kharkiv, Charkiv, Kharkov, Charkov; Kherson, Cherson; Zaporizhzhia, Zaporizhzhya, Zaporizjzja, Zaporozhye; Ivano-Frankivsk, Ivano-Frankovsk;
Chisinau, Kisjinjov, Kishinev; Tbilisi, Tiflis; Yerevan, Jerevan, Erivan; Belgrade, Belgrad, Beograd; Bucharest, Bukarest, Bucuresti;
Prague, Prag, Praha; Warsaw, Warszawa, Warschau; Krakow, Cracow, Kraków; Gdansk, Danzig; Vienna, Wien; Rome, Rom, Roma; Athens, Aten, Athina;
Copenhagen, Köpenhamn, København; Helsinki, Helsingfors; Turku, Åbo; Tampere, Tammerfors; Oulu, Uleåborg; Vaasa, Vasa; Tallinn, Reval; Tirana, Tiranë;
Pristina, Prishtina, Prishtinë; Skopje, Skoplje, Shkup; Sarajevo, Sarajewo; Shkoder, Shkodër, Shkodra; Durres, Durrës, Durazzo; Vlore, Vlorë, Vlora; Korce, Korçë, Korça;
Peja, Pejë, Peć; Prizren, Prizreni; Gjakova, Gjakovë, Đakovica; Gjilan, Gnjilane; Ferizaj, Uroševac; Mitrovica, Mitrovicë;
Sofia, Sofija, Sofiya; Thessaloniki, Saloniki; Istanbul, Konstantinopel; Izmir, Smyrna; Aleppo, Halab; Damascus, Damaskus; Jerusalem, Al-Quds;
Bethlehem, Betlehem, Bayt Lahm; Nablus, Nabulus; Hebron, Al-Khalil; Jericho, Jeriko; Ramallah, Ram Allah; Gaza City, Gaza; Baghdad, Bagdad; Tehran, Teheran; Kabul, Kabol;
Cairo, Kairo; Algiers, Alger; Tripoli, Tripolis; Marrakesh, Marrakech; Fes, Fez, Fès; Tangier, Tanger; Casablanca, Ad-Dar al-Bayda;
Addis Ababa, Addis Abeba; Mogadishu, Mogadisho; Khartoum, Khartum; Dar es Salaam, Dar-es-Salaam; Zanzibar, Unguja; Maputo, Lourenço Marques; Harare, Salisbury; Pretoria, Tshwane; Port Elizabeth, Gqeberha, Nelson Mandela Bay; Durban, eThekwini;
Cape Town, Kapstaden, Kaapstad; Grahamstown, Makhanda; Bloemfontein, Mangaung; East London, Buffalo City; Pietersburg, Polokwane;
Beijing, Peking; Guangzhou, Kanton; Nanjing, Nanking; Hanoi, Ha Noi; Ho Chi Minh City, Ho Chi Minh-staden, Saigon, Thanh pho Ho Chi Minh; Da Nang, Danang; Haiphong, Hai Phong; Hue, Hué;
Yangon, Rangoon; Phnom Penh, Pnom Penh; Mumbai, Bombay; Kolkata, Calcutta; Chennai, Madras; Bengaluru, Bangalore; Kathmandu, Katmandu; Dhaka, Dacka; Chattogram, Chittagong; Surabaya, Soerabaja;
Tashkent, Tasjkent; Bishkek, Bisjkek; Dushanbe, Dusjanbe; Ulaanbaatar, Ulan Bator; Moscow, Moskva; Saint Petersburg, Sankt Petersburg, St Petersburg; Kaliningrad, Königsberg;
Havana, Havanna, La Habana; Mexico City, Mexico Stad, Ciudad de México; Guatemala City, Guatemala Stad, Ciudad de Guatemala; Panama City, Panama Stad; Bogota, Bogotá; Sao Paulo, São Paulo; Quetzaltenango, Xela;
Lisbon, Lissabon, Lisboa; Geneva, Genève; Cologne, Köln; Munich, München; Brussels, Bryssel; The Hague, Haag; Antwerp, Antwerpen; Milan, Milano; Naples, Neapel; Venice, Venedig; Florence, Florens; Turin, Torino`
  .split(';')
  .map((row) => [...new Set(row.split(',').map((name) => name.trim()))]);
