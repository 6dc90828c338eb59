# What only the HTML page says.

page-heading = Ką šie dokumentai numato žmonėms, kurie atliks darbą
page-contents = Turinys
page-must = reikalauja įstatymas, neišspręsta
page-should = rekomenduojama, neišspręsta
page-met = rasta, kaip reikalaujama
page-questions = klausimai, į kuriuos reikia atsakyti
page-strengths = Kaip tvirtai nustatyta kiekviena tema
page-signs = Priverčiamojo darbo požymiai
page-law = Reikalauja įstatymas
page-to-questions = Klausimai
page-papers = Perskaityti ir neperskaityti dokumentai
page-key-found = rasta dokumentuose
page-key-asked = su kontūru: reikalauja įstatymas arba rekomenduojama.
page-key-steps = Keturios pakopos: tik paminėta; pareiga; pareiga su kontrole arba pasekme; pareiga su kontrole ir pasekme.
page-strengths-caption = Rastos arba reikalaujamos temos, pirmiausia tos, kurioms trūksta daugiausia
page-subject = Tema
page-steps = Pakopos
page-found = Rasta
page-asked = Reikalaujama
page-asked-short = reikalaujama:
page-not-asked = nereikalaujama
# $stages: names of stages
page-in-stages = (kur: { $stages })
page-asked-in = kur reikalaujama: { $stage }
page-silent = Nei rasta, nei reikalaujama: { $categories }.
page-signs-title = Priverčiamojo darbo požymiai: ką aptaria tekstas
page-signs-count = Tarptautinė darbo organizacija įvardija vienuolika požymių. Dokumentai aptaria { $addressed } iš { $all }. Tai, kad tekstas požymį aptaria, nereiškia, kad jam užkirstas kelias.
page-addressed = aptarta
page-not-addressed = neaptarta
page-words-found = { $count ->
    [one] Rasti žodžiai: { $count } teksto vieta
    [few] Rasti žodžiai: { $count } teksto vietos
   *[other] Rasti žodžiai: { $count } teksto vietų
}
page-remedy = Įterptinas tekstas
page-remedy-blanks = Užpildykite vietas riestiniuose skliaustuose. Mūsų tekstų šios šalies teisininkas neperžiūrėjo. Kaip tekstą naudoti ir kada ne:
page-nothing-met = Nieko iš to, ko reikalaujama, nerasta taip, kaip reikalaujama.
page-not-asked-here = Čia nereikalaujama
page-set-aside = { $count ->
    [one] { $count } reikalavimas ir priežastis
    [few] { $count } reikalavimai ir priežastys
   *[other] { $count } reikalavimų ir priežastys
}
page-papers-caption = Perskaityti dokumentai
page-paper = Dokumentas
page-role = Paskirtis
page-format = Formatas
page-pages = Puslapiai
page-passages = Teksto vietos
page-language = Kalba
page-terms-in = { $terms }: nuoroda daroma dokumente { $paper }; tekstas nepridėtas
page-not-advice = Tai nėra teisinė konsultacija.
page-same = Tie patys dokumentai ir versijos duoda tą pačią ataskaitą.
