"""The dossier as JSON, claims, texts, CSV and manifest."""

import csv
import hashlib
import io
import json
from decimal import Decimal

import msgspec
import pytest
from msgspec.structs import replace

from reportgen.model import Dossier, Party
from reportgen.publish.data import claims_jsonl, data_files, dossier_json
from reportgen.publish.manifest import manifest_json
from reportgen.publish.spreadsheets import csv_bytes, decimal_words, party_rows, safe_cell
from tests.views.sample import dossier

FILES = data_files(dossier())


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV of the sample."""
    return list(csv.DictReader(io.StringIO(FILES[f"data/{name}.csv"].decode())))


def test_a_build_has_these_files_of_data() -> None:
    assert list(FILES) == [
        "data/dossier.json", "data/claims.jsonl", "data/deals.csv", "data/terms.csv", "data/events.csv", "data/parties.csv",
        "data/text/d-2002.txt", "data/claims/d-2002.csv", "data/text/d-2004.txt", "data/claims/d-2004.csv",
        "data/text/d-2006.txt", "data/claims/d-2006.csv",
    ]


def test_the_dossier_can_be_read_back() -> None:
    assert msgspec.json.decode(FILES["data/dossier.json"], type=Dossier) == dossier()


def test_keys_stand_in_the_order_of_the_records() -> None:
    read = json.loads(FILES["data/dossier.json"])
    assert list(read) == list(Dossier.__struct_fields__)
    assert list(read["set_aside"][0])[:4] == ["class", "currency", "min", "max"]
    assert list(read["parties"][2]["names"][0])[:3] == ["name", "from", "to"]


def test_amounts_are_decimal_strings_without_exponent() -> None:
    deal = next(deal for deal in json.loads(FILES["data/dossier.json"])["deals"] if deal["id"] == "deal-halden")
    assert [(term["min"], term["max"]) for term in deal["terms"][:2]] == [("1000000", "1000000"), ("0", "42000000")]


@pytest.mark.parametrize(
    ("number", "words"),
    [("1E+6", "1000000"), ("1.0E+6", "1000000"), ("42000000.0", "42000000"), ("0.50", "0.5"), ("0", "0"), ("100", "100")],
)
def test_a_number_is_written_plainly(number: str, words: str) -> None:
    assert decimal_words(Decimal(number)) == words


def test_what_was_read_from_a_document_is_one_row_a_claim_with_its_words_and_place() -> None:
    for document in ("d-2002", "d-2004", "d-2006"):
        claims = [claim for claim in dossier().claims if claim.document == document]
        found = rows(f"claims/{document}")
        assert [row["id"] for row in found] == [claim.id for claim in claims]
        assert [(int(row["start"]), int(row["value_end"])) for row in found] == [(claim.start, claim.value_end) for claim in claims]
    term = next(row for row in rows("claims/d-2004") if row["kind"] == "term" and "upfront_payment" in row["value"])
    assert "min: 1000000" in term["value"]
    assert "None" not in term["value"]


def test_an_exponent_does_not_reach_the_files() -> None:
    sample = dossier()
    term = replace(sample.deals[1].terms[0], min=Decimal("1E+6"), max=Decimal("1E+6"))
    deals = (replace(sample.deals[1], terms=(term,)),)
    assert b'"min": "1000000"' in dossier_json(replace(sample, deals=deals))


def test_each_claim_is_a_line_whose_quote_is_the_text_at_its_offsets() -> None:
    texts = {name: FILES[f"data/text/{name}.txt"].decode() for name in ("d-2002", "d-2004", "d-2006")}
    lines = FILES["data/claims.jsonl"].decode().splitlines()
    assert len(lines) == len(dossier().claims)
    for line in lines:
        claim = json.loads(line)
        assert texts[claim["document"]][claim["start"] : claim["end"]] == claim["quote"]
        assert list(claim)[:8] == ["id", "kind", "value", "document", "file", "start", "end", "quote"]


def test_texts_keep_their_newlines_and_odd_characters() -> None:
    sample = dossier()
    filing = sample.filings[0]
    text = "one\r\ntwo\u2028three\u00a0four\x0c"
    odd = replace(filing, documents=(replace(filing.documents[0], text=text),))
    assert data_files(replace(sample, filings=(odd,)))["data/text/d-2002.txt"] == text.encode()


def test_a_claim_with_a_line_separator_stays_one_line() -> None:
    claim = replace(dossier().claims[0], quote="one\ntwo")
    assert claims_jsonl((claim,)).count(b"\n") == 1


def test_deals_have_one_row_each_with_names_and_dates() -> None:
    row = next(row for row in rows("deals") if row["id"] == "deal-halden")
    assert (row["licensor"], row["licensee"], row["territory"]) == ("Corvane", "Halden Pharma", "worldwide")
    assert (row["target"], row["target_state"]) == ("", "undisclosed")
    assert (row["date_signed"], row["date_announced"], row["date_filed"]) == ("2004-05-03", "2004-05-04", "")


def test_terms_name_the_deal_or_event_that_they_stand_in() -> None:
    found = {row["id"]: row for row in rows("terms")}
    assert (found["t-up"]["deal"], found["t-up"]["event"], found["t-up"]["min"]) == ("deal-halden", "", "1000000")
    assert (found["t-earned"]["deal"], found["t-earned"]["event"], found["t-earned"]["contingency"]) == ("deal-ostrava", "e-2001", "earned")
    assert (found["t-none"]["state"], found["t-none"]["max"]) == ("zero", "")
    assert len(found) == 13


def test_events_keep_the_order_of_the_chronology() -> None:
    assert [row["id"] for row in rows("events")] == [event.id for event in dossier().events]
    assert rows("events")[0]["names_then"] == "Nordlicht Chemie"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\tx"])
def test_text_that_a_spreadsheet_would_run_is_text(text: str) -> None:
    assert safe_cell(text) == "'" + text
    party = Party(id="p", name=text)
    read = next(csv.DictReader(io.StringIO(csv_bytes(party_rows(replace(dossier(), parties=(party,)))).decode())))
    assert read["name"] == "'" + text


def test_a_table_without_rows_is_empty() -> None:
    assert csv_bytes([]) == b""


def test_the_manifest_lists_inputs_counts_and_every_file_with_its_hash() -> None:
    manifest = json.loads(manifest_json(dossier(), {**FILES, "manifest.json": b"old"}, "LPP licensing", "0.1.0"))
    assert list(manifest) == ["title", "reportgen", "schema_version", "as_of", "left_out", "inputs", "counts", "notices", "files"]
    assert (manifest["counts"]["deals"], manifest["counts"]["conflicts"]) == (4, 1)
    assert manifest["inputs"][1]["accession_number"] == "0000999999-04-000012"
    assert list(manifest["files"]) == sorted(FILES)
    claims = FILES["data/claims.jsonl"]
    assert manifest["files"]["data/claims.jsonl"] == {"bytes": len(claims), "sha256": hashlib.sha256(claims).hexdigest()}


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert data_files(dossier()) == FILES
