import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    i u je na se da za su o s sa od do iz po pri kod nad pod pred prema između zbog bez protiv
    tijekom nakon prije oko uz kroz preko nije nisu nego ali ili a pa te ni niti što koji koja
    koje kojih kojem kojoj kojim kojima koju kao kako kad kada gdje tko ako jer iako dok već još
    samo tako tada sada ovdje ovaj ova ovo ove ovog ovom taj ta to tog tom toga tome njegov
    njegova njihov njihova svoj svoju svoje svojih on ona oni one mi vi ga mu ih im joj nju njih
    sebe sam smo ste bio bila bilo bili biti bude bi će ćemo ima imaju mora moraju može mogu
    treba više manje vrlo sve svi svih dva tri godina godine rekao rekla kazao nekoliko također
    kaže međutim osim neće posto uvijek dana izjavio bih među zatim gotovo oba stoga upravo čak
  `),
  related: phrases(`
    pročitajte još, pročitajte još:, pročitajte i, pročitajte i ovo, pročitajte više, pročitajte
    ovdje, pročitaj još, pročitaj više, pročitaj i, čitajte još, čitajte više, čitaj dalje,
    čitajte dalje, nastavi čitati, nastavite čitati, opširnije, opširnije:, više o temi, više o
    tome, više na, vidi još, vidi i, pogledajte još, pogledajte i, pogledajte video, pogledajte
    galeriju, pogledaj video, poslušajte, vezane vijesti, vezani članci, vezani sadržaj,
    povezane vijesti, povezani članci, povezane teme, povezano, slični članci, slične vijesti,
    iz iste rubrike, iz rubrike, ostale vijesti, još vijesti, više vijesti, najčitanije,
    najčitanije vijesti, najčitaniji članci, najgledanije, najnovije, najnovije vijesti,
    najnoviji članci, zadnje vijesti, posljednje vijesti, popularno, popularni članci,
    preporučujemo, preporučeno, preporuka uredništva, moglo bi vas zanimati, možda će vas
    zanimati, možda vas zanima, ne propustite, ne propusti, teme:, tagovi:, oznake:, oznake,
    ključne riječi, ključne riječi:, kategorija:, kategorije:, objavljeno u, prethodni članak,
    sljedeći članak, sljedeća vijest, prethodna vijest, video:, fotogalerija, fotogalerija:,
    galerija:, kolumna:, komentar:, intervju:, analiza:, iz arhive, sponzorirani članak,
    sponzorirani sadržaj, promo sadržaj, promo
  `),
  calls: phrases(`
    prijavite se na, prijavite se na naš, prijavite se, prijavi se na, prijava na newsletter, newsletter,
    naš newsletter, pretplatite se, pretplati se, pretplatite se na, postanite pretplatnik, već ste
    pretplatnik, jeste li pretplatnik, ovaj sadržaj je dostupan, sadržaj je dostupan samo, samo za
    pretplatnike, samo za registrirane, za nastavak čitanja, za čitanje cijelog, registrirajte se,
    registriraj se, otvorite račun, ulogirajte se, pridružite se, pridružite nam se, pridruži nam se,
    podržite nas, podržite naš, podrži nas, donirajte, pratite nas, pratite nas na, prati nas, pratite
    nas i na, lajkajte nas, podijelite, podijelite članak, podijeli članak, podijeli na, dijeli
    članak, preuzmite, preuzmite našu aplikaciju, preuzmi aplikaciju, skinite aplikaciju, uključite
    obavijesti, uključi obavijesti, želite primati, primajte vijesti, budite u tijeku, kontaktirajte
    nas, pišite nam, javite nam, javite nam se, pošaljite nam, pošaljite vijest, imate vijest, imate
    priču, uočili ste pogrešku, uočili ste grešku, prijavite pogrešku, unesite svoju, unesite vaš,
    unesite svoj, vaša e-mail adresa, vaša adresa e-pošte, kliknite ovdje, kliknite na, klikni ovdje,
    što vi mislite, recite nam, recite svoje mišljenje, glasajte, glasujte, hvala što, kolačići, pravila
    privatnosti, google news
  `),
  commentHeadings: phrases(`
    komentari, komentar, komentiraj, komentirajte, komentiraj članak, ostavite komentar, ostavi komentar,
    dodaj komentar, dodajte komentar, napišite komentar, napiši komentar, odgovori na komentar, prikaži
    komentare, pogledaj komentare, pogledajte komentare, svi komentari, nema komentara, komentari (,
    komentara, rasprava, uključite se u raspravu, odustani od odgovora, odgovori, vaš komentar, komentari
    čitatelja, budite prvi, komentiranje je zatvoreno
  `),
  legal: phrases(`
    sva prava pridržana, sva prava zadržana, sva su prava pridržana, prava pridržana, zakonom o
    autorskom pravu, copyright, ©, prenošenje sadržaja, zabranjeno je kopiranje, zabranjeno
    kopiranje, bez pisanog dopuštenja, ova stranica koristi, ove stranice koriste, ova web
    stranica koristi, ova internetska stranica koristi, stranica koristi kolačiće, koristi
    kolačiće, koristimo kolačiće, koriste kolačiće, upotreba kolačića, uporabu kolačića,
    korištenje kolačića, postavke kolačića, prihvati kolačiće, pravila o kolačićima, politika
    kolačića, pravila privatnosti, politika privatnosti, izjava o privatnosti, uvjeti
    korištenja, opći uvjeti poslovanja, nastavkom pregledavanja, korištenjem stranice,
    nakladnik:, glavni urednik:, powered by
  `),
  menus: phrases(`
    naslovnica, naslovna, početna, početna stranica, izbornik, meni, traži, pretraži, pretraga,
    prijava, prijavi se, odjava, registracija, moj račun, moj profil, pretplata, pretplati se,
    newsletter, rss, arhiva, pomoć, kontakt, o nama, impressum, redakcija, uredništvo,
    marketing, oglašavanje, oglas, oglasi, reklama, tekst se nastavlja ispod oglasa, članak se
    nastavlja ispod oglasa, nastavak ispod oglasa, sponzorirano, karijere, karta weba, vijesti,
    novosti, hrvatska, zagreb, split, rijeka, svijet, europa, regija, lokalno, županije, crna
    kronika, politika, gospodarstvo, biznis, novac, financije, tržišta, poduzetništvo, društvo,
    obrazovanje, znanost, tehnologija, tech, sci-tech, zdravlje, klima, okoliš, kultura, zabava,
    showbiz, scena, glazba, film, knjige, život, lifestyle, obitelj, hrana, gastro, recepti,
    putovanja, dom, nekretnine, auto, automobili, auto moto, moda, sport, nogomet, rukomet,
    košarka, tenis, vrijeme, vremenska prognoza, horoskop, tv program, kolumne, kolumna,
    komentari, mišljenja, stavovi, intervju, intervjui, blog, blogovi, video, foto, fotografije,
    slike, galerija, galerije, fotogalerija, podcast, podcasti, audio, uživo, najnovije,
    najčitanije, zadnje vijesti, upravo, ekskluzivno, facebook, twitter, whatsapp, viber,
    instagram, youtube, linkedin, telegram, podijeli, podijelite, podijeli na facebooku,
    podijeli članak, e-mail, e-pošta, pošalji, ispiši, ispis, spremi, kopiraj link, kopiraj
    poveznicu, poveznica kopirana, sviđa mi se, odgovori, prijavi, prati, slušaj, poslušaj,
    pokreni, učitavanje, učitaj više, učitaj još, prikaži više, prikaži sve, pogledaj sve,
    pročitaj više, opširnije, sljedeće, sljedeća, prethodno, prethodna, natrag, nazad, povratak,
    povratak na vrh, na vrh, preskoči na sadržaj, idi na sadržaj, zatvori, otvori, prihvati,
    prihvaćam, prihvati sve, prihvaćam sve, odbij, odbij sve, odustani, postavke, preuzmi,
    izvor, izvori, autor, autori, piše, tagovi, oznake, teme, min čitanja, minuta čitanja,
    vrijeme čitanja, priopćenje za javnost, priopćenje za medije, priopćenja, promo
  `),
  captions: phrases(`
    na slici, na fotografiji, ilustracija, ilustracija:, ilustrativna fotografija, arhivska fotografija,
    arhivska snimka, arhiva, foto:, foto, fotografija:, fotografije:, snimka:, snimio, snimila, slika:,
    autor fotografije, izvor fotografije, infografika, grafika:, karta:, snimka zaslona, screenshot,
    pixsell, cropix, hina, reuters, ap, afp, getty images, shutterstock, profimedia
  `),
  credits: phrases(`
    izvor:, izvori:, (hina), hina, foto:, tekst:, tekst i foto, urednik:, urednica:, uredio, uredila,
    preveo, prevela, prijevod:, pripremio, pripremila, članak je objavljen, članak je prvotno, tekst je
    objavljen, tekst je prvotno, izvorno objavljeno, prvotno objavljeno, preneseno s, ispravak:, ispravak,
    pojašnjenje:, napomena:, napomena uredništva, napomena redakcije, op. a., op. ur., bilješke:, o
    autoru, autor je, autorica je, kontakt za medije, kontakt za novinare, za više informacija, za dodatne
    informacije, dodatne informacije:, više informacija:
  `),
  notes: [
    ...phrases(`
      članak je ažuriran, članak je dopunjen, članak je ispravljen, članak je izmijenjen, tekst
      je ažuriran, tekst je dopunjen, tekst je ispravljen, vijest je ažurirana, vijest je
      dopunjena, vijest je ispravljena, ovaj članak je ažuriran, ovaj je članak ažuriran, ovaj
      je članak ispravljen, ovaj je tekst ažuriran, naslov je ispravljen, ispričavamo se
      čitateljima, ovo priopćenje sadrži izjave o budućim, ovo priopćenje za javnost sadrži,
      ispravak:, napomena uredništva:, napomena redakcije:
    `),
    ...joined(
      `
        u ranijoj verziji, u prethodnoj verziji, u prvoj verziji, u prvotnoj verziji, ranija
        verzija, prethodna verzija, prvotna verzija
      `,
      `
        članka, ovog članka, ovoga članka, ovog teksta, vijesti
      `,
    ),
  ],
  bylines: phrases(`
    piše:, piše, pišu:, pišu, autor:, autorica:, autor, autorica, tekst:, napisao, napisala, novinar,
    novinarka, dopisnik, dopisnica, od našeg dopisnika, redakcija, objavio, objavila
  `),
  dated: phrases(`
    objavljeno, objavljeno:, objavljeno dana, datum objave, datum objave:, objava:, ažurirano, ažurirano:,
    zadnja izmjena, zadnja izmjena:, posljednja izmjena, zadnje ažuriranje, izmijenjeno, izmijenjeno:,
    dopunjeno, datum, datum:, postavljeno, dodano, kreirano
  `),
};
