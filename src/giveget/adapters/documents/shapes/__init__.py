"""Which fields may a file have, and of which sort is each? (pydantic models)"""
