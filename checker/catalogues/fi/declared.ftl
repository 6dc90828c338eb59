# What a notice declares by codes, held against what the papers say.

# the names of the codes, as terms of the notice; $code is shown beside them
declared-code-bt-06-soc-obj = sosiaalisten tavoitteiden toteuttaminen
declared-code-bt-67-exg-crim = poissulkeminen rikostuomioiden vuoksi
declared-code-bt-67-exg-crim-traffick = poissulkeminen lapsityön ja ihmiskaupan vuoksi
declared-code-bt-67-exg-mis = poissulkeminen virheellisen menettelyn vuoksi
declared-code-bt-67-exg-mis-bre-lab-law = poissulkeminen työlainsäädännön rikkomisen vuoksi
declared-code-bt-67-exg-mis-bre-soc-law = poissulkeminen sosiaalilainsäädännön rikkomisen vuoksi
declared-code-bt-67-exg-mis-sanction = poissulkeminen aiemman sopimuksen puutteellisen toteuttamisen vuoksi
declared-code-bt-67-exg-pmt = poissulkeminen maksamattomien verojen tai sosiaaliturvamaksujen vuoksi
declared-code-bt-67-exg-pmt-bre-ssc = poissulkeminen maksamattomien sosiaaliturvamaksujen vuoksi
declared-code-bt-67-exg-pmt-bre-tax = poissulkeminen maksamattomien verojen vuoksi
declared-code-bt-71-res-pub-ser = osallistuminen varattu julkista palvelutehtävää hoitaville organisaatioille
declared-code-bt-71-res-ws = osallistuminen varattu työkeskuksille ja heikommassa asemassa olevia työllistäville yrityksille
declared-code-bt-736-yes = toteuttaminen varattu suojatyöohjelmille
declared-code-bt-754-inc = esteettömyysvaatimukset vammaisia varten
declared-code-bt-775-acc-all = esteettömyys kaikille
declared-code-bt-775-et-eq = etninen yhdenvertaisuus
declared-code-bt-775-gen-eq = sukupuolten tasa-arvo
declared-code-bt-775-hum-right = ihmisoikeuksia koskeva huolellisuusvelvoite maailmanlaajuisissa toimitusketjuissa
declared-code-bt-775-opp = työpaikkoja pitkäaikaistyöttömille, heikommassa asemassa oleville ja vammaisille
declared-code-bt-775-other = muu sosiaalinen tavoite
declared-code-bt-775-work-cond = oikeudenmukaiset työolot
declared-code-economic-formalemploymentpromotion = virallisen työllisyyden edistäminen
declared-code-social = sosiaaliset tavoitteet
declared-code-social-accessibility = esteettömyys
declared-code-social-disadvantagedemploymentopportunities = työpaikkoja heikommassa asemassa oleville
declared-code-social-ethnicequality = etninen yhdenvertaisuus
declared-code-social-genderequality = sukupuolten tasa-arvo
declared-code-social-humanrightsinsupplychain = ihmisoikeudet toimitusketjussa
declared-code-social-laborrightspromotion = työntekijöiden oikeuksien edistäminen
declared-code-social-womeninclusion = naisten osallisuus

# $lots: the lots, joined by "and"
declared-lots = { $count ->
    [one] osa { $lots }
   *[other] osat { $lots }
}
# how a code is cited: "BT-775-Lot, code work-cond"
declared-place = { $field }, koodi { $code }

declared-title = Ilmoituksessa ilmoitettu ja asiakirjoihin kirjattu
declared-intro = Ilmoituksen koodeja verrataan muiden asiakirjojen sanoihin. Koodi ei kerro, kuinka sitova ehto on.
declared-notice-stands = { $document }: { $format }-ilmoitus { $id }, { $date }. Tämä on voimassa.
declared-notice-changes = { $document }: { $format }-ilmoitus { $id }, { $date }. Se muuttaa osaa.
declared-notice-superseded = { $document }: { $format }-ilmoitus { $id }, { $date }. Uudempi ilmoitus on korvannut sen; sen sisältöä ei oteta huomioon.
declared-notice-declaration = { $document }: tarjoajan vakuutus ({ $format }).
declared-notice-no-date = ei päivämäärää
declared-undated = Tiedostoista ei ilmene, mikä ilmoituksista on uusin; käytettiin asiakirjaa { $document }.

declared-list-found = { $count ->
    [0] Ilmoitettu ja löytyi asiakirjoista: ei yhtään
    [one] Ilmoitettu ja löytyi asiakirjoista: yksi koodi
   *[other] Ilmoitettu ja löytyi asiakirjoista: { $count } koodia
}
declared-list-not-found = { $count ->
    [0] Ilmoitettu eikä löytynyt asiakirjoista: ei yhtään
    [one] Ilmoitettu eikä löytynyt asiakirjoista: yksi koodi
   *[other] Ilmoitettu eikä löytynyt asiakirjoista: { $count } koodia
}
declared-list-not-declared = { $count ->
    [0] Löytyi asiakirjoista eikä ilmoitettu: ei yhtään
    [one] Löytyi asiakirjoista eikä ilmoitettu: yksi aihe
   *[other] Löytyi asiakirjoista eikä ilmoitettu: { $count } aihetta
}
declared-list-own-words = Ilmoituksen omin sanoin
declared-list-denied = Ilmoitettu, ettei vaadita
declared-list-other = Koodit, jotka eivät tarkoita mitään tämän raportin aihetta
declared-list-contradictions = Kerrottu useammalla tavalla

# $title: the name of the code; $subjects: titles, each with its strength and place
declared-found = Ilmoitettu: { $title } ({ $code }). Asiakirjat käsittelevät seuraavaa: { $subjects }.
declared-found-lots = Ilmoitettu ({ $lots }): { $title } ({ $code }). Asiakirjat käsittelevät seuraavaa: { $subjects }.
# $place: "contract.pdf, clause 12.3, page 7 and 2 other places"
declared-subject-at = { $title }, { $strength } ({ $place })
# beside a code that stands for several subjects, some of which were found; $subjects: titles, joined by "or"
declared-absent = Aiheista, joita tämä koodi voi tarkoittaa, mitään ei löytynyt seuraavista: { $subjects }.
declared-subject = { $title } ({ $strength })
declared-not-found = Ilmoitettu: { $title } ({ $code }). Muissa asiakirjoissa kuin ilmoituksessa ei ole tätä koskevaa kirjausta.
declared-not-found-lots = Ilmoitettu ({ $lots }): { $title } ({ $code }). Muissa asiakirjoissa kuin ilmoituksessa ei ole tätä koskevaa kirjausta.
declared-not-found-unread = Ilmoitettu: { $title } ({ $code }). Muista asiakirjoista kuin ilmoituksesta ei löytynyt tätä koskevaa kirjausta, mutta kaikkia ei voitu lukea: ihmisen on tarkistettava.
declared-not-found-unread-lots = Ilmoitettu ({ $lots }): { $title } ({ $code }). Muista asiakirjoista kuin ilmoituksesta ei löytynyt tätä koskevaa kirjausta, mutta kaikkia ei voitu lukea: ihmisen on tarkistettava.
declared-not-found-alone = Ilmoitettu: { $title } ({ $code }). Ilmoituksen lisäksi ei ole asiakirjaa, josta etsiä.
declared-not-found-alone-lots = Ilmoitettu ({ $lots }): { $title } ({ $code }). Ilmoituksen lisäksi ei ole asiakirjaa, josta etsiä.
declared-not-declared = { $title }: { $strength } ({ $place }). Mikään ilmoituksen koodi ei ilmoita sitä; sopiva olisi { $codes }.
declared-code-alone = { $title } ({ $code })
declared-code-alone-lots = { $title } ({ $code }), { $lots }
# codes of one field; $codes: joined by commas
declared-codes = { $field }: { $codes }
# a code that has no name here
declared-code-bare = { $code }
declared-code-bare-lots = { $code }, { $lots }
# beside a verdict that rests on a code
declared-note-code = Ilmoitus sanoo tämän vain koodilla, ei sanoin.

# $what: name of the value, for example "Estimated value"
declared-contradiction = { $what }: { $used } ({ $used_from }), mutta { $other } ({ $other_from }). Ensimmäistä käytettiin.
declared-from-flag = teidän antamanne
declared-contradiction-cpv = Kohde (CPV): { $used } ({ $used_from }), mutta asiakirjoissa mainitaan vain { $other } ({ $other_from }). Ensimmäistä käytettiin.
