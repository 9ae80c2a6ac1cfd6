"""The pure core: values in, values out; no I/O, no clock, no dice, no framework."""
