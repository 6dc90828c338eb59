"""The model clauses: complete, consistent with themselves, and free of words that empty a duty."""

import re
from pathlib import Path

import pytest

from clauses.library import ROOT, categories, model_clauses, read_record
from clauses.records import ModelClause
from clauses.vocabulary import LANGUAGES, Strength

CATEGORIES = set(categories())
PATHS = sorted((ROOT / "texts").glob("*/*.toml"))
HEDGES = {
    "da": r"så vidt (det er )?muligt|om muligt|hvis (det er )?muligt|i videst muligt omfang|tilstræbe"
    r"|bestræbe|efter bedste (evne|overbevisning)|opfordres|med rimelighed",
    "de": r"nach möglichkeit|möglichst|(soweit|sofern|wenn) (dies |es )?(möglich|zumutbar|wirtschaftlich)"
    r"|nach besten kräften|nach bestem wissen|bemüht sich|ist bestrebt|strebt an|hinzuwirken|wirtschaftlich vertretbar",
    "en": r"where (possible|practicable|feasible|appropriate)|as far as (possible|commercially|practicable)"
    r"|(reasonable|best) (endeavours|efforts)|subject to (cost|budget)"
    r"|strives?\b|aims? to\b|is encouraged|best of its knowledge",
    "fi": r"mahdollisuuksien mukaan|(mikäli|jos|silloin kun) (se on )?mahdollista|niin pitkälle kuin|siinä määrin kuin"
    r"|pyrkii|pyrittävä|parhaan (kykynsä|tietonsa|tietämyksensä)|parhaansa|kohtuullisin keinoin|harkintansa mukaan",
    "no": r"så langt (som |det er )?mulig|om mulig|hvis (det er )?mulig|i størst mulig grad|tilstrebe"
    r"|bestrebe|etter beste (evne|skjønn)|etter evne|oppfordres|rimelig innsats",
    "pl": r"w miarę (możliwości|potrzeb)|o ile (to )?(możliwe|uzasadnione)|jeżeli to możliwe"
    r"|dołoży (wszelkich |należytych )?starań|(po)?stara się|dąży do|najlepszej wiedzy|według własnego uznania",
    "sv": r"(om|när|där) (så |det )?(är )?(möjligt|lämpligt|rimligt)|så långt (som )?(det är )?möjligt|i möjligaste mån"
    r"|efter (bästa )?förmåga|(skäliga|rimliga) ansträngningar|sträva|ska verka för|såvitt .{0,30}(vet|känner till)",
    "et": r"võimaluse korral|võimaluse piires|kui (see on )?(võimalik|mõistlik)|püüab|püüdleb|parima teadmise"
    r"|mõistlikke pingutusi|vajaduse korral|majanduslikult (mõistlik|põhjendatud)",
    "lv": r"iespēju robežās|ja (tas )?(ir )?(iespējams|lietderīgi)|pēc iespējas|cenšas|centīsies|\btiecas"
    r"|saprātīgas pūles|pēc labākās (sirdsapziņas|pārliecības)",
    "lt": r"pagal galimybes|jei(gu)? (tai )?(įmanoma|galima|tikslinga)|esant galimybei|stengiasi|\bsiekia|\bsieks"
    r"|dėti pastang|kiek (tai )?įmanoma|geriausi(omis|as) žini",
}
"""Words that empty a duty, per language of the text."""
ENDS = {
    "da": r"ophæve\b|opsige\b",
    "de": r"kündigen\b|zurücktreten",
    "en": r"terminate",
    "fi": r"purkaa sopimuksen|irtisanoa sopimuksen",
    "no": r"heve kontrakten|si opp kontrakten",
    "pl": r"wypowie|odstąpić|rozwiąza",
    "sv": r"häva avtalet|säga upp (avtalet|kontraktet)",
    "et": r"üles öelda|taganeda|ütleb üles",
    "lv": r"atkāpties|izbeigt (līgumu|Līgumu)|vienpusēji izbeigt|uzteikt",
    "lt": r"nutraukti (Sutartį|sutartį)|Sutart(į|ies)[^.;]* nutrauk",
}
"""Words by which a contract is ended."""
STEPS = {
    "da": r"handlingsplan|tilbageholde|efterbetal|rette op|fjerne|bod\b|påkrav",
    "de": r"Abhilfe|einbehalten|nachzuzahlen|beseitigen|Vertragsstrafe|abzuhelfen|Abmahnung",
    "en": r"plan|withhold|put right|make good|pay |correct|warning|remove",
    "fi": r"korjaussuunnitelma|pidättää|maksettava|korjattava|korjaavat|sopimussak|varoitu|poistettava",
    "no": r"tiltaksplan|holde tilbake|etterbetal|rette|fjern|mulkt|varsel",
    "pl": r"plan napraw|wstrzymać zapłatę|wypłaci|usun|kar[ęa] umown|wezwani",
    "sv": r"åtgärdsplan|hålla inne|rätta|gottgöra|betala|vite|varning|avhjälpas",
    "et": r"parandusplaan|kinni pidada|leppetrahv|kõrvalda|heasta|makstakse|kava järgi|maksab",
    "lv": r"plānu|ieturēt|līgumsod|novērš|novērst|izmaksā|atlīdzin|samaksā|labo",
    "lt": r"planą|sulaikyti|bauda|pašalin|ištais|sumok|išmok",
}
"""Milder steps that come before the end."""
AT_ONCE = {
    "da": r"(straks|øjeblikkeligt|uden varsel) (ophæve|opsige)|(ophæve|opsige)s? (kontrakten )?(straks|uden varsel)",
    "de": r"(sofort|unverzüglich) kündigen|sofortige Kündigung",
    "en": r"terminate the contract immediately",
    "fi": r"purkaa sopimuksen (heti|välittömästi)|(heti|välittömästi) purkaa",
    "no": r"(straks|umiddelbart|uten varsel) (heve|si opp)|(heve|si opp) (kontrakten )?(straks|umiddelbart|uten )",
    "pl": r"(niezwłocznie|natychmiast) (rozwiąza|wypowie|odstąpi)",
    "sv": r"(omedelbart|genast) (häva|säga upp)|(häva|säga upp) (avtalet|kontraktet) (omedelbart|genast|med omedelbar)",
    "et": r"(kohe|viivitamata) üles öelda|viivitamata lõpetada",
    "lv": r"nekavējoties (izbeigt|atkāpties|uzteikt)",
    "lt": r"nedelsiant (nutraukti|nutraukia)",
}
"""An end without any step before it."""


def ids(paths: list[Path]) -> list[str]:
    return [f"{path.parent.name}/{path.stem}" for path in paths]


@pytest.fixture(params=PATHS, ids=ids(PATHS))
def clause(request: pytest.FixtureRequest) -> ModelClause:
    return read_record(request.param, ModelClause)


def test_every_category_has_a_text_at_backed_or_above() -> None:
    strong = {c.category for c in model_clauses().values() if Strength.parse(c.strength) >= Strength.BACKED}
    assert CATEGORIES - strong == set()


def test_every_category_has_a_text_at_each_binding_level() -> None:
    there = {(clause.category, clause.strength) for clause in model_clauses().values() if clause.language == "en"}
    wanted = {(category, level) for category in CATEGORIES for level in ("obligation", "backed", "enforceable")}
    assert wanted - there == set()


def test_the_id_says_category_language_and_strength(clause: ModelClause) -> None:
    assert clause.id == f"{clause.category}/{clause.language}-{clause.strength}"
    assert clause.category in CATEGORIES
    assert clause.language in LANGUAGES
    assert Strength.parse(clause.strength) >= Strength.OBLIGATION


def test_blanks_declared_are_the_blanks_used_once_each(clause: ModelClause) -> None:
    declared = [blank.id for blank in clause.blanks]
    assert len(declared) == len(set(declared))
    assert set(declared) == set(re.findall(r"\{([^{}]*)\}", clause.text))
    assert all(blank.meaning and blank.default for blank in clause.blanks)


def test_filled_with_its_defaults_a_text_reads_as_a_sentence(clause: ModelClause) -> None:
    text = clause.text.format(**{blank.id: blank.default for blank in clause.blanks})
    assert "{" not in text
    assert not re.search(r"\b(the the|The the|a a)\b|  ", text)
    assert text.strip().endswith(".")


def test_no_words_empty_the_duty(clause: ModelClause) -> None:
    assert re.search(HEDGES.get(clause.language, HEDGES["en"]), clause.text, re.IGNORECASE) is None


def test_paragraphs_are_numbered_in_order(clause: ModelClause) -> None:
    numbers = [int(number) for number in re.findall(r"^(\d+)\. ", clause.text, re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))
    if numbers:
        assert len(numbers) == len(clause.text.strip().splitlines())


def test_length_stays_within_what_a_contract_bears(clause: ModelClause) -> None:
    assert 20 <= len(clause.text.split()) <= 250


def test_advice_around_the_text_is_complete(clause: ModelClause) -> None:
    assert clause.title
    assert clause.notes
    assert clause.not_when
    assert not clause.reviewed_by_lawyer
    needs_evidence = Strength.parse(clause.strength) >= Strength.BACKED
    assert bool(clause.evidence) or not needs_evidence
    for item in clause.evidence:
        assert item.what
        assert item.least_data
        assert item.recipient
        assert item.retention


def test_termination_never_stands_alone(clause: ModelClause) -> None:
    """Who ends a contract at once harms those whom the clause should protect: another step must come before."""
    ends, steps, at_once = (table.get(clause.language, table["en"]) for table in (ENDS, STEPS, AT_ONCE))
    end = re.search(ends, clause.text)
    if end and clause.category != "exclusion_grounds":
        assert re.search(steps, clause.text[: end.start()])
    assert re.search(at_once, clause.text, re.IGNORECASE) is None


def test_most_texts_in_other_languages_name_an_end() -> None:
    """Guards the patterns above: a pattern that never meets its words would hold nothing."""
    for language in sorted(set(ENDS) - {"en"}):
        texts = [clause.text for clause in model_clauses().values() if clause.language == language]
        assert sum(bool(re.search(ENDS[language], text)) for text in texts) > len(texts) / 2
