"""What does each command take, and which exit code does it leave? One module per command."""
