# What people decided of a report.

review-not-applicable = Šeit netiek prasīts, kā nolēma cilvēks: { $reason }
review-overlooked = Cilvēks atrada formulējumu, ko lasīšanas programma nepamanīja: { $reason }
review-confirmed = Cilvēka apstiprināts.
review-confirmed-because = Cilvēka apstiprināts: { $reason }
review-set-aside = { $count ->
    [zero] Cilvēks { $count } vietas atzina par nepareizi izlasītām; sk. lēmumus.
    [one] Cilvēks { $count } vietu atzina par nepareizi izlasītu; sk. lēmumus.
   *[other] Cilvēks { $count } vietas atzina par nepareizi izlasītām; sk. lēmumus.
}
review-stale-passage = Vārdu, par kuriem tika lemts, dokumentos vairs nav vai tie tur ir vairākkārt. Lēmumam nav ietekmes.
review-stale-requirement = Pārskats netika salīdzināts ar šo prasību. Lēmumam nav ietekmes.
review-changed-paper = Dokuments kopš tā laika ir mainījies; tie paši vārdi tajā joprojām ir, tāpēc lēmums tika saglabāts. Lūdzu, pārskatiet vēlreiz.
review-changed-status = Lemšanas brīdī rezultāts bija “{ $before }”; bez lēmuma tas tagad būtu “{ $now }”. Lūdzu, pārskatiet vēlreiz.
review-no-effect = Tagad tas ir izpildīts arī bez lēmuma.

review-paper-changed = { $path }: šis dokuments ir mainījies, kopš izvērtējums tika saglabāts.
review-paper-gone = { $path }: šis dokuments bija izvērtējumā, bet šeit tā nav.
review-paper-new = { $path }: šis dokuments ir jauns, kopš izvērtējums tika saglabāts.

review-error-do = Palūdziet failu vēlreiz vai pārbaudiet dokumentus no jauna.
review-error-version = Pārbaudes fails ir veidā “{ $form }”, ko šī versija nepazīst.
review-error-do-version = Atveriet to ar versiju, kas to saglabāja, vai jaunāku.
review-error-large = Pārbaudes fails ir lielāks par jebkuru, ko šī programma raksta.
review-error-open = { $path }: pārbaudes failu nevar atvērt ({ $why }).
review-error-parts = Fails ir zip, bet nav pārbaudes fails: trūkst tā daļu.
review-error-damaged = Fails nav pārbaudes fails vai ir bojāts.
review-error-part = Pārbaudes fails ir bojāts: { $part } nav pareizā veidā.
review-error-code = Paziņojuma kods ir norādīts, nevis lasīts: tas nevar būt nepareizi izlasīts.
review-error-do-code = Izlemiet par punktu, kas uz to balstās.
