import type { BodiesPack } from "../contract/names.ts";

/** What institutions that every state or town has are called. */
export const bodies: BodiesPack = {
  institutionFrames: "{body} {demonym}|{body} {place}|{body} a {city}",
  institutionLinks: "di de del della dei degli delle dello dell d l ' la il lo le",
  hostLinks: "in a ad",
  institutions: {
    "{whose} Finance Ministry":
      "ministero / delle Finanze|ministero / dell'Economia e delle Finanze",
    "{whose} Interior Ministry": "ministero / dell'Interno|ministero / degli Interni",
    "{whose} Health Ministry":
      "ministero / della Salute|ministero / della Sanità|assessorato alla Sanità|assessorato alla Salute|dipartimento della Salute",
    "{whose} Justice Ministry": "ministero / della Giustizia|dipartimento / della Giustizia",
    "{demonym} Energy Ministry": "ministero / dell'Energia",
    "{whose} Education Ministry": "ministero / dell'Istruzione",
    "{whose} Economy Ministry": "ministero / dell'Economia",
    "{whose} Agriculture Ministry": "ministero / dell'Agricoltura",
    "{demonym} Foreign Ministry": "ministero / degli Esteri|ministero / degli Affari esteri",
    "{demonym} Defence Ministry": "ministero / della Difesa",
    "{whose} Transport Ministry": "ministero / dei Trasporti",
    "{whose} Environment Ministry": "ministero / dell'Ambiente",
    "{whose} Labour Ministry": "ministero / del Lavoro",
    "{demonym} Trade Ministry": "ministero / del Commercio",
    "{whose} Culture Ministry": "ministero / della Cultura",
    "{whose} Tourism Ministry": "ministero / del Turismo",
    "{whose} Sports Ministry": "ministero / dello Sport",
    "{whose} government": "governo|esecutivo",
    "{whose} Parliament": "Parlamento",
    "{whose} Senate": "Senato",
    "{whose} Supreme Court": "Corte suprema",
    "{whose} Constitutional Court": "Corte costituzionale",
    "{demonym} central bank": "banca centrale|banca nazionale",
    "{demonym} police": "polizia|polizia nazionale",
    "{place} Police Department":
      "dipartimento di polizia di {city}|polizia di {city}|questura di {city}|polizia locale di {city}|polizia municipale di {city}",
    "{demonym} Attorney General's Office": "procura generale",
    "{city} Public Prosecutor's Office": "procura|procura della Repubblica",
    "{city} Court of Appeal": "corte d'appello",
    "{city} Regional Court": "tribunale regionale",
    "{city} District Court": "tribunale distrettuale",
    "{city} Administrative Court": "tar|tribunale amministrativo",
    "{city} court": "tribunale",
    "{demonym} weather service":
      "servizio meteorologico|servizio meteo|istituto meteorologico|agenzia meteorologica|ufficio meteorologico",
    "{demonym} geological survey":
      "servizio geologico|istituto geofisico|istituto / di geofisica|istituto geologico|servizio sismologico",
    "{whose} statistics office":
      "istituto / di statistica|ufficio / di statistica|istituto statistico|agenzia / di statistica",
    "{whose} Election Commission":
      "commissione elettorale|consiglio elettorale|autorità elettorale",
    "{whose} Ombudsman": "difensore civico|mediatore|ombudsman",
    "{demonym} data protection authority":
      "autorità / per la protezione dei dati|garante / per la protezione dei dati|garante / della privacy",
    "{demonym} competition authority":
      "autorità / per la concorrenza|autorità / della concorrenza|antitrust",
    "{demonym} food safety agency":
      "agenzia / per la sicurezza alimentare|autorità / per la sicurezza alimentare",
    "{demonym} medicines agency": "agenzia / del farmaco|agenzia / dei medicinali",
    "{demonym} tax authority": "fisco|agenzia delle entrate|autorità fiscale",
    "{demonym} customs": "dogana|dogane|agenzia / delle dogane",
    "{demonym} Coast Guard": "guardia costiera",
    "{demonym} Border Guard": "guardia di frontiera|polizia di frontiera|guardie di frontiera",
    "{demonym} intelligence service": "servizi segreti|servizi / di intelligence|intelligence",
    "{demonym} civil aviation authority": "autorità / per l'aviazione civile|aviazione civile",
    "{demonym} space agency": "agenzia spaziale",
    "{demonym} nuclear regulator": "autorità / per la sicurezza nucleare",
    "{demonym} Court of Auditors": "Corte dei conti",
    "{demonym} Red Cross": "Croce Rossa|Mezzaluna Rossa",
    "{demonym} Football Association": "federazione / calcio|federcalcio|federazione calcistica",
    "{demonym} Olympic Committee": "comitato olimpico",
    "{demonym} Academy of Sciences": "accademia / delle scienze",
    "{place} Chamber of Commerce": "Camera di commercio",
    "{demonym} Trade Union Confederation":
      "confederazione sindacale|confederazione / dei sindacati",
    "{demonym} Embassy in {host}": "ambasciata",
    "{demonym} Consulate in {seat}": "consolato|consolato generale",
    "{city} Fire Department": "vigili del fuoco|comando dei vigili del fuoco|pompieri",
    "{place} City Council": "consiglio comunale|Comune|municipio",
    "{city} Prefecture": "prefettura",
    "University of {place}": "Università|Università degli Studi",
    "{city} University Hospital":
      "policlinico|ospedale universitario|azienda ospedaliero-universitaria",
    "{city} University of Technology": "Politecnico|università tecnica",
    "{place} Stock Exchange": "Borsa|Borsa Valori",
    "{demonym} Army": "esercito",
    "{demonym} Navy": "marina",
    "{demonym} Air Force": "aeronautica|aviazione|forza aerea",
    "{demonym} Armed Forces": "forze armate",
  },
  facilities: {
    "{city} Airport": "aeroporto|aeroporto internazionale",
    "Port of {city}": "porto|autorità portuale",
  },
};
