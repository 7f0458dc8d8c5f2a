import type { BodiesPack } from "../contract/names.ts";

/** What institutions that every state or town has are called. */
export const bodies: BodiesPack = {
  institutionFrames: "{body} {demonym}|{body} {place}|{body} à {city}",
  institutionLinks: "de du des d ' la le les l",
  hostLinks: "à au aux en",
  institutions: {
    "{whose} Finance Ministry": "ministère / des Finances",
    "{whose} Interior Ministry": "ministère / de l'Intérieur",
    "{whose} Health Ministry":
      "ministère / de la Santé|ministère / de la Santé publique|département de la Santé|secrétariat à la Santé",
    "{whose} Justice Ministry": "ministère / de la Justice|département / de la Justice",
    "{demonym} Energy Ministry": "ministère / de l'Énergie",
    "{whose} Education Ministry": "ministère / de l'Éducation|ministère / de l'Éducation nationale",
    "{whose} Economy Ministry": "ministère / de l'Économie",
    "{whose} Agriculture Ministry": "ministère / de l'Agriculture",
    "{demonym} Foreign Ministry": "ministère / des Affaires étrangères|diplomatie",
    "{demonym} Defence Ministry": "ministère / de la Défense",
    "{whose} Transport Ministry": "ministère / des Transports|ministère / du Transport",
    "{whose} Environment Ministry": "ministère / de l'Environnement",
    "{whose} Labour Ministry": "ministère / du Travail",
    "{demonym} Trade Ministry": "ministère / du Commerce",
    "{whose} Culture Ministry": "ministère / de la Culture",
    "{whose} Tourism Ministry": "ministère / du Tourisme",
    "{whose} Sports Ministry": "ministère / des Sports",
    "{whose} government": "gouvernement",
    "{whose} Parliament": "Parlement",
    "{whose} Senate": "Sénat",
    "{whose} Supreme Court": "Cour suprême",
    "{whose} Constitutional Court": "Cour constitutionnelle|Conseil constitutionnel",
    "{demonym} central bank": "banque centrale|banque nationale",
    "{demonym} police": "police|police nationale|gendarmerie",
    "{place} Police Department":
      "département de police de {city}|Département de la police de {city}|police de {city}|police d'{city}|préfecture de police de {city}|police municipale de {city}",
    "{demonym} Attorney General's Office":
      "parquet général|procureur général|bureau du procureur général",
    "{city} Public Prosecutor's Office": "parquet|procureur de la République|parquet national",
    "{city} Court of Appeal": "cour d'appel",
    "{city} Regional Court": "tribunal régional",
    "{city} District Court": "tribunal de district|tribunal d'instance|tribunal de grande instance",
    "{city} Administrative Court": "tribunal administratif",
    "{city} court":
      "tribunal|tribunal judiciaire|tribunal correctionnel|tribunal de première instance",
    "{demonym} weather service":
      "service météo|service météorologique|services météorologiques|météo nationale|agence météorologique|direction de la météorologie|direction générale de la météorologie|institut météorologique|office météorologique|service national de météorologie|bureau météorologique",
    "{demonym} geological survey":
      "service géologique|institut géophysique|institut de géophysique|service sismologique|institut sismologique|observatoire sismologique",
    "{whose} statistics office":
      "institut statistique|institut de la statistique|office statistique|office des statistiques|institut national de la statistique|agence statistique|bureau des statistiques|institut statistique national",
    "{whose} Election Commission":
      "commission électorale|commission électorale nationale indépendante|conseil électoral|conseil national électoral|commission nationale électorale|commission électorale nationale|commission électorale centrale",
    "{whose} Ombudsman": "médiateur|médiateur de la République|défenseur des droits",
    "{demonym} data protection authority":
      "autorité / de protection des données|commission / de protection des données|gendarme / des données personnelles",
    "{demonym} competition authority":
      "autorité / de la concurrence|autorité / de concurrence|gendarme / de la concurrence|office des cartels",
    "{demonym} food safety agency":
      "agence / de sécurité alimentaire|agence / de sécurité sanitaire des aliments|autorité / de sécurité alimentaire",
    "{demonym} medicines agency": "agence / du médicament|agence / des médicaments",
    "{demonym} tax authority": "fisc|administration fiscale|autorité fiscale",
    "{demonym} customs": "douanes|douane|service des douanes|administration des douanes",
    "{demonym} Coast Guard": "garde-côtes|garde côtière|gardes-côtes",
    "{demonym} Border Guard":
      "garde-frontières|gardes-frontières|police aux frontières|police des frontières",
    "{demonym} intelligence service":
      "services de renseignement|services secrets|service de renseignement",
    "{demonym} civil aviation authority":
      "aviation civile|autorité de l'aviation civile|direction de l'aviation civile",
    "{demonym} space agency": "agence spatiale",
    "{demonym} nuclear regulator": "autorité de sûreté nucléaire",
    "{demonym} Court of Auditors": "Cour des comptes",
    "{demonym} Red Cross": "Croix-Rouge|Croissant-Rouge",
    "{demonym} Football Association": "fédération / de football",
    "{demonym} Olympic Committee": "comité olympique|comité national olympique",
    "{demonym} Academy of Sciences": "académie / des sciences",
    "{place} Chamber of Commerce": "chambre de commerce|chambre de commerce et d'industrie",
    "{demonym} Trade Union Confederation": "confédération syndicale|confédération / des syndicats",
    "{demonym} Embassy in {host}": "ambassade",
    "{demonym} Consulate in {seat}": "consulat|consulat général",
    "{city} Fire Department": "pompiers|sapeurs-pompiers|service d'incendie",
    "{place} City Council": "conseil municipal|mairie|municipalité",
    "{city} Prefecture": "préfecture",
    "University of {place}": "Université",
    "{city} University Hospital": "CHU|centre hospitalier universitaire|hôpital universitaire",
    "{city} University of Technology": "université technique|université de technologie",
    "{place} Stock Exchange": "Bourse",
    "{demonym} Army": "armée|armée de terre",
    "{demonym} Navy": "marine",
    "{demonym} Air Force": "armée / de l'air|force aérienne|forces aériennes|aviation",
    "{demonym} Armed Forces": "forces armées",
    "National University of {place}": "Université nationale",
  },
  facilities: {
    "{city} Airport": "aéroport|aéroport international",
    "Port of {city}": "port|port autonome",
  },
};
