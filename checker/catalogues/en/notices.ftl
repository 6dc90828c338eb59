# What `fairclause notice` prints of one notice.

notice-format-eforms = eForms
notice-format-ted = TED XML
notice-format-ocds = OCDS
notice-format-espd = ESPD

notice-kind-planning = prior information or planning
notice-kind-competition = call for tenders
notice-kind-result = result
notice-kind-change = change of an earlier notice
notice-kind-declaration = self-declaration
notice-kind-other = notice of another kind

# $id, $version and $languages may be "not named"
notice-head = { $format }, version { $version }: { $kind }
notice-id = Number: { $id }
notice-published = Published, or sent where it is not published yet: { $day }
notice-corrects = Changes the notice { $id }
notice-languages = Languages: { $languages }
notice-not-named = not named

notice-title-buyer = Buyer
notice-title-subject = Subject and procedure
notice-title-lots = Lots
notice-title-declared = Declared by code
notice-title-criteria = Award criteria
notice-title-texts = Texts
notice-title-unread = There, and not read

notice-said-accelerated = Accelerated procedure
notice-said-activity = Activity
notice-said-additional-cpv = Further CPV code
notice-said-award-criteria = How tenders are judged
notice-said-buyer = Kind of buyer
notice-said-buyer-name = Name
notice-said-buyer-other = Kind of buyer, in words
notice-said-central-purchasing = Central purchasing body
notice-said-change-reason = Reason for the change
notice-said-contracting-entity = Contracting entity
notice-said-country = Country
notice-said-cpv = Subject (CPV)
notice-said-criteria-in-documents = Award criteria stand in the documents alone
notice-said-currency = Currency
notice-said-date = Sent
notice-said-deadline = Deadline
notice-said-direct-award = Reason for a direct award
notice-said-dynamic-system = Dynamic purchasing system
notice-said-framework = Framework agreement
notice-said-framework-value = Highest value of the framework agreement
notice-said-framework-value-currency = Currency of that value
notice-said-further-kind = Further kind of contract
notice-said-further-law = Further law
notice-said-has-sustainability = Sustainable procurement
notice-said-kind = Kind of contract
notice-said-legal-basis = Legal basis
notice-said-nature = What the concession is for
notice-said-notice-type = Type of notice
notice-said-number = Number in the Official Journal
notice-said-place = Country of performance
notice-said-place-open = Place of performance
notice-said-procedure = Procedure
notice-said-procedure-details = Procedure, in words
notice-said-procedure-id = Identifier of the procedure
notice-said-published = Published
notice-said-reference = Reference of the buyer
notice-said-regime = Regime
notice-said-region = Region of performance
notice-said-result-value = Value of the contracts
notice-said-result-value-currency = Currency of that value
notice-said-start = Start
notice-said-subcontracting-maximum = Greatest share of subcontracting
notice-said-subcontracting-minimum = Least share to subcontract
notice-said-subtype = Subtype of the notice
notice-said-tender-language = Language of tenders
notice-said-tenderer-name = Tenderer
notice-said-value = Estimated value without VAT

notice-yes = yes
notice-no = no

# where a value stands: the field, and the lot it holds for
notice-place-lot = { $field }, lot { $lot }
notice-value = { $name }: { $value } ({ $place })
notice-lot = { $id }: { $title }
notice-code = { $code } ({ $place })
notice-code-named = { $code }: { $meaning } ({ $place })
notice-code-nothing = { $code }: declares nothing ({ $place })
notice-answer = Answer: { $answer }
notice-criterion = { $kind }: { $name } ({ $weight })
notice-criterion-lot = { $kind }: { $name } ({ $weight }, lot { $lot })
notice-criterion-kind-price = price
notice-criterion-kind-cost = cost
notice-criterion-kind-quality = quality
notice-criterion-kind-other = criterion
notice-no-name = without a name
notice-no-weight = weight not given
# $stage and $language are names, for example "contract" and "Finnish"
notice-text = { $place }; { $stage }; { $language }
notice-language-other = another language
notice-language-unknown = language not named

# $figure: a number as the notice prints it
notice-weight-percent = { $figure } %
notice-weight-percent-range = { $figure } % (middle of a range)
notice-weight-share = { $figure } (share of 1)
notice-weight-share-range = { $figure } (share of 1, middle of a range)
notice-weight-points = { $figure } points
notice-weight-points-range = { $figure } points (middle of a range)
notice-weight-order = order of importance { $figure }
notice-weight-fixed-total = fixed total { $figure }
notice-weight-fixed-unit = fixed price for each unit { $figure }
notice-weight-at-least = at least { $figure }
notice-weight-best = the best { $figure } go on

# What is there and is not read; they stand in a list.
notice-left-result = tenders, winners and contracts of a result
notice-left-changes = references to what was changed, with the old values
notice-left-organisations = addresses, contacts and numbers of organisations
notice-left-other-organisations = organisations other than the buyer
notice-left-buyer-profile = buyer profile and services around the buyer
notice-left-technical-data = technical data of the publication, and what is told twice
notice-left-access = access to the papers and to tools
notice-left-references = references to other notices, procedures and documents
notice-left-review = review of the procedure
notice-left-information = who gives information and receives tenders
notice-left-where-to-ask = where to ask about labour, environmental and tax law
notice-left-contests = jury, prizes and other terms of design contests
notice-left-lots = how many lots one tenderer may win
notice-left-selection = numbers and use of selection criteria
notice-left-funds = funds of the Union
notice-left-electronic = electronic orders, invoices, payment and signatures, confidentiality
notice-left-terms = technical terms of tenders: variants, guarantees, legal form, validity
notice-left-steps = technical steps of the procedure: opening, auction, invitations, jury
notice-left-subject = duration, quantities, address and other details of the subject
notice-left-vehicles = clean vehicles, energy efficiency and instruments of foreign trade
notice-left-planning = planning, budget and projects
notice-left-documents = documents and evidence that are named, but not part of the file
notice-left-milestones = changes, enquiries and milestones
notice-left-answers = periods, evidence and confidentiality of answers
notice-left-captions = laws, questions and captions of the form

# What is there and is not understood; they stand in the same list.
notice-unread-version = the version { $version } is not known to this reader; it was read as far as it goes
notice-unread-no-version = the file does not name the version of its format; it was read as far as it goes
notice-unread-element = the element { $place }, which this reader does not know
notice-unread-field = the field { $field }, which this reader does not know
notice-unread-form = the form { $form }, which this reader does not know
notice-unread-form-itself = the form itself, which this reader does not know; only the coded data were read
# $text: words of the notice. $of: a name that begins with notice-said-
notice-unread-value = { $field }: “{ $text }” does not tell: { $of }
# $scheme: the name of a classification
notice-unread-scheme = { $field }: a classification of the scheme { $scheme }, which is not the CPV
notice-unread-procedure = the procedure { $other }: the file holds several procedures, and the newest, { $newest }, was read
notice-unread-records = records that hold only links or versions: { $count }
notice-unread-older = older releases of the same procedure: { $count }
