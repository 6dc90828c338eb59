# The sentences of verdicts: statements about papers, for a buyer.

# $others: the number of further places
verdict-and-others = { $place } ja { $others ->
    [one] { $others } muu kohta
   *[other] { $others } muuta kohtaa
}

verdict-met = Löytyi: { $place }.
# $lacking: one or more of the verdict-lacks sentences, with "; " between them
verdict-weak = Kirjaus löytyi ({ $place }), mutta { $lacking }.
verdict-lacks-strength = löytynyt taso on { $found }, vaadittu taso on { $asked }
verdict-lacks-words = seuraavaa ilmaisevia sanoja ei löytynyt: { $what }
# $places, $stage: as verdict-in-stage
verdict-lacks-stage = se on vain { $places }, ei { $stage }
verdict-lacking-place = paikka { $stage }
# the title of something that a clause must state
verdict-facet = ”{ $title }”

verdict-strength-absent = ei mitään
verdict-strength-mention = maininta ilman velvoitetta
verdict-strength-obligation = velvoite
verdict-strength-backed = velvoite ja valvonta tai seuraamus
verdict-strength-enforceable = velvoite, valvonta ja seuraamus

# said in place of the element where the category is that element itself
verdict-second-grievance = miten hankintayksikkö saa tiedon valituksista
verdict-second-monitoring = toinen valvontakeino, kuten asiakirjat tarkastusten lisäksi
verdict-second-remedy = toinen hyvityksen muoto työntekijälle
verdict-second-sanctions = toinen seuraamus, kuten sopimussakko irtisanomisen lisäksi

verdict-in-stage-planning = valmisteluasiakirjoissa
verdict-in-stage-notice = hankintailmoituksessa
verdict-in-stage-exclusion = poissulkemisperusteissa
verdict-in-stage-selection = soveltuvuusvaatimuksissa
verdict-in-stage-specification = hankinnan kohteen kuvauksessa
verdict-in-stage-award = vertailuperusteissa
verdict-in-stage-price-check = alhaisia hintoja koskevissa säännöissä
verdict-in-stage-contract = sopimusehdoissa
verdict-in-stage-subcontracting = alihankintaa koskevissa säännöissä

verdict-stage-planning = valmisteluasiakirjat
verdict-stage-notice = hankintailmoitus
verdict-stage-exclusion = poissulkemisperusteet
verdict-stage-selection = soveltuvuusvaatimukset
verdict-stage-specification = hankinnan kohteen kuvaus
verdict-stage-award = vertailuperusteet
verdict-stage-price-check = alhaisia hintoja koskevat säännöt
verdict-stage-contract = sopimusehdot
verdict-stage-subcontracting = alihankintaa koskevat säännöt

# where nothing was found: the $where of the sentences below
verdict-where-pages = { $pages ->
    [one] { $pages } luetulta sivulta
   *[other] { $pages } luetulta sivulta
}
verdict-where-papers = { $papers ->
    [one] { $papers } luetusta asiakirjasta
   *[other] { $papers } luetusta asiakirjasta
}
verdict-where-both = { $pages ->
    [one] { $pages } luetulta sivulta
   *[other] { $pages } luetulta sivulta
} ja { $papers ->
    [one] { $papers } luetusta sivunumerottomasta asiakirjasta
   *[other] { $papers } luetusta sivunumerottomasta asiakirjasta
}
verdict-where-nothing = Asiakirjoista, joista yhtäkään ei voitu lukea,

verdict-missing = { $where } ei löytynyt asiaa koskevaa kirjausta.
verdict-missing-overlooked = { $where } ei löytynyt asiaa koskevaa kirjausta. Tahallaan vaikeissa koeteksteissä lukija jättää tällaisista kohdista huomaamatta noin { $share } sadasta.
# $unread: one or more of the verdict-lost phrases
verdict-unread = { $where } ei löytynyt asiaa koskevaa kirjausta, mutta { $unread }: ihmisen on tarkistettava.
verdict-no-wording-known = { $where } ei löytynyt asiaa koskevaa kirjausta, mutta lukija ei tunne tämän aiheen sanamuotoja näillä kielillä: { $languages }. Ihmisen on tarkistettava.
verdict-by-terms = { $where } ei löytynyt asiaa koskevaa kirjausta. Asiakirjoissa viitataan vakioehtoihin, joiden tekstiä ei ole toimitettu: { $terms }. Tällaisissa ehdoissa asiasta yleensä määrätään: ihmisen on tarkistettava.
verdict-look-in-notice = { $where } ei löytynyt asiaa koskevaa kirjausta. Tämä ilmoitetaan yleensä hankintailmoituksessa, joka ei ole asiakirjojen joukossa.
verdict-unsure = Eräs kohta saattaa koskea tätä ({ $place }), mutta lukija ei ole varma: ihmisen on tarkistettava.
verdict-unreadable = Kirjaus löytyi ({ $place }), mutta tällä kielellä ei voida sanoa, ilmaistaanko siinä seuraava: { $what }. Ihmisen on tarkistettava.
# $beginning: one of the sentences above
verdict-depends = { $beginning } Se, vaaditaanko tätä, riippuu tosiseikasta, joka ei ilmene asiakirjoista: { $question }

verdict-lost-paper = asiakirjaa { $paper } ei voitu lukea
# $names: the names of papers, joined by "and"
verdict-lost-two = asiakirjoja { $names } ei voitu lukea
verdict-lost-papers = { $count ->
    [one] { $count } asiakirjaa
   *[other] { $count } asiakirjaa
} ei voitu lukea
verdict-lost-pages = asiakirjasta { $paper } { $count ->
    [one] { $count } sivua
   *[other] { $count } sivua
} ei voitu lukea
verdict-lost-language = asiakirjassa { $paper } on { $count ->
    [one] { $count } tekstikohta
   *[other] { $count } tekstikohtaa
} kielellä, jota ei lueta

verdict-together = Tämä ilmenee useasta paikasta yhdessä: { $stages }.
verdict-elsewhere = Tämä on { $places }; yleensä se ilmoitetaan { $stage }.
verdict-general-verification = Vain yleinen valvonta: { $means } ({ $place }).
verdict-general-sanction = Vain yleinen seuraamus: { $means } ({ $place }).
verdict-phase-draft = Asiakirjat ovat luonnoksia: ehto voidaan lisätä ennen julkaisemista.
verdict-phase-published = Asiakirjat on julkaistu: tämä edellyttää korjausilmoitusta ja mahdollisesti tarjousajan pidentämistä; kysykää juristilta ennen kuin muutatte sitä, mihin tarjoajat ovat luottaneet.
verdict-phase-signed = Sopimus on allekirjoitettu: tämä edellyttää sopimusmuutosta muutosten sallituissa rajoissa (EU:ssa direktiivin 2014/24/EU 72 artikla) tai jää seuraavaan hankintaan.
verdict-note-condition = Laki vaatii tätä ehdolla, johon mikään valitsin ei vastaa: katsokaa säännöstä.
verdict-note-unread = Lukematta jääneessä osassa voi olla lisää: { $unread }.
verdict-note-no-contract = Mikään asiakirjoista ei näytä sopimukselta tai hankinnan kohteen kuvaukselta; lisätkää sellainen, jos se on olemassa.
verdict-note-no-notice = Mikään asiakirjoista ei näytä ilmoitukselta; lisätkää se, jos se on olemassa.

verdict-buyer-act = Tämän tekee hankintayksikkö, ei kirjaus: se on tehtävälistallanne.
verdict-law-itself = Tämä on voimassa lain nojalla ilman kirjausta asiakirjoissa.
verdict-no-clause = Tämä on tiedoksi: ehtoa ei vaadita.

# why something is not asked for here; days as YYYY-MM-DD
verdict-not-yet = Sääntö on voimassa vasta { $day } alkaen.
verdict-no-longer = Sääntö oli voimassa vain { $day } saakka.
verdict-begun-from = Tätä vaaditaan menettelyissä, jotka ovat alkaneet { $day } tai sen jälkeen.
verdict-begun-until = Tätä vaadittiin menettelyissä, jotka alkoivat viimeistään { $day }.
verdict-other-regime = Tätä vaaditaan vain { $regimes }.
verdict-other-kind = Tätä vaaditaan muissa hankintalajeissa ({ $kinds }); tämän hankinnan laji: { $kind }.
verdict-not-this-trade = Tätä ei vaadita tällä toimialalla.
verdict-other-trades = Tätä vaaditaan muilla toimialoilla.
verdict-low-value = Tätä vaaditaan arvosta { $value } { $currency } alkaen.
verdict-other-buyers = Tätä vaaditaan muilta hankintayksiköiltä ({ $buyers }).
verdict-other-places = Tätä vaaditaan, kun työ tehdään tässä maassa: { $places }.
verdict-lower-risk = Tätä vaaditaan toimialoilla, joiden riski on vähintään: { $asked }; tämän toimialan kirjattu riski: { $recorded }.
verdict-fact-fails = Ehto, jolla tätä vaaditaan, ei täyty tässä.

verdict-question-kind = Onko kyse rakennusurakasta, palveluista, tavaroista vai käyttöoikeussopimuksesta?
verdict-question-cpv = Mikä on hankinnan CPV-koodi?
verdict-question-value = Mikä on hankinnan ennakoitu arvo ilman arvonlisäveroa siinä valuutassa, jossa säännön raja on asetettu?
verdict-question-buyer = Onko hankintayksikkö valtion keskushallinnon viranomainen, kunta vai muu?
verdict-question-place = Missä maassa työ tehdään?
verdict-question-date = Minä päivänä menettely alkoi?
verdict-question-other = Pitääkö ”{ $fact }” paikkansa?
