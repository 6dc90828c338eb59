# What a report says of the whole dossier: headline, coverage, and the titles and labels of its parts.

report-headline-good-practice = Verrattiin vain hyvään käytäntöön; lain vaatimuksia ei tarkasteltu.
report-headline-lacking = { $count ->
    [one] Laki vaatii yhtä asiaa, jota näissä asiakirjoissa ei sanota tai ei sanota riittävän sitovasti.
   *[other] Laki vaatii { $count } asiaa, joita näissä asiakirjoissa ei sanota tai ei sanota riittävän sitovasti.
}
report-headline-unclear = { $count ->
    [one] Yhden lain vaatiman asian osalta ihmisen on tarkistettava: lukija ei osaa sanoa.
   *[other] { $count } lain vaatiman asian osalta ihmisen on tarkistettava: lukija ei osaa sanoa.
}
report-headline-depends = Se, vaatiiko laki muuta, riippuu tosiseikoista, jotka eivät ilmene asiakirjoista; katsokaa kysymykset.
report-headline-no-duty = Valituista profiileista ei löytynyt lakisääteistä velvollisuutta, joka koskisi näitä asiakirjoja.
report-headline-all-found = Kaikki kirjaukset, joita laki näissä asiakirjoissa vaatii, löytyivät.
report-headline-no-advice = Yhtään suositeltua kohtaa ei ole avoinna.
report-headline-advice = { $count ->
    [one] Yksi suositeltu kohta on avoinna.
   *[other] { $count } suositeltua kohtaa on avoinna.
}
report-headline-unread = { $count ->
    [one] { $count } asiakirjaa ei voitu lukea tai ei voitu lukea kokonaan; ihmisen on tarkistettava se.
   *[other] { $count } asiakirjaa ei voitu lukea tai ei voitu lukea kokonaan; ihmisen on tarkistettava ne.
}

# $what, $lost: the phrases that follow, joined by "and"
report-read = Luettu: { $what }.
report-read-nothing = Luettu: ei mitään.
report-lost = Lukematta: { $lost }.
report-lost-nothing = Mitään ei jäänyt lukematta.
report-pages = { $count ->
    [one] { $count } sivu
   *[other] { $count } sivua
}
report-papers = { $count ->
    [one] { $count } asiakirja
   *[other] { $count } asiakirjaa
}
report-papers-without-pages = { $count ->
    [one] { $count } sivunumeroton asiakirja
   *[other] { $count } sivunumerotonta asiakirjaa
}
report-passages = { $count ->
    [one] { $count } tekstikohta
   *[other] { $count } tekstikohtaa
}
report-no-pages = ei kiinteitä sivuja
report-unread-pages = { $count ->
    [one] LUKEMATTA: s. { $pages }
   *[other] LUKEMATTA: s. { $pages }
}
report-unread-passages = { $count ->
    [one] LUKEMATTA: { $count } tekstikohta kielellä, jota ei lueta
   *[other] LUKEMATTA: { $count } tekstikohtaa kielellä, jota ei lueta
}
report-unread-paper = LUKEMATTA: { $why }

report-title = Fairclause-raportti
report-checked = Verrattu profiileihin: { $profiles }.
report-context = Otettu huomioon: { $given }.
report-context-nothing = Otettu huomioon: ei muuta kuin asiakirjat.
report-every-point = Jokaisesta avoimesta kohdasta: { $note }
report-points = { $severity }: { $count ->
    [one] { $count } avoin kohta
   *[other] { $count } avointa kohtaa
}
report-points-count = { $status }: { $count }
report-cautions = Tarkistettavia sanamuotoja
report-questions = Kysymykset, joihin asiakirjat eivät vastaa
report-question-decides = { $count ->
    [one] ratkaisee { $count } kohdan; vastatkaa valitsimella { $answer }
   *[other] ratkaisee { $count } kohtaa; vastatkaa valitsimella { $answer }
}
report-acts = Hankintayksikön omat tehtävät
report-acts-why = Mikään kirjaus asiakirjoissa ei tee näitä; jonkun on tehtävä ne.
report-met = Löytyi vaaditussa muodossa
report-minor = Avoin hyvä käytäntö, tiedoksi
report-terms = Viittauksella mukaan otetut vakioehdot, joiden tekstiä ei ole toimitettu
report-terms-in = { $terms } (asiakirjassa { $paper })
report-papers-title = Asiakirjat
report-why = Miksi: { $reason }
report-lacking = Puuttuu: { $lacking }.
report-note = Huomautus: { $note }
report-question = Kysymys: { $question }
report-found = Löytyi: { $place }
report-quoted = (lainattu edellä)
report-source = Lähde: { $source }
report-remedy = Liitettävä teksti [{ $clause }]:
report-remedy-again = Liitettävä teksti [{ $clause }], kuten edellä.
report-remedy-blanks = Liitettävissä teksteissä on täytettäviä kohtia aaltosulkeissa. Tämän maan juristi ei ole tarkastanut niitä.
report-made-by = Fairclause { $version }.
report-made-by-readers = Fairclause { $version }; lukijat: { $readers }.
report-not-advice = Raportti kertoo, mitä asiakirjoissa lukee, sellaisena kuin ohjelma sen lukee. Se ei ole oikeudellista neuvontaa, eikä se kerro mitään siitä, mitä yksikään toimittaja tekee.
