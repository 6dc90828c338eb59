# What only papers to hand on say: reports as Word and Excel, tables, annotated copies, the note for the file.

handout-copy-title = „Fairclause“ parengta kopija su pastabomis
handout-copy-beside = { $count ->
    [0] Nė viena šio dokumento vieta nėra per silpna.
    [one] Prie šio dokumento vietų yra { $count } pastaba.
    [few] Prie šio dokumento vietų yra { $count } pastabos.
   *[other] Prie šio dokumento vietų yra { $count } pastabų.
}
handout-copy-missing = { $count ->
    [0] Netrūksta nieko, kas turėtų būti šiame dokumente.
    [one] Nė viename dokumente nerastas { $count } punktas; jo sąlygos vieta būtų čia:
    [few] Nė viename dokumente nerasti { $count } punktai; jų sąlygų vieta būtų čia:
   *[other] Nė viename dokumente nerasta { $count } punktų; jų sąlygų vieta būtų čia:
}
handout-also-here = Dalis to yra ir čia: { $places }.
handout-paste = Įterptinas tekstas (užpildykite vietas riestiniuose skliaustuose; šios šalies teisininkas jo netikrino):
handout-paste-above = Įterptinas tekstas: kaip pirmiau šioje pastaboje.
handout-unplaced = Šios pastabos skirtos vietoms, prie kurių pastabos pridėti negalima, pavyzdžiui, išnašoms:
handout-signed = Originalas pasirašytas elektroniniu parašu; šiai kopijai jis negalioja.
handout-rewritten = Originalas užšifruotas arba sugadintas; ši kopija – ne, ji visa įrašyta iš naujo.
handout-nothing-to-say = Apie šį dokumentą nėra ko pasakyti, todėl kopija neparengta.
handout-no-copy-format = Pastabas galima įrašyti tik į PDF ir „Word“ (.docx) failus; įrašykite failą vienu iš šių formatų ir jį patikrinkite.
handout-paper-gone = Dokumento nebėra ten, kur jis buvo perskaitytas.

handout-sheet-verdicts = Rezultatai
handout-sheet-findings = Rastos vietos
handout-sheet-papers = Dokumentai
handout-sheet-cautions = Peržiūrėtinos formuluotės
handout-sheet-declared = Nurodyta ir parašyta
handout-sheet-to-do = Klausimai ir užduotys
handout-sheet-decisions = Sprendimai
handout-sheet-about = Apie ataskaitą

handout-column-requirement = Reikalavimas
handout-column-profile = Profilis
handout-column-title = Pavadinimas
handout-column-subject = Tema
handout-column-stage = Etapas
handout-column-weight = Svarba
handout-column-result = Rezultatas
handout-column-because = Kas rasta ar nerasta
handout-column-lacking = Trūksta
handout-column-found-level = Rasta
handout-column-asked-level = Reikalaujama
handout-column-reason = Kodėl to reikalaujama
handout-column-notes = Pastabos
handout-column-question = Klausimas
handout-column-sources = Šaltiniai
handout-column-words-found = Rasta formuluotė
handout-column-clause = Pavyzdinė sąlyga
handout-column-paste = Įterptinas tekstas
handout-column-duty = Pareigos rūšis
handout-column-decision = Sprendimas
handout-column-finding = Rasta vieta
handout-column-elements = Ką tai nustato
handout-column-paper = Dokumentas
handout-column-place = Vieta
handout-column-number = Punktas
handout-column-heading = Antraštė
handout-column-signal-words = Žodžiai, kurie tai rodo
handout-column-language = Kalba
handout-column-confidence = Patikimumas
handout-column-reader = Skaitymo programa
handout-column-role = Paskirtis
handout-column-format = Formatas
handout-column-pages = Puslapiai
handout-column-passages = Teksto vietos
handout-column-unread = Neperskaityta ir įspėjimai
handout-column-hash = SHA-256
handout-column-kind = Rūšis
handout-column-what = Kas
handout-column-how = Kaip arba kodėl
handout-column-about = Apie ką
handout-column-decision-reason = Pagrindimas
handout-column-decision-by = Kas sprendė
handout-column-decision-state = Būsena
handout-column-decision-note = Ką reikia žinoti
handout-column-continued = { $column } (tęsinys, { $number })

handout-kind-question = Klausimas
handout-kind-act = Perkančiosios organizacijos darbas
handout-cells = Prieš langelio tekstą, kuris prasidėjo skaičiavimo ženklu, yra apostrofas. Vienam langeliui per ilgas tekstas tęsiamas kitame stulpelyje, ir tai nurodyta jo pavadinime; niekas nenukirpta.

handout-decision-accept = patvirtinta
handout-decision-wrong-reading = perskaityta neteisingai
handout-decision-overlooked = skaitymo programos nepastebėta
handout-decision-not-applicable = netaikoma
handout-state-applies = galioja
handout-state-changed = galioja; peržiūrėti dar kartą
handout-state-stale = be poveikio
handout-decided-passage = { $subject }: vieta dokumente { $paper }

handout-column-number-of = Nr.

handout-note-title = Pažyma bylai
handout-note-about = Kas buvo patikrinta, ką žmonės dėl to nusprendė ir kodėl, ir kas dar neišspręsta.
handout-note-result = Kas buvo patikrinta ir rezultatas
handout-note-papers = Peržiūrėti dokumentai
handout-note-decisions = Sprendimai
handout-note-no-decisions = Sprendimų neužfiksuota.
handout-note-open = Dar neišspręsta
handout-note-nothing-open = Neišspręstų punktų, kurių reikalauja įstatymas arba kurie rekomenduojami, nėra.
handout-note-hashes = Kurie dokumentai buvo peržiūrėti
handout-note-day = Data
handout-note-name = Vardas, pavardė ir parašas
