"""The command line: one file a command. It parses, calls the library, prints and ends."""
