# What only the HTML page says.

page-heading = Mitä nämä asiakirjat sanovat työn tekijöiden hyväksi
page-contents = Sisällys
page-must = lain vaatimaa, avoinna
page-should = suositeltua, avoinna
page-met = löytyi vaaditussa muodossa
page-questions = kysymystä vastattavana
page-strengths = Kuinka sitova kukin aihe on
page-signs = Pakkotyön tunnusmerkit
page-law = Lain vaatimat
page-to-questions = Kysymykset
page-papers = Luetut ja lukematta jääneet asiakirjat
page-key-found = löytyi asiakirjoista
page-key-asked = ääriviivalla: lain vaatima tai suositeltu.
page-key-steps = Neljä porrasta: vain maininta; velvoite; velvoite ja valvonta tai seuraamus; velvoite, valvonta ja seuraamus.
page-strengths-caption = Löytyneet tai vaaditut aiheet, suurin vaje ensin
page-subject = Aihe
page-steps = Portaat
page-found = Löytyi
page-asked = Vaadittu
page-asked-short = vaadittu:
page-not-asked = ei vaadita
# $stages: names of stages
page-in-stages = (missä: { $stages })
page-asked-in = missä vaaditaan: { $stage }
page-silent = Ei löytynyt eikä vaadita: { $categories }.
page-signs-title = Pakkotyön tunnusmerkit: mitä teksti käsittelee
page-signs-count = Kansainvälinen työjärjestö nimeää yksitoista tunnusmerkkiä. Asiakirjat käsittelevät niistä { $addressed }/{ $all }. Käsittely tekstissä ei tarkoita, että asia olisi estetty.
page-addressed = käsitelty
page-not-addressed = ei käsitelty
page-words-found = { $count ->
    [one] Löytyneet sanat: { $count } tekstikohta
   *[other] Löytyneet sanat: { $count } tekstikohtaa
}
page-remedy = Liitettävä teksti
page-remedy-blanks = Täyttäkää aaltosulkeissa olevat kohdat. Tämän maan juristi ei ole tarkastanut tekstejämme. Miten tekstiä käytetään ja milloin ei:
page-nothing-met = Mitään vaadittua ei löytynyt vaaditussa muodossa.
page-not-asked-here = Ei vaadita tässä
page-set-aside = { $count ->
    [one] { $count } vaatimus ja syy
   *[other] { $count } vaatimusta ja syyt
}
page-papers-caption = Luetut asiakirjat
page-paper = Asiakirja
page-role = Tehtävä
page-format = Muoto
page-pages = Sivut
page-passages = Tekstikohdat
page-language = Kieli
page-terms-in = { $terms }: otettu viittauksella mukaan asiakirjassa { $paper }; tekstiä ei ole toimitettu
page-not-advice = Tämä ei ole oikeudellista neuvontaa.
page-same = Samat asiakirjat ja versiot antavat saman raportin.
