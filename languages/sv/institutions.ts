import type { BodiesPack } from "../contract/names.ts";

/** What institutions that every state or town has are called. */
export const bodies: BodiesPack = {
  institutionFrames: "{demonym} {body}|{place} {body}|{body} {place}|{body} i {city}",
  institutionLinks: "av",
  hostLinks: "i",
  institutions: {
    "{whose} Finance Ministry":
      "finansdepartementet|finansdepartement|finansministeriet|finansministerium",
    "{whose} Interior Ministry":
      "inrikesdepartementet|inrikesministeriet|inrikesministerium|inrikesdepartement",
    "{whose} Health Ministry":
      "hälsoministeriet|hälsoministerium|hälsodepartementet|hälsodepartement|hälsomyndighet|hälsomyndigheten|socialdepartementet",
    "{whose} Justice Ministry":
      "justitiedepartementet|justitiedepartement|justitieministeriet|justitieministerium",
    "{demonym} Energy Ministry": "energidepartementet|energiministeriet|energiministerium",
    "{whose} Education Ministry":
      "utbildningsdepartementet|utbildningsministeriet|utbildningsministerium",
    "{whose} Economy Ministry": "ekonomiministeriet|ekonomiministerium|ekonomidepartementet",
    "{whose} Agriculture Ministry":
      "jordbruksministeriet|jordbruksministerium|jordbruksdepartementet",
    "{demonym} Foreign Ministry":
      "utrikesdepartementet|utrikesdepartement|utrikesministeriet|utrikesministerium",
    "{demonym} Defence Ministry":
      "försvarsdepartementet|försvarsdepartement|försvarsministeriet|försvarsministerium",
    "{whose} Transport Ministry":
      "transportministeriet|transportministerium|transportdepartementet",
    "{whose} Environment Ministry": "miljöministeriet|miljöministerium|miljödepartementet",
    "{whose} Labour Ministry": "arbetsministeriet|arbetsministerium|arbetsmarknadsdepartementet",
    "{demonym} Trade Ministry": "handelsministeriet|handelsministerium|handelsdepartementet",
    "{whose} Culture Ministry": "kulturministeriet|kulturministerium|kulturdepartementet",
    "{whose} Tourism Ministry": "turistministeriet|turistministerium|turismministeriet",
    "{whose} Sports Ministry": "sportministeriet|sportministerium|idrottsministeriet",
    "{whose} government": "regering|regeringen",
    "{whose} Parliament": "parlament|parlamentet",
    "{whose} Senate": "senat|senaten",
    "{whose} Supreme Court": "högsta domstol|högsta domstolen",
    "{whose} Constitutional Court":
      "författningsdomstol|författningsdomstolen|konstitutionsdomstolen",
    "{demonym} central bank": "centralbank|centralbanken",
    "{demonym} police": "{demonym} polis|{demonym} polisen|{country} polis",
    "{place} Police Department": "polis|polisen|polisdistrikt|polismyndighet|polismyndigheten",
    "{demonym} Attorney General's Office": "riksåklagare|riksåklagaren",
    "{city} Public Prosecutor's Office":
      "åklagarkammare|åklagarkammaren|åklagarmyndighet|åklagarmyndigheten|åklagare|åklagaren",
    "{city} Court of Appeal": "hovrätt|hovrätten|appellationsdomstol|appellationsdomstolen",
    "{city} District Court": "tingsrätt|tingsrätten|distriktsdomstol",
    "{city} Administrative Court": "förvaltningsrätt|förvaltningsrätten|kammarrätten",
    "{city} court": "domstol|domstolen",
    "{demonym} weather service":
      "vädertjänst|vädertjänsten|meteorologiska institut|meteorologiska institutet|väderinstitut|vädermyndighet",
    "{demonym} geological survey":
      "geologiska undersökning|seismologiska institut|geofysiska institutet|geologiska myndighet",
    "{whose} statistics office":
      "statistikmyndighet|statistikmyndigheten|statistikbyrå|statistikbyrån",
    "{whose} Election Commission": "valkommission|valkommissionen|valmyndighet|valmyndigheten",
    "{whose} Ombudsman": "ombudsman|ombudsmannen|justitieombudsmannen",
    "{demonym} data protection authority":
      "dataskyddsmyndighet|dataskyddsmyndigheten|datainspektionen",
    "{demonym} competition authority": "konkurrensmyndighet|konkurrensmyndigheten|konkurrensverket",
    "{demonym} food safety agency": "livsmedelsmyndighet|livsmedelsmyndigheten|livsmedelsverket",
    "{demonym} medicines agency": "läkemedelsmyndighet|läkemedelsmyndigheten|läkemedelsverket",
    "{demonym} tax authority": "skattemyndighet|skattemyndigheten|skatteverket",
    "{demonym} customs": "tull|tullen|tullverket|tullmyndigheten",
    "{demonym} Coast Guard": "kustbevakning|kustbevakningen",
    "{demonym} Border Guard": "gränsbevakning|gränsbevakningen|gränspolis|gränspolisen|gränsvakter",
    "{demonym} intelligence service":
      "underrättelsetjänst|underrättelsetjänsten|säkerhetstjänst|säkerhetstjänsten|säkerhetspolis|säkerhetspolisen",
    "{demonym} civil aviation authority": "luftfartsmyndighet|luftfartsmyndigheten",
    "{demonym} space agency": "rymdstyrelse|rymdstyrelsen|rymdorganisation",
    "{demonym} nuclear regulator": "kärnkraftsmyndighet|kärnsäkerhetsmyndighet",
    "{demonym} Court of Auditors": "riksrevision|revisionsrätten",
    "{demonym} Red Cross": "Röda Korset|Röda Halvmånen",
    "{demonym} Football Association": "fotbollsförbund|fotbollsförbundet",
    "{demonym} Olympic Committee": "olympiska kommitté|olympiska kommittén",
    "{demonym} Academy of Sciences": "vetenskapsakademi|vetenskapsakademin|vetenskapsakademien",
    "{place} Chamber of Commerce": "handelskammare|handelskammaren",
    "{demonym} Trade Union Confederation": "landsorganisation",
    "{demonym} Embassy in {host}": "ambassad|ambassaden",
    "{demonym} Consulate in {seat}": "konsulat|konsulatet|generalkonsulat|generalkonsulatet",
    "{city} Fire Department": "brandkår|brandkåren|räddningstjänst|räddningstjänsten|brandförsvar",
    "{place} City Council": "kommunfullmäktige|kommunstyrelse|kommunstyrelsen|stadsfullmäktige",
    "{city} Prefecture": "prefektur",
    "University of {place}": "universitet|universitetet",
    "{city} University Hospital": "universitetssjukhus|universitetssjukhuset",
    "{city} University of Technology":
      "tekniska universitet|tekniska universitetet|tekniska högskola|tekniska högskolan",
    "{place} Stock Exchange": "börs|börsen|fondbörs",
    "{demonym} Army": "armé|armén",
    "{demonym} Navy": "flotta|flottan|marin|marinen",
    "{demonym} Air Force": "flygvapen|flygvapnet",
    "{demonym} Armed Forces": "väpnade styrkor|försvarsmakt|försvarsmakten|militär|militären",
  },
  facilities: {
    "{city} Airport": "flygplats|flygplatsen",
    "Port of {city}": "hamn|hamnen",
  },
};
