"""What is read from TED XML R2.0.9. Paths begin at the form (`F02_2014` …), or at `OBJECT_DESCR` for a lot; those of
coded data begin at `CODED_DATA_SECTION`. Names are the numbers of the printed forms where there is one."""

from checker.notices.fields import Field, Left
from clauses.vocabulary import Stage

_OBJECT = "OBJECT_CONTRACT"

_HEAD = (
    Field(name="DOC_ID", path="TED_EXPORT@DOC_ID", means="Number of the notice", part="notice"),
    Field(name="VERSION", path="TED_EXPORT@VERSION", means="Version of the schema", part="notice"),
    Field(name="FORM", path="FORM_SECTION@FORM", means="Form of the notice", part="notice"),
    Field(name="LG", path="FORM_SECTION@LG", means="Language of the form", part="notice"),
    Field(name="NOTICE", path="NOTICE@TYPE", means="Type of the notice", said="notice_type"),
    Field(name="LEGAL_BASIS", path="LEGAL_BASIS@VALUE", means="Legal basis", said="legal_basis"),
    Field(name="LEGAL_BASIS_OTHER", path="LEGAL_BASIS_OTHER", means="Further legal basis", stage=Stage.NOTICE),
    Field(
        name="DIRECTIVE",
        path="CODED_DATA_SECTION/CODIF_DATA/DIRECTIVE@VALUE",
        means="Directive, where the form does not name it",
        part="notice",
    ),
    Field(
        name="DATE_PUB", path="CODED_DATA_SECTION/REF_OJS/DATE_PUB", means="Day of publication", said="published"
    ),
    Field(
        name="NO_DOC_OJS",
        path="CODED_DATA_SECTION/NOTICE_DATA/NO_DOC_OJS",
        means="Number in the Official Journal",
        said="number",
    ),
    Field(
        name="DS_DATE_DISPATCH",
        path="CODED_DATA_SECTION/CODIF_DATA/DS_DATE_DISPATCH",
        means="Day on which the notice was sent",
        said="date",
    ),
    Field(
        name="PERFORMANCE_NUTS",
        path="CODED_DATA_SECTION/NOTICE_DATA/PERFORMANCE_NUTS@CODE",
        means="Region of performance (NUTS), and so its country",
        said="region",
    ),
    Field(
        name="VI.5", path="COMPLEMENTARY_INFO/DATE_DISPATCH_NOTICE", means="Day on which the notice was sent", said="date"
    ),
    Field(
        name="VI.6",
        path="COMPLEMENTARY_INFO/NOTICE_NUMBER_OJ",
        means="The notice that is changed (forms F14 and F20)",
        part="notice",
    ),
    Field(name="VII.1", path="CHANGES/CHANGE/NEW_VALUE/TEXT", means="New wording", stage=Stage.NOTICE),
    Field(name="VII.2", path="CHANGES/INFO_ADD", means="Further changes", stage=Stage.NOTICE),
)

_BUYER = (
    Field(
        name="I.1",
        path="CONTRACTING_BODY/ADDRESS_CONTRACTING_BODY/OFFICIALNAME",
        means="Name of the buyer",
        said="buyer_name",
    ),
    Field(
        name="I.1",
        path="CONTRACTING_BODY/ADDRESS_CONTRACTING_BODY/COUNTRY@VALUE",
        means="Country of the buyer",
        said="country",
    ),
    Field(
        name="I.1",
        path="CONTRACTING_BODY/ADDRESS_CONTRACTING_BODY_ADDITIONAL/OFFICIALNAME",
        means="Name of a further buyer",
        said="buyer_name",
    ),
    Field(
        name="I.1",
        path="CONTRACTING_BODY/ADDRESS_CONTRACTING_BODY_ADDITIONAL/COUNTRY@VALUE",
        means="Country of a further buyer",
        said="country",
    ),
    Field(name="I.4", path="CONTRACTING_BODY/CA_TYPE@VALUE", means="Kind of buyer", said="buyer"),
    Field(name="I.4", path="CONTRACTING_BODY/CA_TYPE_OTHER", means="Kind of buyer, in words", said="buyer_other"),
    Field(name="I.5", path="CONTRACTING_BODY/CA_ACTIVITY@VALUE", means="Activity of the buyer", said="activity"),
    Field(name="I.6", path="CONTRACTING_BODY/CE_ACTIVITY@VALUE", means="Activity of the buyer", said="activity"),
    Field(
        name="I.2",
        path="CONTRACTING_BODY/CENTRAL_PURCHASING",
        means="Bought by a central purchasing body",
        said="central_purchasing",
        value=True,
    ),
)

_SUBJECT = (
    Field(name="II.1.1", path=f"{_OBJECT}/TITLE", means="Title", stage=Stage.NOTICE),
    Field(name="II.1.1", path=f"{_OBJECT}/REFERENCE_NUMBER", means="Reference of the buyer", said="reference"),
    Field(name="II.1.2", path=f"{_OBJECT}/CPV_MAIN/CPV_CODE@CODE", means="Subject, main CPV code", said="cpv"),
    Field(name="II.1.3", path=f"{_OBJECT}/TYPE_CONTRACT@CTYPE", means="Kind of contract", said="kind"),
    Field(name="II.1.4", path=f"{_OBJECT}/SHORT_DESCR", means="Description", stage=Stage.NOTICE),
    Field(
        name="II.1.5",
        path=f"{_OBJECT}/VAL_ESTIMATED_TOTAL",
        means="Estimated value without VAT, with its currency",
        said="value",
    ),
    Field(name="II.1.7", path=f"{_OBJECT}/VAL_TOTAL", means="Value of all contracts of a result", said="result_value"),
    Field(
        name="II.1.6",
        path=f"{_OBJECT}/LOT_DIVISION/LOT_COMBINING_CONTRACT_RIGHT",
        means="How lots may be combined",
        stage=Stage.NOTICE,
    ),
    Field(name="II.2.1", path="TITLE", means="Title of the lot", level="lot", part="lot"),
    Field(name="II.2.1", path="LOT_NO", means="Number of the lot", level="lot", part="lot"),
    Field(name="II.2.2", path="CPV_ADDITIONAL/CPV_CODE@CODE", means="CPV codes", level="lot", said="additional_cpv"),
    Field(
        name="II.2.3",
        path="NUTS@CODE",
        means="Region of performance (NUTS), and so its country",
        level="lot",
        said="region",
    ),
    Field(name="II.2.3", path="MAIN_SITE", means="Place of performance, in words", level="lot", stage=Stage.NOTICE),
    Field(name="II.2.4", path="SHORT_DESCR", means="Description of the lot", level="lot", stage=Stage.NOTICE),
    Field(
        name="II.2.6",
        path="VAL_OBJECT",
        means="Estimated value of the lot without VAT, with its currency",
        level="lot",
        said="value",
    ),
    Field(name="II.2.7", path="DATE_START", means="Start of the contract", level="lot", said="start"),
    Field(name="II.2.7", path="RENEWAL_DESCR", means="Renewal", level="lot", stage=Stage.NOTICE),
    Field(name="II.2.9", path="CRITERIA_CANDIDATE", means="How candidates are chosen", level="lot", stage=Stage.SELECTION),
    Field(name="II.2.11", path="OPTIONS_DESCR", means="Options", level="lot", stage=Stage.NOTICE),
    Field(name="II.2.14", path="INFO_ADD", means="Additional information", level="lot", stage=Stage.NOTICE),
)

_CRITERIA = tuple(
    Field(name="II.2.5", path=f"{start}{kind}{end}", means=means, level="lot", part="criterion")
    for start in ("AC/", "")
    for kind, end, means in (
        ("AC_QUALITY", "/AC_CRITERION", "Award criterion: quality"),
        ("AC_QUALITY", "/AC_WEIGHTING", "Weight of quality"),
        ("AC_COST", "/AC_CRITERION", "Award criterion: cost"),
        ("AC_COST", "/AC_WEIGHTING", "Weight of cost"),
        ("AC_PRICE", "", "Award criterion: price"),
        ("AC_PRICE", "/AC_WEIGHTING", "Weight of the price"),
        ("AC_CRITERION", "", "Award criterion of a concession or a service"),
    )
) + tuple(
    Field(
        name="II.2.5",
        path=f"{start}AC_PROCUREMENT_DOC",
        means="The criteria stand in the documents alone",
        level="lot",
        said="criteria_in_documents",
        value=True,
    )
    for start in ("AC/", "")
)

_TERMS = (
    Field(name="III.1.1", path="LEFTI/SUITABILITY", means="Suitability, registers", stage=Stage.SELECTION),
    Field(name="III.1.2", path="LEFTI/ECONOMIC_FINANCIAL_INFO", means="Economic standing", stage=Stage.SELECTION),
    Field(
        name="III.1.2",
        path="LEFTI/ECONOMIC_FINANCIAL_MIN_LEVEL",
        means="Economic standing, least level",
        stage=Stage.SELECTION,
    ),
    Field(name="III.1.3", path="LEFTI/TECHNICAL_PROFESSIONAL_INFO", means="Ability", stage=Stage.SELECTION),
    Field(
        name="III.1.3", path="LEFTI/TECHNICAL_PROFESSIONAL_MIN_LEVEL", means="Ability, least level", stage=Stage.SELECTION
    ),
    Field(name="III.1.4", path="LEFTI/RULES_CRITERIA", means="Rules for participation", stage=Stage.SELECTION),
    Field(
        name="III.1.5",
        path="LEFTI/RESTRICTED_SHELTERED_WORKSHOP",
        means="Reserved to sheltered workshops",
        declares="reserved-procurement",
        eforms="BT-71:res-ws",
    ),
    Field(
        name="III.1.5",
        path="LEFTI/RESTRICTED_SHELTERED_PROGRAM",
        means="Performed under sheltered employment programmes",
        declares="reserved-execution",
        eforms="BT-736:yes",
    ),
    Field(
        name="III.1.5",
        path="LEFTI/RESERVED_ORGANISATIONS_SERVICE_MISSION",
        means="Reserved to organisations with a public service mission",
        declares="reserved-procurement",
        eforms="BT-71:res-pub-ser",
    ),
    Field(name="III.1.6", path="LEFTI/DEPOSIT_GUARANTEE_REQUIRED", means="Deposits", stage=Stage.CONTRACT),
    Field(name="III.1.7", path="LEFTI/MAIN_FINANCING_CONDITION", means="Payment", stage=Stage.CONTRACT),
    Field(name="III.1.8", path="LEFTI/LEGAL_FORM", means="Legal form of a group", stage=Stage.SELECTION),
    Field(
        name="III.1.9", path="LEFTI/QUALIFICATION/CONDITIONS", means="Conditions of qualification", stage=Stage.SELECTION
    ),
    Field(
        name="III.1.9",
        path="LEFTI/QUALIFICATION/METHODS",
        means="How qualification is verified",
        stage=Stage.SELECTION,
    ),
    Field(name="III.1.10", path="LEFTI/CRITERIA_SELECTION", means="How participants are chosen", stage=Stage.SELECTION),
    Field(name="III.2.1", path="LEFTI/PARTICULAR_PROFESSION", means="Particular profession", stage=Stage.SELECTION),
    Field(name="III.2.1", path="LEFTI/REFERENCE_TO_LAW", means="Law on the profession", stage=Stage.SELECTION),
    Field(name="III.2.2", path="LEFTI/PERFORMANCE_CONDITIONS", means="Terms of performance", stage=Stage.CONTRACT),
    Field(
        name="III.2.3",
        path="LEFTI/PERFORMANCE_STAFF_QUALIFICATION",
        means="Names and qualifications of the staff",
        declares="requirement-stage",
        eforms="BT-79",
    ),
)

_PROCEDURES = {
    "PT_OPEN": "open",
    "PT_RESTRICTED": "restricted",
    "PT_COMPETITIVE_NEGOTIATION": "neg-w-call",
    "PT_NEGOTIATED_WITH_PRIOR_CALL": "neg-w-call",
    "PT_INVOLVING_NEGOTIATION": "neg-w-call",
    "PT_COMPETITIVE_DIALOGUE": "comp-dial",
    "PT_INNOVATION_PARTNERSHIP": "innovation",
    "PT_AWARD_CONTRACT_WITHOUT_CALL": "neg-wo-call",
    "PT_AWARD_CONTRACT_WITHOUT_PUBLICATION": "neg-wo-call",
    "PT_AWARD_CONTRACT_WITH_PRIOR_PUBLICATION": "oth-mult",
    "PT_NEGOTIATED_WITHOUT_PUBLICATION": "neg-wo-call",
}
"""Element to the code of `procurement-procedure-type` in eForms."""

_PROCEDURE = (
    *(
        Field(name="IV.1.1", path=f"PROCEDURE/{element}", means=f"Procedure ({code})", said="procedure", value=code)
        for element, code in _PROCEDURES.items()
    ),
    *(
        Field(
            name="IV.1.1",
            path=f"PROCEDURE/{element}/D_JUSTIFICATION",
            means="Why it is awarded directly",
            stage=Stage.NOTICE,
        )
        for element, code in _PROCEDURES.items()
        if code == "neg-wo-call"
    ),
    Field(name="IV.1.1", path="PROCEDURE/ACCELERATED_PROC", means="Accelerated procedure", said="accelerated", value=True),
    Field(name="IV.1.1", path="PROCEDURE/ACCELERATED_PROC", means="Why it is accelerated", stage=Stage.NOTICE),
    Field(name="IV.1.3", path="PROCEDURE/FRAMEWORK", means="Framework agreement", said="framework", value=True),
    Field(
        name="IV.1.3",
        path="PROCEDURE/FRAMEWORK/JUSTIFICATION",
        means="Why the framework agreement lasts long",
        stage=Stage.NOTICE,
    ),
    Field(name="IV.1.3", path="PROCEDURE/DPS", means="Dynamic purchasing system", said="dynamic_system", value=True),
    Field(name="IV.1.9", path="PROCEDURE/CRITERIA_EVALUATION", means="How projects are judged", stage=Stage.AWARD),
    Field(name="IV.1.11", path="PROCEDURE/MAIN_FEATURES_AWARD", means="Features of the award", stage=Stage.AWARD),
    Field(name="IV.2.2", path="PROCEDURE/DATE_RECEIPT_TENDERS", means="Deadline", said="deadline"),
    Field(name="IV.2.4", path="PROCEDURE/LANGUAGES/LANGUAGE@VALUE", means="Languages of tenders", said="tender_language"),
    Field(name="VI.2", path="COMPLEMENTARY_INFO/ESTIMATED_TIMING", means="When it is bought again", stage=Stage.NOTICE),
    Field(name="VI.3", path="COMPLEMENTARY_INFO/INFO_ADD", means="Additional information", stage=Stage.NOTICE),
    Field(
        name="V.2.5",
        path="AWARD_CONTRACT/AWARDED_CONTRACT/LIKELY_SUBCONTRACTED",
        means="A winner is likely to subcontract",
        declares="applicability",
        eforms="BT-773:yes",
    ),
    Field(
        name="V.2.5",
        path="AWARD_CONTRACT/AWARDED_CONTRACT/INFO_ADD_SUBCONTRACTING",
        means="What a winner will subcontract",
        stage=Stage.SUBCONTRACTING,
    ),
)

FIELDS = (*_HEAD, *_BUYER, *_SUBJECT, *_CRITERIA, *_TERMS, *_PROCEDURE)
"""Everything that is read."""

_CONTACTS = "addresses and contacts of the buyer and others"
_STEPS = "technical steps of the procedure: opening, auction, invitations, jury, prizes"
_DETAILS = "duration, variants, funds of the Union and other details of the subject"

LEFT = (
    Left("AWARD_CONTRACT", "tenders, winners and contracts of a result"),
    Left("RESULTS", "tenders, winners and contracts of a result"),
    Left("MODIFICATIONS_CONTRACT", "modifications of the contract"),
    Left("CHANGES", "old values, dates and places of a change"),
    Left("CONTRACTING_BODY", _CONTACTS),
    Left("COMPLEMENTARY_INFO/ADDRESS", _CONTACTS),
    Left("COMPLEMENTARY_INFO/REVIEW_PROCEDURE", "review of the procedure"),
    Left("COMPLEMENTARY_INFO/E", "electronic orders, invoices and payment"),
    Left("COMPLEMENTARY_INFO/RECURRENT_PROCUREMENT", _DETAILS),
    Left("COMPLEMENTARY_INFO/NO_RECURRENT_PROCUREMENT", _DETAILS),
    Left("COMPLEMENTARY_INFO/ORIGINAL", "how the original notice was sent"),
    Left(f"{_OBJECT}/LOT_DIVISION", "how many lots one tenderer may win"),
    Left(f"{_OBJECT}/NO_LOT_DIVISION", "how many lots one tenderer may win"),
    Left(f"{_OBJECT}/DATE_PUBLICATION_NOTICE", _DETAILS),
    Left(f"{_OBJECT}/CPV_MAIN/CPV_SUPPLEMENTARY_CODE", _DETAILS),
    *(
        Left(element, _DETAILS)
        for element in (
            "ACCEPTED_VARIANTS",
            "CPV_ADDITIONAL/CPV_SUPPLEMENTARY_CODE",
            "DATE_END",
            "DURATION",
            "ECATALOGUE_REQUIRED",
            "EU_PROGR_RELATED",
            "INDEFINITE_DURATION",
            "NB_",
            "NO_ACCEPTED_VARIANTS",
            "NO_EU_PROGR_RELATED",
            "NO_OPTIONS",
            "NO_RENEWAL",
            "OPTIONS",
            "RENEWAL",
            "QS",
        )
    ),
    Left("LEFTI/ECONOMIC_CRITERIA_DOC", "that selection criteria stand in the documents alone"),
    Left("LEFTI/TECHNICAL_CRITERIA_DOC", "that selection criteria stand in the documents alone"),
    Left("LEFTI/NO_PARTICULAR_PROFESSION", "that no particular profession is asked for"),
    *(
        Left(f"PROCEDURE/{element}", _STEPS)
        for element in (
            "CONTRACT_COVERED_GPA",
            "NO_CONTRACT_COVERED_GPA",
            "DATE_AWARD_SCHEDULED",
            "DATE_DISPATCH_INVITATIONS",
            "DATE_TENDER_VALID",
            "DECISION_BINDING",
            "NO_DECISION_BINDING",
            "DETAILS_PAYMENT",
            "DIRECTIVE",
            "DPS_ADDITIONAL",
            "DURATION_TENDER_VALID",
            "EAUCTION_USED",
            "FOLLOW_UP",
            "FRAMEWORK/",
            "INFO_ADD_EAUCTION",
            "MEMBER_NAME",
            "NB_M",
            "NOTICE_NUMBER_OJ",
            "NO_FOLLOW_UP",
            "NUMBER_VALUE_PRIZE",
            "OPENING_CONDITION",
            "PARTICIPANT_NAME",
            "PRIZE_AWARDED",
            "NO_PRIZE",
            "PT_",
            "REDUCTION_RECOURSE",
            "RIGHT_CONTRACT",
            "TERMINATION",
            "TIME_RECEIPT_TENDERS",
            "URL_NATIONAL_PROCEDURE",
        )
    ),
    Left("TECHNICAL_SECTION", "technical data of the publication, titles in other languages"),
    Left("LINKS_SECTION", "technical data of the publication, titles in other languages"),
    Left("CODED_DATA_SECTION", "coded repetitions of what the form says"),
    Left("TRANSLATION_SECTION", "technical data of the publication, titles in other languages"),
    Left("FORM_SECTION/NOTICE_UUID", "technical data of the publication, titles in other languages"),
)
