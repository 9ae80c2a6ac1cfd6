"""How do the tests make exports and look into what was read?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

from giveget.adapters.crm import ColumnMapping, LoadedPipeline, load_pipeline
from giveget.core.terms import Finding
from giveget.core.walkaway.pipeline import Pipeline

Cell = str | int | float | date | None

_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/\
content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.\
relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override \
PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.\
spreadsheetml.sheet.main+xml"/></Types>"""
_NS = "http://schemas.openxmlformats.org"
_RELS = (
    f'<?xml version="1.0"?><Relationships xmlns="{_NS}/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_NS}/officeDocument/2006/relationships/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>'
)
_STYLES = (
    f'<?xml version="1.0"?><styleSheet xmlns="{_NS}/spreadsheetml/2006/main"><cellXfs count="2">'
    '<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


def load(
    folder: Path,
    text: str | bytes,
    *,
    name: str = "deals.csv",
    mapping: ColumnMapping | None = None,
    rates: Mapping[str, Decimal] | None = None,
    as_of: date | None = None,
) -> LoadedPipeline:
    """Write an export and read it."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_pipeline(path, mapping=mapping, rates=rates, as_of=as_of)


def pipeline_of(loaded: LoadedPipeline) -> Pipeline:
    """The pipeline, which the test expects to be there."""
    assert loaded.pipeline is not None, loaded.findings
    return loaded.pipeline


def codes(loaded: LoadedPipeline) -> list[str]:
    """Codes of all findings, each once, in order."""
    return list(dict.fromkeys(finding.code for finding in loaded.findings))


def finding(loaded: LoadedPipeline, code: str) -> Finding:
    """The first finding with a code."""
    return next(f for f in loaded.findings if f.code == code)


def place(found: Finding) -> tuple[int | None, str]:
    """Row and column of a finding."""
    assert found.where is not None
    return found.where.line, found.where.field


def notes(loaded: LoadedPipeline, topic: str) -> str:
    """All notes about one topic."""
    return "\n".join(f"{n.column}: {n.text}" for n in loaded.notes if n.topic == topic)


def write_workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[Cell]]]) -> Path:
    """Write a small .xlsx file; dates become real dates."""
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>'
        for n, name in enumerate(sheets, 1)
    )
    related = "".join(
        f'<Relationship Id="rId{n}" Type="{_NS}/officeDocument/2006/relationships/worksheet" '
        f'Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    styles = (
        f'<Relationship Id="rId99" Type="{_NS}/officeDocument/2006/relationships/styles" '
        'Target="styles.xml"/>'
    )
    with ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELS)
        archive.writestr("xl/styles.xml", _STYLES)
        archive.writestr(
            "xl/workbook.xml",
            f'<?xml version="1.0"?><workbook xmlns="{_NS}/spreadsheetml/2006/main" '
            f'xmlns:r="{_NS}/officeDocument/2006/relationships"><sheets>{listed}</sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<?xml version="1.0"?><Relationships xmlns="{_NS}/package/2006/relationships">'
            f"{related}{styles}</Relationships>",
        )
        for n, rows in enumerate(sheets.values(), 1):
            archive.writestr(f"xl/worksheets/sheet{n}.xml", _sheet(rows))
    return path


def _sheet(rows: Sequence[Sequence[Cell]]) -> str:
    body = "".join(
        f'<row r="{r}">{"".join(_cell(r, c, cell) for c, cell in enumerate(row))}</row>'
        for r, row in enumerate(rows, 1)
    )
    return (
        f'<?xml version="1.0"?><worksheet xmlns="{_NS}/spreadsheetml/2006/main">'
        f"<sheetData>{body}</sheetData></worksheet>"
    )


def _cell(row: int, column: int, cell: Cell) -> str:
    name = f"{chr(ord('A') + column)}{row}"
    match cell:
        case None:
            return ""
        case str():
            return f'<c r="{name}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
        case date():
            return f'<c r="{name}" s="1"><v>{(cell - date(1899, 12, 30)).days}</v></c>'
        case _:
            return f'<c r="{name}"><v>{cell}</v></c>'
