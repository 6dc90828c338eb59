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

review-error-do = Be om filen på nytt, eller kontroller dokumentene på nytt.
review-error-version = Gjennomgangen har formen «{ $form }», som denne versjonen ikke kjenner.
review-error-do-version = Åpne den med versjonen som lagret den, eller en nyere.
review-error-large = Gjennomgangen er større enn noen som dette programmet skriver.
review-error-open = { $path }: gjennomgangen kan ikke åpnes ({ $why }).
review-error-parts = Filen er en zip, men ikke en gjennomgang: delene mangler.
review-error-damaged = Filen er ikke en gjennomgang, eller den er skadet.
review-error-part = Gjennomgangen er skadet: { $part } har ikke riktig form.
review-error-code = En kode i en kunngjøring er oppgitt, ikke lest: den kan ikke være lest feil.
review-error-do-code = Avgjør om punktet som hviler på den.
