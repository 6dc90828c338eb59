# Ko cilvēki nolēma par pārskatu.

review-not-applicable = Šeit netiek prasīts, kā nolēma cilvēks: { $reason }
review-overlooked = Cilvēks atrada formulējumu, ko lasītājs nepamanīja: { $reason }
review-confirmed = Cilvēka apstiprināts.
review-confirmed-because = Cilvēka apstiprināts: { $reason }
review-set-aside = { $count ->
    [zero] Cilvēks atstāja malā { $count } vietu kā nepareizi izlasītas; sk. lēmumus.
    [one] Cilvēks atstāja malā { $count } vietu kā nepareizi izlasītu; sk. lēmumus.
   *[other] Cilvēks atstāja malā { $count } vietas kā nepareizi izlasītas; sk. lēmumus.
}
review-stale-passage = Vārdu, par kuriem tika lemts, dokumentos vairs nav vai tie tur ir vairākkārt. Lēmumam nav ietekmes.
review-stale-requirement = Pārskats netika salīdzināts ar šo prasību. Lēmumam nav ietekmes.
review-changed-paper = Dokuments kopš tā laika ir mainījies; tie paši vārdi tajā joprojām ir, tāpēc lēmums tika saglabāts. Lūdzu, pārskatiet vēlreiz.
review-changed-status = Lemšanas brīdī rezultāts bija “{ $before }”; bez lēmuma tas tagad būtu “{ $now }”. Lūdzu, pārskatiet vēlreiz.
review-no-effect = Tagad tas ir izpildīts arī bez lēmuma.

review-paper-changed = { $path }: šis dokuments ir mainījies, kopš izvērtējums tika saglabāts.
review-paper-gone = { $path }: šis dokuments bija izvērtējumā, bet šeit tā nav.
review-paper-new = { $path }: šis dokuments ir jauns, kopš izvērtējums tika saglabāts.
