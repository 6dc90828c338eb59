"""Codes of notices in the words of the house: languages, countries, kinds of buyer, regimes."""

import datetime as dt
import re
from collections.abc import Mapping

from clauses.vocabulary import LANGUAGES, Buyer, Kind, Regime

OTHER_LANGUAGE = "other"

_LANGUAGES: Mapping[str, str] = {
    "DAN": "da", "DEU": "de", "GER": "de", "ENG": "en", "EST": "et", "EKK": "et", "FIN": "fi", "LIT": "lt",
    "LAV": "lv", "LVS": "lv", "NOR": "no", "NOB": "no", "NNO": "no", "NB": "no", "NN": "no", "POL": "pl", "SWE": "sv",
}  # fmt: skip
"""Codes of three letters, and of two where ours is another, to ours."""

_COUNTRIES = """
    AFG:AF ALA:AX ALB:AL DZA:DZ ASM:AS AND:AD AGO:AO AIA:AI ATA:AQ ATG:AG ARG:AR ARM:AM ABW:AW AUS:AU AUT:AT AZE:AZ
    BHS:BS BHR:BH BGD:BD BRB:BB BLR:BY BEL:BE BLZ:BZ BEN:BJ BMU:BM BTN:BT BOL:BO BES:BQ BIH:BA BWA:BW BVT:BV BRA:BR
    IOT:IO BRN:BN BGR:BG BFA:BF BDI:BI CPV:CV KHM:KH CMR:CM CAN:CA CYM:KY CAF:CF TCD:TD CHL:CL CHN:CN CXR:CX CCK:CC
    COL:CO COM:KM COG:CG COD:CD COK:CK CRI:CR CIV:CI HRV:HR CUB:CU CUW:CW CYP:CY CZE:CZ DNK:DK DJI:DJ DMA:DM DOM:DO
    ECU:EC EGY:EG SLV:SV GNQ:GQ ERI:ER EST:EE SWZ:SZ ETH:ET FLK:FK FRO:FO FJI:FJ FIN:FI FRA:FR GUF:GF PYF:PF ATF:TF
    GAB:GA GMB:GM GEO:GE DEU:DE GHA:GH GIB:GI GRC:GR GRL:GL GRD:GD GLP:GP GUM:GU GTM:GT GGY:GG GIN:GN GNB:GW GUY:GY
    HTI:HT HMD:HM VAT:VA HND:HN HKG:HK HUN:HU ISL:IS IND:IN IDN:ID IRN:IR IRQ:IQ IRL:IE IMN:IM ISR:IL ITA:IT JAM:JM
    JPN:JP JEY:JE JOR:JO KAZ:KZ KEN:KE KIR:KI PRK:KP KOR:KR KWT:KW KGZ:KG LAO:LA LVA:LV LBN:LB LSO:LS LBR:LR LBY:LY
    LIE:LI LTU:LT LUX:LU MAC:MO MDG:MG MWI:MW MYS:MY MDV:MV MLI:ML MLT:MT MHL:MH MTQ:MQ MRT:MR MUS:MU MYT:YT MEX:MX
    FSM:FM MDA:MD MCO:MC MNG:MN MNE:ME MSR:MS MAR:MA MOZ:MZ MMR:MM NAM:NA NRU:NR NPL:NP NLD:NL NCL:NC NZL:NZ NIC:NI
    NER:NE NGA:NG NIU:NU NFK:NF MKD:MK MNP:MP NOR:NO OMN:OM PAK:PK PLW:PW PSE:PS PAN:PA PNG:PG PRY:PY PER:PE PHL:PH
    PCN:PN POL:PL PRT:PT PRI:PR QAT:QA REU:RE ROU:RO RUS:RU RWA:RW BLM:BL SHN:SH KNA:KN LCA:LC MAF:MF SPM:PM VCT:VC
    WSM:WS SMR:SM STP:ST SAU:SA SEN:SN SRB:RS SYC:SC SLE:SL SGP:SG SXM:SX SVK:SK SVN:SI SLB:SB SOM:SO ZAF:ZA SGS:GS
    SSD:SS ESP:ES LKA:LK SDN:SD SUR:SR SJM:SJ SWE:SE CHE:CH SYR:SY TWN:TW TJK:TJ TZA:TZ THA:TH TLS:TL TGO:TG TKL:TK
    TON:TO TTO:TT TUN:TN TUR:TR TKM:TM TCA:TC TUV:TV UGA:UG UKR:UA ARE:AE GBR:GB USA:US UMI:UM URY:UY UZB:UZ VUT:VU
    VEN:VE VNM:VN VGB:VG VIR:VI WLF:WF ESH:EH YEM:YE ZMB:ZM ZWE:ZW 1A0:XK XKX:XK
"""
_COUNTRY_OF: Mapping[str, str] = {
    **dict(pair.split(":") for pair in _COUNTRIES.split()),
    "UK": "GB",
    "EL": "GR",
}
"""ISO 3166 with three letters, and the two letters that the Union writes otherwise, to ISO 3166 with two."""

BUYERS: Mapping[str, str] = {
    "cga": Buyer.CENTRAL,
    "la": Buyer.MUNICIPAL,
    **dict.fromkeys(
        (
            "ra", "body-pl", "body-pl-cga", "body-pl-la", "body-pl-ra", "def-cont", "eu-int-org", "eu-ins-bod-ag",
            "grp-p-aut", "int-org", "org-sub", "org-sub-cga", "org-sub-la", "org-sub-ra", "pub-undert",
            "pub-undert-cga", "pub-undert-la", "pub-undert-ra", "spec-rights-entity", "rl-aut",
        ),
        Buyer.OTHER,
    ),
    "MINISTRY": Buyer.CENTRAL,
    "NATIONAL_AGENCY": Buyer.CENTRAL,
    **dict.fromkeys(("REGIONAL_AGENCY", "BODY_PUBLIC", "EU_INSTITUTION", "OTHER"), Buyer.OTHER),
}  # fmt: skip
"""`buyer-legal-type` of eForms and `CA_TYPE` of TED to kinds of buyer. `REGIONAL_AUTHORITY` of TED is a region or a
municipality, so it is not here."""

KINDS: Mapping[str, str] = {
    "works": Kind.WORKS,
    "services": Kind.SERVICES,
    "supplies": Kind.SUPPLIES,
    "goods": Kind.SUPPLIES,
    "concession": Kind.CONCESSION,
}
"""`contract-nature`, `TYPE_CONTRACT` and `mainProcurementCategory` to kinds of contract. `combined` is none of them."""

CONCESSIONS = "32014L0023"
REGIMES: Mapping[str, str] = {
    "32014L0024": Regime.EU,
    "32014L0025": Regime.EU,
    CONCESSIONS: Regime.CONCESSION,
}
"""Legal basis to regime; others (defence, transport, the Union's own budget) are none of ours."""

LIGHT_SUBTYPES = ("12", "13", "20", "21", "33", "34")
CONCESSION_SUBTYPES = ("14", "19", "28", "32", "35", "40")
NATIONAL_SUBTYPES = ("E1", "E2", "E3", "E4", "E5", "E6")

SAYS_NO = ("none", "no", "not-known", "false", "n-inc", "n-inc-just", "no-indi", "subc-none")
"""Codes that declare nothing."""


def language(code: str) -> str:
    """Our code for a language, or `other`, in any case, with or without a region (`nb-NO`); empty for no code."""
    if not code.strip():
        return ""
    bare = re.split(r"[-_]", code.strip())[0].upper()
    ours = _LANGUAGES.get(bare, bare.lower())
    return ours if ours in LANGUAGES else OTHER_LANGUAGE


def country(code: str) -> str | None:
    """Two letters of ISO 3166 for a country code or a NUTS code; None for what is neither."""
    bare = code.strip().upper()
    if bare in _COUNTRY_OF:
        return _COUNTRY_OF[bare]
    return bare if bare in _COUNTRY_OF.values() else None


def country_of_region(nuts: str) -> str | None:
    """The country that a NUTS code begins with."""
    return country(nuts.strip()[:2])


def day(text: str) -> dt.date | None:
    """The day that `2024-05-30+02:00`, `2024-05-30T12:00:00Z` or `20240530` names; None for anything else."""
    match = re.match(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)", text.strip())
    try:
        return dt.date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def amount(text: str) -> float | None:
    """A sum of money; None for what is no plain number of at least 0, with at most 15 digits before the point."""
    return float(text) if re.fullmatch(r"[0-9]{1,15}(\.[0-9]+)?", text) else None


def currency(text: str) -> str | None:
    """A currency of three capital letters."""
    return text if re.fullmatch("[A-Z]{3}", text) else None


def cpv(text: str) -> str | None:
    """Eight digits of the CPV, without the check digit."""
    match = re.fullmatch(r"(\d{8})(-\d)?", text.strip())
    return match[1] if match else None


def regime_of(legal_basis: str, subtype: str) -> str | None:
    """The regime that the legal basis and the subtype of a notice tell; None where they do not."""
    if subtype in NATIONAL_SUBTYPES:
        return Regime.NATIONAL.value
    if legal_basis == CONCESSIONS or subtype in CONCESSION_SUBTYPES:
        return Regime.CONCESSION.value
    if subtype in LIGHT_SUBTYPES:
        return Regime.LIGHT.value
    return REGIMES.get(legal_basis)
