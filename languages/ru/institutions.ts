import type { BodiesPack } from "../contract/names.ts";

/** What institutions that every state or town has are called. */
export const bodies: BodiesPack = {
  institutionFrames: "{demonym} {body}|{body} {place}|{body} в {city}|{body} по {city}",
  institutionLinks: "города области г",
  hostLinks: "в на",
  institutions: {
    "{whose} Finance Ministry": "министерство финансов|Минфин",
    "{whose} Interior Ministry": "министерство внутренних дел|МВД",
    "{whose} Health Ministry":
      "министерство здравоохранения|Минздрав|департамент здравоохранения|министерство здоровья",
    "{whose} Justice Ministry": "министерство юстиции|Минюст",
    "{demonym} Energy Ministry": "министерство энергетики|Минэнерго",
    "{whose} Education Ministry":
      "министерство образования|министерство просвещения|Минобразования",
    "{whose} Economy Ministry":
      "министерство экономики|Минэкономики|Минэкономразвития|министерство экономического развития",
    "{whose} Agriculture Ministry": "министерство сельского хозяйства|Минсельхоз",
    "{demonym} Foreign Ministry": "МИД|министерство иностранных дел|внешнеполитическое ведомство",
    "{demonym} Defence Ministry": "Минобороны|министерство обороны",
    "{whose} Transport Ministry": "министерство транспорта|Минтранс",
    "{whose} Environment Ministry": "министерство экологии|министерство окружающей среды",
    "{whose} Labour Ministry": "министерство труда|Минтруд",
    "{demonym} Trade Ministry": "министерство торговли|Минторг|министерство коммерции",
    "{whose} Culture Ministry": "министерство культуры|Минкультуры",
    "{whose} Tourism Ministry": "министерство туризма",
    "{whose} Sports Ministry": "министерство спорта|Минспорт",
    "{whose} government": "правительство|{demonym} власти|власти {country}",
    "{whose} Parliament": "парламент",
    "{whose} Senate": "сенат",
    "{whose} Supreme Court": "Верховный суд",
    "{whose} Constitutional Court": "Конституционный суд",
    "{demonym} central bank":
      "ЦБ|Центробанк|Центральный банк|Банк {country}|Национальный банк|Нацбанк",
    "{demonym} police": "{demonym} полиция|полиция {country}|национальная полиция {country}",
    "{place} Police Department":
      "полиция|ГУ МВД по {city}|ГУ МВД {city}|управление МВД по {city}|УМВД по {city}|полиция по {city}",
    "{demonym} Attorney General's Office": "генеральная прокуратура|генпрокуратура",
    "{city} Public Prosecutor's Office": "прокуратура",
    "{city} Court of Appeal": "апелляционный суд",
    "{city} Regional Court":
      "областной суд|краевой суд|земельный суд|земельный суд в {city}|городской суд",
    "{city} District Court": "районный суд|окружной суд",
    "{city} Administrative Court": "административный суд",
    "{city} court": "суд",
    "{demonym} weather service":
      "метеорологическая служба|метеослужба|гидрометцентр|метеорологическое агентство|гидрометслужба|Гидромет|метеоуправление",
    "{demonym} geological survey":
      "геологическая служба|институт геофизики|сейсмологическая служба|геофизический институт",
    "{whose} statistics office":
      "статистическое управление|статистическое ведомство|бюро статистики|статистическая служба|статистическое бюро",
    "{whose} Election Commission":
      "избирательная комиссия|избирком|ЦИК|Центризбирком|центральная избирательная комиссия",
    "{whose} Ombudsman": "омбудсмен|уполномоченный по правам человека",
    "{demonym} data protection authority": "ведомство по защите данных|орган по защите данных",
    "{demonym} competition authority":
      "антимонопольное ведомство|антимонопольная служба|антимонопольный орган",
    "{demonym} food safety agency": "агентство по безопасности пищевых продуктов",
    "{demonym} medicines agency": "агентство по лекарственным средствам",
    "{demonym} tax authority": "налоговая служба|налоговое ведомство|налоговые органы",
    "{demonym} customs": "таможня|таможенная служба",
    "{demonym} Coast Guard": "береговая охрана",
    "{demonym} Border Guard":
      "пограничная служба|погранслужба|пограничная охрана|погранохрана|пограничная полиция",
    "{demonym} intelligence service": "разведка|служба безопасности|спецслужбы|разведслужба",
    "{demonym} civil aviation authority": "управление гражданской авиации",
    "{demonym} space agency": "космическое агентство",
    "{demonym} nuclear regulator": "ведомство по ядерной безопасности",
    "{demonym} Court of Auditors": "счетная палата",
    "{demonym} Red Cross": "Красный Крест|Красный Полумесяц",
    "{demonym} Football Association": "футбольный союз|футбольная ассоциация|федерация футбола",
    "{demonym} Olympic Committee": "олимпийский комитет",
    "{demonym} Academy of Sciences": "академия наук",
    "{place} Chamber of Commerce": "торговая палата|торгово-промышленная палата",
    "{demonym} Embassy in {host}": "посольство",
    "{demonym} Consulate in {seat}": "консульство|генконсульство|генеральное консульство",
    "{city} Fire Department": "пожарная служба|пожарная охрана|пожарные",
    "{place} City Council": "городской совет|мэрия|горсовет|администрация|городская дума",
    "{city} Prefecture": "префектура",
    "University of {place}": "университет|государственный университет",
    "{city} University Hospital": "университетская больница|университетская клиника",
    "{city} University of Technology":
      "технический университет|политехнический университет|технологический университет",
    "{place} Stock Exchange": "биржа|фондовая биржа",
    "{demonym} Army": "армия",
    "{demonym} Navy": "ВМС|ВМФ|военно-морские силы",
    "{demonym} Air Force": "ВВС|военно-воздушные силы",
    "{demonym} Armed Forces": "вооруженные силы|ВС",
  },
  facilities: {
    "{city} Airport": "аэропорт|международный аэропорт",
    "Port of {city}": "порт",
  },
};
