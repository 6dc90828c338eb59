# The names of what a report speaks of. A name stands by itself or after a colon; sentences have forms of their own.

# $first: all but the last, with commas between them
name-list-and = { $first } and { $last }
name-list-or = { $first } or { $last }
name-number = { $number }
name-yes = yes
name-no = no

name-status-missing = not found
name-status-weak = too weak
name-status-unclear = a person must look
name-status-depends = depends on a fact
name-status-met = found
name-status-not-applicable = not asked here

name-severity-must = The law asks for it
name-severity-should = Recommended
name-severity-could = Good practice
name-severity-note = For information

name-strength-absent = not found
name-strength-mention = only mentioned
name-strength-obligation = a duty
name-strength-backed = a duty with a check or a consequence
name-strength-enforceable = a duty with check and consequence

name-element-obligation = a binding duty
name-element-verification = how it is checked or proven
name-element-sanction = what follows a breach
name-element-named-standard = the law, agreement, standard or amount that fixes the level
name-element-chain-scope = that it reaches subcontractors and suppliers
name-element-worker-remedy = what is owed to a worker who was harmed
name-element-deadline = a date or time limit
name-element-hedge = words that empty the duty

name-stage-planning = planning
name-stage-notice = contract notice
name-stage-exclusion = exclusion grounds
name-stage-selection = selection criteria
name-stage-specification = specification
name-stage-award = award criteria
name-stage-price-check = check of low prices
name-stage-contract = contract
name-stage-subcontracting = subcontracting

name-duty-mandatory = The law always asks for it.
name-duty-conditional = The law asks for it when its conditions hold.
name-duty-optional = The law allows it; the buyer decides.
name-duty-good-practice = Good practice; no law asks for it.

name-fulfilled-by-document = wording in the documents
name-fulfilled-by-notice = wording in the notice
name-fulfilled-by-buyer-act = something the buyer does, not wording
name-fulfilled-by-law-itself = the law itself, without any wording

name-verified-primary = checked in the text of the law
name-verified-secondary = checked in a secondary source
name-verified-no = not checked yet; take it as advice

name-context-cpv = Subject (CPV)
name-context-value = Estimated value
name-context-currency = Currency
name-context-kind = Kind of contract
name-context-regime = Regime
name-context-buyer = Kind of buyer
name-context-place = Country of performance
name-context-date = Start of the procedure
name-context-phase = Phase
name-context-sector-risk = Risk of the trade
name-context-buyer-name = Buyer
name-context-procedure-id = Identifier of the procedure
name-context-country = Country of the buyer
name-context-procedure = Procedure
name-context-framework = Framework agreement
name-context-deadline = Deadline
name-context-additional-cpv = Further CPV codes
# the value of the start of the procedure when no day is given
name-latest-rules = latest rules

name-origin-flag = given
name-origin-notice = from the notice
name-origin-papers = from the papers
name-origin-derived = worked out from the rest
name-origin-default = assumed

name-kind-works = works
name-kind-services = services
name-kind-supplies = supplies
name-kind-concession = concession

# also said after "It is asked for only ..."
name-regime-eu = above the EU thresholds
name-regime-national = below the EU thresholds
name-regime-light = in the light regime of social and other specific services
name-regime-concession = in concessions
name-regime-auto = not settled

name-procedure-open = open procedure
name-procedure-restricted = restricted procedure
name-procedure-neg-w-call = negotiated procedure with a call for competition
name-procedure-neg-wo-call = negotiated procedure without a call for competition
name-procedure-comp-dial = competitive dialogue
name-procedure-innovation = innovation partnership
name-procedure-comp-tend = competitive tendering for passenger transport
name-procedure-exp-int-rail = call for expressions of interest for rail transport
name-procedure-oth-single = another procedure in one stage
name-procedure-oth-mult = another procedure in several stages
name-procedure-selective = selective procedure
name-procedure-limited = limited procedure
name-procedure-direct = direct award

name-buyer-central = central government
name-buyer-municipal = municipality
name-buyer-other = other body

name-phase-draft = draft
name-phase-published = published
name-phase-signed = signed

name-risk-low = low
name-risk-medium = medium
name-risk-high = high

name-role-notice = notice
name-role-instructions = instructions
name-role-specification = specification
name-role-contract = contract
name-role-code-of-conduct = code of conduct
name-role-declaration-form = declaration form
name-role-price-schedule = price schedule
name-role-other = other

name-format-pdf = PDF
name-format-docx = Word
name-format-xlsx = Excel
name-format-html = HTML
name-format-txt = text
name-format-md = Markdown
name-format-odt = OpenDocument
name-format-rtf = RTF
name-format-doc = Word (old format)
name-format-eforms = eForms
name-format-ted = TED
name-format-ocds = OCDS
name-format-espd = ESPD

name-language-da = Danish
name-language-de = German
name-language-en = English
name-language-et = Estonian
name-language-fi = Finnish
name-language-lt = Lithuanian
name-language-lv = Latvian
name-language-no = Norwegian
name-language-pl = Polish
name-language-sv = Swedish
name-language-other = another language

# how a question of the report is answered on the command line
name-answer-kind = --kind works, services, supplies or concession
name-answer-cpv = --cpv and the code
name-answer-value = --value and --currency
name-answer-buyer = --buyer central, municipal or other
name-answer-place = --place and the code of the country
name-answer-date = --date and the day as YYYY-MM-DD
name-answer-fact = --fact { $fact }=yes or --fact { $fact }=no

# the parts of "contract.pdf, clause 12.3, page 7"
name-place-clause = clause { $number }
name-place-page = page { $page }
name-place-pages = pages { $first } to { $last }
name-place-range = { $first } to { $last }
name-place-paragraph = paragraph { $number }
name-place-heading = under “{ $heading }”
