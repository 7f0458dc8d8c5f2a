import { inflect, words } from "../words.ts";

/** Presents of perfective verbs, which tell what is to come: third persons and "we", by conjugation. */
export const perfectives: readonly string[] = [
  ...inflect(
    `
    zapłac spłac opłac wypłac dopłac wpłac zwróc wróc powróc przywróc odwróc poświęc zatwierdz sprawdz
    potwierdz wprowadz przeprowadz doprowadz wyprowadz odwiedz osądz uprzedz wyprzedz złagodz wyrządz skróc
    strac uchwal podziel przydziel udziel zezwol pozwol podwo potro polec wylec przylec
    `,
    "i imy ą",
  ),
  ...inflect(
    `
    otworz utworz stworz odtworz złoż przedłoż odłoż nałoż założ dołoż wdroż przedłuż obniż podwyższ zwiększ
    zmniejsz powiększ zakończ skończ dokończ ukończ wyznacz przeznacz rozpatrz powierz uderz zburz
    przyspiesz zaostrz obciąż rozważ odrocz przekrocz wkrocz wytocz zniszcz zaskarż dostarcz poszerz
    rozszerz powtórz wyrusz rusz narusz wylicz zalicz wystarcz zabezpiecz zaprzecz oskarż
    `,
    "y ymy ą",
  ),
  ...inflect("oczy opu dopu wypu umie zamie", "ści ścimy szczą"),
  ...inflect(
    `
    uruchom zmien zamien wymien wyłon zatrudn uzupełn spełn wypełn postaw przedstaw wystaw zostaw pozbaw
    napraw kup zakup wykup odkup przystąp wystąp ustąp nastąp zastąp odstąp umożliw uniemożliw wyjaśn zwoln
    obron zapewn traf wznow odnow ujawn umocn udostępn spowoln osłab zrob zarob potęp wycen zabron
    `,
    "i imy ią",
  ),
  ...inflect("ogło zgło zawie zapro popro", "si simy szą"),
  ...inflect(
    `
    zagłos przegłos zbud wybud odbud rozbud przebud opublik zorganiz zainwest zlikwid zreduk zmoderniz
    zrealiz wyproduk skontrol wyremont zrekompens skier poinform zawet wyemit zdecyd zrezygn zastos
    zaprezent zastrajk sfinans dofinans awans wystos zapropon zaakcept wystart
    `,
    "uje ujemy ują",
  ),
  ...inflect(
    `
    wykorzyst otrzym wstrzym zatrzym utrzym zagr wygr przegr rozegr odwoł zwoł powoł zbad pokon wykon dokon
    przekon spotk wycof uzn przyzn zysk uzysk pozysk odzysk rozpozn zezn potrw przetrw zadb
    `,
    "a amy ają",
  ),
  ...inflect(
    `
    zamkn osiągn sięgn spadn obetn przyjm zajm obejm podejm wyjm zdejm zostan pozostan dostan przestan
    rozpoczn zaczn ściągn wyciągn usun wysun przesun upadn run zgin
    `,
    "ie iemy ą",
  ),
  ...inflect("pokaż wykaż zakaż nakaż przekaż wskaż rozwiąż zobowiąż", "e emy ą"),
  ...words(`
    wyda wydamy wydadzą poda podamy podadzą odda oddamy oddadzą nada nadamy nadadzą doda dodamy dodadzą
    sprzeda sprzedamy sprzedadzą powstanie powstaniemy powstaną pójdzie pójdziemy pójdą przyjdzie
    przyjdziemy przyjdą odejdzie odejdziemy odejdą dojdzie dojdziemy dojdą wyjdzie wyjdziemy wyjdą wejdzie
    wejdziemy wejdą przejdzie przejdziemy przejdą zejdzie zejdziemy zejdą odbędzie odbędziemy odbędą
    zdobędzie zdobędziemy zdobędą pojedzie pojedziemy pojadą przyjedzie przyjedziemy przyjadą wyjedzie
    wyjedziemy wyjadą odjedzie odjedziemy odjadą wzniesie wzniesiemy wzniosą zniesie zniesiemy zniosą
    wyniesie wyniesiemy wyniosą odniesie odniesiemy odniosą poniesie poniesiemy poniosą przeniesie
    przeniesiemy przeniosą podniesie podniesiemy podniosą przyniesie przyniesiemy przyniosą przewiezie
    przewieziemy przewiozą wywiezie wywieziemy wywiozą ukarze ukarzemy ukarzą wzrośnie wzrośniemy wzrosną
    zmaleje zmalejemy zmaleją podrożeje podrożejemy podrożeją zdrożeje zdrożejemy zdrożeją stanieje
    staniejemy stanieją potanieje potaniejemy potanieją weźmie weźmiemy wezmą wezwie wezwiemy wezwą wyśle
    podpisze podpiszemy podpiszą wyślemy wyślą prześle prześlemy prześlą pomoże pomożemy pomogą użyje użyjemy użyją umrze umrzemy umrą
    zbierze zbierzemy zbiorą wybierze wybierzemy wybiorą odbierze odbierzemy odbiorą
  `),
];
