import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `ja tai mutta vaan sekä eli että jos kun koska kuin vaikka jotta ennen jälkeen ilman kanssa mukaan lisäksi myös jo vielä vain kuitenkin
    siksi sitten nyt tänään eilen huomenna täällä siellä tässä siinä tämä nämä tuo nuo se ne hän he minä sinä me te hänen heidän meidän
    teidän sen niiden kuka mikä mitä missä mistä mihin milloin miksi miten joka jotka jota kaikki jokainen joku jokin muu muut toinen
    toiset yksi kaksi kolme neljä viisi kuusi ensimmäinen viimeinen uusi oma oman omat omia ei en eivät kyllä on ovat oli olivat olisi
    voi voivat pitää täytyy enemmän vähemmän monet moni useat noin yli alle kuva video lähde internet hallitus poliisi oikeus pääministeri
    ministeri presidentti eduskunta alv bkt http https usb gps tv eu covid koronavirus viime ensi tiistaina maanantaina keskiviikkona
    torstaina perjantaina lauantaina sunnuntaina tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa
    elokuussa syyskuussa lokakuussa marraskuussa joulukuussa`,
  honorifics:
    "herra rouva neiti tohtori tri prof professori professorin dosentti dosentin maisteri insinööri sir lordi lady kuningas kuningatar prinssi prinsessa paavi kardinaali piispa arkkipiispa isä sisar pyhä imaami rabbi kenraali eversti everstiluutnantti kapteeni luutnantti majuri amiraali",
  roles: `presidentti presidentin varapresidentti pääministeri pääministerin ministeri ministerin ulkoministeri ulkoministerin sisäministeri
    sisäministerin valtiovarainministeri valtiovarainministerin puolustusministeri puolustusministerin oikeusministeri oikeusministerin
    opetusministeri elinkeinoministeri työministeri ympäristöministeri liikenneministeri kansleri liittokansleri senaattori kansanedustaja
    kansanedustajan meppi europarlamentaarikko pormestari pormestarin kaupunginjohtaja kaupunginjohtajan kunnanjohtaja kuvernööri
    maaherra valtiosihteeri pääsihteeri pääsihteerin suurlähettiläs suurlähettilään puheenjohtaja puheenjohtajan varapuheenjohtaja
    johtaja johtajan toimitusjohtaja toimitusjohtajan pääjohtaja pääjohtajan talousjohtaja tutkimusjohtaja viestintäjohtaja
    osastopäällikkö päällikkö päällikön perustaja perustajan omistaja omistajan tiedottaja tiedottajan edustaja edustajan analyytikko
    analyytikon ekonomisti ekonomistin pääekonomisti pääekonomistin asiantuntija asiantuntijan tutkija tutkijan erikoistutkija
    tutkimusprofessori politologi sosiologi lääkäri lääkärin ylilääkäri ylilääkärin valmentaja valmentajan päävalmentaja kapteeni
    hyökkääjä puolustaja maalivahti pelaaja näyttelijä laulaja kirjailija kirjailijan runoilija ohjaaja ohjaajan tuottaja toimittaja
    toimittajan päätoimittaja valokuvaaja juontaja asianajaja asianajajan syyttäjä syyttäjän valtakunnansyyttäjä tuomari tuomarin
    rikoskomisario rikoskomisarion komisario komisarion ylikomisario ylikomisarion rikosylikomisario tutkinnanjohtaja tutkinnanjohtajan
    poliisipäällikkö palopäällikkö palomestari komentaja komentajan aktivisti poliitikko ehdokas ehdokkaan syytetty todistaja vaimo
    aviomies poika tytär veli äiti historioitsija taiteilija arkkitehti yrittäjä yrittäjän miljardööri neuvonantaja rehtori rehtorin
    meteorologi meteorologin komissaari komissaarin oikeusasiamies ylijohtaja ylijohtajan luottamusmies pastori`,
  particles: "de van von af la al el ibn di da",
  linkers: "ja",
  compounds: true,
  organisationHeads: `yliopisto yliopiston instituutti korkeakoulu koulu akatemia ministeriö ministeriön virasto viraston laitos laitoksen toimisto komissio
    komitea neuvosto käräjäoikeus käräjäoikeuden hovioikeus hovioikeuden oikeus tuomioistuin parlamentti senaatti puolue liike unioni
    liitto liiton yhdistys säätiö järjestö liiga seura pankki pankin keskuspankki konserni yhtiö yhtiön sairaala sairaalan kirkko poliisi
    poliisilaitos armeija laivasto ilmavoimat rajavartiolaitos keskus keskuksen verkosto liittouma rintama rahasto pörssi syyttäjälaitos
    sanomat lehti radio televisio teatteri museo kaupunki`,
  placeHeads:
    "joki järvi vuori tunturi saari saaret meri valtameri lahti salmi niemimaa laakso autiomaa katu tie tori puisto silta maakunta lääni kunta kylä satama metsä kanava niemi tasavalta kuningaskunta lentoasema lentokenttä asema stadion kaupunginosa",
  eventHeads:
    "cup mestaruuskilpailut kisat olympialaiset festivaali sota laki sopimus palkinto huippukokous konferenssi turnaus maraton vallankumous päivä yleissopimus pöytäkirja perustuslaki",
  firmNouns: `yhtiö yhtiön yritys yrityksen konserni konsernin firma valmistaja valmistajan ketju ketjun operaattori operaattorin varustamo varustamon
    toimittaja kustantamo kustantamon jätti pankki pankin vakuutusyhtiö panimo panimon lentoyhtiö lentoyhtiön teleyhtiö energiayhtiö`,
  stormNouns: {
    Hurricane: "hurrikaani",
    Typhoon: "taifuuni",
    Cyclone: "sykloni",
    Storm: "myrsky",
  },
  craftNouns:
    "alus|laiva|lautta|matkustajalaiva|autolautta|rahtialus|rahtilaiva|tankkeri|säiliöalus|jäänmurtaja|risteilijä|sukellusvene|fregatti|satelliitti|luotain|troolari|purjelaiva|risteilyalus",
  sportWords:
    "ottelu ottelussa maali maalin maalivahti hyökkääjä keskikenttäpelaaja puolustaja valmentaja liiga veikkausliiga tuomari rangaistuspotku kausi tappio tasapeli stadion jalkapallo voitto voitti",
  personVerbs:
    "sanoi sanoo kertoi kertoo totesi toteaa lisäsi lisää korosti korostaa vakuutti ilmoitti ilmoittaa arvioi muistutti kirjoitti selitti myönsi kiisti painotti uskoo katsoo",
  endings:
    "(?:nen|sen|sesta|sella|selle|selta|sessa)|(?<=.{4})(?:[ie]?(?:n|ssa|sta|lla|lta|lle)|i|e)",
  cases: `n> ssa> ssä> sta> stä> lla> llä> lta> ltä> lle> na> nä> sen>nen sessa>nen sesta>nen sella>nen selle>nen selta>nen sta>nen stä>nen
    en>i essa>i essä>i esta>i estä>i ella>i ellä>i elta>i eltä>i elle>i ea>i eä>i een>i an>i aan> ään> oon> uun> iin>i
    äen>äki rran>rta rron>rto rren>rsi nnan>nta nnen>nsi llan>lta mman>mpa lman>lma hdon>hto hden>hti hdan>hta dan>ta don>to den>ti den>si ven>pi van>pa pan>ppa kan>kka kon>kko tan>tta ton>tto tin>tti kin>kki pin>ppi pon>ppo gan>ka ngan>nka ngon>nko
    a> ä>`,
  placeEndings:
    "järvi niemi la lä joki ki salo mäki saari koski vesi lahti kylä mo vaara sto pää maa nkää ranta harju ala ilä nen",
  demonyms: {
    AU: "australialainen",
    AT: "itävaltalainen",
    BE: "belgialainen",
    CA: "kanadalainen",
    CN: "kiinalainen",
    DK: "tanskalainen",
    NL: "hollantilainen alankomaalainen",
    EG: "egyptiläinen",
    EE: "virolainen",
    FI: "suomalainen",
    FR: "ranskalainen",
    DE: "saksalainen",
    GR: "kreikkalainen",
    HU: "unkarilainen",
    IN: "intialainen",
    IR: "iranilainen",
    IQ: "irakilainen",
    IL: "israelilainen",
    IT: "italialainen",
    JP: "japanilainen",
    LV: "latvialainen",
    LT: "liettualainen",
    NO: "norjalainen",
    PS: "palestiinalainen",
    PL: "puolalainen",
    RO: "romanialainen",
    RU: "venäläinen",
    ES: "espanjalainen",
    SE: "ruotsalainen",
    CH: "sveitsiläinen",
    SY: "syyrialainen",
    TR: "turkkilainen",
    UA: "ukrainalainen",
    GB: "brittiläinen britti",
    US: "yhdysvaltalainen amerikkalainen",
  },
  ...bodies,
};
