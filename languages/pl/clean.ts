import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    czytaj także, czytaj też, czytaj również, czytaj więcej, przeczytaj także, przeczytaj też,
    zobacz także, zobacz też, zobacz również, powiązane, powiązane artykuły, więcej na ten temat,
    najczęściej czytane, polecamy, polecane, nie przegap, sprawdź też, posłuchaj, poprzedni
    artykuł, następny artykuł, dowiedz się więcej
  `),
  calls: phrases(`
    newsletter, zapisz się, subskrybuj, zasubskrybuj, obserwuj nas, polub nas, śledź nas,
    udostępnij, podziel się, pobierz aplikację, kliknij tutaj, polityka prywatności, cookies,
    zaloguj się, zarejestruj się, kanał na whatsappie, google news, adres e-mail, wykup dostęp,
    dołącz do nas
  `),
  commentHeadings: phrases(`
    komentarze, komentarz, dodaj komentarz, skomentuj, napisz komentarz, zostaw komentarz, opinie,
    twoja opinia, dyskusja, pokaż komentarze, forum
  `),
  credits: phrases(`
    fot, foto, fot., zdjęcie, zdjęcia, źródło, źródła, via, wideo, ilustracja, tłumaczenie,
    redakcja, oprac, oprac., opracowanie, grafika, pap
  `),
  captions: phrases(`podpis pod zdjęciem, na zdjęciu, zdjęcie ilustracyjne, zdjęcie archiwalne`),
  legal: phrases(`wszelkie prawa zastrzeżone, prawa autorskie, copyright, ©`),
  menus: phrases(`
    strona główna, menu, szukaj, zaloguj, logowanie, rejestracja, reklama, materiał sponsorowany,
    do góry, zamknij, następny, poprzedni, drukuj, udostępnij, tagi, tematy, kontakt, o nas,
    świat, gospodarka, biznes, sport, polityka, kultura, technologie, nauka, zdrowie, polska,
    kraj, opinie, wideo, więcej, pokaż więcej, na żywo, pilne, wiadomości
  `),
  bylines: phrases(`autor, autorka, opracował, opracowała, tekst`),
  dated: phrases(`opublikowano, data publikacji, aktualizacja, zaktualizowano, data`),
};
