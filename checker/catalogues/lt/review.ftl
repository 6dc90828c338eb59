# What people decided of a report.

review-not-applicable = Čia nereikalaujama, kaip nusprendė žmogus: { $reason }
review-overlooked = Žmogus rado formuluotę, kurios skaitymo programa nepastebėjo: { $reason }
review-confirmed = Patvirtinta žmogaus.
review-confirmed-because = Patvirtinta žmogaus: { $reason }
review-set-aside = { $count ->
    [one] Žmogus atmetė { $count } vietą kaip neteisingai perskaitytą; žr. sprendimus.
    [few] Žmogus atmetė { $count } vietas kaip neteisingai perskaitytas; žr. sprendimus.
   *[other] Žmogus atmetė { $count } vietų kaip neteisingai perskaitytų; žr. sprendimus.
}
review-stale-passage = Žodžių, dėl kurių buvo nuspręsta, dokumentuose nebėra arba jie ten pasikartoja. Sprendimas neturi poveikio.
review-stale-requirement = Ataskaita nebuvo palyginta su šiuo reikalavimu. Sprendimas neturi poveikio.
review-changed-paper = Dokumentas nuo to laiko pasikeitė; tie patys žodžiai jame tebėra, todėl sprendimas paliktas. Peržiūrėkite dar kartą.
review-changed-status = Priimant sprendimą rezultatas buvo „{ $before }“; be sprendimo dabar jis būtų „{ $now }“. Peržiūrėkite dar kartą.
review-no-effect = Dabar tai įvykdyta ir be sprendimo.

review-paper-changed = { $path }: šis dokumentas pasikeitė po to, kai peržiūra buvo įrašyta.
review-paper-gone = { $path }: šis dokumentas buvo peržiūroje, o čia jo nėra.
review-paper-new = { $path }: šis dokumentas atsirado po to, kai peržiūra buvo įrašyta.

review-error-do = Paprašykite failo dar kartą arba patikrinkite dokumentus iš naujo.
review-error-version = Patikros failo forma „{ $form }“ šiai versijai nežinoma.
review-error-do-version = Atidarykite jį ta versija, kuria jis išsaugotas, arba naujesne.
review-error-large = Patikros failas didesnis už bet kurį, kurį rašo ši programa.
review-error-open = { $path }: patikros failo negalima atidaryti ({ $why }).
review-error-parts = Failas yra zip, bet ne patikros failas: trūksta jo dalių.
review-error-damaged = Failas nėra patikros failas arba yra sugadintas.
review-error-part = Patikros failas sugadintas: { $part } nėra tinkamos formos.
review-error-code = Skelbimo kodas yra nurodytas, o ne perskaitytas: jis negali būti perskaitytas klaidingai.
review-error-do-code = Spręskite dėl punkto, kuris juo remiasi.
