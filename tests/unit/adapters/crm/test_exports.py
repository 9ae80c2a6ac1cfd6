"""Are the exports of each CRM read as they come, without hand work?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from giveget.adapters.crm import Role, load_pipeline
from giveget.core.walkaway.pipeline import Outcome
from tests.unit.adapters.crm.making import codes, load, notes, pipeline_of, write_workbook

WON, LOST, OPEN = Outcome.WON, Outcome.LOST, Outcome.OPEN


def test_a_salesforce_report_with_its_footer(tmp_path: Path) -> None:
    """
    The report carries currency codes in its amounts, "(%)" in a heading, and lines below that
    are no deals.
    """
    loaded = load(
        tmp_path,
        '"Opportunity Owner","Account Name","Opportunity Name","Stage","Fiscal Period","Amount",'
        '"Probability (%)","Age","Close Date","Created Date","Lead Source"\n'
        '"Ann","Acme","Big","Closed Won","Q1","USD 1,000.00",100,20,"1/22/2025","1/2/2025","Web"\n'
        '"Ann","Bolt","Gone","Closed Lost","Q1","USD 900.00",0,9,"1/30/2025","1/21/2025",""\n'
        '"Bob","Acme","Next","Negotiation/Review","Q1","USD 2,000.50","80","20","3/4/2025",'
        '"1/5/2025","Web"\n'
        '"Bob","Cog","First","Prospecting","Q1","","10","20","3/4/2025","1/6/2025","Web"\n'
        '\n"Grand Totals (4 records)"\n"Confidential Information - Do Not Distribute"\n'
        '"Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved."\n',
    )
    pipeline = pipeline_of(loaded)
    assert loaded.mapping is not None
    assert loaded.mapping.kind == "salesforce"
    assert [o.outcome for o in pipeline.opportunities] == [WON, LOST, OPEN, OPEN]
    assert [o.amount for o in pipeline.opportunities][:3] == [
        Decimal("1000.00"), Decimal("900.00"), Decimal("2000.50"),
    ]  # fmt: skip
    assert pipeline.currency == "USD"
    assert pipeline.stages == ("Prospecting", "Negotiation/Review")
    big = pipeline.opportunities[0]
    assert (big.created, big.closed) == (date(2025, 1, 2), date(2025, 1, 22))
    assert (big.owner, big.account, big.name, big.row) == ("Ann", "Acme", "Big", 2)
    assert dict(big.attributes) == {"Fiscal Period": "Q1", "Lead Source": "Web"}
    assert [o.probability for o in pipeline.opportunities] == [None, None, 0.8, 0.1]
    assert [d.row for d in loaded.dropped if d.whole_row] == [7, 8, 9]
    assert loaded.findings == ()


def test_the_salesforce_api_believes_flags(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsWon,IsClosed,IsDeleted\n"
        "1,A,Erledigt,10,EUR,2025-03-01,2025-01-01T10:00:00.000Z,true,true,false\n"
        "2,B,Weg,10,EUR,2025-03-01,2025-01-01T10:00:00.000+0000,false,true,false\n"
        "3,C,Neu,10,EUR,2025-06-01,2025-01-01T10:00:00.000Z,false,false,false\n"
        "4,D,Neu,10,EUR,2025-06-01,2025-01-01T10:00:00.000Z,false,false,true\n",
    )
    pipeline = pipeline_of(loaded)
    assert [o.outcome for o in pipeline.opportunities] == [WON, LOST, OPEN]
    assert pipeline.currency == "EUR"
    assert [(d.row, d.column) for d in loaded.dropped] == [(5, "IsDeleted")]


def test_the_hubspot_screen_export(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        "\ufeffRecord ID,Deal Name,Deal Stage,Close Date,Amount,Pipeline,Deal owner,Create Date,"
        "Is Closed Won,Deal probability,Closed Lost Reason\n"
        "1,A,Closed Won,2025-03-03 12:00,1000,P,Ann,2025-01-01 09:00,true,1.0,\n"
        "2,B,Closed Lost,2025-03-03 12:00,2000,P,Ann,2025-01-01 09:00,false,0,price\n"
        "3,C,Contract Sent,2025-09-03 12:00,700,P,Ann,2025-01-01 09:00,false,0.9,\n"
        "4,D,Appointment Scheduled,2025-09-03 12:00,700,P,Ann,2025-01-01 09:00,false,0.2,\n",
    )
    pipeline = pipeline_of(loaded)
    assert [o.outcome for o in pipeline.opportunities] == [WON, LOST, OPEN, OPEN]
    assert pipeline.stages == ("Appointment Scheduled", "Contract Sent")
    assert pipeline.attribute_names == ("Pipeline", "Closed Lost Reason")
    assert [o.probability for o in pipeline.opportunities] == [None, None, 0.9, 0.2]


def test_hubspot_tables_are_joined(tmp_path: Path) -> None:
    (tmp_path / "deal_data.csv").write_text(
        "deal_id,is_deleted,deal_pipeline_id,deal_pipeline_stage_id,owner_id,portal_id,"
        "property_dealname,property_amount,property_closedate,property_createdate\n"
        "7,false,p,s3,o1,1,Seven,10,2025-02-01 8:00:00,2025-01-01 8:00:00\n"
        "8,false,p,s4,o1,1,Eight,10,2025-02-01 8:00:00,2025-01-01 8:00:00\n"
        "9,false,p,s2,o9,1,Nine,10,2025-05-01 8:00:00,2025-01-01 8:00:00\n"
        "10,false,p,s1,o2,1,Ten,10,2025-05-01 8:00:00,2025-01-01 8:00:00\n"
    )
    (tmp_path / "deal_pipeline_stage_data.csv").write_text(
        "closed_won,is_closed,display_order,probability,stage_id,label\n"
        "TRUE,TRUE,3,1.0,s3,Erfolg\nFALSE,TRUE,4,0.0,s4,Schluss\n"
        "FALSE,FALSE,2,0.4,s2,Angebot\nFALSE,FALSE,1,0.1,s1,Anfang\n"
    )
    (tmp_path / "owner_data.csv").write_text(
        "owner_id,email,first_name,last_name\no1,ann@example.com,Ann,Lee\no2,bo@example.com,,\n"
    )
    (tmp_path / "company_data.csv").write_text("id,property_name\n77,Acme\n")
    (tmp_path / "deal_company_data.csv").write_text("company_id,deal_id\n77,7\n")
    loaded = load_pipeline(tmp_path)
    pipeline = pipeline_of(loaded)
    assert [o.outcome for o in pipeline.opportunities] == [WON, LOST, OPEN, OPEN]
    assert [o.stage for o in pipeline.opportunities] == ["Erfolg", "Schluss", "Angebot", "Anfang"]
    assert pipeline.stages == ("Anfang", "Angebot")
    assert [o.owner for o in pipeline.opportunities] == [
        "Ann Lee",
        "Ann Lee",
        "o9",
        "bo@example.com",
    ]
    assert [o.account for o in pipeline.opportunities] == ["Acme", "", "", ""]
    assert codes(loaded) == ["GG647"]


def test_pipedrive_in_utf_16(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        (
            "Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Status,"
            "Deal - Stage,Deal - Deal created,Deal - Won time,Deal - Lost time,"
            "Deal - Expected close date,Deal - Organization,Deal - Owner,Deal - Probability\n"
            "1,Ä,1000,EUR,Won,Proposal Made,2025-01-02 10:00:00,2025-02-03 10:00:00,,"
            "2025-03-01,Org,Ann,\n"
            "2,B,500,EUR,Lost,Contact Made,2025-01-02 10:00:00,,2025-02-01 10:00:00,"
            "2025-03-01,Org,Ann,\n"
            "3,C,700,EUR,Open,Demo Scheduled,2025-01-04 10:00:00,,,2025-05-01,Org,Ann,40\n"
            "4,C,700,EUR,Deleted,Demo Scheduled,2025-01-04 10:00:00,,,2025-05-01,Org,Ann,40\n"
        ).encode("utf-16"),
    )
    pipeline = pipeline_of(loaded)
    assert loaded.mapping is not None
    assert loaded.mapping.kind == "pipedrive"
    assert [(o.name, o.outcome) for o in pipeline.opportunities] == [
        ("Ä", WON), ("B", LOST), ("C", OPEN),
    ]  # fmt: skip
    assert [o.closed for o in pipeline.opportunities] == [
        date(2025, 2, 3), date(2025, 2, 1), date(2025, 5, 1),
    ]  # fmt: skip
    assert [(d.row, d.reason) for d in loaded.dropped] == [(5, "deleted deal")]


def test_a_german_export_in_windows_1252(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        (
            "Datensatz-ID;Deal-Name;Deal-Phase;Betrag;Erstelldatum;Abschlussdatum;Firma\n"
            "1;Büro Müller;Gewonnen;1.234,50 €;01.02.2025;03.03.2025;Müller\n"
            "2;Käse;Verloren;12.000 €;05.02.2025;04.04.2025;K\n"
            "3;Ö;Angebot;;1.3.2025;;K\n"
        ).encode("cp1252"),
    )
    first, second, third = pipeline_of(loaded).opportunities
    assert (first.name, first.amount, first.created) == (
        "Büro Müller", Decimal("1234.50"), date(2025, 2, 1),
    )  # fmt: skip
    assert (second.amount, second.outcome) == (Decimal(12000), LOST)
    assert (third.amount, third.outcome, third.currency) == (None, OPEN, "")
    assert pipeline_of(loaded).currency == "EUR"
    assert codes(loaded) == ["GG619"]


def test_amounts_that_are_filled_in_only_when_won_are_not_zero(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        "opportunity_id,deal_stage,engage_date,close_date,close_value\n"
        "1,Won,10/20/2016,3/1/2017,1054\n2,Lost,10/20/2016,3/1/2017,0\n3,Engaging,10/25/2016,,0\n",
    )
    pipeline = pipeline_of(loaded)
    assert [o.amount for o in pipeline.opportunities] == [Decimal(1054), None, None]
    assert "GG646" in codes(loaded)


def test_values_name_the_outcome_where_no_heading_does(tmp_path: Path) -> None:
    loaded = load(tmp_path, "Kunde,Wie ging es aus,Betrag\nA,Won,5\nB,Lost,6\nC,Won,7\n")
    assert loaded.mapping is not None
    assert loaded.mapping.columns[Role.OUTCOME] == "Wie ging es aus"
    assert [o.outcome for o in pipeline_of(loaded).opportunities] == [WON, LOST, WON]
    assert "75 % sure".replace(" %", "%") in notes(loaded, "columns")


def test_a_workbook_with_lines_above_the_heading(tmp_path: Path) -> None:
    path = write_workbook(
        tmp_path / "deals.xlsx",
        {
            "Read me": [["This workbook was exported", "on Monday"]],
            "Deals": [
                ["Pipeline report"],
                [],
                ["Deal name", "Stage", "Amount", "Created", "Close date"],
                ["A", "Won", 1200.5, date(2025, 1, 2), date(2025, 2, 3)],
                ["B", "Lost", 300, date(2025, 1, 5), date(2025, 2, 4)],
                ["C", "Offer", None, date(2025, 1, 9), None],
            ],
        },
    )
    loaded = load_pipeline(path)
    pipeline = pipeline_of(loaded)
    assert [(o.name, o.amount, o.row) for o in pipeline.opportunities] == [
        ("A", Decimal("1200.5"), 4), ("B", Decimal(300), 5), ("C", None, 6),
    ]  # fmt: skip
    assert pipeline.opportunities[0].created == date(2025, 1, 2)
    assert "not read: 'Read me'" in notes(loaded, "file")


def test_a_workbook_called_csv_is_read_and_said(tmp_path: Path) -> None:
    path = write_workbook(
        tmp_path / "deals.csv",
        {"S": [["Deal", "Stage", "Amount"], ["A", "Won", 5], ["B", "Lost", 6]]},
    )
    loaded = load_pipeline(path)
    assert len(pipeline_of(loaded)) == 2
    assert codes(loaded) == ["GG618"]


def test_a_report_in_html_called_xls(tmp_path: Path) -> None:
    loaded = load(
        tmp_path,
        "<html><body><table><tr><th>Opportunity Name</th><th>Stage</th><th>Amount</th></tr>"
        "<tr><td>A</td><td>Closed Won</td><td>5</td></tr>"
        "<tr><td>B</td><td>Closed Lost</td><td>6</td></tr></table></body></html>",
        name="report.xls",
    )
    assert [o.outcome for o in pipeline_of(loaded).opportunities] == [WON, LOST]
    assert codes(loaded) == ["GG618"]
