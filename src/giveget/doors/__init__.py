"""How does somebody outside talk to giveget? Each door parses, calls the desk and renders."""
