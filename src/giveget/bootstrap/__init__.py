"""Which adapter stands behind each need of the doors?

The only place where adapters meet the desk. One module per need, so that a command loads the
drivers it uses and no others; nothing happens at import.
"""
