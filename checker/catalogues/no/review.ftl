# Det mennesker avgjorde om en rapport.

review-not-applicable = Kreves ikke her, slik et menneske har avgjort: { $reason }
review-overlooked = Et menneske fant ordlyden som leseren ikke så: { $reason }
review-confirmed = Bekreftet av et menneske.
review-confirmed-because = Bekreftet av et menneske: { $reason }
review-set-aside = { $count ->
    [one] Ett sted er tatt ut av et menneske som lest feil; se avgjørelsene.
   *[other] { $count } steder er tatt ut av et menneske som lest feil; se avgjørelsene.
}
review-stale-passage = Ordene det ble avgjort om, står ikke lenger i dokumentene eller står der mer enn én gang. Avgjørelsen har ingen virkning.
review-stale-requirement = Rapporten ble ikke holdt opp mot dette kravet. Avgjørelsen har ingen virkning.
review-changed-paper = Dokumentet er endret siden; de samme ordene står der fortsatt, så avgjørelsen ble beholdt. Se på det igjen.
review-changed-status = Da dette ble avgjort, var resultatet «{ $before }»; uten avgjørelsen ville det nå vært «{ $now }». Se på det igjen.
review-no-effect = Dette er nå oppfylt også uten avgjørelsen.

review-paper-changed = { $path }: dette dokumentet er endret siden gjennomgangen ble lagret.
review-paper-gone = { $path }: dette dokumentet var med i gjennomgangen og er ikke her.
review-paper-new = { $path }: dette dokumentet er nytt siden gjennomgangen ble lagret.
