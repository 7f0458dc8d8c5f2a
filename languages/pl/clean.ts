import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    i w z na do nie się jest że to o za po od dla jak ale przez ze przed pod nad bez przy czy
    oraz lub albo więc też także tylko już jeszcze był była było byli są będzie będą być ma mają
    może mogą który która które którego której których tym tego tej ten ta te jego jej ich on
    ona oni my co kto gdzie kiedy gdy aby żeby ponieważ podczas między według wobec jednak
    również bardzo swoje swój swoich sobie rok roku lat latach dwa trzy jeden wszystkie
    wszystkich można tak im
  `),
  related: phrases(`
    czytaj także, czytaj też, czytaj również, czytaj więcej, przeczytaj także, przeczytaj też,
    zobacz także, zobacz też, zobacz również, powiązane, powiązane artykuły, więcej na ten
    temat, najczęściej czytane, polecamy, polecane, nie przegap, sprawdź też, posłuchaj,
    poprzedni artykuł, następny artykuł, dowiedz się więcej, czytaj też:, czytaj także:, czytaj
    dalej, przeczytaj również, przeczytaj więcej, zobacz więcej, zobacz wideo, zobacz:,
    obejrzyj, sprawdź, więcej o, więcej z, więcej wiadomości, więcej informacji, podobne
    artykuły, podobne wpisy, powiązane tematy, polecane artykuły, polecamy też, popularne,
    popularne artykuły, najpopularniejsze, najnowsze, najnowsze wiadomości, ostatnie wpisy,
    ostatnie artykuły, inne artykuły, następny wpis, poprzedni wpis, następny, poprzedni, tagi,
    tagi:, tematy, tematy:, słowa kluczowe, kategorie, kategoria, kategoria:, opublikowano w,
    zaszufladkowano do, może cię zainteresować, może cię też zainteresować, zainteresuje cię,
    mogą cię zainteresować, wideo:, zdjęcia:, galeria:, opinia:, wywiad:, analiza:, materiał
    sponsorowany, artykuł sponsorowany, materiał partnera, z archiwum
  `),
  calls: phrases(`
    newsletter, zapisz się, subskrybuj, zasubskrybuj, obserwuj nas, polub nas, śledź nas,
    udostępnij, podziel się, pobierz aplikację, kliknij tutaj, polityka prywatności, cookies,
    zaloguj się, zarejestruj się, kanał na whatsappie, google news, adres e-mail, wykup dostęp,
    dołącz do nas, zapisz się na, zapisz się do, prenumeruj, wykup, wykup subskrypcję, kup
    dostęp, kup prenumeratę, aby, załóż konto, dołącz, dołącz do, obserwuj, śledź, polub,
    udostępnij na, podziel się na, poleć, pobierz, włącz powiadomienia, wesprzyj, wesprzyj nas,
    wspieraj, wpłać, przekaż darowiznę, napisz do nas, skontaktuj się, wyślij, prześlij, zgłoś,
    podaj swój, wpisz swój, twój e-mail, twój adres, chcesz wiedzieć więcej, chcesz być na
    bieżąco, bądź na bieżąco, masz temat, masz informację, widzisz błąd, znalazłeś błąd,
    kliknij, aby czytać dalej, aby przeczytać, treść dostępna tylko, tylko dla prenumeratorów,
    tylko dla subskrybentów, dziękujemy za, co o tym sądzisz, co o tym myślisz, oceń, zagłosuj,
    kup teraz, zamów, nasz newsletter, nasz kanał, otrzymuj, zostań
  `),
  commentHeadings: phrases(`
    komentarze, komentarz, dodaj komentarz, skomentuj, napisz komentarz, zostaw komentarz,
    opinie, twoja opinia, dyskusja, pokaż komentarze, forum, komentarze (, komentarze:, brak
    komentarzy, komentarzy, dodaj swój komentarz, skomentuj artykuł, skomentuj jako pierwszy,
    zobacz komentarze, zobacz wszystkie komentarze, wszystkie komentarze, anuluj odpowiedź,
    odpowiedz, odpowiedzi, twój komentarz, wasze opinie, komentarze są wyłączone, bądź pierwszy
  `),
  legal: phrases(`
    wszelkie prawa zastrzeżone, prawa autorskie, copyright, ©, wszystkie prawa zastrzeżone,
    prawa zastrzeżone, prawem autorskim, kopiowanie, kopiowanie zabronione, dalsze
    rozpowszechnianie, rozpowszechnianie, bez zgody, bez pisemnej zgody, polityka prywatności,
    polityką prywatności, polityka cookies, regulamin serwisu, regulaminu, warunki korzystania,
    korzystamy z plików cookies, używamy plików cookie, używa plików cookie, wykorzystuje pliki
    cookies, wykorzystuje pliki cookie, pliki cookies, plików cookies, plików cookie, pliki
    cookie, ta strona używa, ta strona korzysta, serwis wykorzystuje, korzystając z serwisu,
    korzystając ze strony, przetwarzanie danych, danych osobowych, administratorem danych, link
    afiliacyjny, linki afiliacyjne, powered by, projekt i wykonanie
  `),
  menus: phrases(`
    strona główna, menu, szukaj, zaloguj, logowanie, rejestracja, reklama, materiał
    sponsorowany, do góry, zamknij, następny, poprzedni, drukuj, udostępnij, tagi, tematy,
    kontakt, o nas, świat, gospodarka, biznes, sport, polityka, kultura, technologie, nauka,
    zdrowie, polska, kraj, opinie, wideo, więcej, pokaż więcej, na żywo, pilne, wiadomości,
    główna, wyszukaj, zaloguj się, wyloguj, zarejestruj się, moje konto, prenumerata,
    subskrypcja, newsletter, rss, archiwum, pomoc, redakcja, o autorze, reklama w serwisie,
    ogłoszenia, ogłoszenie, praca, mapa strony, prywatność, regulamin, najnowsze, najważniejsze,
    europa, zagranica, region, regiony, finanse, pieniądze, giełda, prawo, społeczeństwo,
    edukacja, technologia, rozrywka, gwiazdy, piłka nożna, motoryzacja, moto, podróże,
    turystyka, styl życia, kuchnia, moda, publicystyka, felietony, blogi, blog, video, zdjęcia,
    zdjęcie, galeria, galerie, audio, podcast, podcasty, relacja, pogoda, horoskop, program tv,
    facebook, twitter, whatsapp, instagram, youtube, linkedin, telegram, pinterest, wykop,
    google+, tweetnij, tweet, wyślij, wydrukuj, zapisz, kopiuj link, udostępnienia, komentarze,
    komentarz, komentarzy, skomentuj, lubię to, odpowiedz, zgłoś, obserwuj, posłuchaj, odtwórz,
    ładowanie, załaduj więcej, zobacz wszystkie, zobacz więcej, czytaj więcej, czytaj dalej,
    następna, poprzednia, dalej, wstecz, powrót, przejdź do treści, otwórz, akceptuję, akceptuj,
    odrzuć, anuluj, ok, tak, nie, pobierz, źródło, źródła, autor, autorzy, przez, w, i, z, na,
    min, minut, minuty czytania, czas czytania, tylko u nas, artykuł, artykuły,
    informacja prasowa, informacje prasowe, komunikat prasowy, komunikaty prasowe, notatka
    prasowa, materiał prasowy, materiały prasowe, do natychmiastowej publikacji, biuro prasowe,
    dla prasy
  `),
  captions: phrases(`
    podpis pod zdjęciem, na zdjęciu, zdjęcie ilustracyjne, zdjęcie archiwalne, fot., fot, fot.:,
    foto:, foto, zdjęcie:, zdjęcia:, zdjęcie autorstwa, ilustracja:, grafika:, infografika,
    mapa:, źródło zdjęcia, pap, pap/, east news, reuters, afp, ap, getty images, agencja gazeta,
    shutterstock, materiały prasowe, archiwum, zrzut ekranu, screen, autor zdjęcia
  `),
  credits: phrases(`
    fot, foto, fot., zdjęcie, zdjęcia, źródło, źródła, via, wideo, ilustracja, tłumaczenie,
    redakcja, oprac, oprac., opracowanie, grafika, pap, źródło:, źródła:, (pap), iar, red.,
    opr., opracował, opracowała, tłumaczenie:, tłum., przetłumaczył, tekst:, autor:, autorzy:,
    redakcja:, rozmawiał, rozmawiała, artykuł ukazał się, artykuł powstał, pierwotnie
    opublikowano, od redakcji, sprostowanie, przypisy, bibliografia, o autorze, kontakt dla
    mediów, więcej informacji:
  `),
  notes: [
    ...phrases(`
      artykuł został zaktualizowany, artykuł został poprawiony, artykuł został uzupełniony,
      artykuł zaktualizowano, ten artykuł został zaktualizowany, ten artykuł został poprawiony,
      tekst został zaktualizowany, tekst został poprawiony, tekst został uzupełniony, tekst
      zaktualizowano, depesza została zaktualizowana, niniejsza informacja prasowa zawiera,
      niniejszy komunikat prasowy zawiera, niniejszy komunikat zawiera stwierdzenia,
      sprostowanie:, korekta:, od redakcji:
    `),
    ...joined(
      `
        w poprzedniej wersji, we wcześniejszej wersji, w pierwotnej wersji, w pierwszej wersji,
        wcześniejsza wersja, poprzednia wersja, pierwotna wersja
      `,
      `
        artykułu, tego artykułu, tego tekstu, depeszy, materiału
      `,
    ),
  ],
  bylines: phrases(`
    autor, autorka, opracował, opracowała, tekst, autor:, autorka:, tekst:, napisał, napisała,
    opublikował, dodał, dodane przez, opublikowane przez, rozmawiał, rozmawiała, redaktor,
    dziennikarz, dziennikarka, korespondent, redakcja, red., przez, oprac.
  `),
  dated: phrases(`
    opublikowano, data publikacji, aktualizacja, zaktualizowano, data, opublikowano:, data
    publikacji:, aktualizacja:, ostatnia aktualizacja, ostatnia modyfikacja, dodano, dodano:,
    dodane, utworzono, data:, data dodania
  `),
};
