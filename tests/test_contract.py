"""What people and other programs build on: the schema, the names, the Python API."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest
from click.testing import Result

from analyzer import report, vocabulary
from analyzer.finding.findings import EFFECTS, LABELS, QUALIFIERS

EFFECT_OF = {
    "keeps": "need_for_treatment_yes need_for_treatment_maybe treatment_awarded medical_left_open",
    "closes": "need_for_treatment_no treatment_not_needed general_release no_medical_after_approval "
    "future_medical_initialled future_medical_bought_out claim_denied_finding future_medical_waived "
    "take_nothing claim_dismissed",
    "limits": "body_part_carved_out claim_carved_out treatment_limited_to_parts body_part_denied scope_limited "
    "unlisted_claims_swept_in time_limited kind_of_care_limited third_party_credit",
    "conditions": "msa_conditional staged_settlement reserved_or_deferred",
    "supports_closing": "msa_amount msa_not_submitted msa_administration msa_structured",
    "supports_keeping": "treatment_control right_to_reopen",
    "none": "past_medical_only liens self_procured_medical medical_legal medical_mileage msa_zero "
    "no_medicare_interest medicare_boilerplate conditional_payments future_medical_disputed hypothetical_outcome "
    "death_benefits_released job_displacement_voucher misconduct_claims mma mmi_finding physician_recommendation",
    "standing": "order_approving order_suspending order_disapproving order_setting_aside draft_or_proposal",
}
NAMES = {
    "Status": "kept closed split contingent unclear",
    "Basis": "awarded reserved released not_awarded mixed conditional silent conflicting illegible not_a_settlement "
    "not_applicable",
    "Strength": "express form_default inferred",
    "ApprovalStatus": "approved disapproved pending not_shown",
    "Role": "operative superseded draft evidence duplicate",
    "DocumentKind": "compromise_and_release stipulations_with_request_for_award stipulations_death_case "
    "stipulation_and_award_or_order compromise_and_release_dependency compromise_and_release_third_party "
    "order_approving_compromise_and_release award findings_and_award order_suspending_action order_disapproving "
    "order_setting_aside order_dismissing minutes_of_hearing addendum msa_addendum msa_allocation_report cms_letter "
    "medical_report cover_sheet correspondence other_state_settlement other",
    "SpeakerName": "form parties applicant defendant judge physician third_party law unknown",
    "EntryName": "printed typed handwritten struck inserted deleted hidden",
    "ReadFromName": "text ocr form_field annotation drawing pixels",
    "QualifierName": "negated excepted conditional hypothetical quoted recited past proposed disputed denied struck",
    "MmaSense": "open_medical_award medicare_set_aside benefit_ceiling treatment_achievement "
    "maximum_medical_improvement medicare_modernization_act unrelated unresolved",
    "WarningCode": "mmi_mma_confusion medicare_without_msa msa_with_open_medical msa_cap_exceeded amounts_differ "
    "both_boxes no_box box_unreadable initials_missing order_differs order_set_aside condition_failed not_effective "
    "unsigned draft sweep_fails struck_text tracked_changes hidden_text attachment_unread page_unread low_quality "
    "file_repaired handwriting_unread addendum_missing msa_zero_not_reviewed cms_threshold other_state not_english "
    "witnesses_disagree",
    "FailureCode": "not_found is_folder permission_denied unsupported_type encrypted wrong_password damaged empty "
    "too_large timeout out_of_memory crashed ocr_unavailable internal",
}
FIELDS = {
    "Report": "analysis source pages documents future_medical approval mma mmi msa terms clauses questions not_found "
    "warnings",
    "FutureMedical": "status basis strength provisional confidence summary parts reasons",
    "Part": "scope status basis strength provisional confidence approval documents evidence",
    "Scope": "body_parts claims dates_of_injury carriers care period condition",
    "Reason": "text rank toward decisive rule authority evidence",
    "ClauseRecord": "id document label effect text page boxes place speaker entry read_from mark found_by qualifiers "
    "scope confidence",
    "DocumentRecord": "id kind form pages date role case_numbers future_medical approval execution confidence evidence",
    "Mma": "text sense confidence why ask evidence",
    "Mmi": "text date declared_by role disputed premature follows evidence",
    "Msa": "amount kind funding seed annual_deposit years administration cms_status cms_date cms_case_number "
    "included_in_settlement figures section_111 evidence",
    "Terms": "applicant employer insurer case_numbers claim_numbers dates_of_injury body_parts "
    "permanent_disability_percent settlement_amount deductions balance attorney_fee medicare_beneficiary evidence",
    "Failure": "path code message hint",
}
API = ("analyze", "read", "sort", "find", "decide", "render")


@pytest.mark.parametrize("name", NAMES)
def test_names_are_the_agreed_ones(name: str) -> None:
    assert set(get_args(getattr(report, name))) == set(NAMES[name].split())


@pytest.mark.parametrize("name", FIELDS)
def test_fields_are_never_renamed_or_removed(name: str) -> None:
    assert set(FIELDS[name].split()) <= set(getattr(report, name).model_fields)


def test_every_label_has_its_agreed_effect() -> None:
    agreed = {label: effect for effect, labels in EFFECT_OF.items() for label in labels.split()}
    assert agreed == LABELS
    assert set(get_args(vocabulary.Label)) == set(LABELS)


def test_finding_and_the_report_speak_of_the_same_effects_and_qualifiers() -> None:
    assert set(EFFECTS) == set(get_args(vocabulary.Effect))
    assert set(QUALIFIERS) == set(get_args(report.QualifierName))


def test_the_printed_schema_is_valid_and_says_its_dialect(run: Callable[..., Result]) -> None:
    from jsonschema import Draft202012Validator

    schema: dict[str, Any] = json.loads(run("schema").stdout)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["properties"]["schema_version"] == {
        "const": "1", "default": "1", "title": "Schema Version", "type": "string",
    }  # fmt: skip


def test_json_is_one_object_and_jsonl_one_line_a_file(
    run: Callable[..., Result], stipulations: Path, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.pdf"
    whole = json.loads(run("scan", "--format", "json", stipulations, gone).stdout)
    assert set(whole) == {"schema_version", "reports", "failures"}
    lines = [json.loads(line) for line in run("scan", "--format", "jsonl", stipulations, gone).stdout.splitlines()]
    assert lines == [*whole["reports"], {"failure": whole["failures"][0]}]


def test_every_evidence_leads_to_a_clause(run: Callable[..., Result], stipulations: Path) -> None:
    (found,) = json.loads(run("scan", "--format", "json", stipulations).stdout)["reports"]
    known = {clause["id"] for clause in found["clauses"]}

    def evidence(value: Any) -> list[str]:
        if isinstance(value, list):
            return [e for v in value for e in evidence(v)]
        if isinstance(value, dict):
            own = value.get("evidence")
            here = own if isinstance(own, list) else [e for ids in own.values() for e in ids] if own else []
            return [*here, *(e for k, v in value.items() if k != "evidence" for e in evidence(v))]
        return []

    assert set(evidence(found)) <= known


def test_the_package_exports_the_row_and_its_steps(stipulations: Path) -> None:
    import analyzer

    assert set(API) <= set(analyzer.__all__)
    whole = analyzer.analyze(str(stipulations))
    packet = analyzer.sort(analyzer.read(stipulations))
    decision = analyzer.decide(packet, analyzer.find(packet))
    assert decision.future_medical.status == whole.future_medical.status == "kept"
    assert analyzer.render([whole]).strip()


def test_keyword_options_bear_the_names_of_the_command_line(stipulations: Path) -> None:
    from analyzer import AnalyzerError, analyze

    assert analyze(str(stipulations), pages=frozenset({1})).source.pages_read == 1
    with pytest.raises(AnalyzerError) as problem:
        analyze(str(stipulations), max_bytes=10)
    assert problem.value.code == "too_large"
    assert problem.value.hint


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    import analyzer

    with pytest.raises(AttributeError, match="nothing_like_this"):
        _ = analyzer.nothing_like_this


def test_importing_the_package_costs_nothing(root: Path) -> None:
    program = (
        "import sys, analyzer; print([m for m in ('pydantic', 'spacy', 'pypdfium2', 'click') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
