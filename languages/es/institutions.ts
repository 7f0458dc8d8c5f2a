import type { BodiesPack } from "../contract/names.ts";

/** What institutions that every state or town has are called. */
export const bodies: BodiesPack = {
  institutionFrames: "{body} {demonym}|{body} {place}|{body} en {city}",
  institutionLinks: "de del la las los el",
  hostLinks: "en ante",
  institutions: {
    "{whose} Finance Ministry":
      "Ministerio / de Hacienda|Ministerio / de Finanzas|Secretaría / de Hacienda|Secretaría de Finanzas",
    "{whose} Interior Ministry":
      "Ministerio / del Interior|Ministerio / de Interior|Secretaría / de Gobernación",
    "{whose} Health Ministry":
      "Ministerio / de Salud|Ministerio / de Sanidad|Secretaría / de Salud|Ministerio / de Salud Pública|Consejería / de Sanidad|Conselleria de Sanidad|Departamento de Salud|Consejería de Salud|Secretaría de Salud Pública",
    "{whose} Justice Ministry": "Ministerio / de Justicia|Departamento / de Justicia",
    "{demonym} Energy Ministry": "Ministerio / de Energía|Secretaría / de Energía",
    "{whose} Education Ministry":
      "Ministerio / de Educación|Secretaría / de Educación|Consejería / de Educación|Secretaría de Educación Pública",
    "{whose} Economy Ministry": "Ministerio / de Economía|Secretaría / de Economía",
    "{whose} Agriculture Ministry": "Ministerio / de Agricultura|Secretaría / de Agricultura",
    "{demonym} Foreign Ministry":
      "Ministerio / de Exteriores|Ministerio / de Asuntos Exteriores|Ministerio / de Relaciones Exteriores|Cancillería",
    "{demonym} Defence Ministry": "Ministerio / de Defensa",
    "{whose} Transport Ministry":
      "Ministerio / de Transportes|Ministerio / de Transporte|Secretaría / de Transporte",
    "{whose} Environment Ministry":
      "Ministerio / de Medio Ambiente|Ministerio / del Ambiente|Ministerio / de Ambiente|Secretaría de Medio Ambiente",
    "{whose} Labour Ministry":
      "Ministerio / de Trabajo|Ministerio / del Trabajo|Secretaría / del Trabajo",
    "{demonym} Trade Ministry": "Ministerio / de Comercio",
    "{whose} Culture Ministry": "Ministerio / de Cultura|Secretaría / de Cultura",
    "{whose} Tourism Ministry": "Ministerio / de Turismo|Secretaría / de Turismo",
    "{whose} Sports Ministry": "Ministerio / de Deportes|Ministerio / del Deporte",
    "{whose} government": "gobierno|Ejecutivo",
    "{whose} Parliament": "Parlamento",
    "{whose} Senate": "Senado",
    "{whose} Supreme Court": "Tribunal Supremo|Corte Suprema|Corte Suprema de Justicia",
    "{whose} Constitutional Court": "Tribunal Constitucional|Corte Constitucional",
    "{demonym} central bank": "Banco Central",
    "{demonym} police": "policía|Policía Nacional",
    "{place} Police Department":
      "Departamento de Policía de {city}|policía de {city}|Policía Local de {city}|Policía Municipal de {city}|Secretaría de Seguridad Ciudadana de {city}",
    "{demonym} Attorney General's Office":
      "Fiscalía General|Fiscalía General de la República|Fiscalía General del Estado|Procuraduría General|Procuraduría General de la República",
    "{city} Public Prosecutor's Office":
      "Fiscalía|Fiscalía Provincial|Fiscalía Regional|Ministerio Público",
    "{city} Court of Appeal":
      "Corte de Apelaciones|Tribunal de Apelación|Corte de Apelación|Cámara de Apelaciones|Tribunal de Apelaciones",
    "{city} Regional Court": "Audiencia Provincial|tribunal regional",
    "{city} District Court": "juzgado de distrito|tribunal de distrito",
    "{city} Administrative Court": "tribunal administrativo",
    "{city} court": "tribunal|juzgado|juzgado de instrucción|juzgados",
    "{demonym} weather service":
      "servicio meteorológico|servicio nacional de meteorología|instituto meteorológico|agencia meteorológica|oficina meteorológica|Servicio Meteorológico Nacional|dirección meteorológica",
    "{demonym} geological survey":
      "servicio geológico|instituto geofísico|servicio sismológico|instituto sismológico|centro sismológico|instituto geológico",
    "{whose} statistics office":
      "instituto / de estadística|oficina / de estadística|Instituto Nacional de Estadística|agencia / de estadística|oficina / de estadísticas",
    "{whose} Election Commission":
      "comisión electoral|junta electoral|Consejo Nacional Electoral|consejo electoral|Tribunal Supremo Electoral|Tribunal Electoral|autoridad electoral",
    "{whose} Ombudsman": "Defensor del Pueblo|Defensoría del Pueblo",
    "{demonym} data protection authority":
      "autoridad / de protección de datos|agencia / de protección de datos",
    "{demonym} competition authority":
      "autoridad / de competencia|autoridad / de la competencia|comisión / de la competencia|autoridad antimonopolio",
    "{demonym} food safety agency":
      "agencia / de seguridad alimentaria|autoridad / de seguridad alimentaria",
    "{demonym} medicines agency": "agencia / de medicamentos|agencia / del medicamento",
    "{demonym} tax authority": "agencia tributaria|autoridad fiscal|fisco",
    "{demonym} customs": "aduana|aduanas|servicio / de aduanas|Aduana Nacional",
    "{demonym} Coast Guard": "guardia costera|guardacostas|prefectura naval",
    "{demonym} Border Guard": "guardia fronteriza|policía fronteriza|guardia / de fronteras",
    "{demonym} intelligence service":
      "servicios / de inteligencia|servicio / de inteligencia|servicios secretos|agencia / de inteligencia",
    "{demonym} civil aviation authority":
      "autoridad / de aviación civil|aviación civil|dirección / de aeronáutica civil",
    "{demonym} space agency": "agencia espacial",
    "{demonym} nuclear regulator": "autoridad / de seguridad nuclear|regulador nuclear",
    "{demonym} Court of Auditors": "tribunal de cuentas|contraloría|Contraloría General",
    "{demonym} Red Cross": "Cruz Roja|Media Luna Roja",
    "{demonym} Football Association": "federación / de fútbol|Asociación del Fútbol",
    "{demonym} Olympic Committee": "comité olímpico",
    "{demonym} Academy of Sciences": "academia / de ciencias",
    "{place} Chamber of Commerce": "Cámara de Comercio",
    "{demonym} Trade Union Confederation": "confederación sindical|central / de trabajadores",
    "{demonym} Embassy in {host}": "embajada",
    "{demonym} Consulate in {seat}": "consulado|consulado general",
    "{city} Fire Department": "bomberos|cuerpo de bomberos",
    "{place} City Council": "Ayuntamiento|alcaldía|municipalidad|intendencia|concejo municipal",
    "{city} Prefecture": "prefectura",
    "University of {place}": "Universidad",
    "{city} University Hospital": "hospital universitario",
    "{city} University of Technology": "universidad politécnica|Universidad Tecnológica",
    "{place} Stock Exchange": "Bolsa|Bolsa de Valores",
    "{demonym} Army": "Ejército",
    "{demonym} Navy": "Armada|Marina",
    "{demonym} Air Force": "Fuerza Aérea|aviación",
    "{demonym} Armed Forces": "Fuerzas Armadas",
    "National University of {place}": "Universidad Nacional|Universidad Nacional Autónoma",
    "Autonomous University of {place}": "Universidad Autónoma",
  },
  facilities: {
    "{city} Airport": "aeropuerto|aeropuerto internacional",
    "Port of {city}": "puerto|autoridad portuaria",
  },
};
