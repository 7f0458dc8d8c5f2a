import type { BodiesPack } from "../contract/names.ts";

/** What institutions that every state or town has are called. */
export const bodies: BodiesPack = {
  institutionFrames: "{body} {demonym}|{body} {place}|{body} em {city}",
  institutionLinks: "de da do das dos d ' a o as os",
  hostLinks: "em no na nos nas",
  institutions: {
    "{whose} Finance Ministry":
      "Ministério / das Finanças|Ministério / da Fazenda|Secretaria da Fazenda",
    "{whose} Interior Ministry": "Ministério / do Interior|Ministério / da Administração Interna",
    "{whose} Health Ministry":
      "Ministério / da Saúde|Secretaria / da Saúde|Secretaria de Saúde|Secretaria Estadual de Saúde|Secretaria Estadual da Saúde|Secretaria Municipal de Saúde",
    "{whose} Justice Ministry": "Ministério / da Justiça|Departamento / de Justiça",
    "{demonym} Energy Ministry": "Ministério / da Energia|Ministério / de Minas e Energia",
    "{whose} Education Ministry":
      "Ministério / da Educação|Secretaria / da Educação|Secretaria de Educação",
    "{whose} Economy Ministry": "Ministério / da Economia",
    "{whose} Agriculture Ministry": "Ministério / da Agricultura",
    "{demonym} Foreign Ministry":
      "Ministério / dos Negócios Estrangeiros|Ministério / das Relações Exteriores|chancelaria|diplomacia",
    "{demonym} Defence Ministry": "Ministério / da Defesa",
    "{whose} Transport Ministry": "Ministério / dos Transportes",
    "{whose} Environment Ministry": "Ministério / do Ambiente|Ministério / do Meio Ambiente",
    "{whose} Labour Ministry": "Ministério / do Trabalho",
    "{demonym} Trade Ministry": "Ministério / do Comércio",
    "{whose} Culture Ministry": "Ministério / da Cultura",
    "{whose} Tourism Ministry": "Ministério / do Turismo",
    "{whose} Sports Ministry":
      "Ministério / do Esporte|Ministério / dos Desportos|Ministério / do Desporto",
    "{whose} government": "governo|executivo",
    "{whose} Parliament": "Parlamento",
    "{whose} Senate": "Senado",
    "{whose} Supreme Court": "Supremo Tribunal|Suprema Corte|Tribunal Supremo",
    "{whose} Constitutional Court": "Tribunal Constitucional|Corte Constitucional",
    "{demonym} central bank": "Banco Central",
    "{demonym} police": "polícia|polícia nacional",
    "{place} Police Department":
      "departamento de polícia de {city}|polícia de {city}|Polícia Civil de {city}|Polícia Militar de {city}",
    "{demonym} Attorney General's Office":
      "Procuradoria-Geral|Procuradoria-Geral da República|Procuradoria Geral",
    "{city} Public Prosecutor's Office":
      "Ministério Público|Procuradoria|Promotoria|Procuradoria da República",
    "{city} Court of Appeal": "Tribunal da Relação|tribunal de apelação|Tribunal de Apelações",
    "{city} Regional Court": "Tribunal Regional",
    "{city} District Court": "tribunal distrital|tribunal de comarca",
    "{city} Administrative Court": "tribunal administrativo",
    "{city} court": "tribunal|Tribunal Judicial",
    "{demonym} weather service":
      "serviço meteorológico|instituto / de meteorologia|instituto meteorológico|agência meteorológica|serviço / de meteorologia",
    "{demonym} geological survey":
      "serviço geológico|instituto geofísico|instituto sismológico|serviço sismológico|instituto / de geofísica",
    "{whose} statistics office":
      "instituto / de estatística|Instituto Nacional de Estatística|escritório / de estatísticas|agência / de estatística",
    "{whose} Election Commission":
      "comissão eleitoral|comissão nacional de eleições|conselho eleitoral|Conselho Nacional Eleitoral|Tribunal Regional Eleitoral",
    "{whose} Ombudsman": "provedor de Justiça|ombudsman|Provedoria de Justiça",
    "{demonym} data protection authority":
      "autoridade / de proteção de dados|comissão / de proteção de dados|agência / de proteção de dados",
    "{demonym} competition authority":
      "autoridade / da concorrência|autoridade / de concorrência|órgão antitruste",
    "{demonym} food safety agency":
      "agência / de segurança alimentar|autoridade / de segurança alimentar",
    "{demonym} medicines agency": "agência / do medicamento|agência / de medicamentos",
    "{demonym} tax authority": "autoridade tributária|fisco|Receita Federal|Receita Estadual",
    "{demonym} customs": "alfândega|alfândegas",
    "{demonym} Coast Guard": "guarda costeira",
    "{demonym} Border Guard": "guarda / de fronteiras|polícia / de fronteiras|guarda fronteiriça",
    "{demonym} intelligence service":
      "serviços / de inteligência|serviço / de inteligência|serviços secretos|serviços / de informações|agência / de inteligência",
    "{demonym} civil aviation authority": "autoridade / de aviação civil|aviação civil",
    "{demonym} space agency": "agência espacial",
    "{demonym} nuclear regulator": "autoridade / de segurança nuclear",
    "{demonym} Court of Auditors": "Tribunal de Contas",
    "{demonym} Red Cross": "Cruz Vermelha|Crescente Vermelho",
    "{demonym} Football Association": "federação / de futebol",
    "{demonym} Olympic Committee": "comitê olímpico|comité olímpico",
    "{demonym} Academy of Sciences": "academia / de ciências",
    "{place} Chamber of Commerce": "Câmara de Comércio|Associação Comercial",
    "{demonym} Trade Union Confederation": "confederação sindical",
    "{demonym} Embassy in {host}": "embaixada",
    "{demonym} Consulate in {seat}": "consulado|consulado-geral|consulado geral",
    "{city} Fire Department":
      "bombeiros|Corpo de Bombeiros|Bombeiros Sapadores|bombeiros voluntários",
    "{place} City Council": "Câmara Municipal|prefeitura|Câmara de Vereadores",
    "{city} Prefecture": "prefeitura regional",
    "University of {place}": "Universidade",
    "Federal University of {place}": "Universidade Federal",
    "National University of {place}": "Universidade Nacional",
    "{city} University Hospital": "hospital universitário",
    "{city} University of Technology": "universidade técnica|universidade tecnológica",
    "{place} Stock Exchange": "Bolsa|Bolsa de Valores",
    "{demonym} Army": "Exército",
    "{demonym} Navy": "Marinha",
    "{demonym} Air Force": "Força Aérea|aviação",
    "{demonym} Armed Forces": "Forças Armadas",
  },
  facilities: {
    "{city} Airport": "aeroporto|aeroporto internacional",
    "Port of {city}": "porto|autoridade portuária",
  },
};
