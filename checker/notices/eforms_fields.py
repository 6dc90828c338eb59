"""What is read from eForms. Paths leave out the wrappers of extensions and begin at the notice or at the lot."""

from checker.notices.fields import Field, Left
from clauses.vocabulary import Stage

_ORGANISATION = "Organizations/Organization/Company"
_QUALIFICATION = "TenderingTerms/TendererQualificationRequest"
_REQUIREMENT = f"{_QUALIFICATION}/SpecificTendererRequirement"
_EXECUTION = "TenderingTerms/ContractExecutionRequirement"
_SELECTION = "TenderingTerms/SelectionCriteria"
_SUBCONTRACT = "TenderingTerms/AllowedSubcontractTerms"
_PROJECT = "ProcurementProject"
_TYPE = f"{_PROJECT}/ProcurementAdditionalType"
_AWARD = "TenderingTerms/AwardingTerms/AwardingCriterion"
_PROCESS = "TenderingProcess"
_CHANGES = "Changes"

_HEAD = (
    Field(name="BT-701", path="ID", means="Identifier of the notice", part="notice"),
    Field(name="BT-757", path="VersionID", means="Version of the notice", part="notice"),
    Field(name="OPT-002", path="CustomizationID", means="Version of the SDK", part="notice"),
    Field(name="BT-702", path="NoticeLanguageCode", means="Language of the notice", part="notice"),
    Field(name="BT-702", path="AdditionalNoticeLanguage/ID", means="Further language of the notice", part="notice"),
    Field(name="BT-03", path="NoticeTypeCode", means="Form and type of the notice", part="notice"),
    Field(name="OPP-070", path="NoticeSubType/SubTypeCode", means="Subtype of the notice", part="notice"),
    Field(
        name="OPP-010", path="Publication/NoticePublicationID", means="Number in the Official Journal", said="number"
    ),
    Field(name="OPP-012", path="Publication/PublicationDate", means="Day of publication", said="published"),
    Field(name="BT-05", path="IssueDate", means="Day on which the notice was sent", said="date"),
    Field(name="BT-04", path="ContractFolderID", means="Identifier of the procedure", said="procedure_id"),
    Field(name="BT-01", path="RegulatoryDomain", means="Legal basis", said="legal_basis"),
    Field(
        name="BT-01",
        path="TenderingTerms/ProcurementLegislationDocumentReference/ID",
        means="Further law that applies",
        said="further_law",
    ),
    Field(
        name="BT-01",
        path="TenderingTerms/ProcurementLegislationDocumentReference/DocumentDescription",
        means="Further law that applies, in words",
        stage=Stage.NOTICE,
    ),
    Field(name="BT-758", path=f"{_CHANGES}/ChangedNoticeIdentifier", means="The notice that is changed", part="notice"),
    Field(
        name="BT-1501",
        path="ContractModification/ChangedNoticeIdentifier",
        means="The notice whose contract is modified",
        part="notice",
    ),
    Field(name="BT-140", path=f"{_CHANGES}/ChangeReason/ReasonCode", means="Reason for a change", said="change_reason"),
    Field(
        name="BT-762", path=f"{_CHANGES}/ChangeReason/ReasonDescription", means="Why it is changed", stage=Stage.NOTICE
    ),
    Field(name="BT-141", path=f"{_CHANGES}/Change/ChangeDescription", means="What is changed", stage=Stage.NOTICE),
    Field(
        name="BT-200",
        path="ContractModification/ChangeReason/ReasonCode",
        means="Reason for modifying the contract",
        said="change_reason",
    ),
    Field(
        name="BT-201",
        path="ContractModification/ChangeReason/ReasonDescription",
        means="Why the contract is modified",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-202",
        path="ContractModification/Change/ChangeDescription",
        means="What is modified in the contract",
        stage=Stage.NOTICE,
    ),
)

_BUYER = (
    Field(
        name="OPT-300",
        path="ContractingParty/Party/PartyIdentification/ID",
        means="Which organisation is the buyer",
        part="buyer",
    ),
    Field(name="BT-500", path=f"{_ORGANISATION}/PartyName/Name", means="Name of the buyer", part="buyer"),
    Field(
        name="OPT-200", path=f"{_ORGANISATION}/PartyIdentification/ID", means="Number of an organisation", part="buyer"
    ),
    Field(
        name="BT-514",
        path=f"{_ORGANISATION}/PostalAddress/Country/IdentificationCode",
        means="Country of the buyer",
        part="buyer",
    ),
    Field(
        name="BT-11",
        path="ContractingParty/ContractingPartyType/PartyTypeCode#buyer-legal-type",
        means="Kind of buyer",
        said="buyer",
    ),
    Field(
        name="BT-740",
        path="ContractingParty/ContractingPartyType/PartyTypeCode#buyer-contracting-type",
        means="Whether the buyer is a contracting entity",
        said="contracting_entity",
    ),
    Field(
        name="BT-10",
        path="ContractingParty/ContractingActivity/ActivityTypeCode",
        means="Activity of the buyer",
        said="activity",
    ),
)

_SUBJECT = (
    Field(name="BT-137", path="ID", means="Number of the lot", level="lot", part="lot"),
    Field(name="BT-22", path=f"{_PROJECT}/ID", means="Reference of the buyer", level="both", said="reference"),
    Field(name="BT-21", path=f"{_PROJECT}/Name", means="Title", level="both", stage=Stage.NOTICE),
    Field(name="BT-24", path=f"{_PROJECT}/Description", means="Description", level="both", stage=Stage.NOTICE),
    Field(name="BT-300", path=f"{_PROJECT}/Note", means="Additional information", level="both", stage=Stage.NOTICE),
    Field(name="BT-300", path="Note", means="Additional information", stage=Stage.NOTICE),
    Field(name="BT-23", path=f"{_PROJECT}/ProcurementTypeCode", means="Kind of contract", level="both", said="kind"),
    Field(
        name="BT-531",
        path=f"{_TYPE}/ProcurementTypeCode#contract-nature",
        means="Further kind of contract",
        level="both",
        said="further_kind",
    ),
    Field(
        name="BT-262",
        path=f"{_PROJECT}/MainCommodityClassification/ItemClassificationCode",
        means="Subject, main CPV code",
        level="both",
        said="cpv",
    ),
    Field(
        name="BT-263",
        path=f"{_PROJECT}/AdditionalCommodityClassification/ItemClassificationCode",
        means="Further CPV codes",
        level="both",
        said="additional_cpv",
    ),
    Field(
        name="BT-27",
        path=f"{_PROJECT}/RequestedTenderTotal/EstimatedOverallContractAmount",
        means="Estimated value without VAT, with its currency",
        level="both",
        said="value",
    ),
    Field(
        name="BT-271",
        path=f"{_PROJECT}/RequestedTenderTotal/FrameworkMaximumAmount",
        means="Highest value of the framework agreement",
        level="both",
        said="framework_value",
    ),
    Field(
        name="BT-161", path="NoticeResult/TotalAmount", means="Value of all contracts of a result", said="result_value"
    ),
    Field(
        name="BT-5141",
        path=f"{_PROJECT}/RealizedLocation/Address/Country/IdentificationCode",
        means="Country of performance",
        level="both",
        said="place",
    ),
    Field(
        name="BT-5071",
        path=f"{_PROJECT}/RealizedLocation/Address/CountrySubentityCode",
        means="Region of performance (NUTS)",
        level="both",
        said="region",
    ),
    Field(
        name="BT-727",
        path=f"{_PROJECT}/RealizedLocation/Address/Region",
        means="Where else it may be performed",
        level="both",
        said="place_open",
    ),
    Field(
        name="BT-728",
        path=f"{_PROJECT}/RealizedLocation/Description",
        means="Place of performance, in words",
        level="both",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-536",
        path=f"{_PROJECT}/PlannedPeriod/StartDate",
        means="Start of the contract",
        level="both",
        said="start",
    ),
    Field(
        name="BT-54",
        path=f"{_PROJECT}/ContractExtension/OptionsDescription",
        means="Options",
        level="both",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-57",
        path=f"{_PROJECT}/ContractExtension/Renewal/Period/Description",
        means="Renewal",
        level="both",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-94",
        path="TenderingTerms/RecurringProcurementDescription",
        means="When it is bought again",
        level="both",
        stage=Stage.NOTICE,
    ),
)

_PROCEDURE = (
    Field(name="BT-105", path=f"{_PROCESS}/ProcedureCode", means="Procedure", said="procedure"),
    Field(name="BT-88", path=f"{_PROCESS}/Description", means="Features of the procedure", stage=Stage.NOTICE),
    Field(
        name="BT-106",
        path=f"{_PROCESS}/ProcessJustification/ProcessReasonCode#accelerated-procedure",
        means="Accelerated procedure",
        said="accelerated",
    ),
    Field(
        name="BT-1351",
        path=f"{_PROCESS}/ProcessJustification/ProcessReason#accelerated-procedure",
        means="Why it is accelerated",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-136",
        path=f"{_PROCESS}/ProcessJustification/ProcessReasonCode#direct-award-justification",
        means="Reason for a direct award",
        said="direct_award",
    ),
    Field(
        name="BT-135",
        path=f"{_PROCESS}/ProcessJustification/ProcessReason#direct-award-justification",
        means="Why it is awarded directly",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-765",
        path=f"{_PROCESS}/ContractingSystem/ContractingSystemTypeCode#framework-agreement",
        means="Framework agreement",
        level="both",
        said="framework",
    ),
    Field(
        name="BT-766",
        path=f"{_PROCESS}/ContractingSystem/ContractingSystemTypeCode#dps-usage",
        means="Dynamic purchasing system",
        level="both",
        said="dynamic_system",
    ),
    Field(
        name="BT-109",
        path=f"{_PROCESS}/FrameworkAgreement/Justification",
        means="Why the framework agreement lasts long",
        level="both",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-111",
        path=f"{_PROCESS}/FrameworkAgreement/SubsequentProcessTenderRequirement/Description",
        means="Who may buy under the framework agreement",
        level="both",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-131",
        path=f"{_PROCESS}/TenderSubmissionDeadlinePeriod/EndDate",
        means="Deadline for tenders",
        level="both",
        said="deadline",
    ),
    Field(
        name="BT-1311",
        path=f"{_PROCESS}/ParticipationRequestReceptionPeriod/EndDate",
        means="Deadline for requests to participate",
        level="both",
        said="deadline",
    ),
    Field(
        name="BT-630",
        path=f"{_PROCESS}/InterestExpressionReceptionPeriod/EndDate",
        means="Deadline for expressions of interest",
        level="both",
        said="deadline",
    ),
    Field(
        name="BT-97",
        path="TenderingTerms/Language/ID",
        means="Languages in which tenders may be written",
        level="both",
        said="tender_language",
    ),
)

_DECLARED = (
    Field(
        name="BT-06",
        path=f"{_TYPE}/ProcurementTypeCode#strategic-procurement",
        means="Strategic procurement",
        level="both",
        declares="strategic-procurement",
        words="ProcurementType",
    ),
    Field(
        name="BT-777",
        path=f"{_TYPE}/ProcurementType#strategic-procurement",
        means="Strategic procurement, in words",
        level="both",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-774",
        path=f"{_TYPE}/ProcurementTypeCode#environmental-impact",
        means="Environmental aim",
        level="both",
        declares="environmental-impact",
        words="ProcurementType",
    ),
    Field(
        name="BT-777",
        path=f"{_TYPE}/ProcurementType#environmental-impact",
        means="Environmental aim, in words",
        level="both",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-775",
        path=f"{_TYPE}/ProcurementTypeCode#social-objective",
        means="Social aim",
        level="both",
        declares="social-objective",
        words="ProcurementType",
    ),
    Field(
        name="BT-777",
        path=f"{_TYPE}/ProcurementType#social-objective",
        means="Social aim, in words",
        level="both",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-776",
        path=f"{_TYPE}/ProcurementTypeCode#innovative-acquisition",
        means="Innovative aim",
        level="both",
        declares="innovative-acquisition",
        words="ProcurementType",
    ),
    Field(
        name="BT-777",
        path=f"{_TYPE}/ProcurementType#innovative-acquisition",
        means="Innovative aim, in words",
        level="both",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-754",
        path=f"{_TYPE}/ProcurementTypeCode#accessibility",
        means="Criteria of accessibility",
        level="both",
        declares="accessibility",
        words="ProcurementType",
    ),
    Field(
        name="BT-755",
        path=f"{_TYPE}/ProcurementType#accessibility",
        means="Why there are no criteria of accessibility",
        level="both",
        stage=Stage.NOTICE,
    ),
    Field(
        name="BT-805",
        path=f"{_TYPE}/ProcurementTypeCode#gpp-criteria",
        means="Criteria of green public procurement",
        level="both",
        declares="gpp-criteria",
        words="ProcurementType",
    ),
    Field(
        name="BT-67",
        path=f"{_REQUIREMENT}/TendererRequirementTypeCode#exclusion-ground",
        means="Ground for exclusion",
        level="both",
        declares="exclusion-ground",
        words="Description",
    ),
    Field(
        name="BT-67(b)",
        path=f"{_REQUIREMENT}/Description#exclusion-ground",
        means="Ground for exclusion, in words",
        level="both",
        stage=Stage.EXCLUSION,
    ),
    Field(
        name="BT-806",
        path=f"{_REQUIREMENT}/TendererRequirementTypeCode#exclusion-grounds-source",
        means="Where the grounds for exclusion are written",
        level="both",
        declares="exclusion-grounds-source",
    ),
    Field(
        name="BT-821",
        path=f"{_REQUIREMENT}/TendererRequirementTypeCode#selection-criteria-source",
        means="Where the selection criteria are written",
        level="both",
        declares="selection-criteria-source",
    ),
    Field(
        name="BT-71",
        path=f"{_REQUIREMENT}/TendererRequirementTypeCode#reserved-procurement",
        means="Reserved participation",
        level="both",
        declares="reserved-procurement",
    ),
    Field(
        name="BT-736",
        path=f"{_EXECUTION}/ExecutionRequirementCode#reserved-execution",
        means="Reserved execution",
        level="both",
        declares="reserved-execution",
    ),
    Field(
        name="BT-70",
        path=f"{_EXECUTION}/ExecutionRequirementCode#conditions",
        means="Terms of performance",
        level="both",
        declares="conditions",
        words="Description",
    ),
    Field(
        name="BT-70",
        path=f"{_EXECUTION}/Description#conditions",
        means="Terms of performance, in words",
        level="both",
        stage=Stage.CONTRACT,
    ),
    Field(
        name="BT-802",
        path=f"{_EXECUTION}/Description#nda",
        means="Confidentiality, in words",
        level="both",
        stage=Stage.CONTRACT,
    ),
    Field(
        name="BT-65",
        path=f"{_SUBCONTRACT}/SubcontractingConditionsCode",
        means="Duty to subcontract",
        level="both",
        declares="subcontracting-obligation",
        words="Description",
    ),
    Field(
        name="BT-64",
        path=f"{_SUBCONTRACT}/MinimumPercent",
        means="Least share to subcontract",
        level="both",
        said="subcontracting_minimum",
    ),
    Field(
        name="BT-729",
        path=f"{_SUBCONTRACT}/MaximumPercent",
        means="Greatest share of subcontracting",
        level="both",
        said="subcontracting_maximum",
    ),
    Field(
        name="BT-64",
        path=f"{_SUBCONTRACT}/Description",
        means="Subcontracting, in words",
        level="both",
        stage=Stage.SUBCONTRACTING,
    ),
    Field(
        name="BT-651",
        path="TenderingTerms/TenderSubcontractingRequirements/TenderSubcontractingRequirementsCode",
        means="What tenders must say about subcontracting",
        level="both",
        declares="subcontracting-indication",
    ),
    Field(
        name="BT-773",
        path="NoticeResult/LotTender/SubcontractingTerm/TermCode#applicability",
        means="Whether a winner will subcontract",
        declares="applicability",
    ),
    Field(
        name="BT-554",
        path="NoticeResult/LotTender/SubcontractingTerm/TermDescription",
        means="What a winner will subcontract",
        stage=Stage.SUBCONTRACTING,
    ),
    Field(
        name="BT-79",
        path="TenderingTerms/RequiredCurriculaCode",
        means="Names and qualifications of the staff",
        level="both",
        declares="requirement-stage",
    ),
)

_SELECTION_FIELDS = (
    Field(
        name="BT-747",
        path=f"{_SELECTION}/CriterionTypeCode",
        means="Selection criterion (SDK before 1.10)",
        level="both",
        declares="selection-criterion",
        words="Description",
    ),
    Field(
        name="BT-809",
        path=f"{_SELECTION}/TendererRequirementTypeCode",
        means="Selection criterion",
        level="both",
        declares="selection-criterion",
        words="Description",
    ),
    Field(name="BT-749", path=f"{_SELECTION}/Name", means="Name of a selection criterion", level="both", part="lot"),
    Field(
        name="BT-750",
        path=f"{_SELECTION}/Description",
        means="Selection criterion, in words",
        level="both",
        stage=Stage.SELECTION,
        heading="Name",
    ),
    Field(
        name="BT-76",
        path=f"{_QUALIFICATION}/CompanyLegalForm",
        means="Legal form of the tenderer",
        level="both",
        stage=Stage.SELECTION,
    ),
    Field(
        name="BT-772",
        path=f"{_REQUIREMENT}/Description#missing-info-submission",
        means="Information that may be handed in later",
        level="both",
        stage=Stage.SELECTION,
    ),
    Field(
        name="BT-732",
        path="TenderingTerms/SecurityClearanceTerm/Description",
        means="Security clearance",
        level="both",
        stage=Stage.SELECTION,
    ),
    Field(
        name="BT-75",
        path="TenderingTerms/RequiredFinancialGuarantee/Description",
        means="Guarantee",
        level="both",
        stage=Stage.CONTRACT,
    ),
    Field(name="BT-77", path="TenderingTerms/PaymentTerms/Note", means="Payment", level="both", stage=Stage.CONTRACT),
)

_CRITERIA = (
    *(
        Field(name=name, path=f"{path}/{inner}", means=means, level="both", part="criterion")
        for path in (f"{_AWARD}/SubordinateAwardingCriterion", _AWARD)
        for name, inner, means in (
            ("BT-539", "AwardingCriterionTypeCode", "Kind of award criterion"),
            ("BT-734", "Name", "Name of award criterion"),
            ("BT-541", "AwardCriterionParameter/ParameterNumeric", "Weight"),
            ("BT-5421", "AwardCriterionParameter/ParameterCode", "Unit of the weight"),
        )
    ),
    Field(
        name="BT-540",
        path=f"{_AWARD}/SubordinateAwardingCriterion/Description",
        means="Award criterion, in words",
        level="both",
        stage=Stage.AWARD,
        heading="Name",
    ),
    Field(
        name="BT-543",
        path=f"{_AWARD}/CalculationExpression",
        means="Weighing, in words",
        level="both",
        stage=Stage.AWARD,
    ),
    Field(
        name="BT-733",
        path=f"{_AWARD}/Description",
        means="Why criteria are only ranked",
        level="both",
        stage=Stage.AWARD,
    ),
)

FIELDS = (*_HEAD, *_BUYER, *_SUBJECT, *_PROCEDURE, *_DECLARED, *_SELECTION_FIELDS, *_CRITERIA)
"""Everything that is read."""

LEFT = (
    Left("NoticeResult", "tenders, winners and contracts of a result"),
    Left("TenderResult", "tenders, winners and contracts of a result"),
    Left("ContractModification", "references to the modified contract"),
    Left("Changes", "references to the changed sections"),
    Left("Organizations", "addresses, contacts and numbers of organisations"),
    Left("BusinessParty", "addresses, contacts and numbers of organisations"),
    Left("BusinessCapability", "addresses, contacts and numbers of organisations"),
    Left("SenderParty", "addresses, contacts and numbers of organisations"),
    Left("ContractingParty", "buyer profile and services around the buyer"),
    Left("Publication", "number of the issue of the Official Journal"),
    Left("UBLVersionID", "technical versions and times"),
    Left("NoticePurpose", "technical versions and times"),
    Left("IssueTime", "technical versions and times"),
    Left("TransmissionDate", "technical versions and times"),
    Left("TransmissionTime", "technical versions and times"),
    Left("RequestedPublicationDate", "technical versions and times"),
    Left("PlannedDate", "technical versions and times"),
    Left("AccessToolName", "access to the papers and to tools"),
    Left("AdditionalDocumentReference", "references to other documents"),
    Left("TenderingTerms/AccessToolName", "access to the papers and to tools"),
    Left("TenderingTerms/CallForTendersDocumentReference", "access to the papers and to tools"),
    Left("TenderingTerms/AppealTerms", "review of the procedure"),
    Left("TenderingTerms/AdditionalInformationParty", "who gives information and receives tenders"),
    Left("TenderingTerms/DocumentProviderParty", "who gives information and receives tenders"),
    Left("TenderingTerms/TenderRecipientParty", "who gives information and receives tenders"),
    Left("TenderingTerms/TenderEvaluationParty", "who gives information and receives tenders"),
    Left("TenderingTerms/EmploymentLegislation", "where to ask about labour, environmental and tax law"),
    Left("TenderingTerms/EnvironmentalLegislation", "where to ask about labour, environmental and tax law"),
    Left("TenderingTerms/FiscalLegislation", "where to ask about labour, environmental and tax law"),
    Left("TenderingTerms/AwardingTerms", "jury, prizes and other terms of design contests"),
    Left("TenderingTerms/LotDistribution", "how many lots one tenderer may win"),
    Left("TenderingTerms/SelectionCriteria", "numbers and use of selection criteria"),
    Left("TenderingTerms/FundingProgramCode", "funds of the Union"),
    Left("TenderingTerms/Funding", "funds of the Union"),
    Left(f"{_EXECUTION}/ExecutionRequirementCode#", "electronic invoices, catalogues and signatures, confidentiality"),
    Left("TenderingTerms/PostAwardProcess", "electronic invoices, catalogues and signatures, confidentiality"),
    Left("TenderingTerms/", "technical terms of tenders: variants, guarantees, legal form, validity"),
    Left("TenderingProcess", "technical steps of the procedure: opening, auction, invitations"),
    Left(f"{_PROJECT}/", "duration, quantities, address and other details of the subject"),
)
