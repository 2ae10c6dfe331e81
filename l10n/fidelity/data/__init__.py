"""Word tables: data that a clinician or a translator may extend."""
