# The names of what a report speaks of. A name stands by itself or after a colon; sentences have forms of their own.

# $first: all but the last, with commas between them
name-list-and = { $first } och { $last }
name-list-or = { $first } eller { $last }
name-number = { $number }
name-yes = ja
name-no = nej

name-status-missing = hittades inte
name-status-weak = för svagt
name-status-unclear = en människa måste titta
name-status-depends = beror på ett förhållande
name-status-met = hittades
name-status-not-applicable = krävs inte här

name-severity-must = Lagen kräver det
name-severity-should = Rekommenderat
name-severity-could = God praxis
name-severity-note = För kännedom

name-strength-absent = hittades inte
name-strength-mention = bara omnämnt
name-strength-obligation = en skyldighet
name-strength-backed = en skyldighet med kontroll eller påföljd
name-strength-enforceable = en skyldighet med kontroll och påföljd

name-element-obligation = en bindande skyldighet
name-element-verification = hur det kontrolleras eller styrks
name-element-sanction = vad som följer på en överträdelse
name-element-named-standard = den lag, det avtal, den standard eller det belopp som bestämmer nivån
name-element-chain-scope = att det omfattar underleverantörer och leverantörer
name-element-worker-remedy = vad en skadelidande arbetstagare har rätt till
name-element-deadline = ett datum eller en tidsfrist
name-element-hedge = ord som tömmer skyldigheten på innehåll

name-stage-planning = förberedelse
name-stage-notice = upphandlingsannons
name-stage-exclusion = uteslutningsgrunder
name-stage-selection = kvalificeringskrav
name-stage-specification = teknisk specifikation
name-stage-award = tilldelningskriterier
name-stage-price-check = prövning av låga anbud
name-stage-contract = kontrakt
name-stage-subcontracting = underleverantörer

name-duty-mandatory = Lagen kräver det alltid.
name-duty-conditional = Lagen kräver det när villkoren är uppfyllda.
name-duty-optional = Lagen tillåter det; den upphandlande myndigheten avgör.
name-duty-good-practice = God praxis; ingen lag kräver det.

name-fulfilled-by-document = lydelse i upphandlingsdokumenten
name-fulfilled-by-notice = lydelse i annonsen
name-fulfilled-by-buyer-act = något som den upphandlande myndigheten gör, inte en lydelse
name-fulfilled-by-law-itself = lagen själv, utan någon lydelse

name-verified-primary = kontrollerat i lagtexten
name-verified-secondary = kontrollerat i en sekundär källa
name-verified-no = ännu inte kontrollerat; ta det som ett råd

name-context-cpv = Föremål (CPV)
name-context-value = Uppskattat värde
name-context-currency = Valuta
name-context-kind = Typ av kontrakt
name-context-regime = Regelverk
name-context-buyer = Typ av upphandlande myndighet
name-context-place = Land där arbetet utförs
name-context-date = Förfarandets början
name-context-phase = Skede
name-context-sector-risk = Branschens risk
name-context-buyer-name = Upphandlande myndighet
name-context-procedure-id = Upphandlingens identifierare
name-context-country = Den upphandlande myndighetens land
name-context-procedure = Förfarande
name-context-framework = Ramavtal
name-context-deadline = Tidsfrist
name-context-additional-cpv = Ytterligare CPV-koder
# the value of the start of the procedure when no day is given
name-latest-rules = senaste reglerna

name-origin-flag = angivet
name-origin-notice = från annonsen
name-origin-papers = från dokumenten
name-origin-derived = härlett ur det övriga
name-origin-default = antaget

name-kind-works = byggentreprenad
name-kind-services = tjänster
name-kind-supplies = varor
name-kind-concession = koncession

# also said after "It is asked for only ..."
name-regime-eu = över EU:s tröskelvärden
name-regime-national = under EU:s tröskelvärden
name-regime-light = vid sociala tjänster och andra särskilda tjänster
name-regime-concession = vid koncessioner
name-regime-auto = inte avgjort

name-procedure-open = öppet förfarande
name-procedure-restricted = selektivt förfarande
name-procedure-neg-w-call = förhandlat förfarande med föregående annonsering
name-procedure-neg-wo-call = förhandlat förfarande utan föregående annonsering
name-procedure-comp-dial = konkurrenspräglad dialog
name-procedure-innovation = innovationspartnerskap
name-procedure-comp-tend = upphandling av persontrafik
name-procedure-exp-int-rail = inbjudan att anmäla intresse för järnvägstrafik
name-procedure-oth-single = annat förfarande i ett steg
name-procedure-oth-mult = annat förfarande i flera steg
name-procedure-selective = förfarande med utvalda anbudsgivare
name-procedure-limited = förfarande med inbjudna anbudsgivare
name-procedure-direct = direkttilldelning

name-buyer-central = statlig myndighet
name-buyer-municipal = kommun
name-buyer-other = annan upphandlande myndighet

name-phase-draft = utkast
name-phase-published = annonserat
name-phase-signed = undertecknat

name-risk-low = låg
name-risk-medium = medelhög
name-risk-high = hög

name-role-notice = annons
name-role-instructions = anvisningar till anbudsgivare
name-role-specification = teknisk specifikation
name-role-contract = kontrakt
name-role-code-of-conduct = uppförandekod
name-role-declaration-form = försäkran (formulär)
name-role-price-schedule = prisbilaga
name-role-other = annat

name-format-pdf = PDF
name-format-docx = Word
name-format-xlsx = Excel
name-format-html = HTML
name-format-txt = text
name-format-md = Markdown
name-format-odt = OpenDocument
name-format-rtf = RTF
name-format-doc = Word (äldre format)
name-format-eforms = eForms
name-format-ted = TED
name-format-ocds = OCDS
name-format-espd = ESPD

name-language-da = danska
name-language-de = tyska
name-language-en = engelska
name-language-et = estniska
name-language-fi = finska
name-language-lt = litauiska
name-language-lv = lettiska
name-language-no = norska
name-language-pl = polska
name-language-sv = svenska
name-language-other = ett annat språk

# how a question of the report is answered on the command line
name-answer-kind = --kind works, services, supplies eller concession
name-answer-cpv = --cpv och koden
name-answer-value = --value och --currency
name-answer-buyer = --buyer central, municipal eller other
name-answer-place = --place och landets kod
name-answer-date = --date och dagen som ÅÅÅÅ-MM-DD
name-answer-fact = --fact { $fact }=yes eller --fact { $fact }=no

# the parts of "contract.pdf, clause 12.3, page 7"
name-place-clause = punkt { $number }
name-place-page = sida { $page }
name-place-pages = sidorna { $first } till { $last }
name-place-range = { $first } till { $last }
name-place-paragraph = stycke { $number }
name-place-heading = under ”{ $heading }”
