# What only papers to hand on say: reports as Word and Excel, tables, annotated copies, the note for the file.

handout-copy-title = Fairclausen tekemä kommentoitu kopio
# $count: comments beside passages of this paper
handout-copy-beside = { $count ->
    [0] Mikään tämän asiakirjan kohta ei ole heikko.
    [one] Yksi kommentti on tämän asiakirjan kohdan vieressä.
   *[other] { $count } kommenttia on tämän asiakirjan kohtien vieressä.
}
# $count: points that no passage of the papers says
handout-copy-missing = { $count ->
    [0] Mitään, minkä paikka olisi tässä asiakirjassa, ei puutu.
    [one] Yhtä asiaa ei löytynyt mistään asiakirjasta; sen ehto kuuluisi tähän:
   *[other] { $count } asiaa ei löytynyt mistään asiakirjasta; niiden ehdot kuuluisivat tähän:
}
handout-also-here = Osa siitä on myös täällä: { $places }.
handout-paste = Liitettävä teksti (täyttäkää aaltosulkeissa olevat kohdat; tämän maan juristi ei ole tarkastanut):
handout-paste-above = Liitettävä teksti: kuten edellä tässä kommentissa.
handout-unplaced = Nämä kommentit koskevat kohtia, joiden viereen ei voi panna kommenttia, kuten alaviitteitä:
handout-signed = Alkuperäisessä on digitaalinen allekirjoitus; se ei koske tätä kopiota.
handout-rewritten = Alkuperäinen on salattu tai vioittunut; tämä kopio ei ole kumpaakaan, ja se kirjoitettiin kokonaan uudelleen.
handout-nothing-to-say = Tästä asiakirjasta ei ole sanottavaa, joten siitä ei tehty kopiota.
handout-no-copy-format = Kommentteja voi kirjoittaa vain PDF- ja Word-tiedostoihin (.docx); tallentakaa se sellaiseksi ja tarkistakaa se.
handout-paper-gone = Asiakirja ei ole enää siellä, mistä se luettiin.

# the sheets of a workbook; at most 31 characters
handout-sheet-verdicts = Tulokset
handout-sheet-findings = Löydöt
handout-sheet-papers = Asiakirjat
handout-sheet-cautions = Tarkistettavat sanamuodot
handout-sheet-declared = Ilmoitettu ja kirjattu
handout-sheet-to-do = Kysymykset ja tehtävät
handout-sheet-decisions = Päätökset
handout-sheet-about = Tiedot

handout-column-requirement = Vaatimus
handout-column-profile = Profiili
handout-column-title = Nimi
handout-column-subject = Aihe
handout-column-stage = Vaihe
handout-column-weight = Paino
handout-column-result = Tulos
handout-column-because = Mitä löytyi tai ei
handout-column-lacking = Puuttuu
handout-column-found-level = Löytyi
handout-column-asked-level = Vaadittu
handout-column-reason = Miksi vaaditaan
handout-column-notes = Huomautukset
handout-column-question = Kysymys
handout-column-sources = Lähteet
handout-column-words-found = Löytyneet sanat
handout-column-clause = Malliehto
handout-column-paste = Liitettävä teksti
handout-column-duty = Velvollisuuden laji
handout-column-decision = Päätös
handout-column-finding = Löytö
handout-column-elements = Mitä se ilmaisee
handout-column-paper = Asiakirja
handout-column-place = Paikka
handout-column-number = Kohta
handout-column-heading = Otsikko
handout-column-signal-words = Sanat, jotka osoittavat sen
handout-column-language = Kieli
handout-column-confidence = Varmuus
handout-column-reader = Lukija
handout-column-role = Tehtävä
handout-column-format = Muoto
handout-column-pages = Sivut
handout-column-passages = Tekstikohdat
handout-column-unread = Lukematta, ja varoitukset
handout-column-hash = SHA-256
handout-column-kind = Laji
handout-column-what = Mitä
handout-column-how = Miten tai miksi
handout-column-about = Tieto
handout-column-decision-reason = Syy
handout-column-decision-by = Kuka
handout-column-decision-state = Tila
handout-column-decision-note = Mitä on tiedettävä
# $column: title of the column before it; $number: 2 for its first continuation
handout-column-continued = { $column } (jatkuu, { $number })

handout-kind-question = Kysymys
handout-kind-act = Hankintayksikön tehtävä
handout-cells = Laskumerkillä alkaneen solun edessä on heittomerkki. Yhteen soluun liian pitkä teksti jatkuu seuraavassa sarakkeessa, jonka otsikko kertoo sen; mitään ei ole katkaistu.

handout-decision-accept = hyväksytty
handout-decision-wrong-reading = väärin luettu
handout-decision-overlooked = lukijalta huomaamatta jäänyt
handout-decision-not-applicable = ei sovellu
handout-state-applies = voimassa
handout-state-changed = voimassa; tarkistettava uudelleen
handout-state-stale = ilman vaikutusta
# $subject: title of a category
handout-decided-passage = { $subject }: kohta asiakirjassa { $paper }

handout-column-number-of = Nro

handout-note-title = Muistio asiakirjavihkoon
handout-note-about = Mitä tarkistettiin, mitä ihmiset siitä päättivät ja miksi, ja mitä on vielä avoinna.
handout-note-result = Mitä tarkistettiin, ja tulos
handout-note-papers = Tarkastellut asiakirjat
handout-note-decisions = Päätökset
handout-note-no-decisions = Päätöksiä ei ole kirjattu.
handout-note-open = Vielä avoinna
handout-note-nothing-open = Mitään lain vaatimaa tai suositeltua ei ole avoinna.
handout-note-hashes = Mitä asiakirjoja tarkasteltiin
handout-note-day = Päiväys
handout-note-name = Nimi ja allekirjoitus
