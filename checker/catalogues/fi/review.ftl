# What people decided of a report.

review-not-applicable = Ei vaadita tässä, kuten ihminen päätti: { $reason }
review-overlooked = Ihminen löysi kirjauksen, jota lukija ei nähnyt: { $reason }
review-confirmed = Ihmisen vahvistama.
review-confirmed-because = Ihmisen vahvistama: { $reason }
review-set-aside = { $count ->
    [one] Ihminen pani yhden kohdan syrjään väärin luettuna; katsokaa päätökset.
   *[other] Ihminen pani { $count } kohtaa syrjään väärin luettuina; katsokaa päätökset.
}
review-stale-passage = Sanoja, joista päätettiin, ei enää ole asiakirjoissa tai ne ovat siellä useammin kuin kerran. Päätöksellä ei ole vaikutusta.
review-stale-requirement = Raporttia ei verrattu tähän vaatimukseen. Päätöksellä ei ole vaikutusta.
review-changed-paper = Asiakirja on sittemmin muuttunut; samat sanat ovat siinä yhä, joten päätös pidettiin. Tarkistakaa uudelleen.
review-changed-status = Kun tästä päätettiin, tulos oli ”{ $before }”; ilman päätöstä se olisi nyt ”{ $now }”. Tarkistakaa uudelleen.
review-no-effect = Tämä täyttyy nyt ilman päätöstä.

review-paper-changed = { $path }: asiakirja on muuttunut arvion tallentamisen jälkeen.
review-paper-gone = { $path }: asiakirja oli arviossa eikä ole täällä.
review-paper-new = { $path }: asiakirja on uusi arvion tallentamisen jälkeen.

review-error-do = Pyydä tiedosto uudelleen tai tarkista asiakirjat uudelleen.
review-error-version = Tarkastuksen muoto on ”{ $form }”, jota tämä versio ei tunne.
review-error-do-version = Avaa se versiolla, jolla se tallennettiin, tai uudemmalla.
review-error-large = Tarkastus on suurempi kuin yksikään, jonka tämä ohjelma kirjoittaa.
review-error-open = { $path }: tarkastusta ei voi avata ({ $why }).
review-error-parts = Tiedosto on zip mutta ei tarkastus: tarkastuksen osat puuttuvat.
review-error-damaged = Tiedosto ei ole tarkastus, tai se on rikki.
review-error-part = Tarkastus on rikki: { $part } ei ole oikeassa muodossa.
review-error-code = Ilmoituksen koodi on ilmoitettu, ei luettu: sitä ei ole voitu lukea väärin.
review-error-do-code = Päätä vaatimuksesta, joka perustuu siihen.
