"""What is on the page: spans, documents, Markdown, front matter, prose. No language, no opinion."""
