import type { BodiesPack } from "../contract/names.ts";

/** What institutions that every state or town has are called. */
export const bodies: BodiesPack = {
  institutionFrames: "{body} {demonym}|{body} {place}|{body} din {city}|{body} de la {city}",
  institutionLinks: "de din a al ale ai la",
  hostLinks: "din în",
  institutions: {
    "{whose} Finance Ministry":
      "Ministerul / al Finanțelor|Ministerul Finanțelor|ministerul / de Finanțe",
    "{whose} Interior Ministry": "Ministerul / de Interne|Ministerul Afacerilor Interne",
    "{whose} Health Ministry":
      "Ministerul / al Sănătății|Ministerul Sănătății|Direcția de Sănătate Publică|DSP",
    "{whose} Justice Ministry": "Ministerul Justiției|ministerul / de Justiție",
    "{demonym} Energy Ministry": "Ministerul Energiei",
    "{whose} Education Ministry": "Ministerul Educației",
    "{whose} Economy Ministry": "Ministerul Economiei",
    "{whose} Agriculture Ministry": "Ministerul Agriculturii",
    "{demonym} Foreign Ministry":
      "Ministerul / de Externe|Ministerul Afacerilor Externe|diplomația",
    "{demonym} Defence Ministry":
      "Ministerul / al Apărării|Ministerul Apărării|Ministerul Apărării Naționale",
    "{whose} Transport Ministry": "Ministerul Transporturilor",
    "{whose} Environment Ministry": "Ministerul Mediului",
    "{whose} Labour Ministry": "Ministerul Muncii",
    "{demonym} Trade Ministry": "Ministerul Comerțului",
    "{whose} Culture Ministry": "Ministerul Culturii",
    "{whose} Tourism Ministry": "Ministerul Turismului",
    "{whose} Sports Ministry": "Ministerul Sportului",
    "{whose} government": "guvernul|guvern|executivul",
    "{whose} Parliament": "Parlamentul|parlament",
    "{whose} Senate": "Senatul",
    "{whose} Supreme Court": "Curtea Supremă",
    "{whose} Constitutional Court": "Curtea Constituțională",
    "{demonym} central bank": "banca centrală|Banca Națională",
    "{demonym} police": "{demonym} poliție|poliția {demonym}|poliția din {country}",
    "{place} Police Department":
      "poliția|Inspectoratul de Poliție|Inspectoratul de Poliție Județean|IPJ|Poliția Locală",
    "{demonym} Attorney General's Office": "Procuratura Generală|Parchetul General",
    "{city} Public Prosecutor's Office":
      "Parchetul|Parchetul de pe lângă Tribunalul|Parchetul de pe lângă Judecătoria|procuratura|procurorii",
    "{city} Court of Appeal": "Curtea de Apel",
    "{city} Regional Court": "Tribunalul",
    "{city} District Court": "Judecătoria",
    "{city} Administrative Court": "tribunalul administrativ",
    "{demonym} weather service":
      "serviciul meteorologic|agenția meteorologică|institutul meteorologic",
    "{demonym} geological survey": "serviciul geologic|institutul de geofizică|institutul geofizic",
    "{whose} statistics office":
      "institutul de statistică|oficiul de statistică|biroul de statistică",
    "{whose} Election Commission":
      "comisia electorală|autoritatea electorală|Comisia Electorală Centrală",
    "{whose} Ombudsman": "ombudsmanul|Avocatul Poporului",
    "{demonym} data protection authority":
      "autoritatea / pentru protecția datelor|autoritatea pentru protecția datelor",
    "{demonym} competition authority": "autoritatea / de concurență|Consiliul Concurenței",
    "{demonym} food safety agency":
      "autoritatea / pentru siguranța alimentelor|agenția pentru siguranța alimentelor",
    "{demonym} medicines agency": "agenția medicamentului",
    "{demonym} tax authority": "fiscul|autoritatea fiscală",
    "{demonym} customs": "vama|autoritatea vamală",
    "{demonym} Coast Guard": "garda de coastă",
    "{demonym} Border Guard": "poliția de frontieră|garda de frontieră",
    "{demonym} intelligence service":
      "serviciile secrete|serviciul de informații|serviciile de informații",
    "{demonym} civil aviation authority": "autoritatea aviației civile",
    "{demonym} space agency": "agenția spațială",
    "{demonym} Court of Auditors": "Curtea de Conturi",
    "{demonym} Red Cross": "Crucea Roșie|Semiluna Roșie",
    "{demonym} Football Association": "federația / de fotbal",
    "{demonym} Olympic Committee": "comitetul olimpic",
    "{demonym} Academy of Sciences": "academia / de științe",
    "{place} Chamber of Commerce": "Camera de Comerț",
    "{demonym} Embassy in {host}": "ambasada",
    "{demonym} Consulate in {seat}": "consulatul|consulatul general",
    "{city} Fire Department": "pompierii|ISU|Inspectoratul pentru Situații de Urgență",
    "{place} City Council": "Consiliul Local|primăria|Consiliul Local al Municipiului",
    "{city} Prefecture": "prefectura|Consiliul Județean",
    "University of {place}": "Universitatea",
    "{city} University Hospital": "Spitalul Universitar|Spitalul Clinic Universitar",
    "{city} University of Technology": "Universitatea Politehnica|Universitatea Tehnică",
    "{place} Stock Exchange": "bursa",
    "{demonym} Army": "armata",
    "{demonym} Navy": "marina",
    "{demonym} Air Force": "forțele aeriene|aviația",
    "{demonym} Armed Forces": "forțele armate",
  },
  facilities: {
    "{city} Airport": "aeroportul|aeroportul internațional",
    "Port of {city}": "portul",
  },
};
