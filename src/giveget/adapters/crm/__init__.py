"""How does an export of a CRM become a pipeline?"""

from giveget.adapters.crm.load import LoadedPipeline, load_pipeline
from giveget.adapters.crm.mapping import ColumnMapping
from giveget.adapters.crm.mapping_file import load_mapping, mapping_path, mapping_text, save_mapping
from giveget.adapters.crm.owners import unknown_owner
from giveget.adapters.crm.propose import propose_mapping
from giveget.adapters.crm.report import Note
from giveget.adapters.crm.roles import Role

__all__ = [
    "ColumnMapping",
    "LoadedPipeline",
    "Note",
    "Role",
    "load_mapping",
    "load_pipeline",
    "mapping_path",
    "mapping_text",
    "propose_mapping",
    "save_mapping",
    "unknown_owner",
]
